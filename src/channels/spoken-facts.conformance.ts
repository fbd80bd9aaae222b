/** What a reply that is heard must say and must not: the yardstick of the conformance checks for spoken channels. */
import type { ReplyContent } from "../domain/reply.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";
import { signNames } from "./sign-names.ts";

/** Words that may be said for the number of a step or an option. */
const spokenNumbers: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const spokenSigns = Object.values(signNames).flatMap((name) => name.split(" "));

/** Whether a word may be said for a number or a sign. */
export const isSpokenName = (word: string): boolean =>
  word.split("-").every((part) => spokenNumbers.includes(part)) || spokenSigns.includes(word);

const address = /(?<![\p{L}\p{M}\p{N}])(?:https?:\/\/|www\.)\S+/giu;
const addressAtStart = /^(?:https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}.-]+)/iu;
// A joiner between emoji looks like a word of its own.
const isHeard = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** The words of the answer but for those of addresses, of which a voice says the host at most. */
export const spokenWords = (content: ReplyContent): string[] =>
  wordsOf(factsOf(content).mustSay.replace(address, " ")).filter(isHeard);

/** The text that holds the numbers to be said. */
export const spokenNumberText = (content: ReplyContent): string => factsOf(content).mustSay.replace(address, " ");

/** Whether the words of a phrase stand together in what is said, signs aside. */
export const saysPhrase = (said: string, phrase: string): boolean => {
  const words = wordsOf(fold(phrase)).filter(isHeard).join(" ");
  return ` ${wordsOf(said).join(" ")} `.includes(` ${words} `);
};

/** What a voice would spell out, or null. */
export function unspeakable(text: string): string | null {
  const found =
    /(?<![\p{L}\p{M}\p{N}])(?:https?:|www\.)|[*_`~#|\\^<>[\]{}()"“”„«»›‹•→…\u200b]|\p{Extended_Pictographic}|\p{Cc}(?<!\n)/u.exec(
      text,
    );
  return found === null ? null : found[0];
}

/** The first option that is not said in order, or null; a long one may end early, also after the host it begins with. */
export function missingOption(content: ReplyContent, said: string): string | null {
  const lines = said.split("\n").map((line) => wordsOf(fold(line)));
  let from = 0;
  for (const [index, option] of content.options.entries()) {
    const words = wordsOf(fold(option).replace(address, " ")).filter(isHeard);
    const number = spokenNumbers[index + 1] ?? "";
    const found = lines.findIndex(
      (line, at) => at >= from && line.includes(number) && (words.length === 0 || begins(line, words, option)),
    );
    if (found === -1) return option;
    from = found + 1;
  }
  return null;
}

function begins(line: readonly string[], words: readonly string[], option: string): boolean {
  if (words.every((word) => line.includes(word))) return true;
  const host = addressAtStart.exec(fold(option))?.[1];
  if (host !== undefined && wordsOf(host).every((word) => line.includes(word))) return true;
  const first = words[0] ?? "";
  return option.length > 15 && line.some((word) => word === first || (word.length >= 4 && first.startsWith(word)));
}
