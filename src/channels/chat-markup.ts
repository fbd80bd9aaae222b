/**
 * Styled text → the markup that WhatsApp and Slack share: `*bold*`, `_italics_`, `~strike~`, `` `code` `` and fences.
 * Neither has an escape: a mark counts only if it hugs what it styles, so invisible spaces keep literal ones apart.
 */
import type { TextRange } from "../markdown/split-text.ts";
import { bareAddresses, type ChatSpan, chatSpans, isInCode } from "./chat-spans.ts";
import type { StyledText, TextStyle } from "./styled-text.ts";

/** Where the two differ. */
export interface ChatMarkup {
  escape: (text: string) => string;
  /** What stands before and after the label of a link; null where addresses stand in the text as they are. */
  link: ((url: string) => { open: string; close: string }) | null;
  /** Matches the beginning of a line that would be read as an item of a list or as a quote. */
  lineStart: RegExp;
  /** Matches other text that would be read as something else; an invisible space goes in after its first sign. */
  literal: RegExp | null;
}

interface Wrap extends TextRange {
  open: string;
  close: string;
}

const signs: Readonly<Record<TextStyle, string>> = {
  ...{ strong: "*", emphasis: "_", delete: "~", code: "`", pre: "```" },
};
// Neither white space nor part of a word, and drawn as nothing: between two of them a mark neither opens nor closes.
const apart = "\u200b";

/** Text ready to be sent. What is literal in `styled` stays literal, at the cost of invisible spaces. */
export function chatMarkup(styled: StyledText, markup: ChatMarkup): string {
  const { text, links, prefixes } = styled;
  const addresses = markup.link === null ? bareAddresses(styled) : [];
  const spans = chatSpans(styled, addresses);
  const styles = spans.map(({ start, end, style }): Wrap => ({ start, end, open: signs[style], close: signs[style] }));
  const labels = links.flatMap(({ start, end, url }): Wrap[] => {
    const link = markup.link?.(url);
    return link === undefined ? [] : [{ start, end, ...link }];
  });
  const wraps = [...styles, ...labels];
  const literals = new Set(literalsOf(styled, markup, (at) => isInCode(spans, at) || isIn(addresses, at), spans));

  const closings = grouped(wraps, ({ end }) => end);
  const openings = grouped(wraps, ({ start }) => start);
  const prefixed = new Set(prefixes.map(({ start }) => start));
  const ends = prefixes.map(({ end }) => end);
  const cuts = [...new Set([0, ...literals, ...prefixed, ...ends, ...closings.keys(), ...openings.keys()])];
  return cuts
    .toSorted((a, b) => a - b)
    .map((at, index, sorted) => {
      const stretch = text.slice(at, sorted[index + 1] ?? text.length);
      return [
        // Outer ones open first and close last.
        ...(closings.get(at) ?? []).map(({ close }) => close).toReversed(),
        literals.has(at) ? apart : "",
        ...(openings.get(at) ?? []).map(({ open }) => open),
        prefixed.has(at) ? stretch : markup.escape(stretch),
      ].join("");
    })
    .join("");
}

function grouped(wraps: readonly Wrap[], placeOf: (wrap: Wrap) => number): Map<number, Wrap[]> {
  const groups = new Map<number, Wrap[]>();
  for (const wrap of wraps) groups.set(placeOf(wrap), [...(groups.get(placeOf(wrap)) ?? []), wrap]);
  return groups;
}

/** Where invisible spaces go: around marks that could pair up, and before what would begin a list or a quote. */
function literalsOf(
  styled: StyledText,
  markup: ChatMarkup,
  isFixed: (at: number) => boolean,
  spans: readonly ChatSpan[],
): number[] {
  const { text } = styled;
  const found: number[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    for (const sign of "*_~`") {
      const all = placesOf(text, sign, { start, end });
      const written = spans.filter((span) => signs[span.style] === sign && span.start >= start && span.end <= end);
      if (all.length + 2 * written.length < 2 && sign !== "`") continue;
      const loose = all.filter((at) => !isFixed(at) && (sign === "`" || !isHarmless(text, at)));
      found.push(...loose.flatMap((at) => [at, at + 1]));
    }
    const first = firstOfLine(styled, start, end);
    if (!isFixed(first) && markup.lineStart.test(text.slice(first, end))) found.push(first);
    start = end + 1;
  }
  if (markup.literal !== null)
    for (const { index } of text.matchAll(markup.literal)) if (!isFixed(index)) found.push(index + 1);
  return found;
}

const isIn = (ranges: readonly TextRange[], at: number) => ranges.some(({ start, end }) => at >= start && at < end);

function placesOf(text: string, sign: string, { start, end }: TextRange): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign, start); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** Inside a word, as in `a_b`, or between spaces, as in `2 * 3`: no client takes those for marks. */
function isHarmless(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return (/[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)) || (/^\s?$/.test(before) && /^\s?$/.test(after));
}

/** Where the text of a line begins, after its bullet, number or quote sign. */
function firstOfLine({ text, prefixes }: StyledText, start: number, end: number): number {
  let first = start;
  for (;;) {
    while (first < end && /\s/.test(text.charAt(first))) first += 1;
    const prefix = prefixes.find((range) => range.start === first);
    if (prefix === undefined) return first;
    first = prefix.end;
  }
}
