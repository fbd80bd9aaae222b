/** Signals → the probability that the draft is right, with what each signal contributed. */
import type { Signal } from "../domain/decision.ts";
import { confidenceWeights } from "./confidence-weights.generated.ts";
import { type SignalName, type SignalValues, signalNames } from "./signals.ts";

/** A logistic model: p = 1 / (1 + e^−(intercept + Σ weight · value)), or read from a curve over that logit. */
export interface ConfidenceModel {
  intercept: number;
  weights: Record<SignalName, number>;
  /** Points (logit, probability), both rising, to read the probability between; null: the logistic function. */
  curve: readonly (readonly [number, number])[] | null;
}

/**
 * What ships: fitted with held signs and Platt's scale on our suite, covid-faq, cloud-docs, bank-scope and assistant-scope, but
 * for their held-out quarters, each weighing the same. Certified for nobody's own articles: `evals calibrate` does that.
 */
export const defaultConfidenceModel: ConfidenceModel = confidenceWeights;

/** Confidence in 0..1, and the signals it was computed from, largest contribution first. */
export function estimateConfidence(
  values: SignalValues,
  model: ConfidenceModel,
): { confidence: number; signals: Signal[] } {
  const signals = signalNames.map((name) => ({
    name,
    value: round(values[name]),
    contribution: round(values[name] * model.weights[name]),
  }));
  const logit = signalNames.reduce((sum, name) => sum + values[name] * model.weights[name], model.intercept);
  return {
    confidence: round(probabilityAt(logit, model.curve)),
    signals: signals.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1)),
  };
}

/** The probability at a logit, 0..1: between the points of the curve in a straight line, beyond them the last one's. */
export function probabilityAt(logit: number, curve: ConfidenceModel["curve"]): number {
  if (curve === null) return 1 / (1 + Math.exp(-logit));
  const above = curve.findIndex(([x]) => x >= logit);
  const [right, left] = [curve[above] ?? curve.at(-1), curve[above - 1]];
  if (right === undefined) return 0;
  if (above <= 0 || left === undefined) return right[1];
  const [x0, y0] = left;
  const [x1, y1] = right;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (logit - x0)) / (x1 - x0);
}

// Databases agree to some seven digits; what is shown and compared is rounded below that.
// The 0 makes a positive one of −0, which JSON does not know.
const round = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
