/** Lays pieces of text out one after the other, and minds what stands between them. */
import type { TextRange } from "../markdown/split-text.ts";
import { aroundAddress } from "./readable-link.ts";

/** Offsets are UTF-16 units of `text`. */
export interface PlainText {
  text: string;
  /** Code and addresses: to be sent as they stand. */
  verbatim: TextRange[];
  /** Addresses with their labels: not to be cut. */
  unbroken: TextRange[];
  /** Where the citation marks stood, in order. */
  marks: { n: number; offset: number }[];
}

export type Piece =
  | { kind: "text"; text: string }
  | { kind: "newline"; text: string }
  | { kind: "code"; text: string }
  | { kind: "link"; label: string; url: string; goesOn: boolean }
  | { kind: "mark"; n: number };

// In UTF-16 units. It is better to part a longer label from its address than to find no room for both.
const longestLabel = 60;

/**
 * White space is collapsed outside code, an address has nothing on it that could be read as part of it, and a mark that is
 * left out leaves no gap.
 */
export function layOut(pieces: readonly Piece[], marks: "shown" | "hidden"): PlainText {
  const laid: PlainText = { text: "", verbatim: [], unbroken: [], marks: [] };
  let isAfterMark = false;
  for (const piece of pieces) {
    switch (piece.kind) {
      case "text":
        addText(laid, piece.text, isAfterMark);
        break;
      case "newline":
        trimSpace(laid);
        if (laid.text !== "") laid.text += piece.text;
        break;
      case "code":
        separateFromUrl(laid, piece.text);
        laid.verbatim.push(add(laid, piece.text));
        break;
      case "link":
        addLink(laid, piece);
        break;
      case "mark":
        laid.marks.push({ n: piece.n, offset: laid.text.length });
        if (marks === "shown") laid.text += `${/(?:^|\s)$/.test(laid.text) ? "" : " "}[${piece.n}]`;
        break;
    }
    isAfterMark = piece.kind === "mark";
  }
  trimSpace(laid);
  laid.text = laid.text.trimEnd();
  return laid;
}

function addText(laid: PlainText, raw: string, isAfterMark: boolean): void {
  // NBSP holds a number and its unit together; every other white space is a space.
  let text = raw.replace(/[^\S\u00a0\u202f]+/g, " ");
  if (isAfterMark && /^[\s.,;:!?)]/.test(text)) trimSpace(laid);
  if (/(?:^|\s)$/.test(laid.text)) text = text.replace(/^ +/, "");
  separateFromUrl(laid, text);
  laid.text += text;
}

function addLink(laid: PlainText, { label, url, goesOn }: Extract<Piece, { kind: "link" }>): void {
  if (!/(?:^|[\s([{"'“‘«])$/.test(laid.text)) laid.text += " ";
  const { before, after } = aroundAddress(label, { goesOn });
  const start = laid.text.length;
  laid.text += before;
  const address = add(laid, url);
  laid.text += after;
  laid.verbatim.push(address);
  const end = laid.text.length;
  laid.unbroken.push({ start: label.length <= longestLabel ? start : address.start - after.length, end });
}

function add(laid: PlainText, text: string): TextRange {
  const start = laid.text.length;
  laid.text += text;
  return { start, end: laid.text.length };
}

/** Only punctuation that ends a word may touch an address: what makes addresses tappable knows that it is no part of it. */
function separateFromUrl(laid: PlainText, next: string): void {
  const end = laid.unbroken.at(-1)?.end;
  if (end === undefined) return;
  const since = laid.text.slice(end);
  if (/^[.,;:!?)\]}"']*$/.test(since) && !/^[.,;:!?)\]}"']*(?:\s|$)/.test(since + next)) laid.text += " ";
}

function trimSpace(laid: PlainText): void {
  const end = laid.text.replace(/ +$/, "").length;
  if (laid.verbatim.some((range) => range.end > end)) return;
  laid.text = laid.text.slice(0, end);
}
