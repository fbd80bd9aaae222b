/** A question, with what was said before it → ranked articles, each with its chunks. */
import type { HistoryTurn } from "../domain/question.ts";
import type { EmbeddingModel } from "../models/embedding-model.ts";
import { inverseDocumentFrequency, termId, toSparseVector } from "../store/bm25.ts";
import type { Queryable } from "../store/database.ts";
import { countTerms, searchChunks } from "../store/search.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { contentTerms, terms } from "../text/terms.ts";
import { applySynonyms, findReplacements, type SynonymSettings } from "./apply-synonyms.ts";
import { codeSpellings, searchedTerms } from "./code-spellings.ts";
import { type FusedArticle, type FusionWeights, fuseChunks, groupByArticle } from "./fuse.ts";
import {
  fuseWithHistory,
  type HistorySettings,
  historyTexts,
  jointTexts,
  standsAlone,
  type WeightedText,
} from "./history.ts";
import { mendSpelling, type SpellingSettings } from "./mend-spelling.ts";
import { type Reader, searchLocale, visibleClasses } from "./readers.ts";

export interface RetrievalSettings {
  weights: FusionWeights;
  /** How many chunks of each ranking are scaled and fused. */
  depth: number;
  history: HistorySettings;
  spelling: SpellingSettings;
  synonyms: SynonymSettings;
}

export interface RetrievalRequest {
  question: string;
  history: readonly HistoryTurn[];
  /** Names said earlier that the question leaves out; they are searched with it. */
  names?: readonly string[];
  /** The question says itself that it goes on from the history. */
  goesOn?: boolean;
  reader: Reader;
  withoutArticles?: readonly string[];
}

export interface RetrievalServices {
  database: Queryable;
  embeddingModel: EmbeddingModel;
  snapshot: Snapshot;
  settings: RetrievalSettings;
  now: Date;
  /** Milliseconds since some fixed time, for `timings`. */
  clock: () => number;
}

/** How rare a content term of the question is here: what the answer must cover. */
export interface QuestionTerm {
  term: string;
  idf: number;
  /** Whether the snapshot knows it at all. */
  known: boolean;
}

export interface Retrieval {
  /** Best first; chosen with the history, their chunks ordered by the question alone. */
  articles: FusedArticle[];
  /** The ranking by the question alone. */
  byQuestion: FusedArticle[];
  /** The ranking by what was said before, without the question; empty when nothing was. */
  byHistory: FusedArticle[];
  questionTerms: QuestionTerm[];
  /** Probability that the question is about something else than what was said before; 1 when nothing was. */
  standsAlone: number;
  timings: { embedMs: number; searchMs: number };
}

/** Retrieves. Deterministic for a snapshot: exact search, fixed tie-breaks. No visible chunk: no articles. */
export async function retrieve(request: RetrievalRequest, services: RetrievalServices): Promise<Retrieval> {
  const { database, snapshot, settings, clock } = services;
  const classes = visibleClasses(snapshot.classes, request.reader, services.now.toISOString().slice(0, 10));
  const locale = searchLocale(snapshot.classes, classes, request.reader);
  const timings = { embedMs: 0, searchMs: 0 };

  const question = await mendSpelling(request.question, settings.spelling, { database, snapshot, locale });
  const questionTerms = [...new Set(contentTerms(question, locale))];
  const history = historyTexts(request.history);
  const replacements = findReplacements(question, snapshot.synonyms, locale);
  const mentioned = [
    question,
    request.question,
    ...replacements.map(({ to }) => to),
    ...history.map(({ text }) => text),
  ];
  const counts = await countTerms(database, snapshot.key, allTermIds(mentioned, locale));
  const chunksWith = (term: string) => counts.get(termId(term)) ?? 0;
  const idf = (term: string) => inverseDocumentFrequency(chunksWith(term), snapshot.chunkCount);

  const embed = rememberVectors(services.embeddingModel);
  const search = async (texts: readonly WeightedText[]): Promise<FusedArticle[]> => {
    const embedStarted = clock();
    const vector = await weightedVector(texts, embed, services.embeddingModel.dimensions);
    const searchStarted = clock();
    const chunks = await searchChunks(database, {
      snapshot: snapshot.key,
      classes,
      vector,
      terms: toSparseVector(weightedTerms(texts, locale, chunksWith, idf)),
      withoutArticles: request.withoutArticles ?? [],
      limit: 2 * settings.depth,
    });
    timings.embedMs += searchStarted - embedStarted;
    timings.searchMs += clock() - searchStarted;
    return groupByArticle(fuseChunks(chunks, settings.weights, settings.depth));
  };

  const mended = { text: question, weight: 1 };
  const asked: WeightedText[] = [
    mended,
    ...(question === request.question ? [] : [{ text: request.question, weight: settings.spelling.original }]),
    ...applySynonyms(question, replacements, chunksWith, settings.synonyms),
  ];
  const byQuestion = await search(asked);
  const byHistory = history.length === 0 ? [] : await search(history);
  const byBoth = history.length === 0 ? [] : await search(jointTexts(mended, history, settings.history));
  const names = (request.names ?? []).map((text) => ({ text, weight: settings.history.names.share }));
  const byNames = names.length === 0 ? [] : await search([...asked, ...names]);
  const guessed = history.length === 0 ? 1 : standsAlone(byQuestion, byHistory, settings.history);
  const alone = history.length > 0 && request.goesOn === true ? 0 : guessed;
  const articles =
    history.length === 0
      ? byQuestion
      : fuseWithHistory({ byQuestion, byHistory, byBoth, byNames }, alone, settings.history);
  return {
    articles,
    byQuestion,
    byHistory,
    standsAlone: alone,
    questionTerms: questionTerms.map((term) => ({ term, idf: idf(term), known: counts.has(termId(term)) })),
    timings,
  };
}

function allTermIds(texts: readonly string[], locale: string): number[] {
  return [
    ...new Set(
      texts
        .flatMap((text) => [...terms(text, locale), ...codeSpellings(text, locale).flatMap(({ other }) => other)])
        .map(termId),
    ),
  ];
}

function weightedTerms(
  texts: readonly WeightedText[],
  locale: string,
  chunksWith: (term: string) => number,
  idf: (term: string) => number,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { text, weight } of texts) {
    for (const term of searchedTerms(text, locale, (term) => chunksWith(term) > 0)) {
      const id = termId(term);
      weights.set(id, Math.max(weights.get(id) ?? 0, weight * idf(term)));
    }
  }
  return weights;
}

/** Sum of the texts' vectors by weight, scaled to length 1. One text a model run: batches would change bits. */
async function weightedVector(
  texts: readonly WeightedText[],
  embed: (text: string) => Promise<number[]>,
  dimensions: number,
): Promise<number[]> {
  const sum = new Array<number>(dimensions).fill(0);
  for (const { text, weight } of texts) {
    const vector = await embed(text);
    for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + weight * (vector[index] ?? 0);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** Embeds a text once, however many searches it takes part in. */
function rememberVectors(model: EmbeddingModel): (text: string) => Promise<number[]> {
  const vectors = new Map<string, number[]>();
  return async (text) => {
    const vector = vectors.get(text) ?? (await model.embedQuestion(text));
    vectors.set(text, vector);
    return vector;
  };
}
