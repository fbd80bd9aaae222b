/** The 95 % interval of every figure of a suite. */
import type { CaseResult } from "./case-result.ts";
import { caseValues, figuresOf, flatFigures, shares } from "./figures.ts";
import { bootstrap, type GroupSum, groupedWilson, type Interval, wilson } from "./metrics/intervals.ts";
import { seededRandom } from "./metrics/random.ts";

const resamples = 1000;

/**
 * Intervals by the names of `flatFigures`: Wilson's with the groups' design effect for shares of cases, a bootstrap of
 * groups for all others. Null where the figure is null. The same lines and seed give the same intervals, in any order.
 */
export function suiteIntervals(lines: readonly CaseResult[], seed: number): Record<string, Interval | null> {
  const groups = groupLines(lines);
  const intervals = bootstrap(groups, (drawn) => flatFigures(figuresOf(drawn)), {
    resamples,
    random: seededRandom(seed),
  });
  for (const [name, valueIn] of Object.entries(caseValues)) {
    if (shares.has(name)) intervals[name] = groupedWilson(groups.map((group) => sumOf(group, valueIn)));
  }
  const known = flatFigures(figuresOf(lines));
  return Object.fromEntries(
    Object.entries(intervals)
      .map(([name, interval]) => [name, honest(known[name] ?? null, interval ?? null, groups.length)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A draw of cases that all agree agrees, too, and would claim to be certain: then each group counts as one case. */
function honest(value: number | null, interval: Interval | null, groups: number): Interval | null {
  if (value === null || interval === null) return null;
  const isCertain = interval[0] === interval[1] && (value === 0 || value === 1);
  return isCertain ? wilson(value, groups) : interval;
}

/** Lines by group, in an order that does not depend on theirs. */
export function groupLines(lines: readonly CaseResult[]): CaseResult[][] {
  const groups = new Map<string, CaseResult[]>();
  for (const line of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(line.group) ?? [];
    groups.set(line.group, group);
    group.push(line);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sumOf(group: readonly CaseResult[], valueIn: (line: CaseResult) => number | null): GroupSum {
  const values = group.flatMap((line) => valueIn(line) ?? []);
  return { n: values.length, sum: values.reduce((sum, value) => sum + value, 0) };
}
