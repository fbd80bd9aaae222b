import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./parse.ts";
import { toText } from "./to-text.ts";

const textOf = (source: string) => toText(parseMarkdown(source));

describe("toText", () => {
  it.each([
    ["inline formatting", "A **bold** _word_ ~~gone~~ `code`", "A bold word gone code"],
    ["a link as its label", "See [the page](https://x.test) now", "See the page now"],
    ["an image as its alternative text", "![A red button](b.png)", "A red button"],
    ["a soft break as a space", "one\ntwo", "one two"],
    ["a hard break as a line", "one\\\ntwo", "one\ntwo"],
    ["one block a line", "# Title\n\nText.\n\n> Quote.\n\n---\n\nEnd.", "Title\nText.\nQuote.\nEnd."],
    ["list items without marker", "1. One\n2. Two\n   - Inner\n3. [x] Done", "One\nTwo\nInner\nDone"],
    ["code as it stands", "```js\na = 1\n\nb = 2\n```", "a = 1\n\nb = 2"],
    [
      "a table row as its pairs",
      "| Plan | Price |\n| - | - |\n| Pro | **€20** |\n| Free | |",
      "Plan: Pro; Price: €20\nPlan: Free",
    ],
    ["a cell without a header alone", "| | B |\n| - | - |\n| Pro | 1 |", "Pro; B: 1"],
    ["nothing for raw HTML", "a <b>c</b>\n\n<div>x</div>", "a c"],
    [
      "nothing for front matter, definitions and footnote marks",
      "---\nid: 1\n---\n\n[x][y] a[^1]\n\n[y]: https://x.test\n\n[^1]: Note.",
      "x a\nNote.",
    ],
    ["nothing for citation marks", "One.[1] [2] Two.[1]\n\n[1]: #a\n[2]: #b", "One. Two."],
    ["a literal [1]", "See \\[1] and [1].", "See [1] and [1]."],
    ["nothing for nothing", "", ""],
  ])("gives %s", (_what, source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it("joins blocks by lines and inline content without anything between", () => {
    const { children } = parseMarkdown("One *two*\n\nThree");
    expect(toText(children)).toBe("One two\nThree");
    const [first] = children;
    expect(first?.type === "paragraph" && toText(first.children)).toBe("One two");
  });

  it("never throws, whatever is parsed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => typeof textOf(source) === "string"),
    );
  });
});
