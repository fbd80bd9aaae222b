/** What a reply may say and must not lose, read from its tree: the yardstick the conformance checks hold messages to. */
import type { Link, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { articleUrlAt } from "../domain/article-url.ts";
import type { ReplyContent } from "../domain/reply.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { plainValue } from "../markdown/plain-value.ts";
import { toText } from "../markdown/to-text.ts";
import { collapse } from "../text/normalize-space.ts";
import { toLookAlikes } from "./gsm7-look-alikes.ts";
import { readableUrl, safeUrl } from "./safe-url.ts";

/** Compared texts are folded alike, since a channel may compose letters, replace typographic signs and collapse space. */
export const fold = (text: string): string => collapse(toLookAlikes(plainValue(text).normalize("NFC")));

export interface ReplyFacts {
  /** The text of the answer. */
  answer: string;
  /** The same with nothing set apart: what its words may also look like. */
  unspaced: string;
  /** The same without labels that are addresses themselves. */
  mustSay: string;
  /** All that may stand around the answer. */
  around: string;
  /** Addresses of the answer's links, and of its sources and suggestions, as a customer reads them. */
  links: string[];
  articleUrls: string[];
  /** Addresses of pictures, which a channel may print. */
  pictures: string[];
}

const digitsOf = (text: string) => text.replace(/\D/g, "");

const known = new WeakMap<ReplyContent, ReplyFacts>();

/** The facts of a reply; read once, as every check asks for them. */
export function factsOf(content: ReplyContent): ReplyFacts {
  const before = known.get(content);
  if (before !== undefined) return before;
  const facts = readFacts(content);
  known.set(content, facts);
  return facts;
}

function readFacts(content: ReplyContent): ReplyFacts {
  const tree = parseMarkdown(content.answer.markdown);
  const links: string[] = [];
  visit(tree, "link", (node: Link) => {
    const address = safeUrl(node.url);
    // A phone link may be said by its label where that is the number.
    const isItsLabel = /^tel:/i.test(node.url) && digitsOf(node.url) === digitsOf(toText(node));
    if (address !== null && !isItsLabel) links.push(readableUrl(address));
  });
  const pictures: string[] = [];
  visit(tree, "image", ({ url }) => {
    pictures.push(...[safeUrl(url) ?? []].flat().map(readableUrl));
  });
  const articles = [...content.answer.citations, ...content.suggestions];
  const articleUrls = articles.flatMap(({ url, anchor }) => safeUrl(articleUrlAt(url, anchor) ?? "") ?? []);
  const around = [
    ...Object.values(content.wording),
    ...content.options,
    ...articles.map(({ title, heading }) => `${title} › ${heading}`),
  ];
  // The plain text of a table says its header only with cells that have text, but a channel may say it with every row.
  visit(withLinks(tree, apart), "table", (table) => {
    for (const _ of table.children) around.push(toText(table.children[0] ?? []));
  });
  const text = (spread: (link: Link) => Link["children"]) => fold(toText(withLinks(tree, spread)));
  return {
    answer: text(apart),
    unspaced: text(({ children }) => children),
    mustSay: text((link) => (isAddress(toText(link)) ? [space] : apart(link))),
    around: fold(around.join(" \n")),
    links,
    articleUrls,
    pictures,
  };
}

const space: Text = { type: "text", value: " " };
const apart = ({ children }: Link) => [space, ...children, space];

/** A link written right onto a word is set apart from it, since its address follows; an unsafe one is only its label. */
function withLinks(tree: Root, label: (link: Link) => Link["children"]): Root {
  const copy = structuredClone(tree);
  visit(copy, "link", (link) => {
    if (safeUrl(link.url) !== null) link.children = label(link);
  });
  return copy;
}

const isAddress = (label: string) => /^\s*(?:https?:\/\/\S+|www\.\S+|\S+@\S+)\s*$/i.test(label);

/** Runs of letters, marks and digits: what must not be cut. Joiners hold emoji and letters together. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];

/** Numbers, dates and times as they are written: "1,200.50", "2026-03-04", "10:30". */
export const numbersOf = (text: string): string[] => text.match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu) ?? [];
