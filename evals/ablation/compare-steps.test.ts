import { describe, expect, it } from "vitest";
import { compareSteps } from "./compare-steps.ts";
import type { StepHits } from "./measure-steps.ts";

describe("compareSteps", () => {
  it("gives each step its share of cases, and what it changed against the one before", () => {
    const cases = [
      hits({ id: "a", hit1: [0, 1] }),
      hits({ id: "b", hit1: [0, 1], heldOut: true }),
      hits({ id: "c", hit1: [1, 1] }),
      hits({ id: "d", hit1: [0, 0] }),
    ];
    const [first, second] = compareSteps(["without", "with"], cases, 1);
    expect(first?.hit1).toMatchObject({ value: 0.25, change: null, heldOut: 0 });
    expect(second?.hit1).toMatchObject({ value: 0.75, heldOut: 1 });
    expect(second?.hit1.change?.by).toBe(0.5);
  });

  it("draws the cases of a conversation together: those that move alike make an interval wider", () => {
    const ids = Array.from({ length: 40 }, (_, index) => index);
    const hit1 = (index: number): [number, number] => [0, index < 20 ? 1 : 0];
    const alone = ids.map((index) => hits({ id: `${index}`, hit1: hit1(index) }));
    const together = ids.map((index) =>
      hits({ id: `${index}`, hit1: hit1(index), group: `${Math.floor(index / 10)}` }),
    );
    const width = (cases: StepHits[]) => {
      const [low, high] = compareSteps(["without", "with"], cases, 1)[1]?.hit1.change?.interval ?? [0, 0];
      return high - low;
    };
    expect(width(together)).toBeGreaterThan(2 * width(alone));
  });
});

function hits({ id, hit1, heldOut = false, group = id }: Partial<StepHits> & Pick<StepHits, "id" | "hit1">): StepHits {
  return { id, group, heldOut, hit1, hit5: hit1 };
}
