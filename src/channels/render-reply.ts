/** A reply → trees of everything that is to be said. Channels only walk trees: none of them sees markdown. */
import type { List, Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Suggestion } from "../domain/answer.ts";
import { articleUrlAt } from "../domain/article-url.ts";
import type { ReplyContent } from "../domain/reply.ts";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { writableTree } from "../markdown/writable-tree.ts";
import { safeUrl } from "./safe-url.ts";

/** An article as it is pointed to: `title › heading`, and its address where it has one. */
export interface ArticleLink {
  label: string;
  url: string | null;
}

export interface Source extends ArticleLink {
  n: number;
  articleId: string;
}

export interface RenderedReply {
  /** What is answered, asked or told. References are resolved, raw HTML is left out; every mark has its source. */
  answer: Root;
  /** With clarify: what may be chosen from. */
  options: readonly string[];
  suggestions: readonly ArticleLink[];
  sources: readonly Source[];
}

/** Everything a reply says apart from its wording. */
export function renderReply(content: ReplyContent): RenderedReply {
  const sources = content.answer.citations.map((citation) => ({
    n: citation.n,
    articleId: citation.articleId,
    ...articleLink(citation),
  }));
  const numbers = new Set(sources.map(({ n }) => n));
  const answer = writableTree(parseMarkdown(content.answer.markdown));
  visit(answer, (node, index, parent) => {
    const isStray = node.type === "definition" || (isCitationMark(node) && !numbers.has(citationNumber(node)));
    if (!isStray || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const options = content.kind === "clarify" ? content.options : [];
  return {
    answer,
    options,
    // What may be chosen is not suggested as well: the choice leads there.
    suggestions: content.suggestions.filter((section) => !isOffered(section, options)).map(articleLink),
    sources,
  };
}

function isOffered({ title, heading }: Suggestion, options: readonly string[]): boolean {
  return options.includes(heading === "" || heading === title ? title : `${title}: ${heading}`);
}

function articleLink({
  title,
  heading,
  url,
  anchor,
}: {
  title: string;
  heading: string;
  url: string | null;
  anchor: string;
}): ArticleLink {
  const address = articleUrlAt(url, anchor);
  return {
    label: heading === "" || heading === title ? title : `${title} › ${heading}`,
    url: address === null ? null : safeUrl(address),
  };
}

/** Wording that announces what follows: with a colon, unless it ends with punctuation of its own. */
export function leadIn(wording: string): string {
  return /[\p{L}\p{N}]$/u.test(wording) ? `${wording}:` : wording;
}

/** A link to an article, or its label where it has no address. */
export function linkTo({ label, url }: ArticleLink): PhrasingContent {
  const text: PhrasingContent = { type: "text", value: label };
  return url === null ? text : { type: "link", url, children: [text] };
}

/** A paragraph of inline content; a string is its text. */
export function paragraphOf(...content: (PhrasingContent | string)[]): Paragraph {
  return {
    type: "paragraph",
    children: content.map((part) => (typeof part === "string" ? { type: "text", value: part } : part)),
  };
}

/** A lead-in with lines right under it. */
export function linesOf(wording: string, lines: readonly (readonly (PhrasingContent | string)[])[]): Paragraph {
  return paragraphOf(leadIn(wording), ...lines.flatMap((line) => [{ type: "break" } as const, ...line]));
}

/** A list of one-line items. */
export function listOf(items: readonly (PhrasingContent | string)[], { ordered }: { ordered: boolean }): List {
  return {
    type: "list",
    ordered,
    ...(ordered ? { start: 1 } : {}),
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraphOf(item)] })),
  };
}
