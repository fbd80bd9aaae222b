/** Which section of the article that was found the answer is composed from. */
import type { FusedArticle } from "../retrieval/fuse.ts";
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { terms } from "../text/terms.ts";
import { coverageOf } from "./compose.ts";

/** Chunks of the first article whose sections are looked at: a fourth one was the right one in 2 of 100 questions. */
export const chunksLookedAt = 3;

// A chunk is found for what it is about; of two that are about the same, the one that says the question's words answers
// it. Measured on three suites with labelled sections: from .2 to .8 all are better than the best chunk's section alone.
const coverageWeight = 0.5;

/**
 * All chunks of the section that fits best by its best chunk's score and by how much of the question it says; of equals
 * the first one found. `sections` holds at least those of the article's first chunks.
 */
export function chooseSection(
  article: FusedArticle | undefined,
  sections: readonly StoredChunk[],
  questionTerms: readonly QuestionTerm[],
): StoredChunk[] {
  const found = (article?.chunks ?? [])
    .slice(0, chunksLookedAt)
    .map(({ ordinal, score }) => ({ score, section: sectionAt(article?.article, ordinal, sections) }))
    .filter(
      ({ section: [first] }, index, all) =>
        first !== undefined && all.findIndex(({ section }) => section[0] === first) === index,
    );
  if (found.length < 2) return found[0]?.section ?? [];
  const fits = found.map(({ score, section }) => score + coverageWeight * coverageOf(questionTerms, saidBy(section)));
  const best = fits.reduce((first, fit, index) => (fit > (fits[first] ?? 0) + 1e-6 ? index : first), 0);
  return found[best]?.section ?? [];
}

function saidBy(section: readonly StoredChunk[]): string[] {
  const [first] = section;
  if (first === undefined) return [];
  return terms([first.title, ...first.headingPath, ...section.map(({ body }) => body)].join("\n"), first.locale);
}

/** All chunks of the section that a chunk stands in. */
export function sectionAt(
  article: number | undefined,
  ordinal: number | undefined,
  sections: readonly StoredChunk[],
): StoredChunk[] {
  const chunk = sections.find((one) => one.article === article && one.ordinal === ordinal);
  const path = (one: StoredChunk | undefined) => JSON.stringify([one?.anchor, one?.headingPath]);
  return sections.filter((one) => one.article === chunk?.article && path(one) === path(chunk));
}
