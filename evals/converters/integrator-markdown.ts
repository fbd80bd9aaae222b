/**
 * A reply as one markdown text: what somebody who has answers as data would hand to a converter. Options are numbered,
 * suggestions and sources are lists of links under their headings. Whatever would count against a converter without being
 * its fault is left out: marks such as `[1]`, which would be escaped, and "›" in labels, which makes an SMS UCS-2.
 */
import type { List, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../../src/domain/reply.ts";
import { articleAddress } from "../reply-facts.ts";
import { unofferedSuggestions } from "./own-reply.ts";
import { parseAnswer } from "./parse-answer.ts";
import { seenInMarkdown } from "./seen-in-markdown.ts";

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: "-" }).freeze();

export interface IntegratorOptions {
  /** "written out": every link is `label: address` beforehand, as one would do for channels without links. */
  links: "as links" | "written out";
  /** An SMS has room for one. */
  sources: "all" | "first";
}

export function integratorMarkdown(content: ReplyContent, { links, sources }: IntegratorOptions): string {
  const { answer, options, wording } = content;
  const suggestions = unofferedSuggestions(content);
  const tree = parseAnswer(answer.markdown);
  const children: RootContent[] = [...tree.children];
  if (options.length > 0) children.push(listOf(options.map(text), true), paragraph(text(wording.chooseByNumber)));
  if (suggestions.length > 0)
    children.push(paragraph(text(`${wording.suggestions}:`)), listOf(suggestions.map(linkTo), false));
  const cited = answer.citations.slice(0, sources === "all" ? answer.citations.length : 1);
  if (cited.length > 0) children.push(paragraph(text(`${wording.sources}:`)), listOf(cited.map(linkTo), true));
  const whole: Root = { type: "root", children };
  if (links === "written out") writeOut(whole);
  return writer.stringify(whole).trim();
}

interface Article {
  title: string;
  heading: string;
  url: string | null;
  anchor: string;
}

function linkTo({ title, heading, url, anchor }: Article): PhrasingContent {
  const label = text(heading === "" || heading === title ? title : `${title} - ${heading}`);
  const address = articleAddress(url, anchor);
  return address === null ? label : { type: "link", url: address, children: [label] };
}

/** The address stays a link of itself: that is how markdown says that an address stands in the text. */
function writeOut(tree: Root): void {
  visit(tree, "link", (node, index, parent) => {
    const label = seenInMarkdown(node).text;
    if (parent === undefined || index === undefined || label === node.url) return undefined;
    const own = text(node.url.replace(/^(?:mailto|tel):/i, ""));
    parent.children.splice(index, 1, ...node.children, text(": "), { ...node, children: [own] });
    return index + node.children.length + 2;
  });
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

function listOf(items: readonly PhrasingContent[], ordered: boolean): List {
  return {
    type: "list",
    ordered,
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })),
  };
}
