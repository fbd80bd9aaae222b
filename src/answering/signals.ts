/** What the confidence is computed from: a dozen numbers about the question, its ranking and the draft, each explainable. */
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { Draft } from "./compose.ts";

export const signalNames = [
  "dense",
  "headingDense",
  "denseMarginTo2nd",
  "denseMarginTo5th",
  "fusedMarginTo2nd",
  "lexicalShare",
  "rankAgreement",
  "unknownShare",
  "coverage",
  "decidingCoverage",
] as const;
export type SignalName = (typeof signalNames)[number];
export type SignalValues = Record<SignalName, number>;

/** Signals of the first article of a ranking and the draft made from it. All 0 when nothing was found. */
export function measureSignals(retrieval: Retrieval, draft: Draft | null): SignalValues {
  const top = retrieval.articles[0];
  const dense = retrieval.byQuestion.map((article) => Math.max(...article.chunks.map((chunk) => chunk.dense))).sort((a, b) => b - a);
  const own = top?.chunks ?? [];
  const best = (of: "dense" | "heading" | "lexical") => own.reduce((high, chunk) => Math.max(high, chunk[of]), 0);
  const topDense = best("dense");
  const total = retrieval.questionTerms.reduce((sum, { idf }) => sum + idf, 0);
  const unknown = retrieval.questionTerms.reduce((sum, { idf, known }) => sum + (known ? 0 : idf), 0);
  const firstBy = (of: "dense" | "lexical") =>
    retrieval.byQuestion.reduce(
      (first, article) => {
        const score = Math.max(...article.chunks.map((chunk) => chunk[of]));
        return score > first.score ? { score, article: article.article } : first;
      },
      { score: -1, article: -1 },
    ).article;
  return {
    dense: topDense,
    headingDense: best("heading"),
    denseMarginTo2nd: topDense - (dense.find((score) => score < topDense) ?? topDense),
    denseMarginTo5th: topDense - (dense[4] ?? 0),
    fusedMarginTo2nd: (top?.score ?? 0) - (retrieval.articles[1]?.score ?? 0),
    // A chunk that holds every content term once in a text of usual length scores about their summed idf.
    lexicalShare: total === 0 ? 0 : Math.min(2, best("lexical") / total),
    rankAgreement: top === undefined ? 0 : (Number(firstBy("dense") === top.article) + Number(firstBy("lexical") === top.article)) / 2,
    unknownShare: total === 0 ? 0 : unknown / total,
    coverage: draft?.coverage ?? 0,
    decidingCoverage: draft?.decidingCoverage ?? 0,
  };
}
