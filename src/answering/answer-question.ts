/** One question → one decided answer, free of any channel. The pipeline, top to bottom. */
import type { Answer, Suggestion } from "../domain/answer.ts";
import type { Decision } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { HistoryTurn } from "../domain/question.ts";
import type { Reader } from "../retrieval/readers.ts";
import { type Retrieval, type RetrievalServices, retrieve } from "../retrieval/retrieve.ts";
import { loadSections, type StoredChunk } from "../store/chunks.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { detectLanguage } from "../text/language.ts";
import { type AmbiguitySettings, competingChoices, sectionLabel, vagueChoices } from "./ambiguity.ts";
import { chooseSection, chunksLookedAt, sectionAt } from "./choose-section.ts";
import { composeAnswer, type Draft } from "./compose.ts";
import { type ConfidenceModel, estimateConfidence } from "./confidence.ts";
import { type ConversationProgress, progressOfHistory } from "./conversation-progress.ts";
import { decide } from "./decide.ts";
import { detectIntent, type IntentKind } from "./intent.ts";
import { messageFacts } from "./message-facts.ts";
import { decisionWording, personaAnswer, smallTalkWording } from "./persona-replies.ts";
import { confidenceAskedFor } from "./rules.ts";
import { measureSignals, type SignalValues } from "./signals.ts";
import { hasSubject, turnsWithSubject } from "./subject-history.ts";
import { verifyAnswer } from "./verify.ts";
import { wordingMoment } from "./wording-moment.ts";

export interface AnsweringSettings {
  ambiguity: AmbiguitySettings;
  confidence: ConfidenceModel;
  /** Below both, nothing was found; cosine and share of the question's terms, 0..1. */
  nothingFound: { dense: number; coverage: number };
  /** Cosine of the best chunk below which a question is not about what the company does at all. */
  offTopicDense: number;
}

export interface QuestionToAnswer {
  question: string;
  history: readonly HistoryTurn[];
  channel: string;
  /** Attributes of the customer and facts about the moment, for rules. */
  customer: Readonly<Record<string, string>>;
  context: Readonly<Record<string, string>>;
  reader: Reader;
  /** How the stored conversation has gone; null: the history is all that is known, and its texts tell. */
  progress: ConversationProgress | null;
  withoutArticles?: readonly string[];
}

export type AnsweringServices = RetrievalServices & { answering: AnsweringSettings };

export interface AnsweredQuestion {
  decision: Decision;
  answer: Answer;
  confidence: number;
  suggestions: Suggestion[];
  rule: HandoffRule | null;
  /** Declined by the persona: no person is called. */
  offTopic: boolean;
  /** The draft, whatever was decided; null for small talk and when nothing could be composed. */
  draft: Draft | null;
  /** The ten best articles, each with its best chunk: kept with the message, for the turns that follow. */
  ranking: RankedArticle[];
  signalValues: SignalValues | null;
  intents: IntentKind[];
  language: string | null;
  timings: Record<string, number>;
}

export interface RankedArticle {
  articleId: string;
  anchor: string;
  heading: string;
  score: number;
  dense: number;
  lexical: number;
}

const rankedArticles = 10;
const maxSuggestions = 3;

/** Answers. Confidence is computed before any rule is looked at, and no rule changes it. */
export async function answerQuestion(
  request: QuestionToAnswer,
  services: AnsweringServices,
): Promise<AnsweredQuestion> {
  const { snapshot, database, answering, clock } = services;
  const started = clock();
  const intent = detectIntent(request.question);
  const smallTalk = intent.rest.trim() === "" ? smallTalkWording(intent.kinds, snapshot.persona) : null;
  if (smallTalk !== null) return replyToSmallTalk(smallTalk, intent.kinds, clock() - started);

  const question = intent.rest.trim() === "" ? request.question : intent.rest;
  const { language } = detectLanguage(question);
  const history = turnsWithSubject(request.history, snapshot);
  const retrieval = await retrieve(
    {
      question,
      history,
      reader: request.reader,
      ...(request.withoutArticles === undefined ? {} : { withoutArticles: request.withoutArticles }),
    },
    services,
  );
  const loadStarted = clock();
  const sections = await loadSections(database, snapshot.key, bestPlaces(retrieval));
  const composeStarted = clock();
  const section = chooseSection(retrieval.articles[0], sections, retrieval.questionTerms);
  const draft = checked(composeAnswer(question, retrieval.questionTerms, section), section);
  const second = retrieval.articles[1];
  const rival = sectionAt(second?.article, second?.chunks[0]?.ordinal, sections);
  const signalValues = measureSignals(question, retrieval, draft, { section, rival });
  const { confidence, signals } = estimateConfidence(signalValues, answering.confidence);

  // A follow-up need not resemble anything by itself: what it is about was said before.
  const standsAlone = history.length === 0;
  const { dense, coverage } = signalValues;
  const nothingFound =
    draft === null ||
    (standsAlone && dense < answering.nothingFound.dense && coverage < answering.nothingFound.coverage);
  const progress = request.progress ?? progressOfHistory(request.history, request.question, snapshot);
  const facts = {
    ...messageFacts(request, { intents: intent.kinds, language, progress }),
    nothingFound,
    // The first of articles that all miss the question is not what it is about.
    articleRisk: nothingFound ? null : (draft?.section.risk ?? null),
    confidence,
  };
  const competing = competingChoices(retrieval, sections, answering.ambiguity, progress.offered);
  const asked = nothingFound ? null : confidenceAskedFor(snapshot.handoffRules.rules, facts);
  const choices =
    competing.length > 0 ? competing : vagueChoices(retrieval, sections, answering.ambiguity, { confidence, asked });
  const made = decide({
    facts,
    signals,
    rules: snapshot.handoffRules.rules,
    clarifyAtMost: snapshot.handoffRules.clarifyAtMost,
    choices,
    tooShort: retrieval.questionTerms.length === 0 && !history.some(hasSubject),
    farOff: signalValues.dense < answering.offTopicDense,
    progress,
  });
  const { decision, rule, offTopic } = made;
  const answer =
    decision.kind === "answer" && draft !== null
      ? draft.answer
      : personaAnswer(decisionWording(made, snapshot.persona, wordingMoment(made, progress, services)));
  const finished = clock();
  return {
    decision,
    answer,
    confidence,
    suggestions: mayHelp(decision) && !offTopic ? suggest(retrieval, sections) : [],
    rule,
    offTopic,
    draft,
    ranking: rankingOf(retrieval, sections),
    signalValues,
    intents: intent.kinds,
    language,
    timings: {
      ...retrieval.timings,
      loadMs: composeStarted - loadStarted,
      composeMs: finished - composeStarted,
      totalMs: finished - started,
    },
  };
}

/**
 * What stands in when the model that finds articles is out of order: a person, never an error in the customer's face.
 * Rules that need no article still decide: an emergency goes to its queue, in its words.
 */
export function handOffFailure(
  request: QuestionToAnswer,
  { snapshot, now }: { snapshot: Pick<Snapshot, "persona" | "handoffRules">; now: Date },
): AnsweredQuestion {
  const { persona, handoffRules } = snapshot;
  const { kinds } = detectIntent(request.question);
  const { language } = detectLanguage(request.question);
  const progress = request.progress ?? progressOfHistory(request.history, request.question, snapshot);
  const found = { nothingFound: false, articleRisk: null, confidence: 1 };
  const byRule = decide({
    facts: { ...messageFacts(request, { intents: kinds, language, progress }), ...found },
    signals: [],
    rules: handoffRules.rules,
    clarifyAtMost: handoffRules.clarifyAtMost,
    choices: [],
    tooShort: false,
    farOff: false,
    progress,
  });
  const explanation = "The embedding model did not answer, so nothing could be searched.";
  const failed: Decision = {
    kind: "handoff",
    reason: "system_failure",
    rule: null,
    options: [],
    explanation,
    threshold: null,
    signals: [],
  };
  const decision = byRule.rule === null ? failed : byRule.decision;
  const made = { ...byRule, decision };
  return {
    decision,
    answer: personaAnswer(decisionWording(made, persona, wordingMoment(made, progress, { snapshot, now }))),
    confidence: 0,
    suggestions: [],
    rule: byRule.rule,
    offTopic: false,
    draft: null,
    ranking: [],
    signalValues: null,
    intents: kinds,
    language,
    timings: { totalMs: 0 },
  };
}

function replyToSmallTalk(wording: string, intents: IntentKind[], totalMs: number): AnsweredQuestion {
  const explanation = "The message is small talk: nothing was asked, so nothing was searched.";
  return {
    decision: {
      kind: "answer",
      reason: "small_talk",
      rule: null,
      options: [],
      explanation,
      threshold: null,
      signals: [],
    },
    answer: personaAnswer(wording),
    confidence: 1,
    suggestions: [],
    rule: null,
    offTopic: false,
    draft: null,
    ranking: [],
    signalValues: null,
    intents,
    language: null,
    timings: { totalMs },
  };
}

/** The best chunk of each of the first articles, and some more of the very first. */
function bestPlaces({ articles }: Retrieval): { article: number; ordinal: number }[] {
  return articles
    .slice(0, rankedArticles)
    .flatMap(({ article, chunks }, index) =>
      chunks.slice(0, index === 0 ? chunksLookedAt : 1).map(({ ordinal }) => ({ article, ordinal })),
    );
}

/** An answer that its own sources do not hold is no answer: the last line of defence against our own mistakes. */
function checked(draft: Draft | null, section: readonly StoredChunk[]): Draft | null {
  if (draft === null) return null;
  const source = section.map((chunk) => chunk.body).join("\n");
  return verifyAnswer(draft.answer, new Map([[draft.section.articleId, source]])).grounded ? draft : null;
}

function mayHelp({ kind, reason }: Decision): boolean {
  if (kind === "clarify") return reason === "ambiguous";
  return (
    kind === "handoff" &&
    ["missing_knowledge", "low_confidence", "ambiguous_after_clarify", "policy", "customer_request"].includes(reason)
  );
}

function suggest(retrieval: Retrieval, sections: readonly StoredChunk[]): Suggestion[] {
  return retrieval.articles.slice(0, maxSuggestions).flatMap((article) => {
    const section = sections.find(
      (chunk) => chunk.article === article.article && chunk.ordinal === article.chunks[0]?.ordinal,
    );
    if (section === undefined) return [];
    const { articleId, title, url, headingPath, anchor } = section;
    return [{ articleId, title, url, heading: headingPath.at(-1) ?? title, anchor }];
  });
}

function rankingOf(retrieval: Retrieval, sections: readonly StoredChunk[]): RankedArticle[] {
  return retrieval.articles.slice(0, rankedArticles).map((article) => {
    const best = article.chunks[0];
    const section = sections.find((chunk) => chunk.article === article.article && chunk.ordinal === best?.ordinal);
    return {
      articleId: article.articleId,
      anchor: section?.anchor ?? "",
      heading: section === undefined ? "" : sectionLabel(section),
      score: article.score,
      dense: best?.dense ?? 0,
      lexical: best?.lexical ?? 0,
    };
  });
}
