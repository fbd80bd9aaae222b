import { expect, it } from "vitest";
import { collapse } from "./normalize-space.ts";

it.each([
  ["  a \n\t b  ", "a b"],
  ["a\u00a0\u200b\u2003b", "a b"],
  ["\u200b\ufeff", ""],
  ["a\u200db", "a\u200db"],
])("collapses %j to %j", (text, expected) => {
  expect(collapse(text)).toBe(expected);
});
