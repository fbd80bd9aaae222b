import { expect, test } from "vitest";
import { withinDistance } from "../../src/text/edit-distance.ts";
import { seededRandom } from "../metrics/random.ts";
import { misspell } from "./misspell.ts";

test("a slip changes one longer word by one step, and never its first letter", () => {
  const random = seededRandom(1);
  for (let round = 0; round < 200; round++) {
    const slipped = misspell("when is my parcel there", random);
    const [word = ""] = /p\w+/.exec(slipped) ?? [];
    expect(slipped.replace(word, "parcel")).toBe("when is my parcel there");
    expect(withinDistance(word, "parcel", 1)).toBe(true);
  }
});

test("the same seed gives the same slips, and a question of short words has none", () => {
  expect(misspell("cancel my order", seededRandom(3))).toBe(misspell("cancel my order", seededRandom(3)));
  expect(misspell("is it on", seededRandom(3))).toBe("is it on");
});
