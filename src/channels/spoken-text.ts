/** A tree → what is said of it, a line for each paragraph, item and row. */
import type { ListItem, Nodes, Root, Table } from "mdast";
import type { ReplyContent } from "../domain/reply.ts";
import { plainValue } from "../markdown/plain-value.ts";
import { toText } from "../markdown/to-text.ts";
import { numberWord } from "./number-words.ts";
import { leadIn } from "./render-reply.ts";
import { safeUrl } from "./safe-url.ts";
import { nameSigns } from "./sign-names.ts";
import { asSentence, speakable } from "./speakable.ts";

export interface SpokenText {
  text: string;
  /** Whether all of it can be said; code cannot. */
  isWhole: boolean;
}

/**
 * Numbered items are said as "Step one: …", a table row as its header with each cell, an image as its alternative text, a
 * link as its label, code of signs alone by their names. Citation marks and addresses are not said, and neither is code that stands by itself.
 */
export function spokenText(tree: Root, wording: Pick<ReplyContent["wording"], "step">): SpokenText {
  const spoken = { lines: [] as string[], isWhole: true };
  sayBlocks(tree.children, wording.step, spoken);
  return { text: spoken.lines.join("\n"), isWhole: spoken.isWhole };
}

interface Spoken {
  lines: string[];
  isWhole: boolean;
}

function sayBlocks(nodes: readonly Nodes[], step: string, spoken: Spoken): void {
  for (const node of nodes) {
    switch (node.type) {
      case "paragraph":
      case "heading":
        sayLines(inlineOf(node.children), spoken);
        break;
      case "code":
        leaveOut(node.value, spoken);
        break;
      case "blockquote":
        sayBlocks(node.children, step, spoken);
        break;
      case "list":
        // One item alone is no step of anything.
        if (node.ordered === true && node.children.length > 1) saySteps(node.children, node.start ?? 1, step, spoken);
        else for (const item of node.children) sayBlocks(item.children, step, spoken);
        break;
      case "table":
        sayTable(node, spoken);
        break;
      default:
    }
  }
}

/** What announces the code announces nothing now. */
function leaveOut(code: string, spoken: Spoken): void {
  if (!/[\p{L}\p{N}]/u.test(code)) return;
  spoken.isWhole = false;
  const last = spoken.lines.pop();
  if (last !== undefined) spoken.lines.push(last.replace(/[:：]$/u, "."));
}

function saySteps(items: readonly ListItem[], start: number, step: string, spoken: Spoken): void {
  for (const [index, item] of items.entries()) {
    const own: Spoken = { lines: [], isWhole: true };
    sayBlocks(item.children, step, own);
    const [first, ...others] = own.lines;
    const name = leadIn(step.replace("{number}", ` ${numberWord(start + index)} `).trim());
    if (first !== undefined) spoken.lines.push(asSentence(speakable(`${name} ${first}`)), ...others);
    spoken.isWhole &&= own.isWhole;
  }
}

/** Cells without words, such as a dash, are passed over with their header. */
function sayTable(table: Table, spoken: Spoken): void {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map(({ children }) => speakable(inlineOf(children)));
  if (rows.length === 0) sayLines(names.filter((name) => name !== "").join(", "), spoken);
  const unsaid = new Set(names.filter((name) => name !== ""));
  for (const [index, row] of rows.entries()) {
    const pairs = row.children.map((cell, column) => {
      const [name = "", said] = [names[column], speakable(inlineOf(cell.children))];
      if (said !== "") unsaid.delete(name);
      return said === "" || name === ""
        ? said
        : `${name.replace(/[\s.,;:!?]+$/u, "")}: ${said.replace(/[.;,]+$/u, "")}`;
    });
    // A header over nothing but dashes is said once.
    const last = index === rows.length - 1 ? [...unsaid] : [];
    sayLines([...pairs, ...last].filter((pair) => pair !== "").join(", "), spoken);
  }
}

function sayLines(text: string, spoken: Spoken): void {
  for (const line of text.split("\n")) {
    const said = asSentence(speakable(line));
    if (said !== "") spoken.lines.push(said);
  }
}

function inlineOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case "text":
          return plainValue(node.value);
        case "inlineCode":
          return nameSigns(plainValue(node.value));
        case "image":
          return plainValue(node.alt ?? "");
        case "break":
          return "\n";
        case "link":
          // Set apart like everywhere else: a link may be written right onto a word.
          return safeUrl(node.url) === null ? toText(node.children) : ` ${toText(node.children)} `;
        case "emphasis":
        case "strong":
        case "delete":
          return inlineOf(node.children);
        default:
          return "";
      }
    })
    .join("");
}
