/** Markdown → the stored chunks of one of its sections, as indexing makes them, and what composing says about it. */
import type { Root } from "mdast";
import { chunkArticle } from "../indexing/chunk-article.ts";
import { parseArticle } from "../indexing/parse-article.ts";
import { toText } from "../markdown/to-text.ts";
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { collapse } from "../text/normalize-space.ts";
import { contentTerms } from "../text/terms.ts";
import { composeAnswer, type Draft } from "./compose.ts";

/** An article's chunks. `maxTokens` in words, small to force cuts. */
function storedChunks(source: string, { maxTokens = 256 } = {}): StoredChunk[] {
  const { meta, tree } = parseArticle({ path: "a.md", source }, { today: "2026-11-22" });
  return chunksOf(meta.title, tree, maxTokens);
}

/** The chunks of an article given as a tree. */
export function chunksOf(title: string, tree: Root, maxTokens = 256): StoredChunk[] {
  const countTokens = (text: string) => 2 + text.split(/\s+/).filter((word) => word !== "").length;
  return chunkArticle("a", title, tree, { maxTokens, targetTokens: Math.ceil(maxTokens * 0.8), countTokens }).map(
    ({ text, endLine: _, ...chunk }) => ({
      ...chunk,
      article: 1,
      title,
      url: "https://help.example/a",
      risk: "normal",
      locale: "en",
      body: text,
    }),
  );
}

/** The plain text that quotes are substrings of. */
export function articleTextOf(tree: Root): string {
  return collapse(tree.children.map((node) => toText(node)).join("\n"));
}

/** The question's terms, all equally rare. */
export function equalTerms(question: string): QuestionTerm[] {
  return [...new Set(contentTerms(question, "en"))].map((term) => ({ term, idf: 1, known: true }));
}

/** What composing says to a question from the section with this heading; without one, from the lead. */
export function composeFrom(
  source: string,
  question: string,
  { heading, maxTokens = 256 }: { heading?: string; maxTokens?: number } = {},
): Draft | null {
  const section = storedChunks(source, { maxTokens }).filter((chunk) => chunk.headingPath.at(-1) === heading);
  return composeAnswer(question, equalTerms(question), section, ["There is more to it."]);
}

/** The sentences of that answer. */
export function sentencesFrom(...args: Parameters<typeof composeFrom>): string[] {
  return composeFrom(...args)?.answer.sentences.map(({ text }) => text) ?? [];
}
