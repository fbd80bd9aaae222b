/** Which styles of a text can be written with marks that have to hug words. */
import type { TextRange } from "../markdown/split-text.ts";
import type { StyledText, TextStyle } from "./styled-text.ts";

export interface ChatSpan extends TextRange {
  style: TextStyle;
}

/**
 * Spans that nest, outer ones first. Styles are kept where every client reads them alike: within a line, between white
 * space and the end of a word. Elsewhere they are left out: a missing style does less harm than a stray asterisk.
 *
 * @param addresses stretches that nothing may touch
 */
export function chatSpans(styled: StyledText, addresses: readonly TextRange[]): ChatSpan[] {
  const { text, styles, links, prefixes } = styled;
  const blocks = styles.filter(({ style, start, end }) => style === "pre" && isFenceable(text.slice(start, end)));
  const codes = styles.filter((span) => span.style === "code" && isAtWordEdges(text, span) && isQuotable(text, span));
  const taken = [...blocks, ...codes, ...prefixes, ...addresses];
  const others = (["strong", "emphasis", "delete"] as const).flatMap((style) =>
    merged(styles.filter((span) => span.style === style))
      .flatMap((range) => withoutRanges(range, taken))
      .flatMap((range) => linesOf(text, range))
      .filter((range) => isHugged(text, range))
      .map((range): ChatSpan => ({ ...range, style })),
  );
  return nested([...blocks, ...codes, ...others], links);
}

/**
 * Addresses that stand in the text, whether or not they are links: a client makes links of them, to the next white space.
 * A backtick is in none: clients look for code over several lines first, and no address has to hold one.
 */
export function bareAddresses({ text, links }: StyledText): TextRange[] {
  const written = [...text.matchAll(webAddress), ...text.matchAll(mailAddress)];
  return [...links, ...written.map(({ 0: address, index }) => ({ start: index, end: index + address.length }))];
}

const webAddress = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s`]+/giu;
const mailAddress = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;

/** Whether a place is code, where nothing is a mark. */
export function isInCode(spans: readonly ChatSpan[], at: number): boolean {
  return spans.some(({ style, start, end }) => (style === "code" || style === "pre") && at >= start && at < end);
}

const isFenceable = (code: string) => code.trim() !== "" && !/```|^`|`$/.test(code);

/** What stands in code is no mark, so only its own sign and space at its edges would break it. */
const isQuotable = (text: string, { start, end }: TextRange) =>
  /^[^\s\u200b`](?:[^`]*[^\s\u200b`])?$/.test(text.slice(start, end));

function isHugged(text: string, { start, end }: TextRange): boolean {
  const content = text.slice(start, end);
  if (content === "" || /^[\s\u200b*_~`]|[\s\u200b*_~`]$/.test(content)) return false;
  return isAtWordEdges(text, { start, end });
}

function isAtWordEdges(text: string, { start, end }: TextRange): boolean {
  return /^\s?$/.test(text.charAt(start - 1)) && /^[\s.,;:!?)\]}"'”’»…]?$/.test(text.charAt(end));
}

/** Ranges that touch or overlap become one. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function withoutRanges({ start, end }: TextRange, taken: readonly TextRange[]): TextRange[] {
  const left: TextRange[] = [];
  let from = start;
  for (const range of taken.toSorted((a, b) => a.start - b.start)) {
    if (range.end <= from || range.start >= end) continue;
    if (range.start > from) left.push({ start: from, end: range.start });
    from = range.end;
  }
  if (from < end) left.push({ start: from, end });
  return left;
}

/** The parts of a range by lines, without white space at their ends. */
function linesOf(text: string, { start, end }: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  let from = start;
  for (const line of text.slice(start, end).split("\n")) {
    const content = line.trim();
    const first = from + line.indexOf(content);
    if (content !== "") lines.push({ start: first, end: first + content.length });
    from += line.length + 1;
  }
  return lines;
}

/** Outer spans first; without those that cross another one, or begin or end inside the label of a link. */
function nested(spans: readonly ChatSpan[], links: readonly TextRange[]): ChatSpan[] {
  const kept: ChatSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const crosses = (range: TextRange) => range.start < span.start && range.end > span.start && range.end < span.end;
    const isInLabel = ({ start, end }: TextRange) =>
      (span.start > start && span.start < end) || (span.end > start && span.end < end);
    if (!kept.some(crosses) && !links.some(isInLabel)) kept.push(span);
  }
  return kept;
}
