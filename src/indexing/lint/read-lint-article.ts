/** A file → the article as rules look at it. */
import type { Definition } from "mdast";
import { visit } from "unist-util-visit";
import type { ArticleFile } from "../../domain/article.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { codeRanges } from "../code-ranges.ts";
import { readFrontMatter } from "../front-matter.ts";
import { linePositions } from "../line-positions.ts";
import { parseArticle } from "../parse-article.ts";
import { withinParserLimits } from "../parser-limits.ts";
import { headedSections } from "../split-sections.ts";
import { wellFormedSource } from "../well-formed-source.ts";
import type { LintArticle } from "./lint-rule.ts";

/** Parses as indexing does, and keeps the source for what parsing takes away. */
export function readLintArticle(file: ArticleFile, today: string): LintArticle {
  const parsed = parseArticle(file, { today });
  const source = wellFormedSource(file.source);
  const body = withoutComments(readFrontMatter(file.path, source).body);
  return {
    ...parsed,
    lines: source.split("\n"),
    body,
    code: codeRanges(body),
    positionAt: linePositions(body),
    sections: headedSections(parsed.tree, parsed.meta.title),
    definitions: body.includes("]:") ? definitionsOf(body) : [],
  };
}

function definitionsOf(body: string): Definition[] {
  const found: Definition[] = [];
  visit(parseMarkdown(withinParserLimits(body)), "definition", (node) => {
    found.push(node);
  });
  return found;
}

/** Comments become spaces. Written so that a thousand open comments cost no more than one. */
function withoutComments(source: string): string {
  let result = "";
  let from = 0;
  for (let at = source.indexOf("<!--"); at !== -1; at = source.indexOf("<!--", from)) {
    const close = source.indexOf("-->", at + 4);
    const end = close === -1 ? source.length : close + 3;
    result += source.slice(from, at) + source.slice(at, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return result + source.slice(from);
}
