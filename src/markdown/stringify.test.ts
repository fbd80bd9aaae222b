import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { citationDefinition, citationMark, isCitationMark } from "./citation-mark.ts";
import { parseMarkdown } from "./parse.ts";
import { stringifyMarkdown } from "./stringify.ts";
import { toText } from "./to-text.ts";
import { treeArbitrary } from "./tree.arbitrary.ts";

const root = (...children: Root["children"]): Root => ({ type: "root", children });
const citation = { title: "Billing", url: "https://help.example/billing", anchor: "refunds" };

describe("stringifyMarkdown", () => {
  it("keeps the text of any tree", () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        expect(toText(parseMarkdown(stringifyMarkdown(tree)))).toBe(toText(tree));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the tree as it was", () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const before = structuredClone(tree);
        stringifyMarkdown(tree);
        expect(tree).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("escapes a literal [1], so that it is never taken for a mark", () => {
    const tree = root(
      { type: "paragraph", children: [{ type: "text", value: "See [1] below." }, citationMark(1)] },
      citationDefinition({ n: 1, ...citation }),
    );
    const source = stringifyMarkdown(tree);
    expect(source).toBe('See \\[1] below.[1]\n\n[1]: https://help.example/billing#refunds "Billing"\n');
    const paragraph = parseMarkdown(source).children[0];
    expect(paragraph?.type === "paragraph" && paragraph.children.map(isCitationMark)).toEqual([false, true]);
  });

  it("keeps two marks in a row apart", () => {
    const tree = root(
      { type: "paragraph", children: [{ type: "text", value: "Both." }, citationMark(1), citationMark(2)] },
      citationDefinition({ n: 1, ...citation }),
      citationDefinition({ n: 2, ...citation, url: null }),
    );
    const source = stringifyMarkdown(tree);
    expect(source).toContain("Both.[1] [2]\n");
    expect(source).toContain('[2]: #citation-2 "Billing"');
    expect(toText(parseMarkdown(source))).toBe("Both.");
  });

  it.each(["(5 days)", "[2]", ": more", "[]", "{x}"])("keeps a mark before %s", (after) => {
    const tree = root(
      { type: "paragraph", children: [citationMark(1), { type: "text", value: after }] },
      citationDefinition({ n: 1, ...citation }),
      citationDefinition({ n: 2, ...citation }),
    );
    const paragraph = parseMarkdown(stringifyMarkdown(tree)).children[0];
    expect(paragraph?.type === "paragraph" && paragraph.children.map((node) => isCitationMark(node))).toEqual([
      true,
      false,
    ]);
    expect(toText(paragraph ?? [])).toBe(after);
  });

  it("leaves out raw HTML and marks without a definition", () => {
    const tree = root(
      { type: "html", value: "<script>" },
      { type: "paragraph", children: [citationMark(7), { type: "text", value: "a" }] },
    );
    expect(stringifyMarkdown(tree)).toBe("a\n");
  });
});
