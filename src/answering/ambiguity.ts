/** When a question fits several sections equally well, asking which one is meant beats guessing. */
import type { FusedArticle } from "../retrieval/fuse.ts";
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { contentTerms, terms } from "../text/terms.ts";

export interface AmbiguitySettings {
  /** A question with more content terms than this says enough to choose by. */
  maxContentTerms: number;
  /** How close to the first, as a share of its fused score, a rival must come. */
  rivalShare: number;
  /** A few words that are not sure enough for an answer, but not far off: what they may mean is asked, not guessed. */
  vague: {
    maxContentTerms: number;
    /** Below, 0..1, the sections found are no likely meanings. */
    confidenceFrom: number;
    rivalShare: number;
  };
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
 * What a question of one or two words may mean, when the confidence lies below the `asked` one and a person would be called
 * otherwise: the first sections, whatever their headings say. None for questions that say more, or that go on from others.
 */
export function vagueChoices(
  retrieval: Retrieval,
  sections: readonly StoredChunk[],
  { vague }: Pick<AmbiguitySettings, "vague">,
  { confidence, asked }: { confidence: number; asked: number | null },
): Choice[] {
  const { questionTerms, articles, standsAlone } = retrieval;
  const isVague = questionTerms.length > 0 && questionTerms.length <= vague.maxContentTerms && standsAlone === 1;
  if (!isVague || asked === null || confidence >= asked || confidence < vague.confidenceFrom) return [];
  const top = articles[0]?.score ?? 0;
  const choices: Choice[] = [];
  for (const article of articles) {
    if (article.score < vague.rivalShare * top || choices.length === maxChoices) break;
    const section = bestSection(article, sections);
    if (section === undefined) continue;
    const label = sectionLabel(section);
    if (choices.some((choice) => choice.label === label)) continue;
    choices.push({ label, articleId: section.articleId, anchor: section.anchor });
  }
  return choices.length >= 2 ? choices : [];
}

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
    const section = bestSection(article, sections);
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

function bestSection(article: FusedArticle, sections: readonly StoredChunk[]): StoredChunk | undefined {
  const best = article.chunks[0];
  return sections.find((chunk) => chunk.article === article.article && chunk.ordinal === best?.ordinal);
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
