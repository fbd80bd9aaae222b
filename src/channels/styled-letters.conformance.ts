/** The letters of an answer with the styles its tree gives them: the yardstick for what is read back from markup. */
import type { Nodes, Root } from "mdast";
import { isCitationMark } from "../markdown/citation-mark.ts";
import { codeValue, plainValue } from "../markdown/plain-value.ts";
import { toText } from "../markdown/to-text.ts";
import { aroundAddress, linksWithin, readableLink } from "./readable-link.ts";

export type LetterStyle = "bold" | "italic" | "strike" | "mono" | "quote";

/** A sign that is not white space, with its styles. */
export interface Letter {
  sign: string;
  styles: ReadonlySet<LetterStyle>;
}

/** Letters of a text: without white space, zero-width signs and what is laid out. */
export function lettersOf(text: string, styles: Iterable<LetterStyle>): Letter[] {
  const all = new Set(styles);
  return [...text.replace(/[\s\u200b\ufeff]/g, "")].map((sign) => ({ sign, styles: all }));
}

export interface LetterForm {
  /** By depth. */
  bullets: readonly string[];
  /** Labels up to this length carry their link, which is read right after them; around the address of others stand signs. */
  longestCarrier: number;
}

/** In the order of reading: links as label and address, table rows as `header: cell` pairs, items with their marker. */
export function styledLetters(tree: Root, form: LetterForm): Letter[] {
  return tree.children.flatMap((node) => walk(node, { ...form, styles: [], within: new Set() }));
}

interface Place extends LetterForm {
  styles: readonly LetterStyle[];
  /** Links after which their line goes on. */
  within: ReadonlySet<Nodes>;
}

const styleOf = { strong: "bold", emphasis: "italic", delete: "strike", heading: "bold", blockquote: "quote" } as const;

function walk(node: Nodes, place: Place): Letter[] {
  const { styles } = place;
  switch (node.type) {
    case "text":
      return lettersOf(plainValue(node.value), styles);
    case "inlineCode":
      return lettersOf(plainValue(node.value), [...styles, "mono"]);
    case "code":
      return lettersOf(codeValue(node.value), [...styles, "mono"]);
    case "image":
      return lettersOf(plainValue(node.alt ?? ""), styles);
    case "linkReference":
      return isCitationMark(node) ? lettersOf(`[${node.identifier}]`, styles) : [];
    case "link":
      return linkLetters(node.url, node.children, place, place.within.has(node)) ?? all(node.children, place);
    case "paragraph":
      return pictureLetters(node.children, place) ?? line(node.children, place);
    case "table":
      return tableLetters(node.children, place);
    case "heading":
      return line(node.children, { ...place, styles: [...styles, styleOf.heading] });
    case "strong":
    case "emphasis":
    case "delete":
    case "blockquote":
      return all(node.children, { ...place, styles: [...styles, styleOf[node.type]] });
    case "list":
      return node.children.flatMap((item, index) => {
        const content = all(item.children, {
          ...place,
          bullets: place.bullets.length > 1 ? place.bullets.slice(1) : place.bullets,
        });
        const marker = node.ordered === true ? `${(node.start ?? 1) + index}.` : (place.bullets[0] ?? "");
        return content.length === 0 ? [] : [...lettersOf(marker, styles), ...content];
      });
    default:
      return [];
  }
}

const all = (nodes: readonly Nodes[], place: Place): Letter[] => nodes.flatMap((node) => walk(node, place));

const line = (nodes: readonly Nodes[], place: Place, isFollowed = false): Letter[] =>
  all(nodes, { ...place, within: linksWithin(nodes, isFollowed) });

function linkLetters(
  url: string,
  children: readonly Nodes[],
  { styles, longestCarrier }: Place,
  goesOn: boolean,
): Letter[] | null {
  const link = readableLink(url, children);
  if (link === null) return null;
  const { label, address } = link;
  const { before, after } =
    label.length <= longestCarrier ? { before: label, after: "" } : aroundAddress(label, { goesOn });
  return lettersOf(before + address + after, styles);
}

/** A picture by itself is a link. */
function pictureLetters(nodes: readonly Nodes[], place: Place): Letter[] | null {
  const [image, ...marks] = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  if (image?.type !== "image" || (image.alt ?? "").trim() === "" || !marks.every(isCitationMark)) return null;
  const letters = linkLetters(image.url, [{ type: "text", value: image.alt ?? "" }], place, false);
  return letters === null ? null : [...letters, ...all(marks, place)];
}

function tableLetters(rows: readonly Nodes[], place: Place): Letter[] {
  const [header = [], ...body] = rows.map((row): readonly Nodes[] => ("children" in row ? row.children : []));
  const cellOf = (cell: Nodes, isFollowed = false) =>
    "children" in cell ? line(cell.children, place, isFollowed) : [];
  const names = header.map((cell) => toText(cell).replace(/\s+/g, " ").trim());
  const lines = body.map((cells) =>
    cells.map((cell, column) => {
      const content = cellOf(cell, column < cells.length - 1);
      const name = names[column] ?? "";
      return content.length === 0 || name === "" ? content : [...lettersOf(`${name}:`, place.styles), ...content];
    }),
  );
  const isSaidAlone = lines.length === 0 || header.some(hasLink);
  const joined = (cells: readonly Letter[][]) =>
    cells
      .filter(({ length }) => length > 0)
      .flatMap((cell, index) => (index === 0 ? cell : [...lettersOf(";", place.styles), ...cell]));
  const items = lines.map(joined).filter(({ length }) => length > 0);
  return [
    ...(isSaidAlone ? joined(header.map((cell) => cellOf(cell))) : []),
    ...items.flatMap((item) => [...lettersOf(place.bullets[0] ?? "", place.styles), ...item]),
  ];
}

const hasLink = (node: Nodes): boolean =>
  (node.type === "link" && readableLink(node.url, node.children) !== null) ||
  ("children" in node && node.children.some(hasLink));
