/** The numbers a decision depends on besides handoff.yaml, and why. */
import type { AnsweringSettings } from "./answer-question.ts";
import { defaultConfidenceModel } from "./confidence.ts";

export const answeringSettings: AnsweringSettings = {
  // Three content words name a thing and what to do with it; a rival within a tenth is as good by any measure we have.
  ambiguity: {
    maxContentTerms: 3,
    rivalShare: 0.9,
    // Of 70 such questions of eight suites the right article was among the three in 54, and none was to be answered surely.
    vague: { maxContentTerms: 2, confidenceFrom: 0.2, rivalShare: 0.5 },
  },
  confidence: defaultConfidenceModel,
  // Below both, what was found shares neither meaning nor words with the question.
  nothingFound: { dense: 0.35, coverage: 0.34 },
  // Questions about something else altogether seldom come closer than this to any chunk.
  offTopicDense: 0.3,
};
