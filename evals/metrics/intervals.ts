/** How sure a figure is: 95 % intervals for shares and for anything else, over cases that come in groups. */

export type Interval = [low: number, high: number];

const z95 = 1.959963984540054;

/** Wilson's score interval of a share of `n` cases (Wilson 1927); `n` need not be whole. Null for n = 0. */
export function wilson(share: number, n: number, z = z95): Interval | null {
  if (n <= 0) return null;
  const centre = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** The sizes and sums of a figure's groups. */
export interface GroupSum {
  n: number;
  sum: number;
}

/**
 * Wilson's interval of a share over cases in groups: `n` is divided by the design effect, the variance of the share over
 * groups (Taylor linearisation of a ratio) against that of independent cases (Kish 1965; Korn & Graubard 1998). Where all
 * cases agree nothing can be told of the groups, and each group counts as one case. Null for no case.
 */
export function groupedWilson(groups: readonly GroupSum[]): Interval | null {
  const counted = groups.filter(({ n }) => n > 0);
  const n = counted.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return null;
  const share = counted.reduce((sum, group) => sum + group.sum, 0) / n;
  const groupCount = counted.length;
  if (share === 0 || share === 1 || groupCount === 1) return wilson(share, groupCount);
  const between = counted.reduce((sum, group) => sum + (group.sum - share * group.n) ** 2, 0);
  const variance = ((groupCount / (groupCount - 1)) * between) / n ** 2;
  const designEffect = variance / ((share * (1 - share)) / n);
  // Groups that agree less than chance would have it are no reason to be surer than independent cases allow.
  return wilson(share, n / Math.max(1, designEffect));
}

/**
 * Percentile bootstrap over whole groups (Field & Welsh 2007): figures of `resamples` draws of as many groups, with
 * replacement. A figure's interval is null where fewer than half of the draws can tell it.
 */
export function bootstrap<T>(
  groups: readonly (readonly T[])[],
  figures: (items: T[]) => Readonly<Record<string, number | null>>,
  { resamples, random }: { resamples: number; random: () => number },
): Record<string, Interval | null> {
  const drawn = new Map<string, number[]>();
  for (let draw = 0; draw < resamples; draw++) {
    const items = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    for (const [name, value] of Object.entries(figures(items))) {
      const values = drawn.get(name) ?? [];
      drawn.set(name, values);
      if (value !== null) values.push(value);
    }
  }
  return Object.fromEntries(
    [...drawn].map(([name, values]) => [name, values.length * 2 < resamples ? null : percentileInterval(values)]),
  );
}

/** The middle 95 % of values. */
export function percentileInterval(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/** Quantile of ascending values, between two of them in proportion (Hyndman & Fan 1996, type 7). NaN for none. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
