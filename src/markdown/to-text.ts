/** The plain text of a tree: what the API gives as `text`, what quotes are cut from and sentences are verified against. */
import type { Nodes, Table } from "mdast";
import { isCitationMark } from "./citation-mark.ts";
import { codeValue, plainValue } from "./plain-value.ts";

/**
 * Inline content runs on, every block stands on lines of its own ("\n" between, none for blocks without text). A link is
 * its label, an image its alternative text, a hard break "\n", a soft one a space. List items have no marker. A table row
 * is one line of its `header: cell` pairs joined by "; ": without a header just the cell, without a cell nothing.
 * Citation marks, raw HTML, front matter, definitions and footnote references have no text.
 */
export function toText(nodes: Nodes | readonly Nodes[]): string {
  const list: readonly Nodes[] = isList(nodes) ? nodes : [nodes];
  let text = "";
  let open: "nothing" | "inline" | "block" = "nothing";
  list.forEach((node, index) => {
    if (isInline(node)) {
      if (isGapBetweenMarks(node, list[index - 1], list[index + 1])) return;
      const value = inlineText(node);
      if (value === "") return;
      text += open === "block" ? `\n${value}` : value;
      open = "inline";
    } else {
      const value = blockText(node);
      if (value.trim() === "") return;
      text += open === "nothing" ? value : `\n${value}`;
      open = "block";
    }
  });
  return text;
}

/** Two marks in a row are written with a space between them (`[1] [2]`), which belongs to the marks. */
export function isGapBetweenMarks(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (before === undefined || after === undefined || node.type !== "text") return false;
  return node.value.trim() === "" && isCitationMark(before) && isCitationMark(after);
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return plainValue(node.value);
    case "image":
    case "imageReference":
      return plainValue(node.alt ?? "");
    case "break":
      return "\n";
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
      return toText(node.children);
    case "linkReference":
      return isCitationMark(node) ? "" : toText(node.children);
    default:
      return "";
  }
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case "code":
      return codeValue(node.value);
    case "table":
      return tableText(node);
    case "tableRow":
      return node.children
        .map(cellText)
        .filter((cell) => cell !== "")
        .join("; ");
    case "tableCell":
      return cellText(node);
    case "heading":
      return toText(node.children).replaceAll("\n", " ");
    case "paragraph":
      // Markdown cannot end a paragraph with a break.
      return toText(node.children).replace(/\n+$/, "");
    case "root":
    case "blockquote":
    case "list":
    case "listItem":
    case "footnoteDefinition":
      return toText(node.children);
    default:
      return "";
  }
}

function tableText(table: Table): string {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map(cellText);
  const lines = rows.map((row) =>
    row.children
      .map((cell, column) => pair(names[column] ?? "", cellText(cell)))
      .filter((text) => text !== "")
      .join("; "),
  );
  return lines.filter((line) => line !== "").join("\n");
}

const pair = (name: string, cell: string) => (name === "" || cell === "" ? cell : `${name}: ${cell}`);

const cellText = (cell: { children: readonly Nodes[] }) => toText(cell.children).replace(/\s+/g, " ").trim();

const inlineTypes: ReadonlySet<string> = new Set([
  ...["text", "inlineCode", "image", "imageReference", "break", "emphasis", "strong", "delete", "link"],
  ...["linkReference", "footnoteReference"],
]);

const isInline = (node: Nodes) => inlineTypes.has(node.type);

const isList = (nodes: Nodes | readonly Nodes[]): nodes is readonly Nodes[] => Array.isArray(nodes);
