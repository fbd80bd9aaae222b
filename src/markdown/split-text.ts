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
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Fills part after part. A part ends at the coarsest break that leaves it at least half as full as it could be. A word is
 * cut, between graphemes, only when it alone does not fit part 0; an unbroken stretch that fits nowhere ends the split.
 */
export function splitText(text: string, { fits, maxParts, unbroken = [] }: SplitOptions): SplitResult {
  const isFree = (offset: number) => !unbroken.some(({ start, end }) => offset > start && offset < end);
  const levels = [/\n{2,}/g, /\n/g].map((gap) => startsOf(text, gap).filter(isFree));
  levels.push(sentences(text).map(({ end }) => end).filter(isFree), wordBreaks(text).filter(isFree));
  const parts: TextRange[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length && parts.length < maxParts) {
    const index = parts.length;
    const last = (breaks: Breaks) => lastFitting(breaks, start, text, (part) => fits(part, index));
    const ends = levels.map(last);
    const furthest = Math.max(0, ...ends.map((end) => end ?? 0));
    const end = furthest > 0 ? ends.find((candidate) => candidate !== null && (candidate - start) * 2 >= furthest - start) : last(insideWord());
    if (end === null || end === undefined) break;
    parts.push({ start, end: trimEnd(text, start, end) });
    start = skipSpace(text, end);
  }
  return { parts, restStart: start };

  function insideWord(): Breaks {
    const end = levels[3]?.find((offset) => offset > start) ?? text.length;
    if (fits({ start, end }, 0)) return [];
    const offsets = [...graphemes.segment(text.slice(start, end))].map(({ index }) => start + index);
    return offsets.filter((offset) => offset > start && isFree(offset));
  }
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

/** At white space, and between the words of scripts that are written without it. */
function wordBreaks(text: string): number[] {
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
