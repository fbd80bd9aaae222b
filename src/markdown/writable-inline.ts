/** Inline content → inline content that markdown can write down between its neighbours. */
import type { Definition, PhrasingContent } from "mdast";
import { isCitationMark } from "./citation-mark.ts";
import { plainValue } from "./plain-value.ts";

/** The definitions of a tree by lower-case identifier. */
export type Definitions = ReadonlyMap<string, Definition>;

type Attention = Extract<PhrasingContent, { type: "emphasis" | "strong" | "delete" }>;

/**
 * A copy with the same `toText`: references are resolved to links and images, marks without a definition left out, breaks
 * moved out of the formatting they stand at the edge of, equal neighbours joined.
 */
export function writableInline(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
  return joinNeighbours(nodes.flatMap((node) => writable(node, definitions)));
}

function writable(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return text(node.value);
    case "inlineCode": {
      const value = plainValue(node.value);
      return value === "" ? [] : [{ type: "inlineCode", value }];
    }
    case "break":
      return [{ type: "break" }];
    case "emphasis":
    case "strong":
    case "delete":
      return attention(node, writableInline(node.children, definitions));
    case "link":
      return link(node.url, node.title, writableInline(node.children, definitions));
    case "linkReference": {
      const definition = definitions.get(node.identifier.toLowerCase());
      if (isCitationMark(node)) return definition === undefined ? [] : [structuredClone(node)];
      const children = writableInline(node.children, definitions);
      return definition === undefined ? children : link(definition.url, definition.title, children);
    }
    case "image":
      return [image(node.url, node.title, node.alt)];
    case "imageReference": {
      const definition = definitions.get(node.identifier.toLowerCase());
      return definition === undefined ? text(node.alt ?? "") : [image(definition.url, definition.title, node.alt)];
    }
    default:
      return [];
  }
}

function text(value: string): PhrasingContent[] {
  const plain = plainValue(value);
  return plain === "" ? [] : [{ type: "text", value: plain }];
}

function attention(node: Attention, children: PhrasingContent[]): PhrasingContent[] {
  const first = children.findIndex((child) => child.type !== "break");
  if (first === -1) return children;
  const last = children.findLastIndex((child) => child.type !== "break");
  const inner = children
    .slice(first, last + 1)
    .flatMap((child) => (child.type === node.type ? child.children : [child]));
  return [
    ...children.slice(0, first),
    { type: node.type, children: joinNeighbours(inner) },
    ...children.slice(last + 1),
  ];
}

/** A link inside a link becomes its label. */
function link(url: string, title: string | null | undefined, children: PhrasingContent[]): PhrasingContent[] {
  return [
    {
      type: "link",
      url: writableUrl(url),
      title: writableTitle(title),
      children: joinNeighbours(children.flatMap(unlink)),
    },
  ];
}

function unlink(node: PhrasingContent): PhrasingContent[] {
  if (node.type === "link") return node.children.flatMap(unlink);
  if (isCitationMark(node)) return [];
  return "children" in node ? [{ ...node, children: node.children.flatMap(unlink) } as PhrasingContent] : [node];
}

function image(url: string, title: string | null | undefined, alt: string | null | undefined): PhrasingContent {
  return { type: "image", url: writableUrl(url), title: writableTitle(title), alt: plainValue(alt ?? "") };
}

/** Line endings end a destination; in an address they mean nothing. */
export const writableUrl = (url: string) => url.replace(/[\r\n\0]/g, "");

/** A title is one paragraph. */
export const writableTitle = (title: string | null | undefined) =>
  title === null || title === undefined ? null : plainValue(title);

/** Texts run together, equal formatting is one, and two marks have a space between them: `[1][2]` would be one reference. */
function joinNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before !== undefined && isCitationMark(before) && isCitationMark(node))
      joined.push({ type: "text", value: " " });
    if (before?.type === "text" && node.type === "text") {
      joined[joined.length - 1] = { type: "text", value: before.value + node.value };
    } else if (isAttention(before) && before.type === node.type) {
      joined[joined.length - 1] = {
        type: before.type,
        children: joinNeighbours([...before.children, ...node.children]),
      };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function isAttention(node: PhrasingContent | undefined): node is Attention {
  return node?.type === "emphasis" || node?.type === "strong" || node?.type === "delete";
}
