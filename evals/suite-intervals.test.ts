import { expect, it } from "vitest";
import { lineOf } from "./case.samples.ts";
import { nineLines } from "./figures.samples.ts";
import { figuresOf, flatFigures } from "./figures.ts";
import { groupLines, suiteIntervals } from "./suite-intervals.ts";

const near = (value: number) => expect.closeTo(value, 4);

it("has an interval around every figure that is known, and none for the others", () => {
  const intervals = suiteIntervals(nineLines, 1);
  const figures = flatFigures(figuresOf(nineLines));
  for (const [name, value] of Object.entries(figures)) {
    const interval = intervals[name];
    // Few draws of nine cases hold a case for each: then nothing is said.
    if (value === null || interval == null) continue;
    expect(interval[0], name).toBeLessThanOrEqual(value + 1e-12);
    expect(interval[1], name).toBeGreaterThanOrEqual(value - 1e-12);
  }
  expect(Object.values(suiteIntervals([], 1)).every((interval) => interval === null)).toBe(true);
});

// Wilson's of 3/4 with n = 3, since four groups tell their spread as three do:
// (.75 + z²/6 ± z·√(.1875/3 + z²/36)) / (1 + z²/3)
const threeOfFour = [near(0.2561), near(0.9632)];

it("gives a share of independent cases Wilson's interval", () => {
  expect(suiteIntervals(nineLines, 1)["retrieval.hit1"]).toEqual(threeOfFour);
});

it("is no surer of a share for more cases of a group that always agree", () => {
  const eight = ["a", "b", "c", "d"].flatMap((group, index) =>
    [1, 2].map((turn) => lineOf(`${group}_${turn}`, { group, metrics: { hit1: Number(index > 0) } })),
  );
  expect(suiteIntervals(eight, 1)["retrieval.hit1"]).toEqual(threeOfFour);
});

it("is never certain because all cases agree", () => {
  const lines = ["a", "b", "c", "d"].map((id) => lineOf(id, { metrics: { hit1: 1, faithfulness: 1 } }));
  const intervals = suiteIntervals(lines, 1);
  // Wilson's of 4/4: 1 / (1 + z²/4)
  expect(intervals["retrieval.hit1"]).toEqual([near(0.5101), 1]);
  expect(intervals["answer.faithfulness"]).toEqual([near(0.5101), 1]);
});

it("is the same for the same lines in any order, and the seed's own where it is drawn", () => {
  const forwards = suiteIntervals(nineLines, 1);
  expect(suiteIntervals([...nineLines].reverse(), 1)).toEqual(forwards);
  expect(suiteIntervals(nineLines, 2)["confidence.brier"]).not.toEqual(forwards["confidence.brier"]);
});

it("groups lines in an order that is not theirs", () => {
  const lines = [lineOf("b_2", { group: "b" }), lineOf("a_1", { group: "a" }), lineOf("b_1", { group: "b" })];
  expect(groupLines(lines).map((group) => group.map(({ id }) => id))).toEqual([["a_1"], ["b_1", "b_2"]]);
});
