/** The figures of an ablation as a markdown page. */
import type { StepFigure, StepFigures } from "./compare-steps.ts";
import { triedAndLeft } from "./tried.ts";

/** The cases of a suite that are told apart: those that begin a conversation, and those that go on with one. */
export interface AblatedSet {
  suite: string;
  turns: "first turns" | "follow-ups" | "first turns with a slip";
  n: number;
  heldOut: number;
  steps: StepFigures[];
}

/** One table a set. */
export function describeAblation(sets: readonly AblatedSet[]): string {
  return [
    "# What each part of retrieval adds",
    "",
    'Written by `npx tsx scripts/write-ablation.ts`. Retrieval alone, nothing composed: how often a right article comes first (hit@1) and among the first five (hit@5). A change is against the line above it; 95 % intervals in brackets, over whole conversations and articles. An interval that holds 0 is no more than chance. "Held out" is the quarter that nothing is tuned on.',
    "",
    ...sets.flatMap(describeSet),
    "## Tried, not kept",
    "",
    "Points of hit@1 / hit@5 against the product of the day, on the cases that are not held out unless it says so.",
    "",
    "| what | found |",
    "|---|---|",
    ...triedAndLeft.map(({ what, found }) => `| ${what} | ${found} |`),
    "",
  ].join("\n");
}

function describeSet({ suite, turns, n, heldOut, steps }: AblatedSet): string[] {
  return [
    `## ${suite}, ${turns}`,
    "",
    `${n} cases, ${heldOut} held out`,
    "",
    "| step | hit@1 | change | held out | hit@5 | change | held out |",
    "|---|---|---|---|---|---|---|",
    ...steps.map(({ name, hit1, hit5 }) => `| ${name} | ${cells(hit1)} | ${cells(hit5)} |`),
    "",
  ];
}

function cells({ value, interval, change, heldOut }: StepFigure): string {
  const changed = change === null ? "–" : `${signed(change.by)}${range(change.interval, signed)}`;
  return `${plain(value)}${range(interval, plain)} | ${changed} | ${heldOut === null ? "–" : plain(heldOut)}`;
}

function range(interval: readonly [number, number] | null, shown: (value: number) => string): string {
  return interval === null ? "" : ` [${interval.map(shown).join(", ")}]`;
}

const plain = (value: number) => value.toFixed(3);
const signed = (value: number) => `${value > 0 ? "+" : ""}${plain(value === 0 ? 0 : value)}`;
