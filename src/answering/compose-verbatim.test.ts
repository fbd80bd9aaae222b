/** Whatever an article holds and whatever is asked: an answer says nothing that the article does not say. */
import fc from "fast-check";
import { visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { normalizeTree } from "../indexing/normalize-tree.ts";
import { isCitationMark } from "../markdown/citation-mark.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { stringifyMarkdown } from "../markdown/stringify.ts";
import { treeArbitrary } from "../markdown/tree.arbitrary.ts";
import { collapse } from "../text/normalize-space.ts";
import { composeAnswer } from "./compose.ts";
import { articleTextOf, chunksOf, equalTerms } from "./section.samples.ts";
import { verifyAnswer } from "./verify.ts";

const questions = fc.constantFrom(
  "How do I get the refund?",
  "Is 5 days right?",
  "how much",
  "refund takes",
  "",
  "What is Müller?",
  "When? 2026-03-04",
  "1,200.50",
);

it("every sentence and quote is the article's own, and the markdown says the same and resolves its mark", () => {
  let composed = 0;
  fc.assert(
    fc.property(treeArbitrary, questions, fc.integer({ min: 30, max: 90 }), (generated, question, maxTokens) => {
      const tree = normalizeTree(parseMarkdown(stringifyMarkdown(generated)));
      const text = articleTextOf(tree);
      const chunks = chunksOf("T", tree, maxTokens);
      for (const anchor of new Set(chunks.map((chunk) => chunk.anchor))) {
        const draft = composeAnswer(
          question,
          equalTerms(question),
          chunks.filter((chunk) => chunk.anchor === anchor),
          ["There is more."],
        );
        if (draft === null) continue;
        composed++;
        const { markdown, citations, sentences } = draft.answer;
        expect(verifyAnswer(draft.answer, new Map([["a", text]]))).toEqual({ grounded: true, unsupported: [] });
        expect(sentences.length).toBeGreaterThan(0);
        expect(citations).toHaveLength(1);
        expect(citations[0]?.quote).not.toBe("");
        expect(citations[0]?.quote.length).toBeLessThanOrEqual(300);
        for (const sentence of sentences) expect(sentence).toMatchObject({ support: "verbatim", citations: [1] });
        const parsed = parseMarkdown(markdown);
        const marks: string[] = [];
        visit(parsed, "linkReference", (node) => {
          if (isCitationMark(node)) marks.push(node.identifier);
        });
        expect(marks).toEqual(["1"]);
        visit(parsed, "definition", (node) => expect(node).toMatchObject({ identifier: "1", title: "T" }));
      }
    }),
    { numRuns: 150 },
  );
  expect(composed).toBeGreaterThan(50);
});

it("the markdown shows every sentence", () => {
  fc.assert(
    fc.property(treeArbitrary, questions, (generated, question) => {
      const tree = normalizeTree(parseMarkdown(stringifyMarkdown(generated)));
      const chunks = chunksOf("T", tree);
      const draft = composeAnswer(
        question,
        equalTerms(question),
        chunks.filter((chunk) => chunk.anchor === chunks[0]?.anchor),
        ["There is more."],
      );
      if (draft === null) return;
      const shown = collapse(articleTextOf(parseMarkdown(draft.answer.markdown))).replaceAll(" ", "");
      for (const sentence of draft.answer.sentences) expect(shown).toContain(sentence.text.replaceAll(" ", ""));
    }),
    { numRuns: 200 },
  );
});
