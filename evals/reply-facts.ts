/** What a reply must say, read from the stored answer: its sentences, the links of its markdown, its articles. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../src/domain/reply.ts";

export interface AnswerFacts {
  /** The answer's sentences, a line each. */
  text: string;
  /** Everything else a reply may say: the persona's words, options, titles and headings. */
  around: string;
  /** Addresses that links of the answer lead to, as they are printed: mail and phone without their scheme. */
  links: string[];
  /** Addresses of pictures, which a channel may print with what they show. */
  pictures: string[];
  /** Addresses of cited and suggested articles. */
  articleUrls: string[];
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export function answerFacts({ answer, options, suggestions, wording }: ReplyContent): AnswerFacts {
  const articles = [...answer.citations, ...suggestions];
  const links: string[] = [];
  const tree: Root = parser.parse(answer.markdown);
  visit(tree, "link", ({ url }) => {
    const address = webAddress(url);
    if (address !== null) links.push(address.replace(/^(?:mailto|tel):/i, ""));
  });
  const pictures: string[] = [];
  visit(tree, "image", ({ url }) => {
    const address = webAddress(url);
    if (address !== null) pictures.push(address);
  });
  return {
    text: answer.sentences.map(({ text }) => text).join("\n"),
    around: [...Object.values(wording), ...options, ...articles.flatMap(({ title, heading }) => [title, heading])].join(
      "\n",
    ),
    links,
    pictures,
    articleUrls: articles.flatMap(({ url, anchor }) => articleAddress(url, anchor) ?? []),
  };
}

/** The address of an article at an anchor, in ASCII; null when it has none. */
export function articleAddress(url: string | null, anchor: string): string | null {
  if (url === null) return null;
  const slug = encodeURIComponent(anchor);
  if (url.includes("{anchor}"))
    return webAddress(anchor === "" ? url.replace(/#?\{anchor\}/g, "") : url.replaceAll("{anchor}", slug));
  return webAddress(anchor === "" || url.includes("#") ? url : `${url}#${slug}`);
}

/** The address in printable ASCII, or null when a customer cannot follow it: neither web, mail nor phone. */
function webAddress(url: string): string | null {
  if (!/^(?:https?:\/\/|mailto:|tel:)\S/i.test(url.trim()) || !URL.canParse(url.trim())) return null;
  return url.trim().replace(/[^\x21-\x7e]|["<>`\\^{|}]/gu, encodeURIComponent);
}
