/** A parsed article's tree → the few node kinds the rest of the product knows: no HTML, no references, no soft breaks. */
import type { Definition, Heading, PhrasingContent, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { htmlNodes } from "./html-nodes.ts";

/** Converts HTML to markdown nodes, resolves references, joins wrapped lines. The tree given is not changed. */
export function normalizeTree(tree: Root): Root {
  const copy = structuredClone(tree);
  const definitions = collectDefinitions(copy);
  copy.children = copy.children.flatMap((node) => normalizeBlock(node, definitions));
  return copy;
}

function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function normalizeBlock(node: RootContent, definitions: Map<string, Definition>): RootContent[] {
  switch (node.type) {
    case "html":
      // What is still HTML after the conversion is a comment, such as `<? … ?>` becomes: it would be converted for ever.
      return htmlNodes(node.value, node.position)
        .filter((child) => child.type !== "html")
        .flatMap((child) => normalizeBlock(child, definitions));
    case "definition":
    case "yaml":
    case "thematicBreak":
      return [];
    case "footnoteDefinition":
      return node.children.flatMap((child) => normalizeBlock(child, definitions));
    case "paragraph": {
      node.children = normalizeInline(node.children, definitions);
      return isEmpty(node.children) ? [] : [node];
    }
    case "heading":
      node.children = normalizeInline(node.children, definitions);
      nameAnchor(node);
      return [node];
    case "blockquote":
      node.children = node.children.flatMap((child) => asFlow(normalizeBlock(child, definitions)));
      return node.children.length === 0 ? [] : [node];
    case "list":
      for (const item of node.children) {
        item.children = item.children.flatMap((child) => asFlow(normalizeBlock(child, definitions)));
      }
      node.children = node.children.filter((item) => item.children.length > 0);
      return node.children.length === 0 ? [] : [node];
    case "table":
      for (const row of node.children) {
        for (const cell of row.children) cell.children = normalizeInline(cell.children, definitions);
      }
      return node.children.length > 1 ? [node] : cellParagraphs(node);
    default:
      return [node];
  }
}

/** A table of one row, such as HTML lays a notice out with, has a header and nothing below it: its cells are the text. */
function cellParagraphs(table: Table): RootContent[] {
  return table.children
    .flatMap((row) => row.children)
    .filter((cell) => !isEmpty(cell.children))
    .map((cell) => ({ type: "paragraph", children: cell.children, ...placed(table.position) }));
}

/** `## Heading {#id}` names its own anchor: it moves from the text to where HTML keeps it. */
function nameAnchor(heading: Heading): void {
  const last = heading.children.at(-1);
  const named = last?.type === "text" ? /\s*\{#([\w.:-]+)\}\s*$/.exec(last.value) : null;
  if (last?.type !== "text" || named === null) return;
  last.value = last.value.slice(0, named.index);
  heading.data = { ...heading.data, hProperties: { id: named[1] ?? "" } };
}

/** What `normalizeBlock` returns for the content of a container is flow content again: it never makes new kinds. */
function asFlow<T extends RootContent>(nodes: RootContent[]): T[] {
  return nodes as T[];
}

function normalizeInline(nodes: PhrasingContent[], definitions: Map<string, Definition>): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of inlineHtml(nodes)) {
    switch (node.type) {
      case "text":
        node.value = node.value.replace(/[ \t]*\n[ \t]*/g, " ");
        result.push(node);
        break;
      case "html":
        break;
      case "linkReference": {
        const definition = definitions.get(node.identifier);
        const children = normalizeInline(node.children, definitions);
        if (definition === undefined) result.push(...children);
        // Where the address is written is where an editor mends it.
        else result.push(link(definition.url, children, definition.position));
        break;
      }
      case "imageReference": {
        const url = definitions.get(node.identifier)?.url ?? "";
        result.push({ type: "image", url, alt: node.alt ?? "", ...placed(node.position) });
        break;
      }
      case "footnoteReference":
        break;
      case "emphasis":
      case "strong":
      case "delete":
      case "link":
        node.children = normalizeInline(node.children, definitions);
        if (node.children.length > 0) result.push(node);
        break;
      default:
        result.push(node);
    }
  }
  return ownLineImages(result);
}

/** Inline HTML comes as loose opening and closing tags: <a href> and <br> mean something, the rest is only taken off. */
function inlineHtml(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (node.type !== "html") {
      result.push(node);
      continue;
    }
    if (/^<br\s*\/?>$/i.test(node.value)) result.push({ type: "break" });
    // In a table cell a list can only be written in HTML: its items are told apart at least.
    if (/^<\/?(?:li|p|div|ul|ol|tr|td|th)\b/i.test(node.value)) result.push({ type: "text", value: " " });
    const href = /^<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(node.value);
    if (href === null) continue;
    const end = nodes.findIndex((other, at) => at > index && other.type === "html" && /^<\/a\s*>$/i.test(other.value));
    if (end === -1) continue;
    result.push(link(href[1] ?? href[2] ?? "", inlineHtml(nodes.slice(index + 1, end)), node.position));
    index = end;
  }
  return result;
}

type Place = PhrasingContent["position"];

const placed = (position: Place) => (position === undefined ? {} : { position });

const link = (url: string, children: PhrasingContent[], position: Place): PhrasingContent => ({
  type: "link",
  url,
  ...placed(position),
  // No link inside a link; a label that is an address was made one by the parser, and its words stay.
  children: children.flatMap((child) =>
    child.type === "link" || child.type === "linkReference" ? child.children : [child],
  ),
});

/** An image on a line of its own inside a paragraph is set apart from the sentence before it. */
function ownLineImages(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    const startsLine = node.type === "image" && before?.type === "text" && /[.!?:”"]\s$/.test(before.value);
    return startsLine ? [{ type: "break" as const }, node] : [node];
  });
}

function isEmpty(nodes: PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === "break" || (node.type === "text" && node.value.trim() === ""));
}
