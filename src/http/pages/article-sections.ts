/** An article's chunks → the sections a page shows, with what was cut for searching joined again. */
import type { Root, RootContent } from "mdast";
import { joinBlocks } from "../../answering/join-blocks.ts";
import type { StoreAccess } from "../store-access.ts";

type ArticleChunk = Awaited<ReturnType<StoreAccess["loadArticleChunks"]>>[number];

export interface ArticleSection {
  /** Headings that begin here, the outermost first: a heading without text of its own stands above the first one that has. */
  headings: { text: string; level: 2 | 3 | 4 | 5 | 6; anchor: string | null }[];
  tree: Root;
}

/** Sections in reading order; the lead, which has no heading, comes first. */
export function articleSections(chunks: readonly ArticleChunk[]): ArticleSection[] {
  const sections: ArticleSection[] = [];
  let before: ArticleChunk | null = null;
  for (const chunk of chunks) {
    const current = sections.at(-1);
    const goesOn = before !== null && before.anchor === chunk.anchor && isSame(before.headingPath, chunk.headingPath);
    // Indexing wrote these nodes, and the row cannot be changed from outside.
    const nodes = chunk.nodes as RootContent[];
    if (goesOn && current !== undefined) append(current.tree, nodes);
    else sections.push({ headings: newHeadings(before?.headingPath ?? [], chunk), tree: treeOf(nodes) });
    before = chunk;
  }
  return sections;
}

function newHeadings(above: readonly string[], { headingPath, anchor }: ArticleChunk): ArticleSection["headings"] {
  const shared = headingPath.findIndex((heading, index) => heading !== above[index]);
  // The same headings again under another anchor: two sections of one name.
  const first = shared === -1 ? headingPath.length - 1 : shared;
  return headingPath.slice(Math.max(0, first)).map((text, index) => {
    const depth = Math.max(0, first) + index;
    return { text, level: levelOf(depth), anchor: depth === headingPath.length - 1 ? anchor : null };
  });
}

function levelOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  const levels = [2, 3, 4, 5] as const;
  return levels[depth] ?? 6;
}

function treeOf(nodes: readonly RootContent[]): Root {
  const tree: Root = { type: "root", children: [] };
  append(tree, nodes);
  return tree;
}

function append(tree: Root, nodes: readonly RootContent[]): void {
  for (const [index, node] of nodes.entries()) {
    const last = tree.children.at(-1);
    // Code is told apart by where it stands alone: two blocks of it within a chunk are two.
    const joined = last === undefined ? null : (joinBlocks(last, node) ?? (index === 0 ? joinCode(last, node) : null));
    if (joined === null) tree.children.push(node);
    else tree.children[tree.children.length - 1] = joined;
  }
}

/** Code cut between two lines. */
function joinCode(before: RootContent, node: RootContent): RootContent | null {
  if (before.type !== "code" || node.type !== "code" || before.lang !== node.lang) return null;
  return { ...before, value: `${before.value}\n${node.value}` };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
