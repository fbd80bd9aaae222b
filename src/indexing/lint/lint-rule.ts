/** What a lint rule is, and what it looks at. */
import type { Definition } from "mdast";
import type { ArticleMeta, Problem } from "../../domain/article.ts";
import type { Range } from "../code-ranges.ts";
import type { ParsedArticle } from "../parse-article.ts";
import type { HeadedSection } from "../split-sections.ts";

export interface LintArticle extends ParsedArticle {
  /** Lines of the file, front matter and all. */
  lines: readonly string[];
  /** The source without front matter and comments; positions are those of the file. */
  body: string;
  /** Where code stands in `body`. */
  code: readonly Range[];
  positionAt: (offset: number) => { line: number; column: number };
  sections: readonly HeadedSection[];
  /** Addresses of reference links, used or not: the tree has no more than the links. */
  definitions: readonly Definition[];
}

export interface LintedKnowledgeBase {
  /** By path, drafts and expired articles too. */
  articles: readonly LintArticle[];
  /** All articles, and the meta of the published ones, by path without extension. */
  byPath: ReadonlyMap<string, LintArticle>;
  published: ReadonlyMap<string, ArticleMeta>;
  /** Every file that a link or image may lead to. */
  files: ReadonlySet<string>;
}

/** A change of one line that changes nothing a customer reads: `find` stands on it once. */
export interface LineEdit {
  line: number;
  find: string;
  with: string;
}

export interface Finding extends Problem {
  fix: LineEdit | null;
}

export interface LintRule {
  /** In kebab case; names the rule's file where it has one. */
  id: string;
  /** What it costs customers. */
  why: string;
  check: (kb: LintedKnowledgeBase) => Finding[];
}

/** A warning of a rule, with what to do behind a dash in `message`. */
export function warning(
  path: string,
  { line, column }: { line: number; column: number },
  message: string,
  fix: LineEdit | null = null,
): Finding {
  return { path, line, column, severity: "warning", message, fix };
}

/** Where a node starts; the first line when nobody knows. */
export function startOfNode(node: { position?: LintNode | undefined }): { line: number; column: number } {
  return node.position?.start ?? { line: 1, column: 1 };
}

interface LintNode {
  start: { line: number; column: number };
}
