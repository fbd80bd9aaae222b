import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { plainText } from "./plain-text.ts";

const plain = (source: string) => plainText(parseMarkdown(source), { gap: "\n", marks: "hidden" });
const definitions = "\n\n[1]: #a\n[2]: #b";

describe("plainText", () => {
  it.each([
    ["drops styling", "# *Title*\n\n**a** _b_ ~~c~~ `d`\n\n> e", "Title\na b c d\ne"],
    ["writes a link with its address", "See [the page](https://x.test/a) now.", "See the page (https://x.test/a) now."],
    ["puts no colon after a label's question mark", "- [How long?](https://x.test/a)", "- How long? https://x.test/a"],
    [
      "leaves no sentence that runs on behind an address",
      "A [b](https://x.test/b) is c.",
      "A b (https://x.test/b) is c.",
    ],
    [
      "writes an address that ends its line after a colon",
      `- See [a](https://x.test/a) [1]${definitions}`,
      "- See a: https://x.test/a",
    ],
    [
      "writes an address once",
      "See <https://x.test/a>, www.x.test or [x.test](http://x.test).",
      "See https://x.test/a, http://www.x.test or http://x.test.",
    ],
    ["writes mail and phone without their scheme", "<me@x.test> or [call](tel:+123)", "me@x.test or call: +123"],
    ["writes a phone number once", "[+1 23](tel:+123)", "+1 23"],
    ["writes only the label of an unsafe link", "[a](javascript:x) [b](/b) [c](#c)", "a b c"],
    [
      "sets apart what would be read as part of an address",
      "the[page](https://x.test)s and [2](https://x.test)。",
      "the page (https://x.test) s and 2 (https://x.test) 。",
    ],
    [
      "minds what follows the punctuation after an address",
      "[a](https://x.test)?`b` [c](https://x.test).",
      "a (https://x.test)? b c (https://x.test).",
    ],
    ["nests lists", "1. One\n   - Inner\n\n     More\n2. Two", "1. One\n   - Inner\n     More\n2. Two"],
    ["starts a list where it starts", "7. Seven\n8. Eight", "7. Seven\n8. Eight"],
    [
      "writes table rows as pairs",
      "| A | B |\n| - | - |\n| 1 | [x](https://x.test) |\n| | 2 |",
      "A: 1; B: x: https://x.test\nB: 2",
    ],
    [
      "writes a table's header where it would be lost",
      "| A | [B](https://x.test) |\n| - | - |\n| 1 | 2 |",
      "A; B: https://x.test\nA: 1; B: 2",
    ],
    ["writes an image as its alternative text", "Press ![the button](https://x.test/b.png).", "Press the button."],
    ["keeps hard breaks", "a\\\nb\nc", "a\nb c"],
    ["keeps code as it stands", "```\na  *b*\n  c\n```", "a  *b*\n  c"],
    ["leaves no gap for a mark", `One. [1] Two [1], three.[2] [1]${definitions}`, "One. Two, three."],
    ["keeps words apart without a mark", `One [1]two${definitions}`, "One two"],
    ["leaves out what has no text", "a\n\n---\n\n<b>\n\n-\n\nb", "a\nb"],
  ])("%s", (_what, source, expected) => {
    expect(plain(source).text).toBe(expected);
  });

  it("shows marks where they are asked for", () => {
    const tree = parseMarkdown(`One.[1] [2] Two [1]${definitions}`);
    expect(plainText(tree, { gap: "\n\n", marks: "shown" }).text).toBe("One. [1] [2] Two [1]");
  });

  it("knows what must not be changed or cut, and where marks stood", () => {
    const { text, verbatim, unbroken, marks } = plain(`Run \`a b\`. [1] See [it](https://x.test). [2]${definitions}`);
    expect(text).toBe("Run a b. See it (https://x.test).");
    expect(verbatim.map(({ start, end }) => text.slice(start, end))).toEqual(["a b", "https://x.test"]);
    expect(unbroken.map(({ start, end }) => text.slice(start, end))).toEqual(["it (https://x.test)"]);
    expect(marks.map(({ n, offset }) => [n, text.slice(0, offset).trim()])).toEqual([
      [1, "Run a b."],
      [2, text],
    ]);
  });

  it("lets a long label be parted from its address", () => {
    const { text, unbroken } = plain(`[${"word ".repeat(40)}](https://x.test)`);
    expect(unbroken.map(({ start, end }) => text.slice(start, end))).toEqual(["https://x.test"]);
  });
});
