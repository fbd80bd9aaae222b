import { expect, test } from "vitest";
import { lintedBy } from "./lint.samples.ts";

const found = (source: string) => lintedBy("missing-title", { "refund-times.md": source });

test("a title that is guessed is told in the words of indexing", () => {
  expect(found("Text.")).toEqual([
    'refund-times.md:1:1 has no title — add `title: …` to the front matter ("Refund times" is used)',
  ]);
  expect(found('---\nid: x\ntitle: ""\n---\n## Part\n\nText.')).toHaveLength(1);
});

test("a title in front matter or in a first heading is one", () => {
  expect(found("---\ntitle: Refunds\n---\nText.")).toEqual([]);
  expect(found("# Refunds\n\nText.")).toEqual([]);
});
