/** A tree → styled text, for channels with bold, italics and code but without headings, tables and nested blocks. */
import type { ListItem, Nodes, Root, Table } from "mdast";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import { codeValue, plainValue } from "../markdown/plain-value.ts";
import { toText } from "../markdown/to-text.ts";
import { aroundAddress, linksWithin, oneSpace, type ReadableLink, readableLink } from "./readable-link.ts";
import {
  appendStyled,
  inStyle,
  inserted,
  isBlank,
  joinStyled,
  prefixLines,
  type StyledText,
  sliceStyled,
  unstyled,
} from "./styled-text.ts";

export interface StyleTreeOptions {
  /** Between blocks; items and rows always stand on the next line. */
  gap: "\n" | "\n\n";
  /** Bullets by depth; the last holds for all deeper ones. */
  bullets: readonly [string, ...string[]];
  /** Whether a label carries its link, unless it is very long, or the address is spelled out: `label: address`, inside a sentence `label (address)`. */
  links: "labelled" | "spelled";
  /** Where a citation mark leads to, where links are labelled. */
  urlOfMark?: (n: number) => string | null;
}

interface Place extends StyleTreeOptions {
  depth: number;
  isQuoted: boolean;
  /** Links after which their line goes on. */
  within?: ReadonlySet<Nodes>;
}

// In UTF-16 units. It is better to part a longer label from its address than to find no room for both.
const longestLabel = 60;
// A label that was cut would be two links, each of half a name; a longer one could be too long to be kept whole.
const longestCarrier = 300;

/**
 * A heading is a bold line, a table row an item of its `header: cell` pairs, a picture by itself a link with its description, marks are `[1]`.
 * Items of inner lists are indented, a quote in a quote is one, and a rule is nothing.
 */
export function styleTree(tree: Root, options: StyleTreeOptions): StyledText {
  return blocksOf(tree.children, options.gap, { ...options, depth: 0, isQuoted: false });
}

function blocksOf(nodes: readonly Nodes[], gap: string, place: Place): StyledText {
  return joinStyled(
    nodes.map((node) => blockOf(node, place)),
    gap,
  );
}

function blockOf(node: Nodes, place: Place): StyledText {
  switch (node.type) {
    case "paragraph":
      return pictureOf(node.children, place) ?? lineOf(node.children, place);
    case "heading":
      return inStyle(lineOf(node.children, place), "strong");
    case "code":
      return codeOf(codeValue(node.value).replaceAll("\t", "  "), place);
    case "blockquote": {
      const content = blocksOf(node.children, "\n", { ...place, isQuoted: true });
      return place.isQuoted || place.depth > 0 || content.text === "" ? content : prefixLines(content, "> ", "> ");
    }
    case "list": {
      const first = node.start ?? 1;
      return joinStyled(
        node.children.map((item, index) =>
          itemOf(item, node.ordered === true ? `${first + index}. ` : bulletOf(place), place),
        ),
        "\n",
      );
    }
    case "table":
      return tableOf(node, place);
    default:
      return unstyled("");
  }
}

function itemOf(item: ListItem, marker: string, place: Place): StyledText {
  const content = blocksOf(item.children, "\n", { ...place, depth: place.depth + 1 });
  return content.text === "" ? content : prefixLines(content, marker, "  ");
}

const bulletOf = ({ bullets, depth }: Place) => bullets[Math.min(depth, bullets.length - 1)] ?? bullets[0];

/** A fence cannot stand in a quote, so each line is code by itself there. */
function codeOf(value: string, { isQuoted }: Place): StyledText {
  const text = value.replace(/^(?:[^\S\n]*\n)+|\s+$/g, "");
  if (!isQuoted) return inStyle(unstyled(text), "pre");
  return joinStyled(
    text.split("\n").map((line) => inStyle(unstyled(line.trim()), "code")),
    "\n",
  );
}

function tableOf(table: Table, place: Place): StyledText {
  const [header, ...rows] = table.children;
  const titles = (header?.children ?? []).map((cell) => lineOf(cell.children, place));
  const names = (header?.children ?? []).map((cell) => oneSpace(toText(cell)));
  const lines = rows.map((row) => {
    const cells = row.children.map((cell, column) => {
      const content = lineOf(cell.children, place, { isFollowed: column < row.children.length - 1 });
      const name = names[column] ?? "";
      return isBlank(content) || name === "" ? content : joinStyled([unstyled(`${name}:`), content], " ");
    });
    const line = joinStyled(cells, "; ");
    return line.text === "" ? line : prefixLines(line, bulletOf(place), "  ");
  });
  // The header is said with every cell; a line of its own is only for what would be lost.
  const isLost = lines.length === 0 || titles.some(({ links }) => links.length > 0);
  return joinStyled(isLost ? [joinStyled(titles, "; "), ...lines] : lines, "\n");
}

/** Inline content with one space between words and addresses set apart. */
function lineOf(
  nodes: readonly Nodes[],
  place: Place,
  { isFollowed = false }: { isFollowed?: boolean } = {},
): StyledText {
  return trimmed(inlineOf(nodes, { ...place, within: linksWithin(nodes, isFollowed) }), place);
}

function trimmed(line: StyledText, place: Place): StyledText {
  const start = line.text.length - line.text.trimStart().length;
  const content = sliceStyled(line, { start, end: Math.max(start, line.text.trimEnd().length) });
  return place.links === "spelled" ? setApart(content) : content;
}

function inlineOf(nodes: readonly Nodes[], place: Place): StyledText {
  return nodes.map((node) => spanOf(node, place)).reduce(appended, unstyled(""));
}

function appended(before: StyledText, next: StyledText): StyledText {
  if (next.text === "") return before;
  // Spaces before a line end, and all but one between words.
  const end = next.text.startsWith("\n") ? before.text.replace(/ +$/, "").length : before.text.length;
  const isSpaced = /\s$/.test(before.text) || (next.links.length > 0 && /[([{"'“‘«]$/.test(before.text));
  const start = isSpaced ? next.text.length - next.text.replace(/^ +/, "").length : 0;
  return appendStyled(sliceStyled(before, { start: 0, end }), sliceStyled(next, { start, end: next.text.length }));
}

function spanOf(node: Nodes, place: Place): StyledText {
  switch (node.type) {
    case "text":
      // NBSP holds a number and its unit together; every other white space is a space.
      return unstyled(plainValue(node.value).replace(/[^\S\u00a0\u202f]+/g, " "));
    case "inlineCode":
      return inStyle(unstyled(plainValue(node.value)), "code");
    case "image":
      return unstyled(plainValue(node.alt ?? "").replace(/[^\S\u00a0\u202f]+/g, " "));
    case "break":
      return unstyled("\n");
    case "link": {
      const link = readableLink(node.url, node.children);
      if (link === null) return inlineOf(node.children, place);
      return linkOf(link, place, { goesOn: place.within?.has(node) === true });
    }
    case "strong":
    case "emphasis":
    case "delete":
      return inStyle(inlineOf(node.children, place), node.type);
    default:
      return isCitationMark(node) ? markOf(citationNumber(node), place) : unstyled("");
  }
}

/** A picture by itself is worth a link; one inside a sentence, such as the sign of a button, is only what it says. */
function pictureOf(nodes: readonly Nodes[], place: Place): StyledText | null {
  const [image, ...others] = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  if (image?.type !== "image" || others.some((node) => !isCitationMark(node))) return null;
  const alt = oneSpace(plainValue(image.alt ?? ""));
  const link = alt === "" ? null : readableLink(image.url, [{ type: "text", value: alt }]);
  if (link === null) return null;
  return trimmed(
    others.map((node) => spanOf(node, place)).reduce(appended, linkOf(link, place, { goesOn: false })),
    place,
  );
}

function linkOf({ label, address, url }: ReadableLink, { links }: Place, line: { goesOn: boolean }): StyledText {
  if (links === "labelled" && label.length <= longestCarrier) {
    const whole = { start: 0, end: (label || address).length };
    return { ...unstyled(label || address), links: [{ ...whole, url }], unbroken: [whole] };
  }
  const { before, after } = aroundAddress(label, line);
  // The space in front goes where there is one already.
  const range = { start: before.length + 1, end: before.length + 1 + address.length };
  const start = label.length <= longestLabel ? 1 : range.start - after.length;
  const unbroken = { start, end: range.end + after.length };
  return { ...unstyled(` ${before}${address}${after}`), links: [{ ...range, url }], unbroken: [unbroken] };
}

function markOf(n: number, { links, urlOfMark }: Place): StyledText {
  const text = `[${n}]`;
  const url = links === "labelled" ? (urlOfMark?.(n) ?? null) : null;
  const range = { start: 1, end: text.length + 1 };
  return {
    ...unstyled(` ${text}`),
    links: url === null ? [] : [{ ...range, url }],
    unbroken: [range],
    marks: [{ n, offset: 1 }],
  };
}

/** Only what cannot be read as part of an address follows it: white space, or punctuation that ends a word. */
function setApart(line: StyledText): StyledText {
  const inserts = line.links
    .filter(({ end }) => !/^[.,;:!?)\]}"']*(?:\s|$)/.test(line.text.slice(end)))
    // A parenthesis around it is no part of it.
    .map(({ start, end }) => ({
      at: line.text[start - 1] === "(" && line.text[end] === ")" ? end + 1 : end,
      text: " ",
    }));
  return inserts.length === 0 ? line : inserted(line, inserts);
}
