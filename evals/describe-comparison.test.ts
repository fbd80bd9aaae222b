import { expect, it } from "vitest";
import { lineOf } from "./case.samples.ts";
import { compareRuns } from "./compare-runs.ts";
import { describeComparison } from "./describe-comparison.ts";
import { nineLines } from "./figures.samples.ts";

const judged = { margin: 0.03, seed: 1, judged: ["retrieval.hit1"], judgedOnly: true };
/** Twenty cases, the first `wrong` of which rank another article first. */
const run = (wrong: number) =>
  Array.from({ length: 20 }, (_, index) =>
    lineOf(String(index).padStart(2, "0"), {
      ...{ correct: index >= wrong, failure: index < wrong ? "ranked_low" : null },
      ...{ citations: [{ articleId: index < wrong ? "orders" : "refunds", anchor: "", heading: "" }] },
      metrics: { hit1: Number(index >= wrong) },
    }),
  );
const describe = (a: number, b: number) => describeComparison(compareRuns("shop", run(a), run(b), judged), 0.03);

it("says of equal runs that nothing changed", () => {
  const comparison = compareRuns("shop", nineLines, nineLines, { margin: 0.03, seed: 1 });
  expect(describeComparison(comparison, 0.03).split("\n")).toEqual([
    "shop: 9 cases in both runs",
    `no figure changed (${comparison.changes.length} looked at)`,
    "cases: 0 won, 0 lost, 0 decided otherwise",
  ]);
});

it("shows a change with its interval, its p and what was won and lost", () => {
  const lines = describe(10, 0).split("\n");
  // p = 2 · ½^10
  expect(lines[2]).toMatch(
    /^better {6}retrieval\.hit1 +0\.500 +1\.000 +\+0\.500 {3}\[\+0\.\d{3}, \+0\.\d{3}\] +0\.0020\* +10 +0$/,
  );
  expect(lines[3]).toBe("* adjusted for all figures that are judged (Holm)");
});

it("says how many cases it would take where it cannot tell", () => {
  const text = describe(2, 1);
  expect(text).toMatch(/cannot tell retrieval\.hit1/);
  expect(text).toMatch(/To see a change of 3 points in four runs of five .+:\n {2}retrieval\.hit1 +\d+\n/);
});

it("shows the cases that were lost before those that were won, with both sides", () => {
  const a = [...run(1), lineOf("new")];
  const b = [...run(0)].map((line) => (line.id === "19" ? { ...line, failure: "too_bold" as const } : line));
  const lines = describeComparison(compareRuns("shop", a, b, judged), 0.03).split("\n");
  expect(lines[0]).toBe("shop: 20 cases in both runs (1 only in A: left out)");
  expect(lines.slice(-7)).toEqual([
    "cases: 1 won, 1 lost, 0 decided otherwise",
    '  loss     19  "19?"',
    "           A answer (grounded, 0.80) from refunds",
    "           B answer (grounded, 0.80) from refunds: too bold",
    '  win      00  "00?"',
    "           A answer (grounded, 0.80) from orders: ranked low",
    "           B answer (grounded, 0.80) from refunds",
  ]);
});

it("shows fifteen cases at most, and says how many more there are", () => {
  const text = describe(20, 0);
  expect(text.match(/^ {2}win /gm)).toHaveLength(15);
  expect(text).toContain("… and 5 more, all of them with --json");
});
