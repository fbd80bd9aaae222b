/** mdast tree → markdown source, such that parsing it again gives the same text. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { writableTree } from "./writable-tree.ts";

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", fences: true, listItemIndent: "one", resourceLink: true, rule: "-" })
  .freeze();

/**
 * CommonMark with GFM, ending with a line feed; "" for a tree without content. For every tree
 * `toText(parseMarkdown(stringifyMarkdown(tree)))` equals `toText(tree)`: literal marks such as "[1]" or "*" are escaped,
 * and what markdown cannot write (see `writableTree`) is written in its nearest form. Raw HTML is left out.
 */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(writableTree(tree));
}
