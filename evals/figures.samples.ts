/** Nine judged lines whose figures can be worked out by hand, for tests. */
import { lineOf } from "./case.samples.ts";
import type { CaseResult } from "./case-result.ts";

const found = { hit1: 1, hit3: 1, hit5: 1, hit10: 1, recall5: 1, mrr10: 1, ndcg10: 1 };

export const nineLines: readonly CaseResult[] = [
  lineOf("right", {
    ...{ confidence: 0.9, correct: true, tags: ["faq"], heldOut: true, timings: { totalMs: 10, searchMs: 4 } },
    goldOut: { decision: "handoff", reason: "low_confidence", confidence: 0.2, articleId: null, signals: {} },
    metrics: {
      ...{ ...found, sectionHit1: 1, sectionHit5: 1, faithfulness: 1, citationPrecision: 1, citationRecall: 1 },
      ...{ passageRecall: 0.8, passagePrecision: 0.4, passageF1: 0.5, mustNotViolations: 0, answerWords: 10 },
      reasonRight: 1,
    },
  }),
  lineOf("wrong-passage", {
    ...{ confidence: 0.8, correct: false, failure: "wrong_passage", timings: { totalMs: 20, searchMs: 8 } },
    goldOut: { decision: "answer", reason: "grounded", confidence: 0.7, articleId: "other", signals: {} },
    metrics: {
      ...{ ...found, sectionHit1: 0, sectionHit5: 1, faithfulness: 1, citationPrecision: 0.5, citationRecall: 1 },
      ...{ passageRecall: 0.2, passagePrecision: 0.2, passageF1: 0.2, mustNotViolations: 1, answerWords: 30 },
    },
  }),
  lineOf("timid", {
    ...{ confidence: 0.3, correct: true, decision: "handoff", reason: "low_confidence", failure: "too_timid" },
    goldOut: { decision: "handoff", reason: "low_confidence", confidence: 0.1, articleId: null, signals: {} },
    timings: { totalMs: 30 },
    metrics: {
      ...{ ...found, recall5: 0.5, faithfulness: 1, citationPrecision: 1, citationRecall: 1, factRecall: 1 },
      ...{ tokenF1: 0.6, answerWords: 20 },
    },
  }),
  lineOf("ranked-low", {
    ...{ confidence: 0.4, correct: false, decision: "clarify", reason: "ambiguous", failure: "ranked_low" },
    ...{ tags: ["faq"], timings: { totalMs: 40 } },
    metrics: {
      ...{ ...found, hit1: 0, mrr10: 0.5, ndcg10: 0.6, faithfulness: 0.5, citationPrecision: 0, citationRecall: 0 },
      ...{ factRecall: 0.5, answerWords: 40 },
    },
  }),
  lineOf("handed-off", {
    ...{ confidence: 0.1, correct: false, expected: "handoff", decision: "handoff", reason: "missing_knowledge" },
    ...{ heldOut: true, metrics: { reasonRight: 1 }, timings: { totalMs: 50 } },
  }),
  lineOf("too-bold", {
    ...{ confidence: 0.6, correct: false, expected: "handoff", failure: "too_bold", metrics: { reasonRight: 0 } },
    ...{ tags: ["near-domain-unanswerable"], timings: { totalMs: 60 } },
  }),
  lineOf("asked-back", {
    ...{ confidence: 0.5, correct: false, expected: "clarify", decision: "clarify", reason: "ambiguous" },
    ...{ metrics: { optionsOffered: 0.5 }, timings: { totalMs: 70 } },
  }),
  lineOf("small-talk", {
    ...{ confidence: 0, correct: null, reason: "small_talk", metrics: { reasonRight: 1 }, timings: { totalMs: 80 } },
  }),
  lineOf("expects-nothing", { confidence: 0.95, correct: null, expected: null, timings: { totalMs: 90 } }),
];
