/** One file of the knowledge base → one article: what it says about itself, and its tree. Never throws. */
import type { Nodes, Root, RootContent } from "mdast";
import type { ArticleFile, ArticleMeta, Problem } from "../domain/article.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { toText } from "../markdown/to-text.ts";
import { collapse } from "../text/normalize-space.ts";
import { readArticleMeta } from "./article-meta.ts";
import { cleanSource } from "./clean-source.ts";
import { readFrontMatter } from "./front-matter.ts";
import { normalizeTree } from "./normalize-tree.ts";
import { withinParserLimits } from "./parser-limits.ts";
import { wellFormedSource } from "./well-formed-source.ts";

export interface ParsedArticle {
  meta: ArticleMeta;
  /** Not answered from: a draft, or expired by its own `validUntil`. */
  published: boolean;
  tree: Root;
  problems: Problem[];
  /** Those of `problems` that a linter tells by name. */
  titleProblem: Problem | null;
  expiryProblem: Problem | null;
  /** Where its `id:` and `title:` stand; the first line for one that it has not. */
  idPlace: { line: number; column: number };
  titlePlace: { line: number; column: number };
}

/** Parses an article. `today` (ISO date) decides whether `validUntil` has passed. */
export function parseArticle(file: ArticleFile, { today }: { today: string }): ParsedArticle {
  const source = wellFormedSource(file.source);
  const frontMatter = readFrontMatter(file.path, source);
  const clean = cleanSource(file.path, frontMatter.body);
  const tree = parseTree(clean.source);
  const { problems, ...about } = readArticleMeta(file.path, frontMatter, firstHeading(tree), today);
  if (tree.children.length === 0) {
    problems.push({
      path: file.path,
      line: 1,
      column: 1,
      severity: "warning",
      message: "has no text — write the article, or delete the file",
    });
  }
  return {
    ...about,
    tree,
    problems: [...frontMatter.problems, ...clean.problems, ...problems],
    idPlace: frontMatter.positionOf("id"),
    titlePlace: frontMatter.positionOf("title"),
  };
}

// Deeper than any article means it; what walks a tree below may rely on it not to run out of stack.
const maxDepth = 60;

/** Nesting beyond that is no article's: its lines are then read as plain paragraphs. */
function parseTree(source: string): Root {
  try {
    const tree = normalizeTree(parseMarkdown(withinParserLimits(source)));
    if (isShallow(tree)) return tree;
  } catch {
    // The stack ran out, on the way into nodes that are nested as deep.
  }
  return plainParagraphs(source);
}

function isShallow(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return level.length === 0;
}

function plainParagraphs(source: string): Root {
  const children: RootContent[] = [];
  let line = 1;
  for (const text of source.split(/(\n[ \t]*\n\s*)/)) {
    const start = { line, column: 1 };
    line += text.split("\n").length - 1;
    const value = text.replace(/\s+/g, " ").trim();
    if (value === "") continue;
    children.push({
      type: "paragraph",
      children: [{ type: "text", value }],
      position: { start, end: { line, column: 1 } },
    });
  }
  return { type: "root", children };
}

function firstHeading(tree: Root): string {
  const heading = tree.children.find((node) => node.type === "heading");
  return heading?.type === "heading" && heading.depth === 1 ? collapse(toText(heading)) : "";
}
