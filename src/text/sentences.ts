/** Splits a text into sentences: `Intl.Segmenter` with repairs for what help articles are full of. */
import { windowedSegments } from "./windowed-segments.ts";

/** `source.slice(start, end)` is `text`; offsets are UTF-16 units, ends without white space. */
export interface TextSentence {
  text: string;
  start: number;
  end: number;
}

// The rules of Unicode (UAX 29) are the same for all our locales; a fixed one keeps results equal on every machine.
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Never end a sentence: something always follows. */
const binding =
  /(?:^|[\s([“"'])(?:e\.?g|i\.?e|cf|vs|viz|dr|mrs?|ms|prof|st|approx|ca|incl|excl|resp|z\.b|bzw|p\.ex)\.$/iu;
/** Bind only to a number after them: "No. 5", "Fig. 2", "p. 12". */
const bindingToNumber = /(?:^|[\s([“"'])(?:nos?|nr|fig|figs|sec|ch|vol|pp?|art|ver|v|tel|ext|max|min)\.$/iu;
/** A letter of a name, as in "J. Doe". */
const initial = /(?:^|\s)\p{Lu}\.$/u;
/** The number or letter of a list item, alone. */
const listMarker = /^(?:\(?\d{1,3}[.)]|\(?\p{L}[.)]|[-*•–])$/u;

/**
 * The sentences of a text in order. A line break always ends one, so a list item or a line that ends with a colon is a
 * sentence of its own. Abbreviations, versions, file names, links and ellipses do not end one.
 */
export function sentences(text: string): TextSentence[] {
  const found: TextSentence[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) sentencesOfLine(line[0], line.index, text, found);
  return found;
}

/** Something that can end a sentence, and something after it. */
const innerEnd = /[.!?…][^\s]*\s+\S|[。！？｡]./u;

function sentencesOfLine(line: string, offset: number, source: string, found: TextSentence[]): void {
  if (line.length < 1000 && !innerEnd.test(line)) {
    const text = line.trim();
    const start = offset + line.length - line.trimStart().length;
    if (text !== "") found.push({ text, start, end: start + text.length });
    return;
  }
  const first = found.length;
  for (const { segment, index } of windowedSegments(segmenter, line)) {
    const leading = segment.length - segment.trimStart().length;
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const start = offset + index + leading;
    const end = start + trimmed.length;
    const before = found.length > first ? found.at(-1) : undefined;
    if (before !== undefined && goesOn(source, before, trimmed, start)) {
      before.end = end;
    } else {
      found.push({ text: trimmed, start, end });
    }
  }
  for (let index = first; index < found.length; index += 1) {
    const sentence = found[index];
    if (sentence !== undefined) sentence.text = source.slice(sentence.start, sentence.end);
  }
}

/** Whether the segmenter broke where a reader would not. Looks only at the ends, so that long texts stay cheap. */
function goesOn(source: string, before: TextSentence, next: string, nextStart: number): boolean {
  // Without white space between them it is one token: "example.com/?a=1", "Yahoo!Mail", "wait...what". CJK has no spaces.
  if (before.end === nextStart) return !/[。！？｡…」』）]$/u.test(source.slice(before.end - 1, before.end));
  const tail = source.slice(Math.max(before.start, before.end - 12), before.end);
  if (/^\p{Ll}/u.test(next) && (/[.…]["'”’)\]]*$/u.test(tail) || /[?!]["'”’»]$/u.test(tail))) return true;
  // Punctuation alone belongs to the sentence before it.
  if (!/[\p{L}\p{N}]/u.test(next)) return true;
  if (binding.test(tail)) return true;
  if (bindingToNumber.test(tail)) return /^[#(]?\d/u.test(next);
  if (before.end - before.start <= 5 && listMarker.test(tail)) return true;
  return initial.test(tail) && /^\p{Lu}/u.test(next) && !/(?:^|\s)I\.$/u.test(tail);
}
