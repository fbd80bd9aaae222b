/** The words that a misspelled word can be mended to, and that can be misspelled: names and plain words, no codes. */
import { fold } from "./fold.ts";
import { words } from "./words.ts";

/** A shorter word is too often one letter from another that is right. */
const shortest = 4;
const longest = 30;

/** Each plain word of a text once, folded: letters only, of scripts that spell with single letters. */
export function mendableWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of words(text)) {
    const folded = fold(word.text);
    if (isMendable(folded)) found.add(folded);
  }
  return found;
}

/** Whether a folded word is of that kind. */
export function isMendable(word: string): boolean {
  return (
    word.length >= shortest &&
    word.length <= longest &&
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u.test(word)
  );
}
