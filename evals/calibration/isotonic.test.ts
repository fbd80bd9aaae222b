import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../metrics/random.ts";
import { isotonicCurve } from "./isotonic.ts";

describe("isotonicCurve", () => {
  it("rises in both coordinates, within 0..1, whatever it is given", () => {
    const pairs = fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.boolean()), { maxLength: 300 });
    fc.assert(
      fc.property(pairs, (given) => {
        const curve = isotonicCurve(given);
        for (const [at, [x, y]] of curve.entries()) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(1);
          if (at > 0) expect([x > (curve[at - 1]?.[0] ?? x), y > (curve[at - 1]?.[1] ?? y)]).toEqual([true, true]);
        }
      }),
    );
  });

  it("comes close to the probabilities that made the labels, also where no sigmoid would", () => {
    const random = seededRandom(3);
    const truth = (score: number) => (score < 0 ? 0.2 : 0.7);
    const pairs = Array.from({ length: 4000 }, (): [number, boolean] => {
      const score = 4 * random() - 2;
      return [score, random() < truth(score)];
    });
    for (const [x, y] of isotonicCurve(pairs)) if (Math.abs(x) > 0.3) expect(y).toBeCloseTo(truth(x), 0);
  });

  it("pools what goes down", () => {
    const alternating = Array.from({ length: 400 }, (_, at): [number, boolean] => [at, at < 200]);
    expect(isotonicCurve(alternating)).toEqual([[199.5, 0.5]]);
  });
});
