import { expect, test } from "vitest";
import { linesOf, lintedBy } from "./lint.samples.ts";

const text = (words: number) => "word ".repeat(words).trim();

test("a section of more than 600 words is told at its heading, the lead at its first line", () => {
  expect(lintedBy("long-section", { "a.md": `# A\n\nText.\n\n## Part\n\n${text(400)}\n\n- ${text(201)}` })).toEqual([
    'a.md:5:1 "Part" has 601 words, more than 600 — split it with headings for the questions it answers',
  ]);
  expect(linesOf("long-section", `\n${text(601)}`)).toEqual([5]);
});

test("headings split it, and code and tables are not counted", () => {
  expect(linesOf("long-section", `## A\n\n${text(500)}\n\n### B\n\n${text(500)}`)).toEqual([]);
  expect(linesOf("long-section", `## A\n\n\`\`\`\n${text(900)}\n\`\`\``)).toEqual([]);
  expect(linesOf("long-section", `## A\n\nAll:\n\n| a |\n|---|\n${"| word word |\n".repeat(300)}`)).toEqual([]);
});
