/** Logistic regression with L2 and signs that are held: small, exact enough, and the same every time. */

export interface Example {
  values: readonly number[];
  correct: boolean;
  /** How much it counts, above 0. */
  weight: number;
}

export interface LogisticOptions {
  /** Strength of the penalty on the standardised weights, beside the mean loss. */
  l2: number;
  /** For each value: 1, its weight is not negative; −1, it is not positive; 0, it is free. */
  signs: readonly (-1 | 0 | 1)[];
}

/** p = 1 / (1 + e^−(intercept + Σ weight · value)), on the values as they are. */
export interface Logistic {
  intercept: number;
  weights: number[];
}

const sweeps = 200;
const converged = 1e-7;

/**
 * Fits by cyclic coordinate descent with Newton steps cut at the constraint (Friedman, Hastie & Tibshirani 2010, with a
 * ridge instead of a lasso), on standardised values; the intercept is free of penalty. A value that never varies gets 0.
 */
export function fitLogistic(examples: readonly Example[], { l2, signs }: LogisticOptions): Logistic {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const columns = signs.map((_, column) => standardise(examples, column, total));
  const weights = signs.map(() => 0);
  const right = examples.reduce((sum, { weight, correct }) => sum + (correct ? weight : 0), 0) / total;
  let intercept = logit(Math.min(1 - 1e-6, Math.max(1e-6, right)));
  const logits = examples.map(() => intercept);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    const base = newtonStep(examples, logits, null, total);
    intercept -= base.step;
    logits.forEach((value, row) => {
      logits[row] = value - base.step;
    });
    moved = Math.max(moved, Math.abs(base.step));
    for (const [column, { values, deviation }] of columns.entries()) {
      if (deviation === 0) continue;
      const before = weights[column] ?? 0;
      const { gradient, curvature } = newtonStep(examples, logits, values, total);
      const step = (gradient + l2 * before) / (curvature + l2);
      const sign = signs[column] ?? 0;
      const wanted = before - step;
      const after = sign === 0 ? wanted : sign * Math.max(0, sign * wanted);
      if (after === before) continue;
      weights[column] = after;
      logits.forEach((value, row) => {
        logits[row] = value + (after - before) * (values[row] ?? 0);
      });
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < converged) break;
  }
  return unscale(intercept, weights, columns);
}

/** The probability a fitted model gives. 0..1 */
export function probability({ intercept, weights }: Logistic, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), intercept)));
}

interface Column {
  values: number[];
  mean: number;
  deviation: number;
}

function standardise(examples: readonly Example[], column: number, total: number): Column {
  const raw = examples.map(({ values }) => values[column] ?? 0);
  const mean = raw.reduce((sum, value, row) => sum + value * (examples[row]?.weight ?? 0), 0) / total;
  const variance = raw.reduce((sum, value, row) => sum + (value - mean) ** 2 * (examples[row]?.weight ?? 0), 0) / total;
  const deviation = Math.sqrt(variance) < 1e-9 ? 0 : Math.sqrt(variance);
  return { values: raw.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation)), mean, deviation };
}

/** First and second derivative of the mean loss along one column; `values` null for the intercept. */
function newtonStep(
  examples: readonly Example[],
  logits: readonly number[],
  values: readonly number[] | null,
  total: number,
): { gradient: number; curvature: number; step: number } {
  let gradient = 0;
  let curvature = 0;
  for (const [row, { correct, weight }] of examples.entries()) {
    const p = 1 / (1 + Math.exp(-(logits[row] ?? 0)));
    const value = values === null ? 1 : (values[row] ?? 0);
    gradient += weight * (p - Number(correct)) * value;
    curvature += weight * Math.max(1e-6, p * (1 - p)) * value * value;
  }
  gradient /= total;
  curvature /= total;
  return { gradient, curvature, step: curvature === 0 ? 0 : gradient / curvature };
}

function unscale(intercept: number, scaled: readonly number[], columns: readonly Column[]): Logistic {
  const weights = scaled.map((weight, column) => {
    const deviation = columns[column]?.deviation ?? 0;
    return deviation === 0 ? 0 : weight / deviation;
  });
  const shift = weights.reduce((sum, weight, column) => sum + weight * (columns[column]?.mean ?? 0), 0);
  return { intercept: intercept - shift, weights };
}

const logit = (p: number) => Math.log(p / (1 - p));
