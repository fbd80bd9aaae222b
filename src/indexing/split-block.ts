/** A block too large for one chunk → parts of it: items, rows, lines, sentences, at last words. */
import type { ListItem, Paragraph, RootContent, TableRow } from "mdast";
import { sliceInline } from "../markdown/slice-inline.ts";
import { toText } from "../markdown/to-text.ts";
import { sentences } from "../text/sentences.ts";

export interface PartSize {
  max: number;
  target: number;
  size: (node: RootContent) => number;
}

/** Parts in order, each at most `max`; list numbers and table headers are kept in every part. */
export function splitBlock(node: RootContent, limits: PartSize): RootContent[] {
  if (limits.size(node) <= limits.max) return [node];
  switch (node.type) {
    case "list": {
      const start = node.start ?? 1;
      const parts = pack(node.children, limits, (items, index) => ({
        ...node,
        ...(node.ordered === true ? { start: start + index } : {}),
        children: items,
        ...positionOf(items),
      }));
      return parts.flatMap((part) =>
        limits.size(part) <= limits.max
          ? [part]
          : listItems(part).flatMap((item) => item.children.flatMap((child) => splitBlock(child, limits))),
      );
    }
    case "table": {
      const [header, ...rows] = node.children;
      if (header === undefined || rows.length === 0) return splitText(node, limits);
      const parts = pack(rows, limits, (some) => ({ ...node, children: [header, ...some], ...positionOf(some) }));
      return parts.flatMap((part) => (limits.size(part) <= limits.max ? [part] : splitText(part, limits)));
    }
    case "blockquote":
      return node.children.flatMap((child) => splitBlock(child, limits));
    case "code": {
      const lines = node.value.split("\n");
      const parts = pack(lines, limits, (some, index) => ({
        ...node,
        value: some.join("\n"),
        ...linesOf(node, lines.length, index, some.length),
      }));
      return parts.flatMap((part) => (limits.size(part) <= limits.max ? [part] : splitText(part, limits)));
    }
    case "paragraph": {
      const text = toText(node);
      const parts = pack(sentences(text), limits, (some) => {
        const start = some[0]?.start ?? 0;
        const end = some.at(-1)?.end ?? text.length;
        return { ...node, children: sliceInline(node.children, start, end) } satisfies Paragraph;
      });
      return parts.flatMap((part) => (limits.size(part) <= limits.max ? [part] : splitText(part, limits)));
    }
    default:
      return splitText(node, limits);
  }
}

const listItems = (node: RootContent): ListItem[] => (node.type === "list" ? node.children : []);

/** Packs neighbours into parts up to the target; a piece above it stands alone. */
function pack<T>(
  pieces: readonly T[],
  limits: PartSize,
  build: (pieces: T[], index: number) => RootContent,
): RootContent[] {
  const parts: RootContent[] = [];
  let from = 0;
  for (let to = 1; to <= pieces.length; to++) {
    const isLast = to === pieces.length;
    const tooLarge = !isLast && limits.size(build(pieces.slice(from, to + 1), from)) > limits.target;
    if (isLast || tooLarge) {
      parts.push(build(pieces.slice(from, to), from));
      from = to;
    }
  }
  return parts;
}

/** The last resort: plain text by words, and a word without end by characters. */
function splitText(node: RootContent, limits: PartSize): RootContent[] {
  const paragraph = (value: string): RootContent => ({
    type: "paragraph",
    children: [{ type: "text", value }],
    ...(node.position === undefined ? {} : { position: node.position }),
  });
  const pieces = (toText(node).match(/\S+\s*/g) ?? []).flatMap((word) => word.match(/[\s\S]{1,80}/gu) ?? []);
  const parts = pack(pieces, limits, (some) => paragraph(some.join("").trim()));
  return parts.flatMap((part) => {
    const text = toText(part);
    if (limits.size(part) <= limits.max || [...text].length < 2) return [part];
    const half = Math.floor(text.length / 2);
    // Between the two halves of a character there is no place to cut.
    const middle = /^[\uDC00-\uDFFF]/.test(text.slice(half, half + 1)) ? half + 1 : half;
    return [text.slice(0, middle), text.slice(middle)].flatMap((piece) => splitText(paragraph(piece), limits));
  });
}

/** Where lines of a code block stand; a fence is a line before the first. */
function linesOf({ position }: RootContent, lines: number, from: number, count: number) {
  if (position === undefined) return {};
  const fence = position.end.line - position.start.line + 1 > lines ? 1 : 0;
  const line = position.start.line + fence + from;
  return { position: { start: { line, column: 1 }, end: { line: line + count - 1, column: 1 } } };
}

function positionOf(nodes: readonly (ListItem | TableRow)[]) {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}
