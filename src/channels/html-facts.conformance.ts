/** HTML of a reply, read back by a parser that had no part in making it. */
import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
const documents = unified().use(rehypeParse, { emitParseErrors: true }).freeze();

export const parseFragment = (source: string): Root => fragments.parse(source);

export const parseDocument = (source: string): Root => documents.parse(source);

export function elementsOf(tree: Nodes, tagName?: string): Element[] {
  const elements: Element[] = [];
  visit(tree, "element", (node) => {
    if (tagName === undefined || node.tagName === tagName) elements.push(node);
  });
  return elements;
}

/** Blocks and cells stand apart, as on the screen; what a head holds is not shown. */
export function shownText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node) || (node.type === "element" && node.tagName === "head")) return "";
  const text = node.children.map(shownText).join("");
  return node.type === "element" && /^(?:p|br|h\d|li|ul|ol|td|th|tr|pre|blockquote|button)$/.test(node.tagName)
    ? `\n${text}\n`
    : text;
}

/** What the structure of a page says, whatever its looks: how many of each, and where links lead, in order. */
export function structureOf(tree: Nodes): { counts: Record<string, number>; links: string[] } {
  const counts: Record<string, number> = {};
  for (const { tagName } of elementsOf(tree)) {
    if (/^(?:ol|ul|li|table|tr|th|td|pre|blockquote|h\d|a|sup|strong|em|del|code)$/.test(tagName))
      counts[tagName] = (counts[tagName] ?? 0) + 1;
  }
  return { counts, links: elementsOf(tree, "a").map(({ properties }) => String(properties.href)) };
}
