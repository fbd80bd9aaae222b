import { describe, expect, test } from "vitest";
import { linesOf, lintedBy } from "./lint.samples.ts";

const rule = "duplicate-anchor";

describe("two headings of one anchor", () => {
  test("are told at the second", () => {
    expect(lintedBy(rule, { "a.md": "# T\n\n## How long?\n\nA.\n\n## How long\n\nB." })).toEqual([
      'a.md:7:1 the anchor "how-long" is that of the heading in line 3 too — word one of them differently, or name an anchor behind it: {#how-long-1}',
    ]);
  });

  test("are told when they name it, or one names what the other is worded as", () => {
    expect(linesOf(rule, "## A {#x}\n\nA.\n\n## B {#x}\n\nB.")).toEqual([8]);
    expect(linesOf(rule, "## Price\n\nA.\n\n## B {#price}\n\nB.")).toEqual([8]);
  });

  test("are told when they are HTML", () => {
    expect(linesOf(rule, '<h2 id="x">A</h2>\n\nA.\n\n<h2 id="x">B</h2>\n\nB.')).toEqual([8]);
  });
});

test.each([
  ["named apart", "## Price {#one}\n\nA.\n\n## Price {#two}\n\nB."],
  ["in code", "## Price\n\nA.\n\n```md\n## Price\n```"],
  ["of the title", "# Orders\n\nA.\n\n## Orders\n\nB."],
  ["named by another tag before the heading", '<a id="price"></a>\n\n## Price\n\nA.'],
])("headings %s are no duplicates", (_, body) => expect(linesOf(rule, body)).toEqual([]));

test("the same heading in two articles is no duplicate", () => {
  expect(lintedBy(rule, { "a.md": "# A\n\n## Price\n\nA.", "b.md": "# B\n\n## Price\n\nB." })).toEqual([]);
});
