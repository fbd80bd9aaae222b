/** An article → chunks that follow its headings, each small enough to be embedded whole. */
import type { Root, RootContent } from "mdast";
import type { Block, Chunk } from "../domain/article.ts";
import { toText } from "../markdown/to-text.ts";
import { splitBlock } from "./split-block.ts";
import { type Section, splitSections } from "./split-sections.ts";
import { startOf } from "./storable-text.ts";

export interface ChunkLimits {
  /** Word pieces with the heading path and the model's two marks; a chunk never has more. */
  maxTokens: number;
  /** Where a longer section is cut: below the maximum, so that its pieces come out of like size. */
  targetTokens: number;
  countTokens: (text: string) => number;
}

/** Chunks in reading order, never across headings. Blocks stay whole where they fit. */
export function chunkArticle(articleId: string, title: string, tree: Root, limits: ChunkLimits): Chunk[] {
  return splitSections(tree, title)
    .flatMap((section) => {
      const room = roomFor(title, section.headingPath, limits);
      return packBlocks(section, room, limits).map((nodes) => toChunk(articleId, section, nodes));
    })
    .map((chunk, ordinal) => ({ ...chunk, ordinal }));
}

/** What is searched by its words before the chunk's own text: `title › heading › heading`. */
export function headingLine(title: string, headingPath: readonly string[]): string {
  return [title, ...headingPath].join(" › ");
}

/** The text whose vector stands for a chunk: never more tokens than the maximum. */
export function embeddedText(title: string, chunk: Pick<Chunk, "headingPath" | "text">, limits: ChunkLimits): string {
  return `${embeddedHeading(title, chunk.headingPath, limits)}\n${chunk.text}`;
}

/** The heading line as it is embedded: over a third of the maximum it gives its outer parts up, at last its end. */
export function embeddedHeading(
  title: string,
  headingPath: readonly string[],
  { maxTokens, countTokens }: ChunkLimits,
): string {
  const parts = [title, ...headingPath];
  while (parts.length > 1 && countTokens(parts.join(" › ")) > maxTokens / 3) parts.splice(parts.length > 2 ? 1 : 0, 1);
  let line = parts.join(" › ");
  while (countTokens(line) > maxTokens / 3) line = startOf(line, Math.floor(line.length * 0.8));
  return line;
}

function roomFor(title: string, headingPath: readonly string[], limits: ChunkLimits) {
  const used = limits.countTokens(`${embeddedHeading(title, headingPath, limits)}\n`);
  return { max: limits.maxTokens - used, target: Math.max(32, limits.targetTokens - used) };
}

function packBlocks(
  section: Section,
  room: { max: number; target: number },
  { countTokens }: ChunkLimits,
): RootContent[][] {
  // Two marks ([CLS], [SEP]) are counted with the heading line already.
  const size = (node: RootContent) => Math.max(0, countTokens(toText(node)) - 2);
  const nodes = section.nodes.filter((node) => toText(node).trim() !== "");
  const sizes = nodes.map(size);
  if (sum(sizes) <= room.max) return nodes.length === 0 ? [] : [nodes];
  const packs: RootContent[][] = [];
  let pack: RootContent[] = [];
  let filled = 0;
  const close = () => {
    if (pack.length > 0) packs.push(pack);
    pack = [];
    filled = 0;
  };
  const add = (node: RootContent, tokens: number) => {
    if (filled > 0 && filled + tokens > room.target) close();
    pack.push(node);
    filled += tokens;
  };
  nodes.forEach((node, index) => {
    const tokens = sizes[index] ?? 0;
    if (tokens <= room.max) add(node, tokens);
    else for (const part of splitBlock(node, { max: room.max, target: room.target, size })) add(part, size(part));
  });
  close();
  return packs;
}

function toChunk(articleId: string, section: Section, nodes: RootContent[]): Chunk {
  const startLine = nodes[0]?.position?.start.line ?? section.line;
  const endLine = Math.max(startLine, ...nodes.map((node) => node.position?.end.line ?? startLine));
  return {
    articleId,
    ordinal: 0,
    headingPath: section.headingPath,
    anchor: section.anchor,
    blocks: nodes.map((node) => toBlock(node, startLine)),
    text: nodes.map((node) => toText(node)).join("\n"),
    startLine,
    endLine,
  };
}

function toBlock(node: RootContent, startLine: number): Block {
  return {
    kind: kindOf(node.type),
    node: withoutPositions(node),
    text: toText(node),
    line: (node.position?.start.line ?? startLine) - startLine,
  };
}

function kindOf(type: RootContent["type"]): Block["kind"] {
  switch (type) {
    case "paragraph":
    case "list":
    case "table":
    case "code":
      return type;
    case "blockquote":
      return "quote";
    default:
      return "other";
  }
}

function withoutPositions(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "position" ? undefined : value)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
