/** Splits plain text into parts that fit: at blocks, else lines, sentences, words; graphemes only where a word is too long. */
import { sentences } from "../text/sentences.ts";

/** A stretch of a text in UTF-16 units, `end` excluded. */
export interface TextRange {
  start: number;
  end: number;
}

export interface SplitOptions {
  /** Whether a stretch may be part number `index` (from 0). What is longer must not fit if the shorter does not. */
  fits: (part: TextRange, index: number) => boolean;
  maxParts: number;
  /** Never cut inside these, such as addresses. */
  unbroken?: readonly TextRange[];
}

export interface SplitResult {
  /** In order, without white space at their ends. */
  parts: TextRange[];
  /** Where the text that found no room begins; the text's length when everything did. */
  restStart: number;
}

type Breaks = readonly number[];

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wordSegments = new Intl.Segmenter("en", { granularity: "word" });
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Fills part after part. A part ends at the coarsest break that leaves it at least half as full as it could be. A word is
 * cut, between graphemes, only when it alone does not fit part 0; an unbroken stretch that fits nowhere ends the split.
 */
export function splitText(text: string, { fits, maxParts, unbroken = [] }: SplitOptions): SplitResult {
  const parts: TextRange[] = [];
  let levels: Breaks[] | undefined;
  let start = skipSpace(text, 0);
  while (start < text.length && parts.length < maxParts) {
    const index = parts.length;
    const fitsHere = (part: TextRange) => fits(part, index);
    const whole = { start, end: trimEnd(text, start, text.length) };
    // Most texts fit, and finding their breaks costs more than asking.
    if (fitsHere(whole)) return { parts: [...parts, whole], restStart: text.length };
    levels ??= breaksOf(text, unbroken);
    const end = endOfPart(text, start, levels, fitsHere) ?? endInWord(text, start, levels, unbroken, fits, index);
    if (end === null) break;
    parts.push({ start, end: trimEnd(text, start, end) });
    start = skipSpace(text, end);
  }
  return { parts, restStart: start };
}

/** Where a text may be cut, by levels: blocks, lines, sentences, words. */
function breaksOf(text: string, unbroken: readonly TextRange[]): Breaks[] {
  const levels = [
    startsOf(text, /\n{2,}/g),
    startsOf(text, /\n/g),
    sentences(text).map(({ end }) => end),
    wordBreaks(text),
  ];
  return levels.map((breaks) => breaks.filter((offset) => isFree(offset, unbroken)));
}

function isFree(offset: number, unbroken: readonly TextRange[]): boolean {
  return !unbroken.some(({ start, end }) => offset > start && offset < end);
}

function endOfPart(
  text: string,
  start: number,
  levels: readonly Breaks[],
  fits: (part: TextRange) => boolean,
): number | null {
  const ends = levels.map((breaks) => lastFitting(breaks, start, text, fits));
  const furthest = Math.max(0, ...ends.map((end) => end ?? 0));
  return ends.find((end) => end !== null && (end - start) * 2 >= furthest - start) ?? null;
}

/** The end inside a word that is too long for any part. */
function endInWord(
  text: string,
  start: number,
  levels: readonly Breaks[],
  unbroken: readonly TextRange[],
  fits: SplitOptions["fits"],
  index: number,
): number | null {
  const end = levels.at(-1)?.find((offset) => offset > start) ?? text.length;
  if (fits({ start, end }, 0)) return null;
  const offsets = [...graphemes.segment(text.slice(start, end))].map((grapheme) => start + grapheme.index);
  return lastFitting(
    offsets.filter((offset) => isFree(offset, unbroken)),
    start,
    text,
    (part) => fits(part, index),
  );
}

/** The last break after `start` whose part fits; null when none does. */
function lastFitting(breaks: Breaks, start: number, text: string, fits: (part: TextRange) => boolean): number | null {
  const after = breaks.filter((offset) => offset > start);
  let found: number | null = null;
  let low = 0;
  let high = after.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const end = after[middle] ?? text.length;
    if (fits({ start, end: trimEnd(text, start, end) })) {
      found = end;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** Where the gaps begin; the end of the text is a break of every kind. */
function startsOf(text: string, gap: RegExp): number[] {
  return [...[...text.matchAll(gap)].map(({ index }) => index), text.length];
}

/** Where words end: at white space, and between the words of scripts that are written without it. */
export function wordBreaks(text: string): number[] {
  const spaces = startsOf(text, /\s+/g);
  if (!unspaced.test(text)) return spaces;
  const between: number[] = [];
  let before = "";
  for (const { segment, index } of wordSegments.segment(text)) {
    if (unspaced.test(before) && unspaced.test(segment)) between.push(index);
    before = segment;
  }
  return [...new Set([...spaces, ...between])].toSorted((a, b) => a - b);
}

function skipSpace(text: string, offset: number): number {
  let next = offset;
  while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
