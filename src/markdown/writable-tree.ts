/** Any tree → a tree that markdown can write down: no empty marks, no line endings in texts, no dangling references. */
import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent, Table, TableCell } from "mdast";
import { visit } from "unist-util-visit";
import { isCitationMark } from "./citation-mark.ts";
import { plainValue } from "./plain-value.ts";
import { toText } from "./to-text.ts";

/** A copy with the same `toText`. References without a definition become their label; raw HTML and footnote marks go. */
export function writableTree(tree: Root): Root {
  const defined = new Set<string>();
  visit(tree, "definition", (node) => {
    defined.add(node.identifier.toLowerCase());
  });
  return { type: "root", children: blocks(tree.children, defined) };
}

type Defined = ReadonlySet<string>;

function blocks(nodes: readonly RootContent[], defined: Defined): RootContent[] {
  return nodes.flatMap((node) => block(node, defined));
}

function block(node: RootContent, defined: Defined): RootContent[] {
  switch (node.type) {
    case "paragraph": {
      const children = trimBreaks(inline(node.children, defined));
      return children.length === 0 ? [] : [{ type: "paragraph", children }];
    }
    case "heading":
      return [{ type: "heading", depth: node.depth, children: inline(node.children, defined).map(breakToSpace) }];
    case "blockquote":
      return [{ type: "blockquote", children: flow(node.children, defined) }];
    case "list": {
      const children = node.children.map((item) => ({ ...item, children: flow(item.children, defined) }));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case "listItem":
      return [{ type: "list", children: [{ ...node, children: flow(node.children, defined) }] }];
    case "table":
      return table(node, defined);
    case "footnoteDefinition":
      return blocks(node.children, defined);
    case "code":
    case "definition":
    case "thematicBreak":
    case "yaml":
      return [structuredClone(node)];
    case "html":
      return [];
    default:
      return isPhrasing(node) ? block({ type: "paragraph", children: [node] }, defined) : [];
  }
}

/** Content of a quote or list item. What may not stand there by its type (front matter) never does in a parsed tree. */
function flow(nodes: readonly RootContent[], defined: Defined): (BlockContent | DefinitionContent)[] {
  return blocks(nodes, defined).filter((node) => isFlow(node));
}

/** Rows longer than the header would lose cells, so the header grows. */
function table(node: Table, defined: Defined): Table[] {
  const width = Math.max(0, ...node.children.map((row) => row.children.length));
  if (width === 0) return [];
  const [header, ...rows] = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell): TableCell => ({ type: "tableCell", children: inline(cell.children, defined).map(breakToSpace) })),
  }));
  if (header === undefined) return [];
  while (header.children.length < width) header.children.push({ type: "tableCell", children: [] });
  return [{ type: "table", align: node.align ?? null, children: [header, ...rows] }];
}
