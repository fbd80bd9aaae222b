/** Any tree → a tree that markdown can write down: no empty marks, no line endings in texts, no dangling references. */
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
} from "mdast";
import { visit } from "unist-util-visit";
import { codeValue } from "./plain-value.ts";
import { type Definitions, writableInline, writableTitle, writableUrl } from "./writable-inline.ts";

/** A copy with the same `toText`. Raw HTML, front matter and what footnotes add to their text are left out. */
export function writableTree(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    // The first one counts (CommonMark 4.7).
    if (!definitions.has(node.identifier.toLowerCase())) definitions.set(node.identifier.toLowerCase(), node);
  });
  return { type: "root", children: blocks(tree.children, definitions) };
}

function blocks(nodes: readonly RootContent[], definitions: Definitions): RootContent[] {
  return nodes.flatMap((node) => block(node, definitions));
}

function block(node: RootContent, definitions: Definitions): RootContent[] {
  switch (node.type) {
    case "paragraph":
      return paragraph(node.children, definitions);
    case "heading":
      return [{ type: "heading", depth: node.depth, children: oneLine(node.children, definitions) }];
    case "blockquote": {
      const children = flow(node.children, definitions);
      return children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    case "list": {
      const children = node.children.flatMap((item) => listItem(item, definitions));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case "table":
      return table(node, definitions);
    case "footnoteDefinition":
      return blocks(node.children, definitions);
    case "definition":
      return definition(node);
    case "code":
      return [{ ...structuredClone(node), value: codeValue(node.value) }];
    case "thematicBreak":
      return [structuredClone(node)];
    default:
      return [];
  }
}

function paragraph(nodes: readonly PhrasingContent[], definitions: Definitions): RootContent[] {
  const children = writableInline(nodes, definitions);
  while (children.at(-1)?.type === "break") children.pop();
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

/** An item of nothing, or of a rule, cannot be told from the marker of another list. */
function listItem(item: ListItem, definitions: Definitions): ListItem[] {
  const children = flow(item.children, definitions).filter((node) => node.type !== "thematicBreak");
  if (children.length === 0) return [];
  return [{ ...item, spread: item.spread === true || needsBlankLines(children), children }];
}

/** References other than citation marks have been resolved, so only the marks' definitions are still needed. */
function definition(node: Definition): Definition[] {
  if (!/^\d+$/.test(node.identifier)) return [];
  return [{ ...structuredClone(node), url: writableUrl(node.url), title: writableTitle(node.title) }];
}

/** Rows longer than the header would lose cells, so the header grows. */
function table(node: Table, definitions: Definitions): Table[] {
  const width = Math.max(0, ...node.children.map((row) => row.children.length));
  const [header, ...rows] = node.children.map((row) => ({
    ...row,
    children: row.children.map(
      (cell): TableCell => ({ type: "tableCell", children: oneLine(cell.children, definitions) }),
    ),
  }));
  if (header === undefined || width === 0) return [];
  while (header.children.length < width) header.children.push({ type: "tableCell", children: [] });
  return [{ type: "table", align: node.align ?? null, children: [header, ...rows] }];
}

/** Headings and cells have no line breaks. */
function oneLine(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
  return writableInline(nodes.map(breakToSpace), definitions);
}

function breakToSpace(node: PhrasingContent): PhrasingContent {
  if (node.type === "break") return { type: "text", value: " " };
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map(breakToSpace) } as PhrasingContent;
}

/** Only a plain list may follow a paragraph on the very next line without being taken for a part of it. */
function needsBlankLines(content: readonly RootContent[]): boolean {
  return content.some((node, index) => index > 0 && !(isPlainList(node) && content[index - 1]?.type === "paragraph"));
}

function isPlainList(node: RootContent): boolean {
  if (node.type !== "list" || (node.ordered === true && (node.start ?? 1) !== 1)) return false;
  return node.children.every((item) => item.children[0]?.type === "paragraph");
}

function flow(nodes: readonly RootContent[], definitions: Definitions): (BlockContent | DefinitionContent)[] {
  return blocks(nodes, definitions).filter(isFlow);
}

/** What may stand in a quote or an item; anything else cannot come out of a parser there. */
function isFlow(node: RootContent): node is BlockContent | DefinitionContent {
  return flowTypes.has(node.type);
}

const flowTypes: ReadonlySet<string> = new Set([
  ...["paragraph", "heading", "blockquote", "list", "table", "code", "thematicBreak", "definition"],
]);
