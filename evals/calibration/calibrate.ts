/** Labelled lines → what confidences are worth on them, and the thresholds that keep a promise. */
import { type ConfidenceModel, defaultConfidenceModel } from "../../src/answering/confidence.ts";
import type { Certificates } from "../../src/domain/calibration.ts";
import type { CaseResult } from "../case-result.ts";
import { aurc, brier, confidenceAuroc, coverageAtRisk, ece } from "../metrics/confidence.ts";
import { isForFitting, judgedBy, type LabelledExample, labelledExamples } from "./examples.ts";
import { crossFit, fitConfidence } from "./fit-confidence.ts";
import { certify, type Labelled, moreCasesNeeded, type Target, upperBound } from "./learn-then-test.ts";

export interface CalibrateOptions {
  target: Target;
  /** The promise for articles of high risk. */
  highRiskMaxError: number;
  /** What a wrong answer costs beside a handoff; null leaves the view out. */
  cost: { wrong: number; handoff: number } | null;
  seed: number;
  /** Which model is to answer; `auto`: one fitted to these cases from 400 labels on. */
  model: "auto" | "shipped" | "fitted";
}

export interface Calibration {
  labelled: number;
  /** Questions without their article, which only a fit looks at. */
  twins: number;
  /** Whose confidence is certified. */
  model: "shipped" | "fitted";
  /** The model fitted to a part of the cases, to be put in force; null: the one that ships answers. */
  fittedModel: ConfidenceModel | null;
  fittedOn: number;
  certifiedOn: number;
  certificates: Certificates;
  /** Where there is no certificate: how many more cases of this kind it takes; null when more of them cannot help. */
  moreCases: number | null;
  /** The threshold that costs least by `cost`, with what it gives; null without a cost. */
  cheapest: { threshold: number; answered: number; wrong: number; bound: number } | null;
  /** Of the certified confidence, on the cases that certify it. */
  figures: ConfidenceFigures;
  /** Of the confidence that ships, on all cases it was not fitted on. */
  shippedFigures: ConfidenceFigures;
  /** What a fit to these cases gives: each case judged by a model that has not seen its group. */
  fittedFigures: ConfidenceFigures;
  /** The confidences that certify, sorted, at most 200 of them. */
  confidences: number[];
}

/** A calibration with what was asked for, as `evals calibrate` reports it. */
export interface CalibrateResult extends Calibration {
  suites: string[];
  maxError: number;
  highRiskMaxError: number;
  confidence: number;
  /** The certificate, or what is missing for one, in words. */
  says: string;
  /** The file that was written; null when none was. */
  written: string | null;
}

export interface ConfidenceFigures {
  auroc: number | null;
  brier: number | null;
  ece: number | null;
  aurc: number | null;
  coverageAt: Record<string, number | null>;
}

/** From so many labels on, a fit on three fifths of them and a certificate from the rest beat the model that ships. */
const labelsToFit = 400;

/**
 * Says what confidences are worth, and certifies thresholds for the model that is to answer. A case certifies a model only
 * if that was not fitted on it: three fifths of the groups fit, the rest certifies; the model that ships is certified by
 * all cases but those it was made from.
 *
 * @throws RangeError for fewer than 50 labelled cases, or when all are right or all wrong: nothing can be learnt from them.
 */
export function calibrate(lines: readonly CaseResult[], options: CalibrateOptions): Calibration {
  const { target, highRiskMaxError, cost, seed } = options;
  const examples = labelledExamples(lines);
  const own = examples.filter(({ isTwin }) => !isTwin);
  const right = own.filter(({ correct }) => correct).length;
  if (own.length < 50 || right === 0 || right === own.length) {
    throw new RangeError(
      `${own.length} labelled cases, ${right} of them right, are too few to learn from — at least 50 are needed, right ones and wrong ones`,
    );
  }
  const wanted = options.model === "auto" ? (own.length < labelsToFit ? "shipped" : "fitted") : options.model;
  const forFitting = examples.filter(({ group }) => isForFitting(group));
  const fittedModel = wanted === "fitted" ? fitConfidence(forFitting, seed) : null;
  const judged = certifyingCases(examples, fittedModel);
  const normal = certify(judged, target);
  const unseen = crossFit(examples, seed, (fold) => fitConfidence(fold, seed));
  return {
    labelled: own.length,
    twins: examples.length - own.length,
    model: wanted,
    fittedModel,
    fittedOn: fittedModel === null ? 0 : forFitting.filter(({ isTwin }) => !isTwin).length,
    certifiedOn: judged.length,
    certificates: { normal, highRisk: certify(judged, { ...target, maxError: highRiskMaxError }) },
    moreCases: normal === null ? moreCasesNeeded(judged, target) : null,
    cheapest: cost === null ? null : cheapestThreshold(judged, cost, target.confidence),
    figures: figuresOf(judged),
    shippedFigures: figuresOf(certifyingCases(examples, null)),
    fittedFigures: figuresOf(unseen.flatMap(({ example, model }) => judgedBy(model, [example]))),
    confidences: sampleOf(judged.map(({ confidence }) => confidence)),
  };
}

/** The cases that may certify a model, with the confidence it gives them; `null` is the model that ships. */
export function certifyingCases(examples: readonly LabelledExample[], model: ConfidenceModel | null): Labelled[] {
  return model === null
    ? judgedBy(
        defaultConfidenceModel,
        examples.filter(({ seenByShipped }) => !seenByShipped),
      )
    : judgedBy(
        model,
        examples.filter(({ group }) => !isForFitting(group)),
      );
}

function figuresOf(judged: readonly Labelled[]): ConfidenceFigures {
  return {
    auroc: confidenceAuroc(judged),
    brier: brier(judged),
    ece: ece(judged),
    aurc: aurc(judged),
    coverageAt: Object.fromEntries(
      ["0.05", "0.10", "0.20"].map((risk) => [risk, coverageAtRisk(judged, Number(risk))]),
    ),
  };
}

function cheapestThreshold(
  judged: readonly Labelled[],
  cost: { wrong: number; handoff: number },
  confidence: number,
): Calibration["cheapest"] {
  const thresholds = [...new Set(judged.map((one) => one.confidence)), 1.01].sort((a, b) => b - a);
  let best: { threshold: number; total: number } | null = null;
  for (const threshold of thresholds) {
    const total = judged.reduce(
      (sum, one) => sum + (one.confidence < threshold ? cost.handoff : one.correct ? 0 : cost.wrong),
      0,
    );
    if (best === null || total < best.total) best = { threshold, total };
  }
  const threshold = best?.threshold ?? 1.01;
  const answered = judged.filter((one) => one.confidence >= threshold);
  const wrong = answered.filter(({ correct }) => !correct).length;
  return { threshold, answered: answered.length, wrong, bound: upperBound(wrong, answered.length, confidence) };
}

const sampled = 200;

/** Evenly spaced in rank, to three decimals. */
function sampleOf(confidences: readonly number[]): number[] {
  const sorted = [...confidences].sort((a, b) => a - b);
  const n = Math.min(sampled, sorted.length);
  return Array.from({ length: n }, (_, index) => {
    const at = sorted[Math.floor(((index + 0.5) * sorted.length) / n)] ?? 0;
    return Math.round(at * 1e3) / 1e3;
  });
}
