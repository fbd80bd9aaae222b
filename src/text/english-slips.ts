/** Finds words that are an English word with one slip: a letter missing, doubled, wrong, or two swapped. */
import { withinDistance } from "./edit-distance.ts";

/** Shorter words of other languages are too often one letter from an English one. */
const shortest = 5;

/** A test whether a word (lower case, a-z) is one slip away from one of `words`; those themselves pass, too. */
export function oneSlipFrom(words: Iterable<string>): (word: string) => boolean {
  // Two words one slip apart share a form with at most one letter left out.
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue;
    for (const form of withoutOneLetter(word)) {
      const found = index.get(form);
      if (found === undefined) index.set(form, [word]);
      else found.push(word);
    }
  }
  return (word) => {
    if (word.length < shortest || word.length > 20 || !/^[a-z]+$/.test(word)) return false;
    for (const form of withoutOneLetter(word)) {
      if (index.get(form)?.some((known) => withinDistance(word, known, 1)) === true) return true;
    }
    return false;
  };
}

function withoutOneLetter(word: string): Set<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
