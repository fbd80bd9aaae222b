/** An answer's markdown → its tree, without citation marks; by the public parsers alone, none of the product's code. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The tree of markdown. */
export function parseGfm(markdown: string): Root {
  return parser.parse(markdown);
}

/** The tree of an answer: what a customer is told, without marks such as `[1]` and what they resolve to. */
export function parseAnswer(markdown: string): Root {
  const tree = parseGfm(markdown);
  visit(tree, (node, index, parent) => {
    const isMark = node.type === "linkReference" && node.referenceType === "shortcut" && /^\d+$/.test(node.identifier);
    if ((!isMark && node.type !== "definition") || parent === undefined || index === undefined) return undefined;
    const before = parent.children[index - 1];
    // The space before a mark goes with it.
    if (before?.type === "text") before.value = before.value.replace(/ +$/, "");
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
}
