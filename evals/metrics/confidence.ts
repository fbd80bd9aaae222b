/** Whether a confidence tells right from wrong, and means what it says. Over cases with a confidence and a verdict. */

export interface Judged {
  /** 0..1 */
  confidence: number;
  correct: boolean;
}

/** Area under the ROC curve: the chance that a case of `high` has more confidence than one of `low`; equal ones count half. Null when either is empty. */
export function auroc(high: readonly number[], low: readonly number[]): number | null {
  if (high.length === 0 || low.length === 0) return null;
  const all = [...high.map((value) => ({ value, isHigh: true })), ...low.map((value) => ({ value, isHigh: false }))];
  all.sort((a, b) => a.value - b.value);
  // Mann–Whitney: the mean rank of the first group, ties sharing their ranks.
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    let highs = 0;
    while (to < all.length && all[to]?.value === all[from]?.value) highs += Number(all[to++]?.isHigh);
    rankSum += (highs * (from + 1 + to)) / 2;
    from = to;
  }
  return (rankSum - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
}

/** AUROC of the confidence for `correct`. Null when all are right or all are wrong. */
export function confidenceAuroc(cases: readonly Judged[]): number | null {
  const of = (correct: boolean) => cases.filter((one) => one.correct === correct).map(({ confidence }) => confidence);
  return auroc(of(true), of(false));
}

/** Runs of cases with the same confidence, highest first: no threshold can tell those of a run apart. */
function runs(cases: readonly Judged[]): { confidence: number; n: number; wrong: number }[] {
  const found: { confidence: number; n: number; wrong: number }[] = [];
  for (const { confidence, correct } of [...cases].sort((a, b) => b.confidence - a.confidence)) {
    const last = found.at(-1);
    if (last !== undefined && last.confidence === confidence) {
      last.n++;
      last.wrong += Number(!correct);
    } else found.push({ confidence, n: 1, wrong: Number(!correct) });
  }
  return found;
}

/**
 * Area under the risk–coverage curve (Geifman & El-Yaniv 2017): the mean, over every coverage k/n, of the share of wrong
 * ones among the k most confident. Among equal confidences the expected order counts. Lower is better; null for no case.
 */
export function aurc(cases: readonly Judged[]): number | null {
  if (cases.length === 0) return null;
  let sum = 0;
  let seen = 0;
  let wrong = 0;
  for (const run of runs(cases)) {
    for (let taken = 1; taken <= run.n; taken++) sum += (wrong + (run.wrong * taken) / run.n) / (seen + taken);
    seen += run.n;
    wrong += run.wrong;
  }
  return sum / cases.length;
}

/** The largest share of cases that a threshold can answer with at most `risk` wrong among them; 0 when none can. Null for no case. */
export function coverageAtRisk(cases: readonly Judged[], risk: number): number | null {
  if (cases.length === 0) return null;
  let best = 0;
  let seen = 0;
  let wrong = 0;
  for (const run of runs(cases)) {
    seen += run.n;
    wrong += run.wrong;
    if (wrong / seen <= risk + 1e-12) best = seen;
  }
  return best / cases.length;
}

/** Mean squared distance of confidence and outcome (Brier 1950). Null for no case. */
export function brier(cases: readonly Judged[]): number | null {
  if (cases.length === 0) return null;
  return cases.reduce((sum, { confidence, correct }) => sum + (confidence - Number(correct)) ** 2, 0) / cases.length;
}

/**
 * Expected calibration error over bins of equal mass (Nixon et al. 2019): the mean distance of a bin's confidence and its
 * share of right ones, weighed by its size. Ten bins from 500 cases, else five; equal confidences share a bin. Null for
 * fewer cases than bins.
 */
export function ece(cases: readonly Judged[]): number | null {
  const bins = cases.length >= 500 ? 10 : 5;
  if (cases.length < bins) return null;
  let sum = 0;
  let seen = 0;
  let bin = { n: 0, confidence: 0, right: 0 };
  let filled = 0;
  for (const run of runs(cases)) {
    seen += run.n;
    bin.n += run.n;
    bin.confidence += run.n * run.confidence;
    bin.right += run.n - run.wrong;
    if (seen < ((filled + 1) * cases.length) / bins) continue;
    sum += Math.abs(bin.confidence - bin.right);
    bin = { n: 0, confidence: 0, right: 0 };
    filled = Math.floor((seen * bins) / cases.length);
  }
  return sum / cases.length;
}

/**
 * The share of `without` (the same questions, their articles taken away) that is answered at the threshold which hands off
 * at most `overHandoff` of `withArticle`. Null when either is empty.
 */
export function unsafeAt(
  overHandoff: number,
  withArticle: readonly number[],
  without: readonly number[],
): number | null {
  const threshold = [...withArticle].sort((a, b) => a - b)[Math.floor(overHandoff * withArticle.length)];
  if (threshold === undefined || without.length === 0) return null;
  return without.filter((confidence) => confidence >= threshold).length / without.length;
}
