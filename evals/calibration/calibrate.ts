/** Labelled lines → a confidence model, checked by groups it was not fitted on, and a certified threshold. */
import type { ConfidenceModel } from "../../src/answering/confidence.ts";
import { type SignalName, signalNames, signalSigns } from "../../src/answering/signals.ts";
import type { CaseResult } from "../case-result.ts";
import {
  aurc,
  brier,
  confidenceAuroc,
  coverageAtRisk,
  ece,
  type Judged as JudgedConfidence,
} from "../metrics/confidence.ts";
import { seededRandom, shuffled } from "../metrics/random.ts";
import { type Certificate, certify, moreCasesNeeded, type Target, upperBound } from "./learn-then-test.ts";
import { type Example, fitLogistic, type Logistic, probability } from "./logistic.ts";

export interface CalibrateOptions {
  target: Target;
  /** What a wrong answer costs beside a handoff; null leaves the view out. */
  cost: { wrong: number; handoff: number } | null;
  seed: number;
}

export interface Calibration {
  labelled: number;
  /** Questions without their article, which only the fit looks at. */
  twins: number;
  /** Of the confidences that answers were given with: what can be promised today. */
  shipped: Worth;
  /** Of a model fitted to these cases, each case judged by one that has not seen its group: what a fit would gain. */
  fitted: Worth & { model: ConfidenceModel };
}

/** What confidences are worth. */
export interface Worth {
  figures: {
    auroc: number | null;
    brier: number | null;
    ece: number | null;
    aurc: number | null;
    coverageAt: Record<string, number | null>;
  };
  certificate: Certificate | null;
  /** Where there is no certificate: how many more cases of this kind it takes; null when more of them cannot help. */
  moreCases: number | null;
  /** The threshold that costs least by `cost`, with what it gives; null without a cost. */
  cheapest: { threshold: number; answered: number; wrong: number; bound: number } | null;
}

const folds = 5;
const l2 = 0.01;
/** A question without its article is a made-up case: it teaches what silence looks like, but must not set the scale. */
const twinWeight = 0.1;

interface Labelled extends Example {
  /** As it was answered with. */
  confidence: number;
  group: string;
  isTwin: boolean;
}

/**
 * Says what the confidences are worth, and what a fit would make of them. The threshold is certified on the confidences that
 * answers were given with, since it is those that `handoff.yaml` compares with it; for the fit, every case's confidence comes
 * from the other groups' model, put on scale by Platt's sigmoid (Platt 1999). The model returned is fitted on all.
 *
 * @throws RangeError for fewer than 50 labelled cases, or when all are right or all wrong: nothing can be learnt from them.
 */
export function calibrate(lines: readonly CaseResult[], options: CalibrateOptions): Calibration {
  const examples = labelledExamples(lines);
  const own = examples.filter(({ isTwin }) => !isTwin);
  const right = own.filter(({ correct }) => correct).length;
  if (own.length < 50 || right === 0 || right === own.length) {
    throw new RangeError(
      `${own.length} labelled cases, ${right} of them right, are too few to learn from — at least 50 are needed, right ones and wrong ones`,
    );
  }
  const foldOf = foldsByGroup(examples, options.seed);
  const unseen: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitScaled(examples.filter((_, index) => foldOf[index] !== fold));
    for (const [index, example] of examples.entries()) {
      if (foldOf[index] === fold && !example.isTwin)
        unseen.push({ ...example, confidence: probability(model, example.values) });
    }
  }
  return {
    labelled: own.length,
    twins: examples.length - own.length,
    shipped: worthOf(own, options),
    fitted: { model: toModel(fitScaled(examples)), ...worthOf(unseen, options) },
  };
}

type Judged = JudgedConfidence & { group: string };

function worthOf(cases: readonly Judged[], { target, cost }: CalibrateOptions): Worth {
  const judged = cases.map(({ confidence, correct, group }) => ({ confidence, correct, group }));
  const certificate = certify(judged, target);
  return {
    figures: {
      auroc: confidenceAuroc(judged),
      brier: brier(judged),
      ece: ece(judged),
      aurc: aurc(judged),
      coverageAt: Object.fromEntries(
        ["0.05", "0.10", "0.20"].map((risk) => [risk, coverageAtRisk(judged, Number(risk))]),
      ),
    },
    certificate,
    moreCases: certificate === null ? moreCasesNeeded(judged, target) : null,
    cheapest: cost === null ? null : cheapestThreshold(judged, cost, target.confidence),
  };
}

/** Lines and their twins as examples; each line's twin lies in its group. */
export function labelledExamples(lines: readonly CaseResult[]): Labelled[] {
  return [...lines]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ correct, reason, signals, confidence, group, goldOut }): Labelled[] => {
      if (correct === null || reason === "small_talk" || Object.keys(signals).length === 0) return [];
      const own = { values: valuesOf(signals), correct, weight: 1, confidence, group, isTwin: false };
      if (goldOut === null || Object.keys(goldOut.signals).length === 0) return [own];
      const { confidence: without } = goldOut;
      const twin = { values: valuesOf(goldOut.signals), correct: false, weight: twinWeight, confidence: without };
      return [own, { ...twin, group, isTwin: true }];
    });
}

/** A logistic model, then Platt's sigmoid on the confidences of the cases themselves: twins pull the first one down. */
export function fitScaled(examples: readonly Labelled[]): Logistic {
  const model = fitLogistic(examples, { l2, signs: signalNames.map((name) => signalSigns[name]) });
  const own = examples.filter(({ isTwin }) => !isTwin);
  const scale = fitLogistic(
    own.map((example) => ({ ...example, values: [logitOf(model, example.values)] })),
    { l2: 1e-4, signs: [1] },
  );
  const slope = scale.weights[0] ?? 1;
  return {
    intercept: scale.intercept + slope * model.intercept,
    weights: model.weights.map((weight) => slope * weight),
  };
}

function logitOf({ intercept, weights }: Logistic, values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), intercept);
}

function valuesOf(signals: Readonly<Record<string, number>>): number[] {
  return signalNames.map((name) => signals[name] ?? 0);
}

/** A fitted model by the names of its signals, to four decimals. */
export function toModel({ intercept, weights }: Logistic): ConfidenceModel {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const named = signalNames.map((name, index) => [name, round(weights[index] ?? 0)]);
  // The names are the record's keys, one by one.
  return { intercept: round(intercept), weights: Object.fromEntries(named) as Record<SignalName, number> };
}

function foldsByGroup(examples: readonly Labelled[], seed: number): number[] {
  const groups = shuffled([...new Set(examples.map(({ group }) => group))], seededRandom(seed));
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  return examples.map(({ group }) => foldOf.get(group) ?? 0);
}

function cheapestThreshold(
  judged: readonly JudgedConfidence[],
  cost: { wrong: number; handoff: number },
  confidence: number,
): Worth["cheapest"] {
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
