/** An article's tree → its sections: a heading, the headings above it, and the blocks below it. */
import GithubSlugger from "github-slugger";
import type { Heading, Root, RootContent } from "mdast";
import { toText } from "../markdown/to-text.ts";
import { collapse } from "../text/normalize-space.ts";
import { startOf } from "./storable-text.ts";

// As long as a title may be: what is longer is a paragraph by mistake, and would crowd the chunk's own text out.
const maxHeading = 300;

export interface Section {
  /** Headings from the outermost to the section's own, without the article's title; empty for the lead. */
  headingPath: string[];
  anchor: string;
  line: number;
  nodes: RootContent[];
}

/**
 * Sections in reading order; those without content are left out. A first-level heading that repeats the title is the
 * title. Anchors are GitHub-style slugs, duplicates numbered, in the order of the whole article; `{#id}` names its own.
 */
export function splitSections(tree: Root, title: string): Section[] {
  const slugger = new GithubSlugger();
  const above: { depth: number; text: string }[] = [];
  let current: Section = { headingPath: [], anchor: "", line: 1, nodes: [] };
  const sections = [current];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      current.nodes.push(node);
      continue;
    }
    const { text, anchor } = readHeading(node, slugger);
    if (text === "") continue;
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
    const isTitle = node.depth === 1 && sameText(text, title);
    if (!isTitle) above.push({ depth: node.depth, text });
    current = {
      headingPath: above.map((heading) => heading.text),
      anchor: isTitle ? "" : anchor,
      line: node.position?.start.line ?? current.line,
      nodes: [],
    };
    sections.push(current);
  }
  return sections.filter((section) => section.nodes.some((node) => toText(node).trim() !== ""));
}

function readHeading(node: Heading, slugger: GithubSlugger): { text: string; anchor: string } {
  const text = collapse(toText(node));
  const named = node.data?.hProperties?.id;
  return { text: startOf(text, maxHeading), anchor: typeof named === "string" ? named : slugger.slug(text) };
}

const sameText = (a: string, b: string) => bare(a) === bare(b);

/** Lower case, without punctuation; a text of signs alone is itself. */
function bare(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text : words;
}
