/** A question → the draft composed from the section that was found for it, with how sure it is. */
import type { Signal } from "../domain/decision.ts";
import { type Retrieval, type RetrievalRequest, type RetrievalServices, retrieve } from "../retrieval/retrieve.ts";
import { namesOfSnapshot } from "../retrieval/snapshot-names.ts";
import { loadSections, type StoredChunk } from "../store/chunks.ts";
import { chooseSection, chunksLookedAt, sectionAt } from "./choose-section.ts";
import { chosenFirst, type Place } from "./chosen-section.ts";
import { composeAnswer, type Draft } from "./compose.ts";
import { type ConfidenceModel, estimateConfidence } from "./confidence.ts";
import { moreWording } from "./persona-replies.ts";
import { measureSignals, type SignalValues } from "./signals.ts";
import { verifyAnswer } from "./verify.ts";

export interface DraftingSettings {
  confidence: ConfidenceModel;
  /** Below both, nothing was found; cosine and share of the question's terms, 0..1. */
  nothingFound: { dense: number; coverage: number };
}

export interface DraftingRequest extends RetrievalRequest {
  /** The option of a clarifying question that was chosen: its section is answered from. */
  chosenOption: string | null;
}

export type DraftingServices = RetrievalServices & {
  answering: DraftingSettings;
  /** Awaited between stretches of computing, some ms each, in a process that has more to do. */
  giveWay?: () => Promise<void>;
};

export interface DraftedAnswer {
  retrieval: Retrieval;
  /** Of each of the first articles the section of its best chunk, and some more of the very first. */
  sections: StoredChunk[];
  /** What the draft is composed from. */
  section: StoredChunk[];
  draft: Draft | null;
  signalValues: SignalValues;
  confidence: number;
  signals: Signal[];
  nothingFound: boolean;
  timings: Record<string, number>;
}

/** Articles whose sections are loaded: more are never ranked for a customer. */
export const articlesLoaded = 10;

/** Drafts. The draft is null when nothing that can be quoted was found. */
export async function draftAnswer(request: DraftingRequest, services: DraftingServices): Promise<DraftedAnswer> {
  const { database, snapshot, answering, clock, giveWay } = services;
  const { chosenOption } = request;
  const load = (places: readonly Place[]) => loadSections(database, snapshot.key, places);
  const found = await retrieve(request, services);
  const loadStarted = clock();
  const retrieval = chosenOption === null ? found : await chosenFirst(found, chosenOption, load);
  const sections = await load(bestPlaces(retrieval));
  await giveWay?.();
  const composeStarted = clock();
  const first = retrieval.articles[0];
  const section =
    chosenOption === null
      ? chooseSection(first, sections, retrieval.questionTerms)
      : sectionAt(first?.article, first?.chunks[0]?.ordinal, sections);
  const draft = grounded(
    composeAnswer(request.question, retrieval.questionTerms, section, moreWording(snapshot.persona)),
    section,
  );
  await giveWay?.();
  const second = retrieval.articles[1];
  const rival = sectionAt(second?.article, second?.chunks[0]?.ordinal, sections);
  const signalValues = measureSignals(request.question, retrieval, draft, {
    section,
    rival,
    names: await namesOfSnapshot(database, snapshot),
  });
  const { confidence, signals } = estimateConfidence(signalValues, answering.confidence);
  await giveWay?.();

  // A follow-up need not resemble anything by itself: what it is about was said before.
  const standsAlone = request.history.length === 0;
  const { dense, coverage } = signalValues;
  const nothingFound =
    draft === null ||
    (standsAlone && dense < answering.nothingFound.dense && coverage < answering.nothingFound.coverage);
  const timings = {
    ...retrieval.timings,
    loadMs: composeStarted - loadStarted,
    composeMs: clock() - composeStarted,
  };
  return { retrieval, sections, section, draft, signalValues, confidence, signals, nothingFound, timings };
}

/** An answer that its own sources do not hold is no answer: the last line of defence against our own mistakes. */
export function grounded(draft: Draft | null, sources: readonly StoredChunk[]): Draft | null {
  if (draft === null) return null;
  const texts = new Map<string, string>();
  for (const { articleId, body } of sources) texts.set(articleId, `${texts.get(articleId) ?? ""}\n${body}`);
  return verifyAnswer(draft.answer, texts).grounded ? draft : null;
}

/** The best chunk of each of the first articles, and some more of the very first. */
function bestPlaces({ articles }: Retrieval): { article: number; ordinal: number }[] {
  return articles
    .slice(0, articlesLoaded)
    .flatMap(({ article, chunks }, index) =>
      chunks.slice(0, index === 0 ? chunksLookedAt : 1).map(({ ordinal }) => ({ article, ordinal })),
    );
}
