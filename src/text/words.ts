/** Splits a text into words, keeping codes, versions, paths, addresses and amounts whole. */
import { windowedSegments } from "./windowed-segments.ts";

/** `text.slice(start, end)` of the source is `text`; offsets are UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

// Work is done run by run (a run has no white space inside), so that no pattern ever sees a whole long text.
const run = /[^\s\u200b\u2060\u180e]+/gu;
/** A longer run is no address, path or link a person typed; it is split into plain words. */
const longestWhole = 300;

const opening = /^[("'“”‘’«‹„‚[{<>|¿¡*,;!?=`]+/u;
const closing = /[)"'“”‘’»›\]}<>|*.,;:!?…=`、。]+$/u;

const link = /^(?:https?:\/\/|www\.)[^\s]+$/iu;
const email = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const rootedPath = /^(?:\.{0,2}|~)\/[\p{L}\p{N}._~{}:@%*-][\p{L}\p{N}._~{}:@%*/-]*$/u;
const relativePath = /^[\p{L}\p{N}._-]+(?:\/[\p{L}\p{N}._{}:-]+){2,}\/?$/u;
const filePath = /^[\p{L}\p{N}._-]+\/[\p{L}\p{N}_-]+\.\p{L}[\p{L}\p{N}]{0,4}$/u;
const flag = /^(?:--[\p{L}\p{N}][\p{L}\p{N}_.-]*|-\p{L})$/u;
const hiddenFile = /^\.\p{L}[\p{L}\p{N}._-]*$/u;
const wholes = [link, email, rootedPath, relativePath, filePath, flag, hiddenFile];

// A word begins with a letter, a digit or an underscore: the selector that makes "❤" an emoji is no word.
const initial = "[\\p{L}\\p{N}_]";
// Marks and invisible joiners (soft hyphen, ZWNJ, ZWJ) belong to the letter before them.
const letters = "[\\p{L}\\p{N}\\p{M}_\\u00ad\\u200c\\u200d]";
const joiners = "(?:['’\\-‐‑.&](?=[\\p{L}\\p{N}_])|(?<=\\p{N})[,:](?=\\p{N}))";
const amount = "[$€£¥₹]\\p{N}+(?:[.,]\\p{N}+)*";
const plain = new RegExp(
  `${amount}|${initial}${letters}*(?:${joiners}${letters}+)*(?:(?<=\\p{N})[%€£°]|(?<=\\b\\p{L})(?:\\+\\+|#))?`,
  "gu",
);

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The words of a text in order. Kept as one: `don't`, `wi-fi`, `v2.1.0`, `ERR_404`, `X-Forwarded-For`, `--now`,
 * `/v1/answers`, `user@example.com`, `12.5%`, `$19.99`, `1,000`, `C++`. Punctuation and emoji are no words. Scripts
 * written without spaces (Chinese, Japanese, Thai …) are split by the dictionary of `Intl.Segmenter`.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(run)) wordsOfRun(match[0], match.index, found);
  return found;
}

function wordsOfRun(raw: string, offset: number, found: Word[]): void {
  // Most runs are a bare ASCII word.
  if (/^[A-Za-z0-9]+$/.test(raw)) {
    found.push({ text: raw, start: offset, end: offset + raw.length });
    return;
  }
  if (raw.length <= longestWhole) {
    const leading = opening.exec(raw)?.[0].length ?? 0;
    const core = raw.slice(leading).replace(closing, "");
    if (wholes.some((pattern) => pattern.test(core))) {
      found.push({ text: core, start: offset + leading, end: offset + leading + core.length });
      return;
    }
  }
  for (const match of raw.matchAll(plain)) {
    const start = offset + match.index;
    if (unspaced.test(match[0])) segment(match[0], start, found);
    else found.push({ text: match[0], start, end: start + match[0].length });
  }
}

function segment(text: string, offset: number, found: Word[]): void {
  for (const part of windowedSegments(segmenter, text)) {
    if (part.isWordLike !== true) continue;
    const start = offset + part.index;
    found.push({ text: part.segment, start, end: start + part.segment.length });
  }
}
