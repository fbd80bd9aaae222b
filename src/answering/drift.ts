/** Whether the questions that come are still like the labelled cases a certificate rests on. */

export interface Drift {
  /** Answers looked at. */
  answers: number;
  /** Largest distance between the two distributions of confidence, 0..1. */
  distance: number;
  drifted: boolean;
  says: string;
}

/** Fewer answers than this say nothing. */
const leastAnswers = 50;
/** c(α) of the Kolmogorov–Smirnov test for α = .01 (Smirnov 1948): one false alarm in a hundred looks. */
const critical = 1.628;

/**
 * Compares confidences of recent answers with those of the labelled cases by the two-sample Kolmogorov–Smirnov test. Null
 * with fewer than 50 of either. It sees other questions, not worse answers: those only new labels show.
 */
export function measureDrift(labelled: readonly number[], recent: readonly number[]): Drift | null {
  if (recent.length < leastAnswers || labelled.length < leastAnswers) return null;
  const distance = largestGap(labelled, recent);
  const limit = critical * Math.sqrt((labelled.length + recent.length) / (labelled.length * recent.length));
  const drifted = distance > limit;
  const measured = `Kolmogorov–Smirnov distance ${distance.toFixed(2)}, alarm above ${limit.toFixed(2)}`;
  return {
    answers: recent.length,
    distance: Math.round(distance * 1e4) / 1e4,
    drifted,
    says: drifted
      ? `The last ${recent.length} questions are not like the labelled cases (${measured}): the certificate may not hold for them. Label some of them, then run \`onevoice evals calibrate --write\`.`
      : `The last ${recent.length} questions look like the labelled cases (${measured}).`,
  };
}

/** The largest difference between the shares of both lists that lie at or below any value. */
function largestGap(one: readonly number[], other: readonly number[]): number {
  const values = [...new Set([...one, ...other])].sort((a, b) => a - b);
  const [a, b] = [[...one].sort((x, y) => x - y), [...other].sort((x, y) => x - y)];
  let [inA, inB, gap] = [0, 0, 0];
  for (const value of values) {
    while (inA < a.length && (a[inA] ?? 0) <= value) inA++;
    while (inB < b.length && (b[inB] ?? 0) <= value) inB++;
    gap = Math.max(gap, Math.abs(inA / a.length - inB / b.length));
  }
  return gap;
}
