/** Two runs over the same cases: whether they differ, by how much, and how many cases it takes to tell. */
import { type Interval, percentileInterval } from "./intervals.ts";

/** Exact McNemar test (McNemar 1947): two-sided binomial p of `wins` against `losses` under a fair coin. 1 for none. */
export function mcnemar(wins: number, losses: number): number {
  const n = wins + losses;
  const fewer = Math.min(wins, losses);
  let term = 0.5 ** n;
  if (term === 0) return mcnemarByLogarithms(fewer, n);
  let tail = term;
  for (let k = 1; k <= fewer; k++) {
    term *= (n - k + 1) / k;
    tail += term;
  }
  return Math.min(1, 2 * tail);
}

function mcnemarByLogarithms(fewer: number, n: number): number {
  let logarithm = n * Math.log(0.5);
  let tail = Math.exp(logarithm);
  for (let k = 1; k <= fewer; k++) {
    logarithm += Math.log((n - k + 1) / k);
    tail += Math.exp(logarithm);
  }
  return Math.min(1, 2 * tail);
}

export interface Resampling {
  resamples: number;
  random: () => number;
}

/**
 * Sign-flip test of whole groups (Fisher's randomisation test): `differences` are each group's sum of B − A; under no
 * difference either sign is as likely. Two-sided p with the observed one counted in (Phipson & Smyth 2010). Groups of one
 * case with wins and losses only give McNemar's p, but for chance.
 */
export function signFlipP(differences: readonly number[], { resamples, random }: Resampling): number {
  const moved = differences.filter((difference) => difference !== 0);
  if (moved.length === 0) return 1;
  const observed = Math.abs(moved.reduce((sum, difference) => sum + difference, 0));
  let asExtreme = 0;
  for (let draw = 0; draw < resamples; draw++) {
    let sum = 0;
    for (const difference of moved) sum += random() < 0.5 ? difference : -difference;
    if (Math.abs(sum) >= observed - 1e-12) asExtreme++;
  }
  return (asExtreme + 1) / (resamples + 1);
}

/** A group of cases as both runs answered them. */
export interface PairedGroup<T> {
  a: readonly T[];
  b: readonly T[];
}

type Figures = Readonly<Record<string, number | null>>;

/**
 * The same test for figures that are no means: A and B change places in half of the groups. p by figure; null where the
 * figure is null in a run.
 */
export function exchangeP<T>(
  groups: readonly PairedGroup<T>[],
  figures: (items: T[]) => Figures,
  { resamples, random }: Resampling,
): Record<string, number | null> {
  const observed = changes(figures(groups.flatMap(({ a }) => a)), figures(groups.flatMap(({ b }) => b)));
  const tally = new Map([...observed.keys()].map((name) => [name, { asExtreme: 0, told: 0 }]));
  for (let draw = 0; draw < resamples; draw++) {
    const exchanged = groups.map((group) => (random() < 0.5 ? { a: group.b, b: group.a } : group));
    const drawn = changes(figures(exchanged.flatMap(({ a }) => a)), figures(exchanged.flatMap(({ b }) => b)));
    for (const [name, change] of drawn) {
      const count = tally.get(name);
      if (count === undefined) continue;
      count.told++;
      if (Math.abs(change) >= Math.abs(observed.get(name) ?? 0) - 1e-12) count.asExtreme++;
    }
  }
  return Object.fromEntries([...tally].map(([name, { asExtreme, told }]) => [name, (asExtreme + 1) / (told + 1)]));
}

/** Percentile bootstrap of B − A over whole groups, each drawn with both runs' cases. Null where half of the draws cannot tell. */
export function pairedIntervals<T>(
  groups: readonly PairedGroup<T>[],
  figures: (items: T[]) => Figures,
  { resamples, random }: Resampling,
): Record<string, Interval | null> {
  const found = new Map<string, number[]>();
  for (let draw = 0; draw < resamples; draw++) {
    const drawn = groups.map(() => groups[Math.floor(random() * groups.length)]);
    const a = figures(drawn.flatMap((group) => group?.a ?? []));
    const b = figures(drawn.flatMap((group) => group?.b ?? []));
    for (const [name, change] of changes(a, b)) {
      const values = found.get(name) ?? [];
      found.set(name, values);
      values.push(change);
    }
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length * 2 < resamples ? null : percentileInterval(values)]),
  );
}

/** B − A of the figures that both have. */
function changes(a: Figures, b: Figures): Map<string, number> {
  return new Map(
    Object.entries(a).flatMap(([name, from]): [string, number][] => {
      const to = b[name] ?? null;
      return from === null || to === null ? [] : [[name, to - from]];
    }),
  );
}

/** p values adjusted for having looked at all of them (Holm 1979), in their order. */
export function holm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((one, other) => (ps[one] ?? 1) - (ps[other] ?? 1));
  const adjusted = new Array<number>(ps.length).fill(1);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (ps.length - rank) * (ps[index] ?? 1)));
    adjusted[index] = highest;
  });
  return adjusted;
}

const z80 = 0.8416212335729143;
// Planned for 85 %, so that what the exact test is stricter than its level leaves 80 %.
const zPower = 1.0364333894937898;

/**
 * Cases like these that would show a change of the mean by `change` in four runs of five at a two-sided level of `alpha`,
 * from the differences seen, a list a group. Connor's formula (1987), with whole groups in the place of cases, since those
 * of a group move together, and a continuity correction (Fleiss 1981). Planned with the upper end of what the spread of the
 * groups may be (80 %, one-sided): a few hundred cases leave it uncertain. Null without a case.
 */
export function casesNeeded(
  groups: readonly (readonly number[])[],
  { change, alpha }: { change: number; alpha: number },
): number | null {
  const count = groups.length;
  const size = groups.reduce((sum, group) => sum + group.length, 0) / count;
  if (count === 0 || change <= 0) return null;
  const sums = groups.map((group) => group.reduce((sum, difference) => sum + difference, 0));
  const square = sums.reduce((total, sum) => total + sum ** 2, 0) / count;
  const absolute = sums.reduce((total, sum) => total + Math.abs(sum), 0) / count;
  const error = Math.sqrt(sums.reduce((total, sum) => total + (sum ** 2 - square) ** 2, 0)) / count;
  /** How far a group moves that moves at all. */
  const step = absolute === 0 ? 1 : Math.max(1, square / absolute);
  const perGroup = change * size;
  // A change of `change` moves at least that much, in such steps.
  const spread = Math.max(square + z80 * error, step * perGroup);
  const zAlpha = normalQuantile(1 - alpha / 2);
  const needed =
    ((zAlpha * Math.sqrt(spread) + zPower * Math.sqrt(Math.max(0, spread - perGroup ** 2))) / perGroup) ** 2 +
    step / perGroup;
  return Math.ceil(needed * size);
}

/** Quantile of the standard normal distribution for 0 < p < 1, to 1e-9 (Acklam's rational approximation). */
export function normalQuantile(p: number): number {
  const polynomial = (coefficients: readonly number[], x: number) =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  const tail = (q: number) =>
    polynomial(
      [
        ...[-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968],
        2.938163982698783,
      ],
      q,
    ) / polynomial([7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1], q);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    (polynomial(
      [
        ...[-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716],
        2.506628277459239,
      ],
      r,
    ) *
      q) /
    polynomial(
      [...[-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572], 1],
      r,
    )
  );
}
