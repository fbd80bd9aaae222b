/** One question → one decided answer, free of any channel. The pipeline, top to bottom. */
import type { Answer, Suggestion } from "../domain/answer.ts";
import type { Decision } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { HistoryTurn } from "../domain/question.ts";
import type { FusedArticle } from "../retrieval/fuse.ts";
import { turnsSearched } from "../retrieval/history.ts";
import type { Reader } from "../retrieval/readers.ts";
import { type Retrieval, type RetrievalServices, retrieve } from "../retrieval/retrieve.ts";
import { namesOfSnapshot } from "../retrieval/snapshot-names.ts";
import { loadSections, type StoredChunk } from "../store/chunks.ts";
import { detectLanguage } from "../text/language.ts";
import { withMisheardName } from "../text/misheard-name.ts";
import { type AmbiguitySettings, competingChoices, sectionLabel, vagueChoices } from "./ambiguity.ts";
import { chosenFirst, type Place } from "./chosen-section.ts";
import { composeAnswer, type Draft } from "./compose.ts";
import { type ConfidenceModel, estimateConfidence } from "./confidence.ts";
import { type ConversationProgress, progressOfHistory } from "./conversation-progress.ts";
import { decide } from "./decide.ts";
import { detectIntent, type IntentKind } from "./intent.ts";
import { messageFacts } from "./message-facts.ts";
import { decisionWording, personaAnswer, smallTalkWording } from "./persona-replies.ts";
import { namesLeftOut, tellsApart } from "./recall-names.ts";
import { confidenceAskedFor } from "./rules.ts";
import { measureSignals, type SignalValues } from "./signals.ts";
import { hasSubject, turnsWithSubject } from "./subject-history.ts";
import { type FoundSection, understandTurn } from "./understand-turn.ts";
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
  /** The option of the clarifying question before that the message chose. */
  chosenOption: string | null;
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
  const progress = request.progress ?? progressOfHistory(request.history, request.question, snapshot);
  const known = await namesOfSnapshot(database, snapshot);
  const search = (question: string, history: readonly HistoryTurn[], goesOn = false) => {
    // A turn that is searched by itself brings its names along.
    const farBack = namesLeftOut(question, history, known).filter(({ turnsAgo }) => turnsAgo > turnsSearched);
    const names = farBack.map(({ name }) => name);
    const { reader, withoutArticles = [] } = request;
    return retrieve({ question, history, goesOn, names, reader, withoutArticles }, services);
  };
  const load = (places: readonly Place[]) => loadSections(database, snapshot.key, places);
  const subjects = turnsWithSubject(request.history, snapshot).map((said) =>
    said.role === "customer" ? { ...said, text: withMisheardName(said.text, known) } : said,
  );
  const turn = await understandTurn(
    {
      message: withMisheardName(request.question, known),
      history: subjects,
      // A greeting of ours or a question what it is about offers nothing.
      last: turnsWithSubject(request.history.slice(-1), snapshot)[0] ?? null,
      choices: progress.choices,
    },
    { find: async (text) => firstSection(await search(text, []), load) },
  );
  const { history, chosenOption } = turn;
  const intent = detectIntent(turn.message);
  const smallTalk = intent.rest.trim() === "" ? smallTalkWording(intent.kinds, snapshot.persona) : null;
  if (smallTalk !== null) return replyToSmallTalk(smallTalk, intent.kinds, clock() - started);

  const question = turn.question ?? (intent.rest.trim() === "" ? turn.message : intent.rest);
  const { language } = detectLanguage(question);
  const found = await search(question, history, turn.goesOn);
  const loadStarted = clock();
  const retrieval = chosenOption === null ? found : await chosenFirst(found, chosenOption, load);
  const sections = await load(bestPlaces(retrieval));
  const composeStarted = clock();
  const section = sectionOf(retrieval.articles[0], sections);
  const draft = checked(composeAnswer(question, retrieval.questionTerms, section), section);
  const rival = sectionOf(retrieval.articles[1], sections);
  const signalValues = measureSignals(question, retrieval, draft, { section, rival });
  const { confidence, signals } = estimateConfidence(signalValues, answering.confidence);

  // A follow-up need not resemble anything by itself: what it is about was said before.
  const standsAlone = history.length === 0;
  const { dense, coverage } = signalValues;
  const nothingFound =
    draft === null ||
    (standsAlone && dense < answering.nothingFound.dense && coverage < answering.nothingFound.coverage);
  const facts = {
    ...messageFacts({ ...request, question: turn.message }, { intents: intent.kinds, language, progress }),
    nothingFound,
    // The first of articles that all miss the question is not what it is about.
    articleRisk: nothingFound ? null : (draft?.section.risk ?? null),
    confidence,
  };
  const competing = competingChoices(retrieval, sections, answering.ambiguity, progress.offered);
  const asked = nothingFound ? null : confidenceAskedFor(snapshot.handoffRules.rules, facts);
  const choices =
    competing.length > 0 ? competing : vagueChoices(retrieval, sections, answering.ambiguity, { confidence, asked });
  const labels = choices.map(({ label }) => label);
  // Who has chosen, or named one of them before, is not asked again.
  const saidWhich = chosenOption !== null || tellsApart(labels, namesLeftOut(question, history, known), known);
  const made = decide({
    facts,
    signals,
    rules: snapshot.handoffRules.rules,
    clarifyAtMost: snapshot.handoffRules.clarifyAtMost,
    choices: saidWhich ? [] : choices,
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
    chosenOption,
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
    chosenOption: null,
    intents,
    language: null,
    timings: { totalMs },
  };
}

async function firstSection(
  retrieval: Retrieval,
  load: (places: readonly Place[]) => Promise<StoredChunk[]>,
): Promise<FoundSection | null> {
  const [first, second] = retrieval.articles;
  const section = sectionOf(first, await load(bestPlaces(retrieval).slice(0, 1)))[0];
  if (first === undefined || section === undefined) return null;
  return { section, lead: first.score === 0 ? 0 : 1 - (second?.score ?? 0) / first.score };
}

/** The best chunk of each of the first articles. */
function bestPlaces(retrieval: Retrieval): { article: number; ordinal: number }[] {
  return retrieval.articles.slice(0, rankedArticles).flatMap(({ article, chunks }) => {
    const best = chunks[0];
    return best === undefined ? [] : [{ article, ordinal: best.ordinal }];
  });
}

/** All chunks of the section that an article's best chunk stands in. */
function sectionOf(top: FusedArticle | undefined, sections: readonly StoredChunk[]): StoredChunk[] {
  const best = sections.find((chunk) => chunk.article === top?.article && chunk.ordinal === top?.chunks[0]?.ordinal);
  return sections.filter((chunk) => chunk.article === best?.article && chunk.anchor === best.anchor);
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
