/** How much two texts say the same, by their content words: an estimate that knows no paraphrase. */
import { englishStopWords } from "../../src/text/stop-words.ts";

export interface Overlap {
  /** Share of the gold text's content words that the answer has. 0..1 */
  recall: number;
  /** Share of the answer's content words that the gold text has. 0..1 */
  precision: number;
  /** Harmonic mean of the two. 0..1 */
  f1: number;
}

// What is left of "won't", "it's" and "you've" when the apostrophe splits them, or was lost on the way.
const shreds = new Set(["s", "t", "d", "m", "ll", "re", "ve"]);

/** Lower-cased words without stop words, repeats kept. */
export function contentWords(text: string): string[] {
  const found =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.filter((word) => !englishStopWords.has(word) && !shreds.has(word));
}

/**
 * Overlap of the content words of `answer` and `gold` as multisets, as SQuAD's token F1 counts it (Rajpurkar et al. 2016)
 * but for the stop words. Null when `gold` has no content word.
 */
export function overlap(answer: string, gold: string): Overlap | null {
  const said = contentWords(answer);
  const wanted = contentWords(gold);
  if (wanted.length === 0) return null;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  const recall = shared / wanted.length;
  const precision = said.length === 0 ? 0 : shared / said.length;
  return { recall, precision, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The best of each measure over several gold texts, any of which is right; null when none has a content word. */
export function bestOverlap(answer: string, golds: readonly string[]): Overlap | null {
  const all = golds.flatMap((gold) => overlap(answer, gold) ?? []);
  if (all.length === 0) return null;
  const best = (measure: keyof Overlap) => Math.max(...all.map((one) => one[measure]));
  return { recall: best("recall"), precision: best("precision"), f1: best("f1") };
}
