import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { toText } from "../markdown/to-text.ts";
import { treeArbitrary } from "../markdown/tree.arbitrary.ts";
import { writableTree } from "../markdown/writable-tree.ts";
import { takeStart } from "./take-start.ts";

const start = (source: string, longest: number) => {
  const { tree, isWhole } = takeStart(parseMarkdown(source), (part) => toText(part).length <= longest);
  return { text: toText(tree), isWhole };
};

describe("takeStart", () => {
  it.each([
    ["everything that fits", "One.\n\nTwo.", 9, "One.\nTwo."],
    ["whole blocks", "One two.\n\nThree four. Five.", 12, "One two."],
    ["whole items", "1. One two\n2. Three\n3. Four five", 20, "One two\nThree"],
    ["sentences of a long paragraph", "One two three. Four five six. Seven.", 31, "One two three. Four five six."],
    ["words of a long sentence", "One two three four five six", 12, "One two"],
    ["whole rows under their header", "| A | B |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |", 15, "A: 1; B: 2"],
    ["nothing of a row that does not fit", "One.\n\n| A | B |\n|-|-|\n| 1 | 2 |", 12, "One."],
    ["lines of code", "```\none two\nthree four\n```", 12, "one two"],
  ])("takes %s", (_what, source, longest, expected) => {
    expect(start(source, longest).text.trim()).toBe(expected);
  });

  it("says whether it is all", () => {
    expect(start("One. Two.", 9).isWhole).toBe(true);
    expect(start("One. Two.", 8).isWhole).toBe(false);
  });

  it("takes a beginning that fits, of any tree", () => {
    fc.assert(
      fc.property(treeArbitrary.map(writableTree), fc.nat({ max: 200 }), (tree, longest) => {
        const { tree: part, isWhole } = takeStart(tree, (given) => toText(given).length <= longest);
        const [text, whole] = [toText(part), toText(tree)];
        expect(isWhole).toBe(whole.length <= longest);
        expect(whole.startsWith(text.trimEnd())).toBe(true);
        expect(text.trimEnd().length).toBeLessThanOrEqual(longest);
      }),
      { numRuns: 300 },
    );
  });
});
