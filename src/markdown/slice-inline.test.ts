import fc from "fast-check";
import type { Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { citationMark } from "./citation-mark.ts";
import { parseMarkdown } from "./parse.ts";
import { sliceInline } from "./slice-inline.ts";
import { stringifyMarkdown } from "./stringify.ts";
import { toText } from "./to-text.ts";
import { inlineArbitrary } from "./tree.arbitrary.ts";

const inlineOf = (source: string): PhrasingContent[] => {
  const [first] = parseMarkdown(source).children;
  return first?.type === "paragraph" ? first.children : [];
};
const markdownOf = (children: PhrasingContent[]) => {
  const paragraph: Paragraph = { type: "paragraph", children };
  return stringifyMarkdown({ type: "root", children: [paragraph] }).trim();
};

describe("sliceInline", () => {
  it("keeps links and formatting around a sentence", () => {
    const children = inlineOf("First. Open **the [settings](https://x.test) page** and `save`. Last.");
    const text = toText(children);
    const slice = sliceInline(children, text.indexOf("Open"), text.indexOf(" Last"));
    expect(markdownOf(slice)).toBe("Open **the [settings](https://x.test) page** and `save`.");
  });

  it("keeps the formatting of a part that is cut", () => {
    expect(markdownOf(sliceInline(inlineOf("*one two*"), 4, 7))).toBe("*two*");
    expect(markdownOf(sliceInline(inlineOf("[one two](https://x.test)"), 0, 3))).toBe("[one](https://x.test)");
  });

  it("keeps a mark with the sentence before it", () => {
    const children: PhrasingContent[] = [
      { type: "text", value: "One." },
      citationMark(1),
      { type: "text", value: " Two." },
      citationMark(2),
    ];
    expect(sliceInline(children, 0, 4)).toEqual(children.slice(0, 2));
    expect(sliceInline(children, 5, 9)).toEqual([{ type: "text", value: "Two." }, citationMark(2)]);
  });

  it("covers exactly the stretch asked for, for any content and any stretch", () => {
    fc.assert(
      fc.property(inlineArbitrary, fc.nat(), fc.nat(), (children, a, b) => {
        const before = structuredClone(children);
        const text = toText(children);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        expect(toText(sliceInline(children, start, end))).toBe(text.slice(start, end));
        expect(children).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it("gives nothing for an empty stretch", () => {
    expect(sliceInline(inlineOf("a ![](x.png) b"), 2, 2)).toEqual([]);
  });
});
