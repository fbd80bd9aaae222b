import fc from "fast-check";
import { expect, it } from "vitest";
import { withinDistance } from "./edit-distance.ts";

it.each<[string, string, number, boolean]>([
  ["human", "human", 0, true],
  ["humen", "human", 1, true],
  ["huamn", "human", 1, true],
  ["hman", "human", 1, true],
  ["humann", "human", 1, true],
  ["woman", "human", 1, false],
  ["", "a", 1, true],
  ["", "ab", 1, false],
])("%j and %j within %i: %s", (a, b, limit, expected) => {
  expect(withinDistance(a, b, limit)).toBe(expected);
});

it("does not depend on the order", () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/u);
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      expect(withinDistance(a, b, limit)).toBe(withinDistance(b, a, limit));
    }),
  );
});
