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

/**
 * Late fusion of two rankings of articles: the question alone, and the history without it, at `historyWeight`. The texts
 * are never joined: one string of both finds neither (measured in CONTRIBUTING). An article's chunks keep
 * the order the question alone gave them.
 */
export function fuseWithHistory(
  byQuestion: readonly FusedArticle[],
  byHistory: readonly FusedArticle[],
  historyWeight: number,
): FusedArticle[] {
  if (historyWeight === 0) return [...byQuestion];
  const historyScores = new Map(byHistory.map((article) => [article.article, article]));
  const known = new Set(byQuestion.map((article) => article.article));
  // An article only the history finds stands with the chunk the history found.
  const onlyHistory = byHistory
    .filter((article) => !known.has(article.article))
    .map((article) => ({ ...article, score: 0 }));
  return [...byQuestion, ...onlyHistory]
    .map((article) => ({
      ...article,
      score: (article.score + historyWeight * (historyScores.get(article.article)?.score ?? 0)) / (1 + historyWeight),
    }))
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
}
