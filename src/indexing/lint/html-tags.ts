/** The HTML tags of an article's source: what parsing keeps of them is too little for a linter. */
import { isInside } from "../code-ranges.ts";
import type { LintArticle } from "./lint-rule.ts";

export interface HtmlTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where it starts in the file. */
  line: number;
  column: number;
}

// A tag longer than this is no tag; the limit keeps the search linear.
const tag =
  /<([A-Za-z][A-Za-z0-9.-]{0,40})((?:\s+[^<>"'=\s]{1,80}(?:\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,500}\}|[^\s"'<>{}]{1,500}))?){0,40})\s*\/?>/g;
const attribute = /\s([^<>"'=\s/]{1,80})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^{}]*\}|[^\s"'<>{}]+)))?/g;

/** Opening tags outside code and comments, with their attributes by lower-case name. */
export function htmlTags({ body, code, positionAt }: LintArticle): HtmlTag[] {
  if (!body.includes("<")) return [];
  return [...body.matchAll(tag)]
    .filter((match) => !isInside(code, match.index))
    .map((match) => {
      const attributes = [...(match[2] ?? "").matchAll(attribute)].map(
        ([, name = "", double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ""] as const,
      );
      return { name: (match[1] ?? "").toLowerCase(), attributes: new Map(attributes), ...positionAt(match.index) };
    });
}
