/** What speech recognition made of a name ("oh roar a router") → the name ("Aurora router"). */
import { withinDistance } from "./edit-distance.ts";
import type { KnownNames } from "./known-names.ts";
import { soundKey } from "./sound-key.ts";
import { englishStopWords } from "./stop-words.ts";
import { words } from "./words.ts";

const mostWords = 4;
const longWord = 6;
/** Characters; a longer message was typed. */
const longestSpoken = 400;
/** Letters that may differ, as a share of the longer spelling. */
const mostDifferent = 0.5;

interface Heard {
  name: string;
  start: number;
  end: number;
  /** In how many letters it differs from the name. */
  off: number;
}

/**
 * The text with words that sound like one known name, and are spelled much like it, replaced by it. At least one of the
 * words must be none that articles use; a text that could mean several names stays as it is.
 */
export function withMisheardName(text: string, known: KnownNames): string {
  if (known.bySound.size === 0 || text.length > longestSpoken) return text;
  const said = words(text);
  const heard: Heard[] = [];
  for (let from = 0; from < said.length; from++) {
    for (let count = 1; count <= mostWords && from + count <= said.length; count++) {
      const window = said.slice(from, from + count);
      if (window.every(({ text: word }) => isKnown(word, known))) continue;
      const joined = window.map((word) => lettersOf(word.text)).join("");
      for (const name of known.bySound.get(soundKey(joined)) ?? []) {
        const letters = lettersOf(name);
        const off = count === 1 ? slip(joined, letters) : distance(joined, letters);
        if (off === null) continue;
        heard.push({ name, start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, off });
      }
    }
  }
  const best = heard.toSorted(
    (a, b) => b.name.length - a.name.length || a.off - b.off || b.end - a.end || a.start - b.start,
  )[0];
  if (best === undefined) return text;
  const elsewhere = heard.some(
    ({ name, start, end }) => name !== best.name && (end <= best.start || start >= best.end),
  );
  const sameSound = heard.some(({ name }) => name !== best.name && name.length === best.name.length);
  return elsewhere || sameSound ? text : `${text.slice(0, best.start)}${best.name}${text.slice(best.end)}`;
}

/** In how many letters two spellings differ; null when in too many. */
function distance(said: string, name: string): number | null {
  const most = Math.floor(mostDifferent * Math.max(said.length, name.length));
  for (let limit = 0; limit <= most; limit++) if (withinDistance(said, name, limit)) return limit;
  return null;
}

/** One word may be another word: it must be long, and begin alike. */
function slip(said: string, name: string): number | null {
  return said.length < longWord || said[0] !== name[0] || said === name ? null : distance(said, name);
}

function isKnown(word: string, known: KnownNames): boolean {
  const lower = word.toLowerCase();
  return word.length === 1 || englishStopWords.has(lower) || known.words.has(lower) || known.names.has(lower);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, "");
}
