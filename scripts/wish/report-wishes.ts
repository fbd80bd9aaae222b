/** Tells in words how wishes for a person are told: which phrases wrongly, and what decided about a message. */
import { tokenize } from "../../src/answering/intent-tokens.ts";
import { describeSentence, sentencesOf, type WishWeights, wishScore } from "../../src/answering/intent-wish.ts";
import type { WishPhrase } from "./parse-phrases.ts";

/** A line for each phrase told wrongly, and one with recall and precision. */
export function describeErrors(phrases: readonly WishPhrase[], weights: WishWeights): string {
  const told = phrases.map((phrase) => ({
    ...phrase,
    told: (sortedSentences(phrase.text, weights)[0]?.score ?? -1) > 0,
  }));
  const wrong = told.filter((one) => one.told !== one.isWish);
  const wishes = told.filter((one) => one.isWish).length;
  const missed = wrong.filter((one) => one.isWish).length;
  const found = wishes - missed;
  return [
    ...wrong.map((one) => `${one.isWish ? "missed" : "false alarm"} ${one.source}: ${one.text}`),
    `recall ${percent(found, wishes)}, precision ${percent(found, found + wrong.length - missed)} of ${told.length} phrases`,
  ].join("\n");
}

/** The sentence that looks most like a wish, its score, and the signs and spellings that counted most for and against. */
export function explainMessage(message: string, weights: WishWeights): string {
  const best = sortedSentences(message, weights)[0];
  if (best === undefined) return "no wish: no word of it has a class";
  const counted = [
    ...best.readings.flat().map((name) => ({ name, weight: 0.6 * weights.ofSign(name) })),
    ...best.spellings.map((name) => ({ name, weight: 0.4 * weights.ofSpelling(name) })),
  ].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const lines = counted
    .slice(0, 16)
    .map(({ name, weight }) => `${weight > 0 ? "for" : "against"} ${weight.toFixed(2)}\t${name}`);
  return [`${best.score > 0 ? "wish" : "no wish"} (${best.score.toFixed(2)}): ${best.text}`, ...lines].join("\n");
}

function sortedSentences(message: string, weights: WishWeights) {
  return sentencesOf(tokenize(message))
    .map((sentence) => ({ text: sentence.map((token) => token.text).join(" "), ...describeSentence(sentence) }))
    .filter(({ readings }) => readings.length > 0)
    .map((sentence) => ({ ...sentence, score: wishScore(sentence, weights) }))
    .sort((a, b) => b.score - a.score);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
