import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../markdown/to-text.ts";
import { createMiniLm } from "../models/minilm/minilm.ts";
import { collapse } from "../text/normalize-space.ts";
import { articleSources } from "./article-source.arbitrary.ts";
import { chunkArticle, embeddedHeading, embeddedText } from "./chunk-article.ts";
import { indexSettings } from "./index-settings.ts";
import { parseArticle } from "./parse-article.ts";

const { countTokens } = createMiniLm();
const limits = { maxTokens: indexSettings.maxTokens, targetTokens: indexSettings.targetTokens, countTokens };

function chunksOf(source: string) {
  const { meta, tree } = parseArticle({ path: "a.md", source }, { today: "2026-06-01" });
  return { title: meta.title, tree, chunks: chunkArticle("a", meta.title, tree, limits) };
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Long enough that sections are cut. */
const longSources = fc
  .array(fc.tuple(articleSources, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([source, times]) => `${source}\n\n${"The refund takes 5 days, and longer abroad. ".repeat(times)}`)
      .join("\n\n"),
  );

describe("chunks of any article", () => {
  test("hold all its text in order, each within the model's limit and verbatim", () => {
    fc.assert(
      fc.property(longSources, (source) => {
        const { title, tree, chunks } = chunksOf(source);
        const article = collapse(tree.children.map((node) => toText(node)).join("\n"));
        const blocks = tree.children.filter((node) => node.type !== "heading").map((node) => toText(node));
        // Parts of a table repeat its header, which its rows' text holds already.
        expect(words(chunks.map((chunk) => chunk.text).join("\n")).join(" ")).toBe(words(blocks.join("\n")).join(" "));
        chunks.forEach((chunk, ordinal) => {
          expect(chunk.ordinal).toBe(ordinal);
          expect(countTokens(embeddedText(title, chunk, limits))).toBeLessThanOrEqual(256);
          expect(chunk.endLine).toBeGreaterThanOrEqual(chunk.startLine);
          for (const line of chunk.text.split("\n")) expect(article).toContain(collapse(line));
          for (const block of chunk.blocks) expect(block.line).toBeGreaterThanOrEqual(0);
        });
        expect(chunksOf(source).chunks).toEqual(chunks);
      }),
      { numRuns: 60 },
    );
  });
});

const sentence = "The refund is paid back to the card within five days. ";

describe("chunks", () => {
  test("never cross headings, and carry the path of headings above them", () => {
    const { chunks } = chunksOf("# Refunds\n\nLead.\n\n## Cards\n\nA.\n\n### Credit\n\nB.\n\n## Cash\n\nC.\n");
    expect(
      chunks.map(({ headingPath, anchor, text, startLine }) => [headingPath.join("/"), anchor, text, startLine]),
    ).toEqual([
      ["", "", "Lead.", 3],
      ["Cards", "cards", "A.", 7],
      ["Cards/Credit", "credit", "B.", 11],
      ["Cash", "cash", "C.", 15],
    ]);
  });

  test("have GitHub's anchors, duplicates numbered, and the names that headings give themselves", () => {
    const { chunks } = chunksOf(
      "## What's new?\n\na\n\n## What's new?\n\nb\n\n## Ünï cödé\n\nc\n\n## Named {#my-name}\n\nd\n",
    );
    expect(chunks.map(({ anchor }) => anchor)).toEqual(["whats-new", "whats-new-1", "ünï-cödé", "my-name"]);
    expect(chunks.at(-1)?.headingPath).toEqual(["Named"]);
  });

  test("of an article in another script keep its first-level headings", () => {
    const { chunks } = chunksOf("---\ntitle: Возврат\n---\n\n# Доставка\n\nТекст.\n\n# Возврат\n\nЕщё.\n");
    expect(chunks.map(({ headingPath }) => headingPath)).toEqual([["Доставка"], []]);
  });

  test("keep a list, a table and code whole where they fit", () => {
    const source = `# T\n\n${sentence.repeat(12)}\n\n1. One\n2. Two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`js\nconst a = 1;\n\`\`\`\n\n${sentence.repeat(12)}\n`;
    const blocks = chunksOf(source).chunks.flatMap((chunk) => chunk.blocks);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list", "table", "code", "paragraph"]);
    expect(blocks[2]?.text).toBe("a: 1; b: 2");
  });

  test("of a long list go on with its numbers, at the lines of its items", () => {
    const items = Array.from({ length: 40 }, (_, index) => `${index + 1}. Step ${index + 1}: ${sentence.trim()}`);
    const { chunks } = chunksOf(`# T\n\n${items.join("\n")}\n`);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      const first = Number(/^Step (\d+)/.exec(chunk.text)?.[1]);
      expect(chunk.blocks[0]?.node).toMatchObject({ type: "list", start: first });
      expect(chunk.startLine).toBe(first + 2);
    }
  });

  test("of a long table each have its header", () => {
    const rows = Array.from({ length: 60 }, (_, index) => `| plan ${index} | ${index} euros a month |`);
    const { chunks } = chunksOf(`# T\n\n| name | price |\n|---|---|\n${rows.join("\n")}\n`);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(chunk.text).toMatch(/^name: plan \d+; price: \d+ euros a month/);
  });

  test("of long code have the lines they stand on", () => {
    const code = Array.from({ length: 80 }, (_, index) => `call(${index}, "some argument");`);
    const { chunks } = chunksOf(`# T\n\n\`\`\`js\n${code.join("\n")}\n\`\`\`\n`);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(chunk.startLine).toBe(Number(/\d+/.exec(chunk.text)?.[0]) + 4);
  });

  test("of a word without end and of headings without end are within the limit", () => {
    const heading = "Heading that goes on ".repeat(60);
    const { title, chunks } = chunksOf(
      `---\ntitle: ${"Title ".repeat(80)}\n---\n\n## ${heading}\n\n### ${heading}\n\n${"x1".repeat(3000)}\n`,
    );
    for (const chunk of chunks) {
      expect(countTokens(embeddedText(title, chunk, limits))).toBeLessThanOrEqual(256);
      expect(countTokens(embeddedHeading(title, chunk.headingPath, limits))).toBeLessThanOrEqual(86);
    }
    expect(chunks.map((chunk) => chunk.text).join("")).toBe("x1".repeat(3000));
  });
});
