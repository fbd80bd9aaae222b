/** Help articles and what indexing makes of them: article files, articles, chunks and their blocks. */
import { z } from "zod";

/** A file of the knowledge base as it was read. `path` is relative to the kb folder, with forward slashes. */
export interface ArticleFile {
  path: string;
  source: string;
}

/** Something an editor should know about a file. Lines and columns start at 1. */
export const problemSchema = z.object({
  path: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  severity: z.enum(["error", "warning"]),
  message: z.string().describe("What is wrong — and what to do about it."),
});
export type Problem = z.infer<typeof problemSchema>;

/** What an article says about itself, whole and checked. */
export const articleMetaSchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  audience: z.array(z.string()).describe('Who may see it; ["public"] when the front matter is silent.'),
  locale: z.string(),
  tags: z.array(z.string()),
  risk: z.enum(["normal", "high"]),
  validUntil: z.string().nullable().describe("ISO date; from the next day on the article is not published."),
});
export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/** A published article with what it says. */
export const articleSchema = articleMetaSchema.extend({
  text: z.string().describe("Plain text, one block a line; quotes are substrings of it after collapsing white space."),
});
export type Article = z.infer<typeof articleSchema>;

/**
 * A block of a chunk: the smallest whole thing an answer is composed from.
 * `node` is the mdast node (positions removed, relative links resolved) as JSON; `text` its plain text by `toText`.
 */
export interface Block {
  kind: "paragraph" | "list" | "table" | "code" | "quote" | "other";
  node: unknown;
  text: string;
  line: number;
}

/** A part of one section of one article: what is embedded, searched and cited. */
export interface Chunk {
  articleId: string;
  /** Position in the article, from 0. */
  ordinal: number;
  /** Headings above the chunk, outermost first, without the article's title; empty for the lead. */
  headingPath: string[];
  /** GitHub-style slug of the innermost heading; empty for the lead. */
  anchor: string;
  blocks: Block[];
  /** Plain text of the blocks. */
  text: string;
  /** Lines of the source file, from 1, both included. */
  startLine: number;
  endLine: number;
}
