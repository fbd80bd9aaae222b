/** What a reply may say and must not lose, read from its tree: the yardstick the conformance checks hold messages to. */
import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { articleUrlAt } from "../domain/article-url.ts";
import type { ReplyContent } from "../domain/reply.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { toText } from "../markdown/to-text.ts";
import { collapse } from "../text/normalize-space.ts";
import { toLookAlikes } from "./gsm7-look-alikes.ts";
import { readableUrl, safeUrl } from "./safe-url.ts";

/** Compared texts are folded alike, since a channel may compose letters, replace typographic signs and collapse space. */
export const fold = (text: string): string => collapse(toLookAlikes(text.normalize("NFC")));

export interface ReplyFacts {
  /** The text of the answer, and of all that may stand around it. */
  answer: string;
  around: string;
  /** Addresses of the answer's links, and of its sources and suggestions, as a customer reads them. */
  links: string[];
  articleUrls: string[];
}

export function factsOf(content: ReplyContent): ReplyFacts {
  const tree = parseMarkdown(content.answer.markdown);
  const links: string[] = [];
  visit(tree, "link", (node: Link) => {
    const address = safeUrl(node.url);
    if (address !== null) links.push(readableUrl(address));
  });
  const articles = [...content.answer.citations, ...content.suggestions];
  const articleUrls = articles.flatMap(({ url, anchor }) => safeUrl(articleUrlAt(url, anchor) ?? "") ?? []);
  const around = [...Object.values(content.wording), ...content.options, ...articles.map(({ title, heading }) => `${title} › ${heading}`)];
  return { answer: fold(toText(tree)), around: fold(around.join("\n")), links, articleUrls };
}

/** Runs of letters, marks and digits: what must not be cut. Joiners hold emoji and letters together. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];

/** Numbers, dates and times as they are written: "1,200.50", "2026-03-04", "10:30". */
export const numbersOf = (text: string): string[] => text.match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu) ?? [];
