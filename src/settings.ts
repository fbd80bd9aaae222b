/**
 * The numbers answers depend on, with their reasons. They are part of what makes an answer reproducible: a change here is
 * a change of behaviour and is measured before it is made.
 */
import type { AnsweringSettings } from "./answering/answer-question.ts";
import { defaultConfidenceModel } from "./answering/confidence.ts";
import type { IndexSettings } from "./indexing/prepare-snapshot.ts";
import type { RetrievalSettings } from "./retrieval/retrieve.ts";

export const indexSettings: Omit<IndexSettings, "articleUrl"> = {
  // What MiniLM reads at most; later word pieces would be indexed by nothing.
  maxTokens: 256,
  // A section that must be cut is cut here: pieces of like size rank alike.
  targetTokens: 200,
  bm25: {
    k1: 1.2,
    b: 0.75,
    // About the median length, in terms, of the chunks of six help centres.
    pivotLength: 110,
    // What the title and headings say counts double.
    headingWeight: 2,
  },
};

export const retrievalSettings: RetrievalSettings = {
  // Each of the three finds what the others miss; of the weightings tried none was better on all open sets.
  weights: { dense: 0.45, lexical: 0.3, heading: 0.25 },
  depth: 100,
  historyWeight: 0.8,
};

export const answeringSettings: AnsweringSettings = {
  ambiguity: { maxContentTerms: 3, rivalShare: 0.9 },
  confidence: defaultConfidenceModel,
  nothingFound: { dense: 0.35, coverage: 0.34 },
  offTopicDense: 0.3,
};
