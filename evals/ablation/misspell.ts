/** Questions with a slip of the finger, made by chance and the same every time: how well retrieval bears with typing. */
import { stopWords } from "../../src/text/stop-words.ts";
import { words } from "../../src/text/words.ts";

const shortest = 5;
const alphabet = "abcdefghijklmnopqrstuvwxyz";

/**
 * The question with one slip in one of its longer words: a letter left out, doubled, mistaken, or swapped with the next;
 * never the first letter, which is seldom wrong. Unchanged where no word is long enough.
 */
export function misspell(question: string, random: () => number): string {
  const longer = words(question).filter(
    ({ text }) => /^[A-Za-z]+$/.test(text) && text.length >= shortest && !stopWords("en").has(text.toLowerCase()),
  );
  const pick = (below: number) => Math.floor(random() * below);
  const word = longer[pick(longer.length)];
  if (word === undefined) return question;
  const at = 1 + pick(word.text.length - 2);
  const [before, letter, next, after] = [
    word.text.slice(0, at),
    word.text.charAt(at),
    word.text.charAt(at + 1),
    word.text.slice(at + 2),
  ];
  const slips = [
    before + next + after,
    before + letter + letter + next + after,
    before + alphabet.charAt(pick(alphabet.length)) + next + after,
    before + next + letter + after,
  ];
  return question.slice(0, word.start) + slips[pick(slips.length)] + question.slice(word.end);
}
