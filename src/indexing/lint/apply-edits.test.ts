import { expect, test } from "vitest";
import { knowledgeBase } from "../indexing.samples.ts";
import { applyEdits } from "./apply-edits.ts";
import { lintKnowledgeBase } from "./lint-knowledge-base.ts";

const now = new Date("2026-11-26T12:00:00Z");

function mended(sources: Record<string, string>, path: string): string {
  const problems = lintKnowledgeBase(knowledgeBase(sources), { now, files: [] }).filter(
    (problem) => problem.path === path,
  );
  return applyEdits({ path, source: sources[path] ?? "" }, problems).source;
}

test.each([
  [
    "an anchor is written out as it is in practice",
    "# A\n\n## Price\n\nx\n\n## Price\n\ny",
    "# A\n\n## Price\n\nx\n\n## Price {#price-1}\n\ny",
  ],
  [
    "an anchor named twice gets a number",
    "# A\n\n## B {#x}\n\nx\n\n## C {#x}\n\ny",
    "# A\n\n## B {#x}\n\nx\n\n## C {#x-1}\n\ny",
  ],
  ["letters of a path are mended", "# A\n\n[b](Sub/B.MD)", "# A\n\n[b](sub/b.MD)"],
  ["letters of an anchor are mended", "# A\n\n[b](sub/b.md#How)", "# A\n\n[b](sub/b.md#how)"],
  ["line breaks stay what they are", "# A\r\n\r\n[b](sub/B.md)\r\n", "# A\r\n\r\n[b](sub/b.md)\r\n"],
  ["a link without one likely target stays", "# A\n\n[b](sub/c.md)", "# A\n\n[b](sub/c.md)"],
  ["an address that stands twice on its line stays", "# A\n\n[b](B.md) [b](B.md)", "# A\n\n[b](B.md) [b](B.md)"],
])("%s", (_, source, expected) => {
  expect(mended({ "a.md": source, "sub/b.md": "# B\n\n## How\n\nText." }, "a.md")).toBe(expected);
});

test("the later of two articles with one id gets the id that it answers under", () => {
  const sources = { "a.md": "---\nid: x\ntitle: A\n---\nA.", "b.md": "---\nid: x\ntitle: B\n---\nB." };
  expect(mended(sources, "b.md")).toBe("---\nid: b\ntitle: B\n---\nB.");
});

test("an edit that would change what the article says is left out", () => {
  const file = { path: "a.md", source: "# A\n\nOne day." };
  const fix = { line: 3, find: "One", with: "Two" };
  expect(applyEdits(file, [{ fix }])).toEqual({ source: file.source, applied: [] });
});
