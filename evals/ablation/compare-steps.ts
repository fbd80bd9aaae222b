/** Hits a step → shares of cases, and what each step changed against the one before, with its interval. */
import { groupedWilson, type Interval } from "../metrics/intervals.ts";
import { pairedIntervals } from "../metrics/paired.ts";
import { seededRandom } from "../metrics/random.ts";
import type { StepHits } from "./measure-steps.ts";

export interface StepFigure {
  value: number;
  /** 95 %, groups drawn whole. */
  interval: Interval | null;
  /** Against the step before; null for the first. */
  change: { by: number; interval: Interval | null } | null;
  heldOut: number | null;
}

export interface StepFigures {
  name: string;
  hit1: StepFigure;
  hit5: StepFigure;
}

const resamples = 2000;

/** The figures of steps, which stand in the order of each case's hits. */
export function compareSteps(names: readonly string[], cases: readonly StepHits[], seed: number): StepFigures[] {
  const groups = groupHits(cases);
  const figure = (step: number, hits: "hit1" | "hit5"): StepFigure => ({
    value: share(cases.map((one) => one[hits][step] ?? 0)) ?? 0,
    interval: groupedWilson(
      groups.map((group) => ({ n: group.length, sum: sum(group.map((one) => one[hits][step] ?? 0)) })),
    ),
    change: step === 0 ? null : changeOf(groups, hits, { from: step - 1, to: step, seed }),
    heldOut: share(cases.filter((one) => one.heldOut).map((one) => one[hits][step] ?? 0)),
  });
  return names.map((name, step) => ({ name, hit1: figure(step, "hit1"), hit5: figure(step, "hit5") }));
}

function changeOf(
  groups: readonly (readonly StepHits[])[],
  hits: "hit1" | "hit5",
  { from, to, seed }: { from: number; to: number; seed: number },
): NonNullable<StepFigure["change"]> {
  const pairs = groups.map((group) => ({
    a: group.map((one) => one[hits][from] ?? 0),
    b: group.map((one) => one[hits][to] ?? 0),
  }));
  const shareOf = (items: number[]) => ({ share: share(items) });
  const intervals = pairedIntervals(pairs, shareOf, { resamples, random: seededRandom(seed) });
  const all = (side: "a" | "b") => share(pairs.flatMap((pair) => pair[side])) ?? 0;
  return { by: all("b") - all("a"), interval: intervals.share ?? null };
}

function groupHits(cases: readonly StepHits[]): StepHits[][] {
  const groups = new Map<string, StepHits[]>();
  for (const one of [...cases].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.get(one.group) ?? [];
    groups.set(one.group, group);
    group.push(one);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function share(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
