/** From confidences with verdicts to a threshold with a guarantee. */
import type { Certificate } from "../../src/domain/calibration.ts";

export interface Labelled {
  /** 0..1 */
  confidence: number;
  correct: boolean;
  /** Cases of one conversation or article are not independent. */
  group: string;
}

export interface Target {
  /** Largest share of wrong answers among those given, 0..1. */
  maxError: number;
  /** How sure that must be, 0..1, such as 0.95. */
  confidence: number;
}

/** Steps from strict to loose: thresholds at which another of so many equal parts of the cases would be answered. */
const steps = 20;
/** Steps at which the sequence may begin; each gets an equal part of the level. */
const starts = [0, 3, 8];

/**
 * The loosest threshold for which "more than `maxError` of the answers are wrong" is rejected at level 1 − `confidence`, going
 * from strict to loose and stopping at the first that is not rejected: fixed-sequence Learn-then-Test (Angelopoulos et al.
 * 2021, arXiv 2110.01052, multi-start) with exact binomial p-values. A start from which the first step fails costs only its
 * part of the level, so that one mistake among the most confident cases does not end it all. Null when nothing is certified.
 *
 * Cases of a group are right or wrong together: numbers of answers and mistakes are divided by the design effect first, so
 * that ten turns of one talk do not count as ten proofs.
 *
 * The labelled cases must be like the questions to come, and no part of what the confidence was fitted on.
 */
export function certify(cases: readonly Labelled[], target: Target): Certificate | null {
  const sorted = [...cases].sort((a, b) => b.confidence - a.confidence);
  const level = (1 - target.confidence) / starts.length;
  const sequence = thresholds(sorted, Math.ceil(Math.log(level) / Math.log(1 - target.maxError)));
  const certified = starts.flatMap((start) => {
    let last: number | null = null;
    for (const threshold of sequence.slice(start)) {
      const { independent, wrongOfThem } = countAbove(sorted, threshold);
      if (binomialTail(wrongOfThem, independent, target.maxError) > level) break;
      last = threshold;
    }
    return last ?? [];
  });
  if (certified.length === 0) return null;
  const threshold = Math.min(...certified);
  return certificateOf(sorted, threshold, { ...target, level });
}

/** The certificate of one threshold that was chosen on other cases, or on another run; null when it does not hold. */
export function certificateAt(cases: readonly Labelled[], threshold: number, target: Target): Certificate | null {
  const level = 1 - target.confidence;
  const { independent, wrongOfThem } = countAbove(cases, threshold);
  if (binomialTail(wrongOfThem, independent, target.maxError) > level) return null;
  return certificateOf(cases, threshold, { ...target, level });
}

function certificateOf(
  cases: readonly Labelled[],
  threshold: number,
  { maxError, level }: Target & { level: number },
): Certificate {
  const { answered, wrong, independent, wrongOfThem } = countAbove(cases, threshold);
  return {
    threshold,
    answered,
    wrong,
    bound: Math.min(maxError, upperBound(wrongOfThem, independent, 1 - level)),
    coverage: answered / cases.length,
  };
}

interface Counts {
  answered: number;
  wrong: number;
  /** What they are worth as independent cases, mistakes rounded up. */
  independent: number;
  wrongOfThem: number;
}

function countAbove(cases: readonly Labelled[], threshold: number): Counts {
  const above = cases.filter(({ confidence }) => confidence >= threshold);
  const answered = above.length;
  const wrong = above.filter(({ correct }) => !correct).length;
  const effect = designEffect(above);
  return { answered, wrong, independent: Math.floor(answered / effect), wrongOfThem: Math.ceil(wrong / effect) };
}

/** Variance of the share of mistakes over groups against that of independent cases (Kish 1965), at least 1. */
function designEffect(cases: readonly Labelled[]): number {
  const share = cases.filter(({ correct }) => !correct).length / Math.max(1, cases.length);
  if (share === 0 || share === 1) return 1;
  const sums = new Map<string, number>();
  for (const { group, correct } of cases) sums.set(group, (sums.get(group) ?? 0) + Number(!correct) - share);
  const between = [...sums.values()].reduce((sum, value) => sum + value ** 2, 0);
  return Math.max(1, between / (cases.length * share * (1 - share)));
}

/** From strict, where so few are answered that no mistake may be among them, to all. */
function thresholds(sorted: readonly Labelled[], least: number): number[] {
  if (sorted.length < least) return [];
  const counts = Array.from({ length: steps }, (_, index) =>
    Math.round(least + ((sorted.length - least) * index) / (steps - 1)),
  );
  return [...new Set(counts.flatMap((count) => sorted[count - 1]?.confidence ?? []))];
}

/** P(X ≤ wrong) for X ~ Binomial(n, error): how likely so few mistakes are if the true share were `error`. */
export function binomialTail(wrong: number, n: number, error: number): number {
  if (error <= 0) return 1;
  if (error >= 1) return wrong >= n ? 1 : 0;
  let logarithm = n * Math.log1p(-error);
  let tail = Math.exp(logarithm);
  for (let k = 1; k <= wrong; k++) {
    logarithm += Math.log((n - k + 1) / k) + Math.log(error) - Math.log1p(-error);
    tail += Math.exp(logarithm);
  }
  return Math.min(1, tail);
}

/** The one-sided upper bound of Clopper and Pearson (1934) for the share of wrong ones. 1 for no case. */
export function upperBound(wrong: number, n: number, confidence: number): number {
  if (n === 0 || wrong >= n) return 1;
  let [low, high] = [wrong / n, 1];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (binomialTail(wrong, n, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * How many more labelled cases like these a certificate would take, if their most confident part goes on being as good as it
 * is; null when no threshold's share of wrong answers is below `maxError`, which more cases of this kind cannot mend.
 */
export function moreCasesNeeded(cases: readonly Labelled[], target: Target): number | null {
  const sorted = [...cases].sort((a, b) => b.confidence - a.confidence);
  let fewest: number | null = null;
  let wrong = 0;
  for (const [index, { correct }] of sorted.entries()) {
    wrong += Number(!correct);
    const answered = index + 1;
    // One mistake more than was seen, so that luck is not taken for quality.
    const share = (wrong + 1) / (answered + 1);
    if (share >= target.maxError || answered < 10) continue;
    const times = timesNeeded(share, target);
    const needed = Math.ceil((times * cases.length) / answered);
    if (fewest === null || needed < fewest) fewest = needed;
  }
  return fewest === null ? null : Math.max(1, fewest - cases.length);
}

/** Answered cases at which a share of mistakes is certified. */
function timesNeeded(share: number, { maxError, confidence }: Target): number {
  const level = (1 - confidence) / starts.length;
  for (let n = 10; n < 1_000_000; n = Math.ceil(n * 1.05)) {
    if (binomialTail(Math.ceil(share * n), n, maxError) <= level) return n;
  }
  return Number.POSITIVE_INFINITY;
}
