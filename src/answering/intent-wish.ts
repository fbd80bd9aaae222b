/**
 * The explicit wish for a person, in any of the languages that intent-wish-words-*.ts has words of. Asking ABOUT people,
 * agents or support is no wish: "how do customers talk to a human", "what does an agent cost", "the agent was rude".
 *
 * A sentence is read as a row of word classes, which has signs of a wish and of something else. What each sign counts, and
 * each spelling, is learned from phrases by scripts/write-wish-weights.ts; with `--explain "a message"` it tells what decided.
 */
import type { Token } from "./intent-tokens.ts";
import { signsOf } from "./intent-wish-signs.ts";
import { bucketOf, spellingsOf } from "./intent-wish-spellings.ts";
import { signWeights, spellingWeights } from "./intent-wish-weights.generated.ts";
import { readClasses } from "./intent-wish-word-classes.ts";

/** Whether the customer says they want a person; `tokens` are the message's, whole. */
export function wishesForPerson(tokens: readonly Token[]): boolean {
  return sentencesOf(tokens).some((sentence) => wishScore(describeSentence(sentence), learned) > surely);
}

// Ordinary questions outnumber wishes by far: a little above even, one in two hundred of them is taken for a wish, not one in
// a hundred, and a wish in a hundred is lost.
const surely = 0.4;

/** What is known of a sentence. */
export interface DescribedSentence {
  /** The signs in each language that it may be in; none when no word has a class, and then it is no wish. */
  readings: string[][];
  spellings: string[];
}

export interface WishWeights {
  ofSign: (sign: string) => number;
  ofSpelling: (spelling: string) => number;
}

export function describeSentence(sentence: readonly Token[]): DescribedSentence {
  const readings = readClasses(sentence).map(signsOf);
  return { readings, spellings: readings.length === 0 ? [] : spellingsOf(sentence) };
}

/** Above 0 for a wish. Classes hold in every language and count more; spellings know the case. */
export function wishScore({ readings, spellings }: DescribedSentence, { ofSign, ofSpelling }: WishWeights): number {
  const bySigns = Math.max(Number.NEGATIVE_INFINITY, ...readings.map((signs) => sumOf(signs, ofSign)));
  return 0.6 * bySigns + 0.4 * sumOf(spellings, ofSpelling);
}

/** Many signs say no more than few: the wish in a long sentence stands beside everything else. */
function sumOf(names: readonly string[], weightOf: (name: string) => number): number {
  let sum = 0;
  for (const name of names) sum += weightOf(name);
  return weightOf("bias") + sum / Math.sqrt(names.length + 5);
}

const learned: WishWeights = {
  ofSign: (sign) => signWeights[sign] ?? 0,
  ofSpelling: (spelling) => (decoded[bucketOf(spelling)] ?? 0) / 10,
};
/** A byte a bucket, tenths, 128 for nothing. */
const decoded = Int8Array.from(atob(spellingWeights), (character) => character.charCodeAt(0) - 128);

/** Wishes stand in the beginning or the end of a long message. */
const lookedAt = 250;
/** A longer sentence is looked at in windows: what matters stands together. */
const longest = 36;

/** The sentences of a message without their punctuation, and a short message as a whole. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const looked = tokens.length <= 2 * lookedAt ? tokens : [...tokens.slice(0, lookedAt), ...tokens.slice(-lookedAt)];
  const sentences: Token[][] = [[]];
  for (const token of looked) {
    if (token.text === ".") sentences.push([]);
    else if (token.text !== ",") sentences.at(-1)?.push(token);
  }
  const filled = sentences.filter((sentence) => sentence.length > 0);
  const windows = filled.flatMap(windowsOf);
  // "Human. Now." and "Is this a bot? Get me someone." are understood as a whole.
  return filled.length > 1 && looked.length <= longest ? [...windows, filled.flat()] : windows;
}

function windowsOf(sentence: Token[]): Token[][] {
  if (sentence.length <= longest) return [sentence];
  const starts = Array.from({ length: Math.ceil(sentence.length / (longest / 2)) - 1 }, (_, at) => (at * longest) / 2);
  return starts.map((start) => sentence.slice(start, start + longest));
}
