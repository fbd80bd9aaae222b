/** When a question fits several sections equally well, asking which one is meant beats guessing. */
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { contentTerms, terms } from "../text/terms.ts";

export interface AmbiguitySettings {
  /** A question with more content terms than this says enough to choose by. */
  maxContentTerms: number;
  /** How close to the first, as a share of its fused score, a rival must come. */
  rivalShare: number;
}

/** What a customer may choose from, best first. */
export interface Choice {
  label: string;
  articleId: string;
  anchor: string;
}

/** More than these are no help to choose from. */
export const maxChoices = 3;

/**
 * The sections that compete for a short question, or none. A rival's own heading must hold everything that was asked:
 * an article that merely mentions it does not compete. At most three, not counting those `offered` before, which compete
 * on but need not be offered again.
 */
export function competingChoices(
  retrieval: Retrieval,
  sections: readonly StoredChunk[],
  settings: AmbiguitySettings,
  offered: readonly string[] = [],
): Choice[] {
  const asked = retrieval.questionTerms.filter(({ known }) => known).map(({ term }) => term);
  if (asked.length === 0 || retrieval.questionTerms.length > settings.maxContentTerms) return [];
  const top = retrieval.articles[0]?.score ?? 0;
  const choices: Choice[] = [];
  let fresh = 0;
  for (const article of retrieval.articles) {
    if (article.score < settings.rivalShare * top || fresh === maxChoices) break;
    const best = article.chunks[0];
    const section = sections.find((chunk) => chunk.article === article.article && chunk.ordinal === best?.ordinal);
    if (section === undefined) continue;
    const label = sectionLabel(section);
    const said = new Set(terms([section.title, ...section.headingPath].join(" "), section.locale));
    if (!asked.every((term) => said.has(term)) || choices.some((choice) => choice.label === label)) continue;
    if (saysNoMore(section, asked)) return [];
    choices.push({ label, articleId: section.articleId, anchor: section.anchor });
    if (!offered.includes(label)) fresh++;
  }
  return choices.length >= 2 ? choices : [];
}

/** A heading that says what was asked and nothing beyond it is what was meant. */
function saysNoMore({ title, headingPath, locale }: StoredChunk, asked: readonly string[]): boolean {
  const own = contentTerms(headingPath.at(-1) ?? title, locale);
  return own.length > 0 && own.every((term) => asked.includes(term));
}

/** What a section is called when it stands alone: its heading, after the title it would not be understood without. */
export function sectionLabel(section: Pick<StoredChunk, "title" | "headingPath">): string {
  const heading = section.headingPath.at(-1);
  return heading === undefined ? section.title : `${section.title}: ${heading}`;
}
