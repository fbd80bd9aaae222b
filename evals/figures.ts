/** Judged lines → the figures of a suite. Pure; what no case can tell is null. */
import type { CaseMetrics, CaseResult } from "./case-result.ts";
import {
  aurc,
  auroc,
  brier,
  confidenceAuroc,
  coverageAtRisk,
  ece,
  type Judged,
  unsafeAt,
} from "./metrics/confidence.ts";
import { type DecisionMatrix, decisionMatrix, decisionRates, macroF1 } from "./metrics/decisions.ts";
import { quantile } from "./metrics/intervals.ts";

type Figure = number | null;
export type RetrievalFigures = Record<(typeof retrievalMetrics)[number] | "answerHit1", Figure>;
export type AnswerFigures = Record<(typeof answerMetrics)[number] | "answerWords", Figure>;

export interface SuiteFigures {
  retrieval: { n: number } & RetrievalFigures;
  decision: {
    n: number;
    /** Share of cases that ended as they should have. */
    right: Figure;
    matrix: DecisionMatrix;
    macroF1: Figure;
    unsafeAnswerRate: Figure;
    overHandoffRate: Figure;
    clarifyRate: Figure;
    answerabilityAuroc: Figure;
    nearDomainAuroc: Figure;
    reasonAccuracy: Figure;
    optionsOffered: Figure;
  };
  confidence: {
    n: number;
    auroc: Figure;
    aurc: Figure;
    brier: Figure;
    ece: Figure;
    coverageAtRisk: { "0.05": Figure; "0.10": Figure; "0.20": Figure };
  };
  answer: { n: number } & AnswerFigures;
  goldOut: { n: number; auroc: Figure; unsafeAnswerRate: Figure; unsafeAt15: Figure };
}

const retrievalMetrics = [
  ...(["hit1", "hit3", "hit5", "hit10", "recall5", "mrr10", "ndcg10", "sectionHit1", "sectionHit5"] as const),
] as const;
const answerMetrics = [
  ...([
    "faithfulness",
    "citationPrecision",
    "citationRecall",
    "passageRecall",
    "passagePrecision",
    "passageF1",
  ] as const),
  ...(["factRecall", "mustNotViolations", "tokenF1"] as const),
] as const;

/** The figures of these lines. */
export function figuresOf(lines: readonly CaseResult[]): SuiteFigures {
  const withGold = lines.filter(({ metrics }) => metrics.hit1 !== null);
  const decided = lines.flatMap(({ expected, decision }) => (expected === null ? [] : [{ expected, taken: decision }]));
  const matrix = decisionMatrix(decided);
  const judged = lines.flatMap((line): Judged[] =>
    hasConfidence(line) ? [{ correct: line.correct === true, confidence: line.confidence }] : [],
  );
  const confidences = (wanted: (line: CaseResult) => boolean) =>
    lines.flatMap((line) => (hasConfidence(line) && wanted(line) ? [line.confidence] : []));
  const answerable = confidences(({ expected }) => expected === "answer");
  const twins = lines.flatMap((line) => (hasTwin(line) ? [{ own: line.confidence, without: line.goldOut }] : []));
  return {
    retrieval: {
      n: withGold.length,
      ...means(lines, retrievalMetrics),
      answerHit1: share(withGold.flatMap(({ correct }) => (correct === null ? [] : [correct]))),
    },
    decision: {
      n: decided.length,
      right: share(lines.flatMap((line) => (line.expected === null ? [] : [isRight(line)]))),
      matrix,
      macroF1: macroF1(matrix),
      ...decisionRates(matrix),
      answerabilityAuroc: auroc(
        answerable,
        confidences(({ expected }) => expected === "handoff"),
      ),
      nearDomainAuroc: auroc(
        answerable,
        confidences(({ tags }) => tags.includes("near-domain-unanswerable")),
      ),
      reasonAccuracy: mean(lines, "reasonRight"),
      optionsOffered: mean(lines, "optionsOffered"),
    },
    confidence: {
      n: judged.length,
      auroc: confidenceAuroc(judged),
      aurc: aurc(judged),
      brier: brier(judged),
      ece: ece(judged),
      coverageAtRisk: {
        "0.05": coverageAtRisk(judged, 0.05),
        "0.10": coverageAtRisk(judged, 0.1),
        "0.20": coverageAtRisk(judged, 0.2),
      },
    },
    answer: {
      n: lines.filter((line) => line.expected === "answer").length,
      ...means(lines, answerMetrics),
      answerWords: median(lines.flatMap(({ metrics }) => metrics.answerWords ?? [])),
    },
    goldOut: {
      n: twins.length,
      auroc: auroc(
        twins.map(({ own }) => own),
        twins.map(({ without }) => without.confidence),
      ),
      unsafeAnswerRate: share(twins.map(({ without }) => without.decision === "answer")),
      unsafeAt15: unsafeAt(
        0.15,
        twins.map(({ own }) => own),
        twins.map(({ without }) => without.confidence),
      ),
    },
  };
}

/** Retrieval by tag, for the tags that cases with gold articles have. */
export function figuresByTag(lines: readonly CaseResult[]): Record<string, { n: number } & RetrievalFigures> {
  const tags = [...new Set(lines.flatMap((line) => line.tags))].sort();
  const byTag = tags.map((tag) => [tag, figuresOf(lines.filter((line) => line.tags.includes(tag))).retrieval] as const);
  return Object.fromEntries(byTag.filter(([, { n }]) => n > 0));
}

// Not the counts, nor what a report keeps beside its figures.
const figureName = /\.(?!n$|byTag$)\w+$/;

/** Figures by name ("retrieval.hit1", "confidence.coverageAtRisk.0.10"), counts and the matrix left out. */
export function flatFigures({
  retrieval,
  decision,
  confidence,
  answer,
  goldOut,
}: SuiteFigures): Record<string, Figure> {
  const { matrix: _, ...rates } = decision;
  const { coverageAtRisk: coverage, ...calibration } = confidence;
  const groups = { retrieval, decision: rates, confidence: calibration, answer, goldOut };
  const named = Object.entries(groups).flatMap(([group, figures]) =>
    Object.entries(figures).map(([name, value]): [string, Figure] => [`${group}.${name}`, value]),
  );
  const covered = Object.entries(coverage).map(([risk, value]): [string, Figure] => [
    `confidence.coverageAtRisk.${risk}`,
    value,
  ]);
  return Object.fromEntries([...named.filter(([name]) => figureName.test(name)), ...covered]);
}

/**
 * What one case adds to the figures that are means over cases: null where it cannot tell. By the names of `flatFigures`.
 */
export const caseValues: Readonly<Record<string, (line: CaseResult) => Figure>> = {
  ...namedMetrics("retrieval", retrievalMetrics),
  ...namedMetrics("answer", answerMetrics),
  "retrieval.answerHit1": ({ metrics, correct }) =>
    metrics.hit1 === null || correct === null ? null : Number(correct),
  "decision.right": (line) => (line.expected === null ? null : Number(isRight(line))),
  "decision.unsafeAnswerRate": ({ expected, decision }) =>
    expected === "clarify" || expected === "handoff" ? Number(decision === "answer") : null,
  "decision.overHandoffRate": ({ expected, decision }) =>
    expected === "answer" ? Number(decision === "handoff") : null,
  "decision.clarifyRate": ({ expected, decision }) => (expected === null ? null : Number(decision === "clarify")),
  "decision.reasonAccuracy": ({ metrics }) => metrics.reasonRight,
  "decision.optionsOffered": ({ metrics }) => metrics.optionsOffered,
  "confidence.brier": (line) => (hasConfidence(line) ? (line.confidence - Number(line.correct)) ** 2 : null),
  "goldOut.unsafeAnswerRate": (line) => (hasTwin(line) ? Number(line.goldOut.decision === "answer") : null),
};

/** Those of them that are 0 or 1 for every case. */
export const shares: ReadonlySet<string> = new Set([
  ...["hit1", "hit3", "hit5", "hit10", "sectionHit1", "sectionHit5", "answerHit1"].map((name) => `retrieval.${name}`),
  ...["right", "unsafeAnswerRate", "overHandoffRate", "clarifyRate", "reasonAccuracy"].map(
    (name) => `decision.${name}`,
  ),
  ...["answer.citationRecall", "answer.mustNotViolations", "goldOut.unsafeAnswerRate"],
]);

/** Whether a case ended as it should have: the expected decision for the expected reason and, where that is an answer, a right one. */
export function isRight({ expected, decision, failure }: CaseResult): boolean {
  return decision === expected && failure === null;
}

function namedMetrics(group: string, names: readonly (keyof CaseMetrics)[]) {
  return Object.fromEntries(names.map((name) => [`${group}.${name}`, ({ metrics }: CaseResult) => metrics[name]]));
}

/** Small talk is answered without a draft, and stays out of all that is said of confidence. */
function hasConfidence({ correct, reason }: CaseResult): boolean {
  return correct !== null && reason !== "small_talk";
}

function hasTwin(line: CaseResult): line is CaseResult & { goldOut: NonNullable<CaseResult["goldOut"]> } {
  return hasConfidence(line) && line.goldOut !== null && line.goldOut.reason !== "small_talk";
}

function means<Name extends keyof CaseMetrics>(
  lines: readonly CaseResult[],
  names: readonly Name[],
): Record<Name, Figure> {
  // The names are the record's keys, one by one.
  return Object.fromEntries(names.map((name) => [name, mean(lines, name)])) as Record<Name, Figure>;
}

function mean(lines: readonly CaseResult[], name: keyof CaseMetrics): Figure {
  let sum = 0;
  let n = 0;
  for (const { metrics } of lines) {
    const value = metrics[name];
    if (value === null) continue;
    sum += value;
    n++;
  }
  return n === 0 ? null : sum / n;
}

function share(verdicts: readonly boolean[]): Figure {
  return verdicts.length === 0 ? null : verdicts.filter(Boolean).length / verdicts.length;
}

function median(values: readonly number[]): Figure {
  return values.length === 0
    ? null
    : quantile(
        [...values].sort((a, b) => a - b),
        0.5,
      );
}
