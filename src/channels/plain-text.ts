/** A tree → text for channels that style nothing, with the places that must not be cut or changed. */
import type { Link, Nodes, Root, Table } from "mdast";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import { codeValue, plainValue } from "../markdown/plain-value.ts";
import { toText } from "../markdown/to-text.ts";
import { layOut, type Piece, type PlainText } from "./plain-pieces.ts";
import { linksWithin, oneSpace, readableLink } from "./readable-link.ts";

export interface PlainTextOptions {
  /** Between blocks; items and rows always stand on the next line. */
  gap: "\n" | "\n\n";
  /** Whether marks are written as `[1]` or left out. */
  marks: "shown" | "hidden";
}

/**
 * Lists as `- ` and `1. `, a link as `label: address`, inside a sentence as `label (address)` (the address alone where they
 * are the same, the label alone where the address is unsafe), an image as its alternative text, a table row as its `header: cell` pairs. No markup.
 */
export function plainText(tree: Root, options: PlainTextOptions): PlainText {
  return layOut(blocksOf(tree.children, options.gap), options.marks);
}

function blocksOf(nodes: readonly Nodes[], gap: string): Piece[] {
  return join(nodes.map(blockOf.bind(null, gap)), gap);
}

function blockOf(gap: string, node: Nodes): Piece[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return lineOf(node.children);
    case "code":
      return [{ kind: "code", text: codeValue(node.value).replaceAll("\t", "  ") }];
    case "blockquote":
      return blocksOf(node.children, gap);
    case "list": {
      const first = node.start ?? 1;
      const items = node.children.map((item, index) => {
        const marker = node.ordered === true ? `${first + index}. ` : "- ";
        const content = blocksOf(item.children, "\n");
        return isEmpty(content)
          ? content
          : [{ kind: "text" as const, text: marker }, ...indent(content, marker.length)];
      });
      return join(items, "\n");
    }
    case "table":
      return tableOf(node);
    default:
      return [];
  }
}

function lineOf(nodes: readonly Nodes[], { isFollowed = false }: { isFollowed?: boolean } = {}): Piece[] {
  return inlineOf(nodes, linksWithin(nodes, isFollowed));
}

function inlineOf(nodes: readonly Nodes[], within: ReadonlySet<Nodes>): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: plainValue(node.value) }];
      case "inlineCode":
        return [{ kind: "code", text: plainValue(node.value) }];
      case "image":
        return [{ kind: "text", text: plainValue(node.alt ?? "") }];
      case "break":
        return [{ kind: "newline", text: "\n" }];
      case "link":
        return linkOf(node, within);
      case "emphasis":
      case "strong":
      case "delete":
        return inlineOf(node.children, within);
      default:
        return isCitationMark(node) ? [{ kind: "mark", n: citationNumber(node) }] : [];
    }
  });
}

function linkOf(node: Link, within: ReadonlySet<Nodes>): Piece[] {
  const link = readableLink(node.url, node.children);
  if (link === null) return inlineOf(node.children, within);
  return [{ kind: "link", label: link.label, url: link.address, goesOn: within.has(node) }];
}

function tableOf(table: Table): Piece[] {
  const [header, ...rows] = table.children;
  const titles = (header?.children ?? []).map((cell) => oneLine(lineOf(cell.children)));
  const names = (header?.children ?? []).map((cell) => oneSpace(toText(cell)));
  const lines = rows.map((row) => {
    const cells = row.children.map((cell, column) => {
      const content = oneLine(lineOf(cell.children, { isFollowed: column < row.children.length - 1 }));
      const name = names[column] ?? "";
      return isEmpty(content) || name === "" ? content : [{ kind: "text" as const, text: `${name}: ` }, ...content];
    });
    return join(cells, "; ");
  });
  // The header is said with every cell; a line of its own is only for what would be lost.
  const isLost = lines.length === 0 || titles.some((pieces) => pieces.some(({ kind }) => kind === "link"));
  return join(isLost ? [join(titles, "; "), ...lines] : lines, "\n");
}

function oneLine(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece.kind === "newline" ? { kind: "text", text: " " } : piece));
}

/** Joins what has text; marks without any go with what comes before them. */
function join(parts: readonly Piece[][], gap: string): Piece[] {
  const joined: Piece[] = [];
  let hasText = false;
  for (const part of parts) {
    if (!isEmpty(part)) {
      if (hasText) joined.push(gap.startsWith("\n") ? { kind: "newline", text: gap } : { kind: "text", text: gap });
      hasText = true;
    }
    joined.push(...part);
  }
  return joined;
}

/** Lines after the first stand under the text of their item. */
function indent(pieces: readonly Piece[], by: number): Piece[] {
  return pieces.map((piece) =>
    piece.kind === "mark" || piece.kind === "link"
      ? piece
      : { ...piece, text: piece.text.replace(/\n(?!\n)/g, `\n${" ".repeat(by)}`) },
  );
}

function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind === "mark" || (piece.kind !== "link" && piece.text.trim() === ""));
}
