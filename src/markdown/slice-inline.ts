/** Cuts a stretch of text out of inline content, with the formatting around it. */
import type { PhrasingContent } from "mdast";
import { plainValue } from "./plain-value.ts";
import { isGapBetweenMarks, toText } from "./to-text.ts";

/**
 * The part of `children` whose `toText` is `toText(children).slice(start, end)`, in UTF-16 units. Links, emphasis and
 * strikethrough stay around what is kept of them. What has no text (a citation mark, a decorative image) goes with the
 * text before it. The nodes are copies; raw HTML tags are left out, since half a pair would be left over.
 */
export function sliceInline(children: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let offset = 0;
  children.forEach((node, index) => {
    const gap = isGapBetweenMarks(node, children[index - 1], children[index + 1]);
    const length = gap ? 0 : toText(node).length;
    const from = offset;
    offset += length;
    if (length === 0) {
      const isWithin = (from > start || start === 0) && from <= end && end > start;
      if (isWithin && node.type !== "html") kept.push(structuredClone(node));
      return;
    }
    if (from >= end || from + length <= start) return;
    kept.push(sliceNode(node, Math.max(0, start - from), Math.min(length, end - from)));
  });
  return kept;
}

function sliceNode(node: PhrasingContent, start: number, end: number): PhrasingContent {
  const { position: _, ...copy } = structuredClone(node);
  switch (copy.type) {
    case "text":
    case "inlineCode":
      return { ...copy, value: plainValue(copy.value).slice(start, end) };
    case "image":
    case "imageReference":
      return { ...copy, alt: plainValue(copy.alt ?? "").slice(start, end) };
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return { ...copy, children: sliceInline(copy.children, start, end) };
    default:
      return copy;
  }
}
