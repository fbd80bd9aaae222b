/** The beginning of a tree, for channels whose messages keep its structure but have an end. */
import type { BlockContent, ListItem, Root, RootContent, Table, TableRow } from "mdast";
import { codeValue } from "../markdown/plain-value.ts";
import { sliceInline } from "../markdown/slice-inline.ts";
import { splitText } from "../markdown/split-text.ts";
import { toText } from "../markdown/to-text.ts";

export interface TreeStart {
  tree: Root;
  isWhole: boolean;
}

/**
 * As much from the start of a tree as `fits`: up to a block, an item or a row where that leaves it at least half as full
 * as it could be, else up to a sentence, a word, or a grapheme of a word that is too long by itself. What is longer must
 * not fit if the shorter does not.
 */
export function takeStart(tree: Root, fits: (start: Root) => boolean): TreeStart {
  if (fits(tree)) return { tree, isWhole: true };
  const whole = fittingBlocks(tree.children, fits);
  const next = tree.children[whole.length];
  if (next === undefined) return { tree: rootOf(whole), isWhole: true };
  const [keptLength, text] = [toText(whole).length, toText(next)];
  // No part of the next block could be more than what is there already.
  if (keptLength >= text.length) return { tree: rootOf(whole), isWhole: false };
  const withStart = (length: number) => rootOf([...whole, ...startOfBlocks([next], length)]);
  const end = splitText(text, { fits: (part) => fits(withStart(part.end)), maxParts: 1 }).parts[0]?.end ?? 0;
  return { tree: keptLength >= end ? rootOf(whole) : withStart(end), isWhole: false };
}

const rootOf = (children: RootContent[]): Root => ({ type: "root", children });

/** As many whole blocks as fit. */
function fittingBlocks(blocks: readonly RootContent[], fits: (start: Root) => boolean): RootContent[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(rootOf(blocks.slice(0, middle)))) low = middle;
    else high = middle - 1;
  }
  return blocks.slice(0, low);
}

/** The blocks whose `toText` is the first `length` UTF-16 units of theirs. */
function startOfBlocks<Block extends RootContent>(nodes: readonly Block[], length: number): Block[] {
  const kept: Block[] = [];
  let offset = 0;
  for (const node of nodes) {
    if (offset >= length) break;
    const size = sizeOf(node);
    // Blocks without text stand on no line of their own.
    if (size === 0) kept.push(node);
    else {
      const start = startOfBlock(node, length - offset);
      if (start !== null) kept.push(start as Block);
      offset += size + 1;
    }
  }
  return kept;
}

const sizeOf = (node: RootContent) => {
  const text = toText(node);
  return text.trim() === "" ? 0 : text.length;
};

/** A block of the same type. */
function startOfBlock(node: RootContent, length: number): RootContent | null {
  if (toText(node).length <= length) return node;
  switch (node.type) {
    case "paragraph":
    case "heading":
      return { ...node, children: sliceInline(node.children, 0, length) };
    case "code":
      return { ...node, value: codeValue(node.value).slice(0, length) };
    case "blockquote":
      return { ...node, children: startOfBlocks<BlockContent>(node.children as BlockContent[], length) };
    case "list":
      return { ...node, children: startOfBlocks<ListItem>(node.children, length) };
    case "listItem":
      return { ...node, children: startOfBlocks<BlockContent>(node.children as BlockContent[], length) };
    case "table":
      return startOfTable(node, length);
    default:
      return null;
  }
}

/** Whole rows only, since half a row could be taken for all of it; without any there is no table. */
function startOfTable(table: Table, length: number): Table | null {
  const [header, ...rows] = table.children;
  if (header === undefined) return null;
  const kept: TableRow[] = [];
  for (const row of rows) {
    if (toText({ ...table, children: [header, ...kept, row] }).length > length) break;
    kept.push(row);
  }
  return kept.length === 0 ? null : { ...table, children: [header, ...kept] };
}
