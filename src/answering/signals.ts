/** What the confidence is computed from: numbers about the question, its ranking and the draft, each explainable. */
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { Draft } from "./compose.ts";

export const signalNames = [
  "dense",
  "headingDense",
  "denseMarginTo5th",
  "fusedMarginTo2nd",
  "rankAgreement",
  "coverage",
  "historyScore",
] as const;
export type SignalName = (typeof signalNames)[number];
export type SignalValues = Record<SignalName, number>;

/** Signals of the first article of a ranking and the draft made from it. All 0 when nothing was found. */
export function measureSignals(retrieval: Retrieval, draft: Draft | null): SignalValues {
  const top = retrieval.articles[0];
  const dense = retrieval.byQuestion
    .map((article) => Math.max(...article.chunks.map((chunk) => chunk.dense)))
    .sort((a, b) => b - a);
  const byHistory = retrieval.byHistory.find((article) => article.article === top?.article)?.score ?? 0;
  const own = top?.chunks ?? [];
  const best = (of: "dense" | "heading") => own.reduce((high, chunk) => Math.max(high, chunk[of]), 0);
  const topDense = best("dense");
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
    denseMarginTo5th: topDense - (dense[4] ?? 0),
    fusedMarginTo2nd: (top?.score ?? 0) - (retrieval.articles[1]?.score ?? 0),
    rankAgreement:
      top === undefined
        ? 0
        : (Number(firstBy("dense") === top.article) + Number(firstBy("lexical") === top.article)) / 2,
    coverage: draft?.coverage ?? 0,
    historyScore: byHistory,
  };
}
