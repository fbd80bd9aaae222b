/**
 * The words of a sentence as they are written: whole, in pairs, and in pieces of three and four letters, which slips and
 * endings leave as they are. They tell what word classes are too coarse for. There are too many to keep each: a weight is
 * kept for each of `bucketCount` numbers they are hashed to.
 */
import type { Token } from "./intent-tokens.ts";

export const bucketCount = 1 << 15;
/** In letters, as far as a word is looked at. */
const longestWord = 300;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `w` words, `b` pairs with the ends of the sentence, `c` pieces with the ends of the word. */
export function spellingsOf(sentence: readonly Token[]): string[] {
  const spellings = new Set<string>();
  const words = sentence
    .flatMap(({ typed }) =>
      withoutSpaces.test(typed) ? [...typed.slice(0, longestWord)] : typed.slice(0, longestWord).split("-"),
    )
    .map(withoutNumber);
  const inRow = ["<", ...words, ">"];
  for (const [index, word] of inRow.entries()) {
    if (index > 0 && index < inRow.length - 1) spellings.add(`w ${word}`);
    if (index + 1 < inRow.length) spellings.add(`b ${word} ${inRow[index + 1]}`);
    if (index + 2 < inRow.length && withoutSpaces.test(word)) {
      spellings.add(`c ${word}${inRow[index + 1]}${inRow[index + 2]}`);
    }
    addPieces(word, spellings);
  }
  return [...spellings];
}

/** The numbers that stand for spellings, from 0 up to `bucketCount`. FNV-1a, 32 bits. */
export function bucketOf(spelling: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < spelling.length; index++) hash = Math.imul(hash ^ spelling.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}

function addPieces(word: string, spellings: Set<string>): void {
  if (word.length < 2 || word === "0") return;
  const padded = `_${word}_`;
  for (const length of [3, 4]) {
    for (let start = 0; start + length <= padded.length; start++)
      spellings.add(`c ${padded.slice(start, start + length)}`);
  }
}

function withoutNumber(word: string): string {
  return /^\d+$/.test(word) ? "0" : word;
}
