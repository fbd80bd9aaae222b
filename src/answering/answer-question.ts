/** One question → one decided answer, free of any channel. The pipeline, top to bottom. */
import type { Answer, Suggestion } from "../domain/answer.ts";
import type { Decision } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { HistoryTurn } from "../domain/question.ts";
import { turnsSearched } from "../retrieval/history.ts";
import type { Reader } from "../retrieval/readers.ts";
import { type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import { namesOfSnapshot } from "../retrieval/snapshot-names.ts";
import { loadSections, type StoredChunk } from "../store/chunks.ts";
import { detectLanguage } from "../text/language.ts";
import { withMisheardName } from "../text/misheard-name.ts";
import { type AmbiguitySettings, competingChoices, sectionLabel, vagueChoices } from "./ambiguity.ts";
import { answerParts } from "./answer-parts.ts";
import { sectionAt } from "./choose-section.ts";
import type { Draft } from "./compose.ts";
import { type ConversationProgress, progressOfHistory } from "./conversation-progress.ts";
import { decide } from "./decide.ts";
import {
  articlesLoaded,
  type DraftedAnswer,
  type DraftingServices,
  type DraftingSettings,
  draftAnswer,
} from "./draft-answer.ts";
import { detectIntent, type IntentKind } from "./intent.ts";
import { messageFacts } from "./message-facts.ts";
import { decisionWording, personaAnswer, smallTalkWording } from "./persona-replies.ts";
import { namesLeftOut, tellsApart } from "./recall-names.ts";
import { confidenceAskedFor } from "./rules.ts";
import type { SignalValues } from "./signals.ts";
import { hasSubject, turnsWithSubject } from "./subject-history.ts";
import { type FoundSection, understandTurn } from "./understand-turn.ts";
import { wordingMoment } from "./wording-moment.ts";

export interface AnsweringSettings extends DraftingSettings {
  ambiguity: AmbiguitySettings;
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

export type AnsweringServices = DraftingServices & { answering: AnsweringSettings };

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
  const asked = (question: string, history: readonly HistoryTurn[], goesOn = false) => {
    // A turn that is searched by itself brings its names along.
    const farBack = namesLeftOut(question, history, known).filter(({ turnsAgo }) => turnsAgo > turnsSearched);
    const names = farBack.map(({ name }) => name);
    const { reader, withoutArticles = [] } = request;
    return { question, history, goesOn, names, reader, withoutArticles };
  };
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
    { find: async (text) => firstSection(await retrieve(asked(text, []), services), services) },
  );
  const { history, chosenOption } = turn;
  const intent = detectIntent(turn.message);
  const smallTalk = intent.rest.trim() === "" ? smallTalkWording(intent.kinds, snapshot.persona) : null;
  if (smallTalk !== null) return replyToSmallTalk(smallTalk, intent.kinds, clock() - started);

  const question = turn.question ?? (intent.rest.trim() === "" ? turn.message : intent.rest);
  const { language } = detectLanguage(question);
  const facts = messageFacts({ ...request, question: turn.message }, { intents: intent.kinds, language, progress });
  await services.giveWay?.();
  const factsOf = ({ nothingFound, draft, confidence }: DraftedAnswer) => ({
    ...facts,
    nothingFound,
    // The first of articles that all miss the question is not what it is about.
    articleRisk: nothingFound ? null : (draft?.section.risk ?? null),
    confidence,
  });
  const { rules, clarifyAtMost } = snapshot.handoffRules;
  const askedFor = (drafted: DraftedAnswer) => confidenceAskedFor(rules, factsOf(drafted));
  const wanted = { ...asked(question, history, turn.goesOn), chosenOption };
  const whole = await draftAnswer(wanted, services);
  const parts = chosenOption === null ? await answerParts(wanted, whole, { ...services, askedFor }) : null;
  const drafted = parts ?? whole;
  const { retrieval, sections, draft, signalValues, confidence, signals, nothingFound } = drafted;
  const competing = competingChoices(retrieval, sections, answering.ambiguity, progress.offered);
  const threshold = nothingFound ? null : askedFor(drafted);
  const choices =
    competing.length > 0
      ? competing
      : vagueChoices(retrieval, sections, answering.ambiguity, { confidence, asked: threshold });
  const labels = choices.map(({ label }) => label);
  // Who has chosen, or named one of them before, is not asked again; nor who asks two things and gets both answered.
  const saidWhich =
    parts !== null || chosenOption !== null || tellsApart(labels, namesLeftOut(question, history, known), known);
  const made = decide({
    facts: factsOf(drafted),
    signals,
    rules,
    clarifyAtMost,
    choices: saidWhich ? [] : choices,
    tooShort: retrieval.questionTerms.length === 0 && !history.some(hasSubject),
    farOff: signalValues.dense < answering.offTopicDense,
    progress,
  });
  const { rule, offTopic } = made;
  const decision = parts === null ? made.decision : explainedWith(made.decision, parts.explanation);
  const answer =
    decision.kind === "answer" && draft !== null
      ? draft.answer
      : personaAnswer(decisionWording(made, snapshot.persona, wordingMoment(made, progress, services)));
  // Who wants a person is shown articles only where they would have been the answer.
  const isSure = !nothingFound && (threshold === null || confidence >= threshold);
  const helps = mayHelp(decision) && (decision.reason !== "customer_request" || isSure);
  const finished = clock();
  return {
    decision,
    answer,
    confidence,
    suggestions: helps && !offTopic ? suggest(retrieval, sections) : [],
    rule,
    offTopic,
    draft,
    ranking: rankingOf(retrieval, sections),
    signalValues,
    chosenOption,
    intents: intent.kinds,
    language,
    timings: { ...drafted.timings, totalMs: finished - started },
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
  { articles: [first, second] }: Retrieval,
  { database, snapshot }: AnsweringServices,
): Promise<FoundSection | null> {
  const ordinal = first?.chunks[0]?.ordinal;
  if (first === undefined || ordinal === undefined) return null;
  const sections = await loadSections(database, snapshot.key, [{ article: first.article, ordinal }]);
  const section = sectionAt(first.article, ordinal, sections)[0];
  if (section === undefined) return null;
  return { section, lead: first.score === 0 ? 0 : 1 - (second?.score ?? 0) / first.score };
}

function explainedWith(decision: Decision, explanation: string): Decision {
  return decision.kind === "answer" ? { ...decision, explanation: `${decision.explanation} ${explanation}` } : decision;
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
  return retrieval.articles.slice(0, articlesLoaded).map((article) => {
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
