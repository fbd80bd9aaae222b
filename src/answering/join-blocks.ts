/** Joins again what was cut between two chunks for searching. */
import type { List, RootContent, Table } from "mdast";
import { toText } from "../markdown/to-text.ts";

/** A table cut between two rows, whose header was then repeated, or a numbered list cut between two items; null: they are two. */
export function joinBlocks(before: RootContent, node: RootContent): Table | List | null {
  if (before.type === "table" && node.type === "table") {
    const [header, ...rows] = node.children;
    const [headerBefore] = before.children;
    if (header === undefined || headerBefore === undefined || toText(header) !== toText(headerBefore)) return null;
    return { ...before, children: [...before.children, ...rows] };
  }
  if (before.type !== "list" || node.type !== "list" || before.ordered !== true || node.ordered !== true) return null;
  if (node.start !== (before.start ?? 1) + before.children.length) return null;
  return { ...before, children: [...before.children, ...node.children] };
}
