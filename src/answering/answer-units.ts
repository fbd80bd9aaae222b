/** A section's blocks → units, the smallest pieces an answer may quote: a sentence, a list item, a table row, code. */
import type { Paragraph, RootContent } from "mdast";
import type { Block } from "../domain/article.ts";
import { toText } from "../markdown/to-text.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { collapse } from "../text/normalize-space.ts";
import { sentences } from "../text/sentences.ts";
import { terms } from "../text/terms.ts";
import { joinBlocks } from "./join-blocks.ts";

export interface Unit {
  kind: "sentence" | "item" | "row" | "code" | "whole";
  /** Index of its leaf in the section, and its own index in the leaf. */
  leaf: number;
  index: number;
  text: string;
  terms: ReadonlySet<string>;
  /** Offsets in the text of a paragraph. */
  start: number;
  end: number;
}

/** A block without containers around it, with its units. */
export interface Leaf {
  node: RootContent;
  units: Unit[];
}

/** The section's leaves in reading order. A list or table that was cut between two chunks is one again. */
export function sectionLeaves(chunks: readonly StoredChunk[]): Leaf[] {
  const nodes: RootContent[] = [];
  for (const chunk of chunks) {
    chunk.blocks.map(blockNode).forEach((node, index) => {
      const before = nodes.at(-1);
      const joined =
        index === 0 && before !== undefined ? (joinBlocks(before, node) ?? joinBullets(before, node)) : null;
      if (joined === null) nodes.push(node);
      else nodes[nodes.length - 1] = joined;
    });
  }
  const locale = chunks[0]?.locale ?? "en";
  return nodes
    .flatMap(unwrap)
    .map(withoutScreenshots)
    .map((node, leaf) => ({ node, units: leafUnits(node, leaf, locale) }));
}

/** A block's node is mdast: `chunkArticle` wrote it, and the row cannot be changed from outside. */
function blockNode(block: Block): RootContent {
  return block.node as RootContent;
}

/** Bullets have no number to tell by; where a chunk ends with a list and the next begins with one, it is one. */
function joinBullets(before: RootContent, node: RootContent): RootContent | null {
  if (before.type !== "list" || node.type !== "list" || before.ordered === true || before.ordered !== node.ordered)
    return null;
  return { ...before, children: [...before.children, ...node.children] };
}

function unwrap(node: RootContent): RootContent[] {
  return node.type === "blockquote" ? node.children.flatMap(unwrap) : [node];
}

/** Pictures on a line of their own illustrate; in an answer their description would read like one more sentence. */
function withoutScreenshots(node: RootContent): RootContent {
  if (node.type === "paragraph") {
    const isBreakAt = (index: number) => node.children[index] === undefined || node.children[index]?.type === "break";
    // On a line of its own: between two line ends. One inside a line is part of its sentence.
    const isScreenshot = (index: number) =>
      node.children[index]?.type === "image" && index > 0 && isBreakAt(index - 1) && isBreakAt(index + 1);
    const children = node.children.filter(
      (_, index) => !isScreenshot(index) && !(isBreakAt(index) && isScreenshot(index + 1)),
    );
    return { ...node, children };
  }
  if (node.type === "list")
    return { ...node, children: node.children.map((item) => ({ ...item, children: item.children.map(asFlow) })) };
  return node;
}

/** Content of a list item with its screenshots taken out; the kind of node stays what it was. */
function asFlow<T extends RootContent>(node: T): T {
  return withoutScreenshots(node) as T;
}

function leafUnits(node: RootContent, leaf: number, locale: string): Unit[] {
  const unit = (kind: Unit["kind"], index: number, text: string, start = 0, end = text.length): Unit => ({
    kind,
    leaf,
    index,
    text,
    terms: new Set(terms(text, locale)),
    start,
    end,
  });
  switch (node.type) {
    case "paragraph":
      return withText(
        paragraphSentences(node).map((sentence, index) =>
          unit("sentence", index, sentence.text, sentence.start, sentence.end),
        ),
      );
    case "list":
      return withText(node.children.map((item, index) => unit("item", index, toText(item))));
    case "table":
      return withText(node.children.slice(1).map((row, index) => unit("row", index, rowText(node.children[0], row))));
    case "code":
      return withText([unit("code", 0, node.value)]);
    default:
      return withText([unit("whole", 0, toText(node))]);
  }
}

/** An empty row, an item that is only a picture, a link on a space without width say nothing: quoted, it would be an answer without words. */
function withText(units: Unit[]): Unit[] {
  return units.filter(({ text }) => collapse(text) !== "");
}

/** Sentences of a paragraph; one that is only a picture's description is none. */
function paragraphSentences(node: Paragraph) {
  const isPicture = node.children.every(
    (child) => child.type === "image" || (child.type === "text" && child.value.trim() === ""),
  );
  return isPicture ? [] : sentences(toText(node));
}

/** A table with only this row, as text: the product's one definition of what a row says. */
function rowText(header: RootContent | undefined, row: RootContent): string {
  if (header?.type !== "tableRow" || row.type !== "tableRow") return toText(row);
  return toText({ type: "table", children: [header, row] });
}
