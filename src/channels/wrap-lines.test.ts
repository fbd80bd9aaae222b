import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { plainText } from "./plain-text.ts";
import { wrapLines } from "./wrap-lines.ts";

const wrap = (source: string, width: number) =>
  wrapLines(plainText(parseMarkdown(source), { gap: "\n\n", marks: "shown" }), width);

describe("wrapLines", () => {
  it.each([
    ["breaks at spaces", "one two three four", 9, "one two\nthree\nfour"],
    ["leaves what fits", "one two", 7, "one two"],
    ["keeps a long word", "one twothreefour five", 5, "one\ntwothreefour\nfive"],
    ["keeps an address", "see [it](https://x.test/a) now", 12, "see it\n(https://x.test/a)\nnow"],
    ["keeps code", "type `a b c d e f` now", 8, "type\na b c d e f\nnow"],
    ["hangs the lines of an item", "- one two three", 9, "- one two\n  three"],
    ["hangs the lines of a numbered item", "10. one two three", 11, "10. one two\n    three"],
    [
      "puts no sign first that would read as a mark",
      "one two - three # four > five",
      8,
      "one\ntwo -\nthree #\nfour >\nfive",
    ],
    ["puts no number first that would read as an item", "it is no 5. Then", 9, "it is\nno 5.\nThen"],
    ["keeps a citation mark with its sentence", "one two [1]\n\n[1]: #a", 8, "one\ntwo [1]"],
  ])("%s", (_what, source, width, expected) => {
    expect(wrap(source, width)).toBe(expected);
  });
});
