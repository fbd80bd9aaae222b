/** mdast tree → markdown source, such that parsing it again gives the same text. */
import type { PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./parse.ts";
import { toText } from "./to-text.ts";
import { writableTree } from "./writable-tree.ts";

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: "-",
    fences: true,
    listItemIndent: "one",
    resourceLink: true,
    // "---" at the start of a document would open front matter.
    rule: "*",
    // A mark that starts a paragraph and is followed by a colon would be a definition.
    unsafe: [{ before: "\\]", character: ":", inConstruct: "phrasing" }],
  })
  .freeze();

/**
 * CommonMark with GFM, ending with a line feed; "" for a tree without content. For every tree
 * `toText(parseMarkdown(stringifyMarkdown(tree)))` equals `toText(tree)`: literal marks such as "[1]" or "*" are escaped,
 * and what markdown cannot write (see `writableTree`) is written in its nearest form. Raw HTML is left out.
 */
export function stringifyMarkdown(tree: Root): string {
  const writable = writableTree(tree);
  const source = processor.stringify(writable);
  // Some nestings of emphasis and code cannot be written by any source; the text matters more than they do.
  if (toText(parseMarkdown(source)) === toText(tree)) return source;
  visit(writable, (node) => {
    if ("children" in node) node.children = node.children.flatMap(withoutFormatting) as typeof node.children;
  });
  return processor.stringify(writable);
}

function withoutFormatting<T extends { type: string }>(node: T): (T | PhrasingContent)[] {
  const inline = node as unknown as PhrasingContent;
  switch (inline.type) {
    case "emphasis":
    case "strong":
    case "delete":
      return inline.children.flatMap(withoutFormatting);
    case "inlineCode":
      return [{ type: "text", value: inline.value }];
    default:
      return [node];
  }
}
