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

/** A section with what a linter needs to know about its heading. The lead has none, and `text` "". */
export interface HeadedSection extends Section {
  text: string;
  column: number;
  /** A first-level heading that repeats the title. Its anchor is "", the whole article; pages have it as `slug`. */
  isTitle: boolean;
  slug: string;
  /** Whether `{#id}` names the anchor. */
  namesAnchor: boolean;
}

/** Sections in reading order; those without content are left out. */
export function splitSections(tree: Root, title: string): Section[] {
  return headedSections(tree, title)
    .filter((section) => section.nodes.some((node) => toText(node).trim() !== ""))
    .map(({ headingPath, anchor, line, nodes }) => ({ headingPath, anchor, line, nodes }));
}

/**
 * The lead and a section for every heading, in reading order. A first-level heading that repeats the title is the title.
 * Anchors are GitHub-style slugs, duplicates numbered, in the order of the whole article; `{#id}` names its own.
 */
export function headedSections(tree: Root, title: string): HeadedSection[] {
  const slugger = new GithubSlugger();
  const above: { depth: number; text: string }[] = [];
  const lead = { headingPath: [], anchor: "", line: 1, nodes: [] };
  let current: HeadedSection = { ...lead, text: "", column: 1, slug: "", isTitle: false, namesAnchor: false };
  const sections = [current];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      current.nodes.push(node);
      continue;
    }
    const { text, anchor, namesAnchor } = readHeading(node, slugger);
    if (text === "") continue;
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
    const isTitle = node.depth === 1 && sameText(text, title);
    if (!isTitle) above.push({ depth: node.depth, text });
    current = {
      headingPath: above.map((heading) => heading.text),
      anchor: isTitle ? "" : anchor,
      line: node.position?.start.line ?? current.line,
      nodes: [],
      text,
      column: node.position?.start.column ?? 1,
      isTitle,
      slug: anchor,
      namesAnchor,
    };
    sections.push(current);
  }
  return sections;
}

function readHeading(node: Heading, slugger: GithubSlugger): { text: string; anchor: string; namesAnchor: boolean } {
  const text = collapse(toText(node));
  const named = node.data?.hProperties?.id;
  const namesAnchor = typeof named === "string";
  return { text: startOf(text, maxHeading), anchor: namesAnchor ? named : slugger.slug(text), namesAnchor };
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
