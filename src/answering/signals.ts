/** What the confidence is computed from: numbers about the question, its ranking and the draft, each explainable. */
import type { FusedArticle } from "../retrieval/fuse.ts";
import type { QuestionTerm, Retrieval } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { type KnownNames, namesIn } from "../text/known-names.ts";
import { quantities, sameQuantity } from "../text/quantities.ts";
import { terms } from "../text/terms.ts";
import { coverageOf, type Draft } from "./compose.ts";

export const signalNames = [
  "dense",
  "headingDense",
  "denseMarginTo2nd",
  "denseMarginTo5th",
  "denseAboveField",
  "fusedMarginTo2nd",
  "fusedMarginTo5th",
  "rankAgreement",
  "lexicalShare",
  "lexicalMarginTo2nd",
  "coverage",
  "sectionCoverage",
  "headingCoverage",
  "knownTerms",
  "rarestTermFound",
  "quantitiesFound",
  "namesMissing",
  "rivalCoverage",
  "rivalLikeness",
  "historyScore",
  "standsAlone",
] as const;
export type SignalName = (typeof signalNames)[number];
export type SignalValues = Record<SignalName, number>;

/**
 * Which way each signal speaks: 1, more of it never lowers the confidence; −1, never raises it; 0, the data may say. Held when
 * a model is fitted, so that no accident of the labelled cases can turn it round.
 */
export const signalSigns: Readonly<Record<SignalName, -1 | 0 | 1>> = {
  dense: 1,
  headingDense: 1,
  denseMarginTo2nd: 1,
  denseMarginTo5th: 1,
  denseAboveField: 1,
  fusedMarginTo2nd: 1,
  fusedMarginTo5th: 1,
  rankAgreement: 1,
  lexicalShare: 1,
  lexicalMarginTo2nd: 1,
  coverage: 1,
  sectionCoverage: 1,
  headingCoverage: 1,
  knownTerms: 1,
  rarestTermFound: 1,
  quantitiesFound: 1,
  namesMissing: -1,
  rivalCoverage: -1,
  rivalLikeness: 1,
  historyScore: 1,
  standsAlone: 0,
};

/** What a BM25 score is at most, in the sum of the idf of the question's terms: k1 + 1. */
const bm25Ceiling = 2.2;

/**
 * Signals of the first article of a ranking and the draft made from it. `section` holds the chunks the draft was made from,
 * `rival` those of the second article's best section; `names` are those the articles know. All 0 when nothing was found.
 */
export function measureSignals(
  question: string,
  retrieval: Retrieval,
  draft: Draft | null,
  { section, rival, names }: { section: readonly StoredChunk[]; rival: readonly StoredChunk[]; names: KnownNames },
): SignalValues {
  const [top] = retrieval.articles;
  if (top === undefined) return nothingMeasured();
  const dense = retrieval.byQuestion.map((article) => best(article, "dense")).sort((a, b) => b - a);
  const topDense = best(top, "dense");
  const lexicalCeiling = bm25Ceiling * retrieval.questionTerms.reduce((sum, { idf }) => sum + idf, 0);
  const lexical = (article: FusedArticle | undefined) =>
    article === undefined || lexicalCeiling === 0 ? 0 : Math.min(1, best(article, "lexical") / lexicalCeiling);
  const rivals = retrieval.byQuestion.filter(({ article }) => article !== top.article);
  const text = textOf(section);
  const said = new Set(terms(text, section[0]?.locale ?? "en"));
  const rivalSaid = new Set(terms(textOf(rival), rival[0]?.locale ?? "en"));
  return {
    dense: topDense,
    headingDense: best(top, "heading"),
    denseMarginTo2nd: topDense - Math.max(0, ...rivals.map((article) => best(article, "dense"))),
    denseMarginTo5th: topDense - (dense[4] ?? 0),
    denseAboveField: aboveField(topDense, retrieval),
    fusedMarginTo2nd: top.score - (retrieval.articles[1]?.score ?? 0),
    fusedMarginTo5th: top.score - (retrieval.articles[4]?.score ?? 0),
    rankAgreement: (Number(isFirstBy("dense", top, retrieval)) + Number(isFirstBy("lexical", top, retrieval))) / 2,
    lexicalShare: lexical(top),
    lexicalMarginTo2nd: lexical(top) - Math.max(0, ...rivals.map(lexical)),
    coverage: draft?.coverage ?? 0,
    sectionCoverage: coverageOf(retrieval.questionTerms, [...said]),
    headingCoverage: coverageOf(retrieval.questionTerms, terms(headingOf(section), section[0]?.locale ?? "en")),
    knownTerms: knownShare(retrieval.questionTerms),
    rarestTermFound: rarestFound(retrieval.questionTerms, said),
    quantitiesFound: quantitiesFound(question, text),
    namesMissing: namesMissing(question, text, names),
    rivalCoverage: coverageOf(retrieval.questionTerms, [...rivalSaid]),
    rivalLikeness: likeness(said, rivalSaid),
    historyScore: retrieval.byHistory.find(({ article }) => article === top.article)?.score ?? 0,
    standsAlone: retrieval.standsAlone,
  };
}

function nothingMeasured(): SignalValues {
  // Every name stands in it: it is made from their list.
  return Object.fromEntries(signalNames.map((name) => [name, 0])) as SignalValues;
}

function best({ chunks }: FusedArticle, of: "dense" | "heading" | "lexical"): number {
  return chunks.reduce((high, chunk) => Math.max(high, chunk[of]), 0);
}

function isFirstBy(of: "dense" | "lexical", top: FusedArticle, { byQuestion }: Retrieval): boolean {
  const own = byQuestion.find(({ article }) => article === top.article);
  return own !== undefined && byQuestion.every((article) => best(article, of) <= best(own, of));
}

/** How many standard deviations the best chunk lies above the fifty best: a cosine means more where all others are low. Scaled to about 0..1. */
function aboveField(topDense: number, { byQuestion }: Retrieval): number {
  const field = byQuestion
    .flatMap(({ chunks }) => chunks.map(({ dense }) => dense))
    .sort((a, b) => b - a)
    .slice(0, 50);
  const mean = field.reduce((sum, value) => sum + value, 0) / Math.max(1, field.length);
  const deviation = Math.sqrt(field.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, field.length));
  return deviation < 1e-6 ? 0 : Math.max(0, topDense - mean) / deviation / 5;
}

function knownShare(questionTerms: readonly QuestionTerm[]): number {
  const total = questionTerms.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 ? 0 : questionTerms.reduce((sum, { idf, known }) => sum + (known ? idf : 0), 0) / total;
}

/** 1 where the section holds the question's rarest term; else the idf of the rarest that it holds, as a share. */
function rarestFound(questionTerms: readonly QuestionTerm[], said: ReadonlySet<string>): number {
  const rarest = Math.max(0, ...questionTerms.map(({ idf }) => idf));
  const found = Math.max(0, ...questionTerms.map(({ term, idf }) => (said.has(term) ? idf : 0)));
  return rarest === 0 ? 0 : found / rarest;
}

/** Share of the question's numbers, dates and codes that the section states; 1 when it has none. */
function quantitiesFound(question: string, text: string): number {
  const asked = quantities(question);
  if (asked.length === 0) return 1;
  const said = quantities(text);
  return asked.filter((one) => said.some((other) => sameQuantity(one, other))).length / asked.length;
}

/** Share of the names and codes in the question, known to the articles, that the section does not bear; 0 when it has none. */
function namesMissing(question: string, text: string, names: KnownNames): number {
  const asked = namesIn(question, names);
  if (asked.length === 0) return 0;
  const said = namesIn(text, names);
  return asked.filter((name) => !said.includes(name)).length / asked.length;
}

/** Share of the rarer text's terms that both have: near copies are no evidence against each other. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : [...one].filter((term) => other.has(term)).length / smaller;
}

function textOf(section: readonly StoredChunk[]): string {
  return [headingOf(section), ...section.map(({ body }) => body)].join("\n");
}

function headingOf([first]: readonly StoredChunk[]): string {
  return first === undefined ? "" : [first.title, ...first.headingPath].join(" › ");
}
