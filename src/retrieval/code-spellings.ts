/** Codes that a question writes together and articles apart, or the other way round: "E101" and "e 101". */
import { fold } from "../text/fold.ts";
import { terms } from "../text/terms.ts";
import { words } from "../text/words.ts";

export interface CodeSpelling {
  /** Terms as the text has them. */
  written: string[];
  /** Terms of the other spelling. */
  other: string[];
}

// Longer letters before a number are a word that is counted: "chapter 12".
const letters = /^\p{L}{1,5}$/u;
const number = /^\p{N}{1,6}$/u;
const code = /^(\p{L}{1,5})(\p{N}{1,6})$/u;

/** A text's codes. Hyphens and underscores need nothing: `terms` gives those in parts and as one already. */
export function codeSpellings(text: string, locale: string): CodeSpelling[] {
  const all = words(text);
  return all.flatMap((word, index): CodeSpelling[] => {
    const [, before, after] = code.exec(fold(word.text)) ?? [];
    if (before !== undefined && after !== undefined) {
      return [{ written: terms(word.text, locale), other: [before, after] }];
    }
    const next = all[index + 1];
    if (next?.start !== word.end + 1 || !letters.test(word.text) || !number.test(next.text)) return [];
    // Where articles know the number, they write the code apart, too: "E-101".
    return [{ written: terms(next.text, locale), other: terms(word.text + next.text, locale) }];
  });
}

/** The terms a text is searched by: its own, and of its codes those that only the other spelling finds. */
export function searchedTerms(text: string, locale: string, isKnown: (term: string) => boolean): Set<string> {
  const other = codeSpellings(text, locale).filter(
    (spelling) => spelling.other.every(isKnown) && !spelling.written.some(isKnown),
  );
  return new Set([...terms(text, locale), ...other.flatMap((spelling) => spelling.other)]);
}
