import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureDrift } from "./drift.ts";

const spread = (n: number, from: number, to: number) =>
  Array.from({ length: n }, (_, index) => from + ((to - from) * (index + 0.5)) / n);

describe("measureDrift", () => {
  it("is the largest distance between the two distributions", () => {
    expect(measureDrift(spread(100, 0, 1), spread(100, 0.5, 1.5))?.distance).toBeCloseTo(0.5, 1);
    expect(measureDrift(spread(100, 0, 1), spread(100, 2, 3))).toMatchObject({ distance: 1, drifted: true });
  });

  it("says nothing of few answers, and is quiet about alike ones", () => {
    expect(measureDrift(spread(100, 0, 1), spread(49, 0, 1))).toBeNull();
    expect(measureDrift(spread(200, 0, 1), spread(60, 0, 1))).toMatchObject({ answers: 60, drifted: false });
  });

  it("does not depend on the order of either list", () => {
    const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 80 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(measureDrift([...one].reverse(), [...other].sort())).toEqual(measureDrift(one, other));
      }),
    );
  });
});
