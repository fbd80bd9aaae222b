import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";

const oneOfFour = { exam: "letters", entries: 4, failures: [{ entry: "x", expected: "a letter", got: "a digit" }] };

test("a result at its floor holds, one below it is told with its failures", () => {
  expect(brokenFloors([oneOfFour], { letters: 75 })).toEqual([]);
  expect(brokenFloors([oneOfFour], { letters: 76 })).toEqual([
    'letters: 75.0 % passed, at least 76 % are asked for\n  "x": expected a letter, got a digit',
  ]);
});

test("a result without a floor is broken", () => {
  expect(brokenFloors([oneOfFour], {})).toEqual(["letters has no floor — add one to exam-floors.ts"]);
});
