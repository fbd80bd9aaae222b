/** Cases, outcomes and judged lines for tests: ordinary ones, of which a test says what is different. */
import type { Answer } from "../src/domain/answer.ts";
import type { EvalCase } from "./case.ts";
import type { CaseMetrics, CaseResult } from "./case-result.ts";
import type { Outcome, RankedPlace } from "./pipeline.ts";

/** A case that expects an answer from the article "refunds". */
export function caseOf(different: Partial<EvalCase> = {}): EvalCase {
  return {
    id: "one",
    ask: "How long do I have?",
    history: [],
    channel: null,
    expected: "answer",
    reason: null,
    articles: ["refunds"],
    section: null,
    passages: [],
    reference: null,
    facts: [],
    mustNot: [],
    options: [],
    risk: "normal",
    tags: [],
    group: "refunds",
    heldOut: false,
    place: { path: "one.yaml", line: 1, column: 1 },
    ...different,
  };
}

/** An answer of these sentences, each quoted from `articleId`; `anchor` "" is the lead. */
export function answerOf(
  texts: readonly string[],
  { articleId = "refunds", anchor = "how-long", heading = "How long" } = {},
): Answer {
  return {
    markdown: texts.join(" "),
    citations: texts.map((quote, index) => ({
      ...{ n: index + 1, articleId, title: "Refunds", url: null, heading, anchor, quote },
    })),
    sentences: texts.map((text, index) => ({ text, citations: [index + 1], support: "verbatim" })),
  };
}

export function placeOf(articleId: string, score: number, anchor = "", heading = articleId): RankedPlace {
  return { articleId, anchor, heading, score, dense: score, lexical: 10 * score };
}

/** An outcome that answers "You have 14 days." from the article "refunds". */
export function outcomeOf(different: Partial<Outcome> = {}): Outcome {
  const draft = different.draft === undefined ? answerOf(["You have 14 days."]) : different.draft;
  return {
    decision: { kind: "answer", reason: "grounded", rule: null, options: [], explanation: "", threshold: 0.3 },
    confidence: 0.8,
    said: draft ?? answerOf([]),
    ranked: [placeOf("refunds", 0.9, "how-long", "Refunds: How long"), placeOf("orders", 0.5)],
    signals: { dense: 0.7 },
    considered: [],
    contributions: {},
    timings: { totalMs: 5 },
    ...different,
    draft,
  };
}

/** A decision of this kind, for this reason. */
export function decisionOf(
  kind: Outcome["decision"]["kind"],
  reason: Outcome["decision"]["reason"],
  options: string[] = [],
): Outcome["decision"] {
  return { kind, reason, rule: null, options, explanation: "", threshold: null };
}

const untold: CaseMetrics = {
  ...{ hit1: null, hit3: null, hit5: null, hit10: null, recall5: null, mrr10: null, ndcg10: null },
  ...{ sectionHit1: null, sectionHit5: null, faithfulness: null, citationPrecision: null, citationRecall: null },
  ...{ passageRecall: null, passagePrecision: null, passageF1: null, factRecall: null, mustNotViolations: null },
  ...{ tokenF1: null, answerWords: null, reasonRight: null, optionsOffered: null },
};

/** A judged line: answered as expected, right, and with no metric told but those given. */
export function lineOf(
  id: string,
  { metrics = {}, ...different }: Partial<Omit<CaseResult, "metrics">> & { metrics?: Partial<CaseMetrics> } = {},
): CaseResult {
  return {
    suite: "shop",
    id,
    group: id,
    tags: [],
    heldOut: false,
    ask: `${id}?`,
    expected: "answer",
    decision: "answer",
    reason: "grounded",
    rule: null,
    options: [],
    confidence: 0.8,
    correct: true,
    ranked: [],
    citations: [],
    answerText: "You have 14 days.",
    saidText: null,
    signals: {},
    failure: null,
    goldOut: null,
    timings: { totalMs: 5 },
    ...different,
    metrics: { ...untold, ...metrics },
  };
}
