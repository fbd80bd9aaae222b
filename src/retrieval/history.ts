/** What was said before: how much of it speaks in a follow-up's search, and how its ranking is mixed in. */
import type { HistoryTurn } from "../domain/question.ts";
import type { FusedArticle } from "./fuse.ts";

/** A text that takes part in a search, and how much. */
export interface WeightedText {
  text: string;
  weight: number;
}

// Newest first. What the customer said counts more and longer than what was answered.
const customerWeights = [1, 0.8, 0.6, 0.5];
const otherWeights = [0.8, 0.6, 0.4];

/** Turns further back than this take no part in a search. */
export const turnsSearched = customerWeights.length + otherWeights.length;

/** The turns of a conversation that a search by its history uses, newest first. */
export function historyTexts(history: readonly HistoryTurn[]): WeightedText[] {
  const texts: WeightedText[] = [];
  let customers = 0;
  let others = 0;
  for (const turn of history.toReversed()) {
    const weight = turn.role === "customer" ? customerWeights[customers++] : otherWeights[others++];
    if (weight !== undefined && turn.text.trim() !== "") texts.push({ text: turn.text, weight });
  }
  return texts;
}

/** Question and history as one search. */
export function jointTexts(
  question: WeightedText,
  history: readonly WeightedText[],
  { joint }: Pick<HistorySettings, "joint">,
): WeightedText[] {
  return [question, ...history.map(({ text, weight }) => ({ text, weight: joint.share * weight }))];
}

/** The rankings of a follow-up: by the question alone, by the history without it, by both together, by it and the names it leaves out. */
export interface FollowUpRankings {
  byQuestion: readonly FusedArticle[];
  byHistory: readonly FusedArticle[];
  byBoth: readonly FusedArticle[];
  byNames: readonly FusedArticle[];
}

/** How a follow-up's rankings are mixed. */
export interface HistorySettings {
  /** What the history counts beside the question (1) where the question certainly goes on from it. */
  weight: number;
  /** How quickly it counts less as the question seems to stand by itself; 1 is in proportion. */
  exponent: number;
  /**
   * A third ranking, by question and history together: what the history counts in its search beside the question (1), and
   * what it counts in the mix and how quickly less.
   */
  joint: { share: number; weight: number; exponent: number };
  /** A ranking by the question and names said before that it leaves out, and what it counts, however new the topic. */
  names: { share: number; weight: number };
  /** A logistic model of "the question alone finds better than the history", from the signs of `standsAlone`. */
  gate: { intercept: number } & Record<keyof TopicSigns, number>;
}

/** What tells a new topic from a follow-up. */
interface TopicSigns {
  /** Score by the question of the history's first article, as a share of the question's first. 0..1 */
  fit: number;
  /** How much nearer in meaning the question is to its best article than to the history's first. Cosines, 0..2 */
  gap: number;
  /** Cosine of the question's best chunk. */
  cosine: number;
  /** How far the question's first article stands before its fifth, as a share of its score. 0..1 */
  margin: number;
}

/**
 * The probability that a question is about something else than what was said before, 0..1: it finds something of its own,
 * and it does not fit the history's article.
 */
export function standsAlone(
  byQuestion: readonly FusedArticle[],
  byHistory: readonly FusedArticle[],
  { gate }: Pick<HistorySettings, "gate">,
): number {
  const signs = topicSigns(byQuestion, byHistory);
  const names = ["fit", "gap", "cosine", "margin"] as const;
  const logit = names.reduce((sum, name) => sum + gate[name] * signs[name], gate.intercept);
  return 1 / (1 + Math.exp(-logit));
}

/**
 * Late fusion of three rankings of articles. The history's counts the less the more the question stands by itself; the one
 * by both together, which finds what neither says alone, fades more slowly. Never a string of both: its words are weighed
 * one text at a time, and alone it finds less than the mix (see evals/results). An article's chunks keep the order the
 * question alone gave them.
 *
 * @param alone the probability of `standsAlone`.
 */
export function fuseWithHistory(
  { byQuestion, byHistory, byBoth, byNames }: FollowUpRankings,
  alone: number,
  settings: HistorySettings,
): FusedArticle[] {
  const goesOn = 1 - alone;
  const { joint, names } = settings;
  const parts = [
    { ranking: byQuestion, weight: 1 },
    { ranking: byNames, weight: byNames.length === 0 ? 0 : names.weight },
    { ranking: byBoth, weight: joint.weight * goesOn ** joint.exponent },
    { ranking: byHistory, weight: settings.weight * goesOn ** settings.exponent },
  ].filter(({ weight }) => weight > 0);
  if (parts.length === 1) return [...byQuestion];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, number>();
  // An article that the question does not find stands with the chunk that the next ranking found.
  const articles = new Map<number, FusedArticle>();
  for (const { ranking, weight } of parts) {
    for (const article of ranking) {
      scores.set(article.article, (scores.get(article.article) ?? 0) + (weight / total) * article.score);
      if (!articles.has(article.article)) articles.set(article.article, article);
    }
  }
  return [...articles.values()]
    .map((article) => ({ ...article, score: scores.get(article.article) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
}

function topicSigns(byQuestion: readonly FusedArticle[], byHistory: readonly FusedArticle[]): TopicSigns {
  const cosines = byQuestion.map(({ chunks }) => Math.max(...chunks.map(({ dense }) => dense)));
  const best = Math.max(0, ...cosines);
  const ofHistory = byQuestion.findIndex(({ article }) => article === byHistory[0]?.article);
  const first = byQuestion[0]?.score ?? 0;
  const share = (score: number | undefined) => (first === 0 ? 0 : (score ?? 0) / first);
  return {
    fit: share(byQuestion[ofHistory]?.score),
    // An article that the question's search did not return is no nearer than the last that it did.
    gap: best - (cosines[ofHistory] ?? Math.min(best, ...cosines)),
    cosine: best,
    margin: 1 - share(byQuestion[4]?.score),
  };
}
