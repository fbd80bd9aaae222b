/** A question in the articles' words: each of its words that has synonyms, said as the articles say it. */
import type { Synonyms } from "../domain/synonyms.ts";
import { terms } from "../text/terms.ts";
import { words } from "../text/words.ts";
import type { WeightedText } from "./history.ts";

/** A word of the question, and what may stand in its place. */
export interface Replacement {
  start: number;
  end: number;
  /** Terms of what stands there now. */
  from: string[];
  to: string;
  toTerms: string[];
}

/** What of a question has synonyms, whatever its case and ending. Of words that overlap, the longest. */
export function findReplacements(question: string, synonyms: Synonyms, locale: string): Replacement[] {
  const asked = words(question).map(({ text, start, end }) => ({ term: firstTerm(text, locale), start, end }));
  const found: Replacement[] = [];
  for (const group of synonyms) {
    const members = group.map((text) => ({
      text,
      sequence: words(text).map((word) => firstTerm(word.text, locale)),
      all: [...new Set(terms(text, locale))],
    }));
    const said = members
      .flatMap((member) => placesOf(member.sequence, asked).map((place) => ({ ...place, member })))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
    if (said === undefined) continue;
    for (const other of members) {
      // What the question says already, in whole or as a part of it, is searched for anyway.
      if (placesOf(other.sequence, asked).length > 0) continue;
      found.push({ start: said.start, end: said.end, from: said.member.all, to: other.text, toTerms: other.all });
    }
  }
  return found;
}

export interface SynonymSettings {
  /** What a question said with a synonym counts beside the question itself, where the articles use both words. */
  weight: number;
  /** Questions searched for beside the question itself: each costs a run of the embedding model. */
  atMost: number;
}

/**
 * The question said with synonyms that the articles use, those first that most chunks use. Where the articles never use
 * the customer's own word, the synonym counts as much as the question.
 */
export function applySynonyms(
  question: string,
  replacements: readonly Replacement[],
  chunksWith: (term: string) => number,
  { weight, atMost }: SynonymSettings,
): WeightedText[] {
  const use = (all: readonly string[]) => Math.min(...all.map(chunksWith));
  return replacements
    .filter(({ toTerms }) => toTerms.length > 0 && use(toTerms) > 0)
    .sort((a, b) => use(b.toTerms) - use(a.toTerms) || a.start - b.start || (a.to < b.to ? -1 : 1))
    .slice(0, atMost)
    .map(({ start, end, from, to }) => ({
      text: question.slice(0, start) + to + question.slice(end),
      weight: use(from) === 0 ? 1 : weight,
    }));
}

const firstTerm = (word: string, locale: string) => terms(word, locale)[0] ?? "";

function placesOf(
  sequence: readonly string[],
  asked: readonly { term: string; start: number; end: number }[],
): { start: number; end: number }[] {
  return asked.flatMap(({ start }, index) => {
    const last = asked[index + sequence.length - 1];
    const stands = sequence.length > 0 && sequence.every((term, offset) => asked[index + offset]?.term === term);
    return stands && last !== undefined ? [{ start, end: last.end }] : [];
  });
}
