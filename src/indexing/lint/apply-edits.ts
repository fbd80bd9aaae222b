/** Mends lines of an article's source, and makes sure that it still says the same. */
import type { ArticleFile } from "../../domain/article.ts";
import { toText } from "../../markdown/to-text.ts";
import { parseArticle } from "../parse-article.ts";
import type { LineEdit } from "./lint-rule.ts";

/**
 * The source with every edit whose `find` stands on its line exactly once and that leaves title and text of the article
 * as they are; the others are left out. Line breaks stay what they are.
 */
export function applyEdits<Problem extends { fix: LineEdit | null }>(
  { path, source }: ArticleFile,
  problems: readonly Problem[],
): { source: string; applied: Problem[] } {
  const applied: Problem[] = [];
  let mended = source;
  for (const problem of problems) {
    const next = problem.fix === null ? null : applyEdit(mended, problem.fix);
    if (next === null || !saysTheSame(path, mended, next)) continue;
    mended = next;
    applied.push(problem);
  }
  return { source: mended, applied };
}

function applyEdit(source: string, { line, find, with: replacement }: LineEdit): string | null {
  // Lines at even places, what ends them at odd ones.
  const parts = source.split(/(\r\n|\r|\n)/);
  const at = (line - 1) * 2;
  const pieces = parts[at]?.split(find) ?? [];
  if (pieces.length !== 2) return null;
  parts[at] = pieces.join(replacement);
  return parts.join("");
}

function saysTheSame(path: string, before: string, after: string): boolean {
  const [old, next] = [before, after].map((source) => {
    const { meta, tree } = parseArticle({ path, source }, { today: "0000-01-01" });
    return JSON.stringify([{ ...meta, id: "" }, toText(tree)]);
  });
  return old === next;
}
