/** Links between articles → links customers can follow; where no address is known, the label alone. */
import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { ArticleMeta, Problem } from "../domain/article.ts";
import { articleUrlAt } from "../domain/article-url.ts";
import { startOf } from "./storable-text.ts";

/** Rewrites the links of `tree` in place. Dead relative links are reported. */
export function resolveLinks(tree: Root, article: ArticleMeta, byPath: ReadonlyMap<string, ArticleMeta>): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "link", (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const target = linkTarget(node.url, article, byPath);
    if (target.kind === "address") {
      node.url = target.url;
      return;
    }
    if (target.kind === "dead") {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      // A definition that several links use is one fault.
      const isKnown = problems.some((known) => known.line === line && known.column === column);
      const message = deadLinkMessage(node.url);
      if (!isKnown) problems.push({ path: article.path, line, column, severity: "warning", message });
    }
    const label: PhrasingContent[] = node.children;
    parent.children.splice(index, 1, ...(label as typeof parent.children));
    return [SKIP, index];
  });
  return problems;
}

/** What is said about a link to an article that is not there. */
export const deadLinkMessage = (url: string) =>
  `the link to "${startOf(url, 80)}" leads to no article — mend or remove it`;

export type LinkTarget = { kind: "address"; url: string } | { kind: "no-address" } | { kind: "dead" };

/** Where a link of `article` leads. `byPath` has the published articles by their paths without extension. */
export function linkTarget(url: string, article: ArticleMeta, byPath: ReadonlyMap<string, ArticleMeta>): LinkTarget {
  if (/^(?:https?:|mailto:|tel:)/i.test(url)) return { kind: "address", url };
  // javascript:, data: and whatever else is no address for a customer; // is a host, not a path.
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return { kind: "no-address" };
  const [path = "", anchor = ""] = url.split("#", 2);
  const found = path === "" ? article : findArticle(path.replace(/\?.*$/, ""), article.path, byPath);
  if (found === undefined) return /\.(?:mdx?|markdown)$/i.test(path) ? { kind: "dead" } : { kind: "no-address" };
  const address = articleUrlAt(found.url, decoded(anchor));
  return address === null ? { kind: "no-address" } : { kind: "address", url: address };
}

/** The article that a link without its anchor names, seen from the article at the path `from`. */
export function findArticle<Article>(
  link: string,
  from: string,
  byPath: ReadonlyMap<string, Article>,
): Article | undefined {
  const target = decoded(link);
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  // Site generators look beside the article first, then from the top of the knowledge base.
  return byPath.get(join(folder, target)) ?? byPath.get(join([], target));
}

/** Without percent-encoding; a stray % stands as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function join(folder: readonly string[], path: string): string {
  const parts = [...folder];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").replace(/\.(?:mdx?|markdown|html)$/i, "");
}
