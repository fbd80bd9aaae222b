/** Words of a question that no article uses → the articles' own words that they are a slip away from. */
import { termId } from "../store/bm25.ts";
import type { Queryable } from "../store/database.ts";
import { countTerms, findWords } from "../store/search.ts";
import { withinDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";
import { isMendable } from "../text/mendable-words.ts";
import { stopWords } from "../text/stop-words.ts";
import { terms } from "../text/terms.ts";
import { type Word, words } from "../text/words.ts";

export interface SpellingSettings {
  /** Letters from which a word is mended: shorter ones are too often a letter from another that is right. */
  shortest: number;
  /** Letters from which two slips are mended, else one. */
  twoSlipsFrom: number;
  /** What the question as it was written counts beside the mended one (1): a word may be right and merely new here. */
  original: number;
}

/**
 * The question with its misspelled words mended: "How do I get a refnud?" → "How do I get a refund?". A word that any
 * article uses stays, whatever the language; so does one that no word of the articles resembles. A slip is a letter left
 * out, put in or mistaken, or two swapped; the first letter is taken to be right, or swapped with the second.
 */
export async function mendSpelling(
  question: string,
  { shortest, twoSlipsFrom }: SpellingSettings,
  { database, snapshot, locale }: { database: Queryable; snapshot: { key: number }; locale: string },
): Promise<string> {
  const skip = stopWords(locale);
  const plain = words(question).filter(({ text }) => {
    const word = fold(text);
    return word.length >= shortest && isMendable(word) && !skip.has(word);
  });
  if (plain.length === 0) return question;
  const idOf = ({ text }: Word) => termId(terms(text, locale)[0] ?? "");
  const known = await countTerms(database, snapshot.key, [...new Set(plain.map(idOf))]);
  const unknown = plain.filter((word) => !known.has(idOf(word)));
  if (unknown.length === 0) return question;

  const slips = (word: string) => (word.length >= twoSlipsFrom ? 2 : 1);
  const lengths = unknown
    .map(({ text }) => fold(text))
    .flatMap((word) => [word.length - slips(word), word.length + slips(word)]);
  const candidates = await findWords(database, snapshot.key, {
    initials: [...new Set(unknown.flatMap(({ text }) => [...fold(text).slice(0, 2)]))],
    lengths: [Math.min(...lengths), Math.max(...lengths)],
  });
  let mended = question;
  for (const { text, start, end } of unknown.toReversed()) {
    const word = nearest(fold(text), candidates, slips(fold(text)));
    if (word !== null) mended = mended.slice(0, start) + word + mended.slice(end);
  }
  return mended;
}

/** The word with the fewest slips; of several the likelier slip, then the one in most chunks. Null for a word that is right: a synonym, say. */
function nearest(word: string, candidates: readonly { word: string; chunks: number }[], limit: number): string | null {
  const [first = "", second = ""] = word;
  const near = candidates.filter(
    (candidate) => candidate.word.startsWith(first) || candidate.word.startsWith(second + first),
  );
  if (near.some((candidate) => candidate.word === word)) return null;
  for (let slips = 1; slips <= limit; slips++) {
    const found = near.filter((candidate) => withinDistance(word, candidate.word, slips));
    const [best] = found.sort(
      (a, b) => unlikely(word, a.word) - unlikely(word, b.word) || b.chunks - a.chunks || (a.word < b.word ? -1 : 1),
    );
    if (best !== undefined) return best.word;
  }
  return null;
}

/**
 * 0 for a letter left out or two swapped, 1 for one put in or mistaken: those are as frequent (Pollock & Zamora 1984), but any
 * of 26 letters may come of them, so that a given one is far less likely.
 */
function unlikely(word: string, candidate: string): number {
  const sorted = (text: string) => [...text].sort().join("");
  return candidate.length > word.length || sorted(candidate) === sorted(word) ? 0 : 1;
}
