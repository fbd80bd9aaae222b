import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryTurn } from "../domain/question.ts";
import type { FusedArticle } from "./fuse.ts";
import { type FollowUpRankings, fuseWithHistory, type HistorySettings, historyTexts, standsAlone } from "./history.ts";
import { retrievalSettings } from "./retrieval-settings.ts";

const turn = (role: HistoryTurn["role"], text: string): HistoryTurn => ({ role, text });

describe("historyTexts", () => {
  it("weighs newest first, what the customer said above what was answered", () => {
    const history = [
      turn("customer", "old"),
      turn("assistant", "old answer"),
      turn("customer", "new"),
      turn("agent", "new answer"),
    ];
    expect(historyTexts(history)).toEqual([
      { text: "new answer", weight: 0.8 },
      { text: "new", weight: 1 },
      { text: "old answer", weight: 0.6 },
      { text: "old", weight: 0.8 },
    ]);
  });

  it("looks back over four turns of the customer and three of others", () => {
    const history = Array.from({ length: 20 }, (_, index) =>
      turn(index % 2 === 0 ? "customer" : "assistant", `${index}`),
    );
    const texts = historyTexts(history).map(({ text }) => Number(text));
    expect(texts.filter((index) => index % 2 === 0)).toEqual([18, 16, 14, 12]);
    expect(texts.filter((index) => index % 2 === 1)).toEqual([19, 17, 15]);
  });

  it("leaves blank turns out", () => expect(historyTexts([turn("customer", " \n")])).toEqual([]));
});

const article = (id: number, score: number): FusedArticle => ({
  article: id,
  articleId: `a${String(id).padStart(3, "0")}`,
  score,
  chunks: [{ article: id, articleId: `a${id}`, ordinal: 0, chunk: id, dense: score, heading: 0, lexical: 0, score }],
});
const ranking = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    selector: ([id]) => id,
    maxLength: 15,
  })
  .map((rows) =>
    rows
      .map(([id, score]) => article(id, Math.round(score * 1e6) / 1e6))
      .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1)),
  );

/** Mixes at a fixed weight: a gate that never closes. */
const fixed = (weight: number): HistorySettings => ({
  weight,
  exponent: 1,
  joint: { share: 0.4, weight: 0, exponent: 1 },
  names: { share: 0.6, weight: 0.5 },
  gate: { intercept: -1000, fit: 0, gap: 0, cosine: 0, margin: 0 },
});
/** How near the question is in meaning, beside the fused score. */
const near = (one: FusedArticle, dense: number): FusedArticle => ({
  ...one,
  chunks: one.chunks.map((chunk) => ({ ...chunk, dense })),
});

describe("standsAlone", () => {
  const { gate } = retrievalSettings.history;
  const asked = [near(article(1, 1), 0.8), near(article(2, 0.3), 0.3), near(article(3, 0.2), 0.2)];

  it("is likely for a question that is near one article and far from the history's", () => {
    expect(standsAlone(asked, [article(3, 1)], { gate })).toBeGreaterThan(0.8);
  });

  it("is unlikely for a question that fits the history's article as well as any", () => {
    const vague = [near(article(1, 1), 0.35), near(article(2, 0.95), 0.34), near(article(3, 0.9), 0.33)];
    expect(standsAlone(vague, [article(2, 1)], { gate })).toBeLessThan(0.25);
  });

  it("takes an article that the question's search did not return for one that is no nearer than its last", () => {
    expect(standsAlone(asked, [article(9, 1)], { gate })).toBeGreaterThanOrEqual(
      standsAlone(asked, [article(3, 1)], { gate }),
    );
  });

  it("is a probability, whatever was found", () => {
    fc.assert(
      fc.property(ranking, ranking, (byQuestion, byHistory) => {
        const probability = standsAlone(byQuestion, byHistory, { gate });
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Mixes by what the gate says of the question. */
const fuse = (rankings: FollowUpRankings, settings: HistorySettings) =>
  fuseWithHistory(rankings, standsAlone(rankings.byQuestion, rankings.byHistory, settings), settings);

describe("fuseWithHistory", () => {
  it("lets the history count less the more the question stands by itself", () => {
    const asked = [near(article(1, 1), 0.8), near(article(2, 0.4), 0.3), near(article(3, 0.2), 0.2)];
    const historyOf = (settings: HistorySettings) =>
      fuse({ byQuestion: asked, byHistory: [article(3, 1)], byBoth: [], byNames: [] }, settings)[0]?.article;
    expect(historyOf(fixed(retrievalSettings.history.weight))).toBe(3);
    expect(historyOf(retrievalSettings.history)).toBe(1);
  });

  it("is the question alone at a history weight of 0", () => {
    fc.assert(
      fc.property(
        ranking,
        ranking,
        (byQuestion, byHistory) =>
          void expect(fuse({ byQuestion, byHistory, byBoth: [], byNames: [] }, fixed(0))).toEqual(byQuestion),
      ),
    );
  });

  it("holds every article of both once, best first, in 0..1", () => {
    fc.assert(
      fc.property(ranking, ranking, fc.double({ min: 0.01, max: 5, noNaN: true }), (byQuestion, byHistory, weight) => {
        const fused = fuse({ byQuestion, byHistory, byBoth: [], byNames: [] }, fixed(weight));
        const ids = (articles: readonly FusedArticle[]) => articles.map((one) => one.article);
        expect(new Set(ids(fused))).toEqual(new Set([...ids(byQuestion), ...ids(byHistory)]));
        expect(new Set(ids(fused)).size).toBe(fused.length);
        fused.forEach(({ score }, at) => {
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(score).toBeGreaterThanOrEqual(fused[at + 1]?.score ?? 0);
        });
      }),
    );
  });

  it("keeps the question's order where the history says the same of all", () => {
    fc.assert(
      fc.property(ranking, (byQuestion) => {
        const fused = fuse({ byQuestion, byHistory: [], byBoth: [], byNames: [] }, fixed(0.8));
        expect(fused.map(({ article: id }) => id)).toEqual(byQuestion.map(({ article: id }) => id));
      }),
    );
  });

  it("mixes by weight, and lets an article in that only the history finds", () => {
    const fused = fuse(
      {
        byQuestion: [article(1, 1), article(2, 0.5)],
        byHistory: [article(2, 1), article(3, 0.9)],
        byBoth: [],
        byNames: [],
      },
      fixed(0.5),
    );
    expect(fused.map(({ article: id, score }) => [id, score])).toEqual([
      [1, expect.closeTo(1 / 1.5)],
      [2, expect.closeTo(1 / 1.5)],
      [3, expect.closeTo(0.45 / 1.5)],
    ]);
    expect(fused[2]?.chunks).toHaveLength(1);
  });

  it("lets the ranking by both speak for what neither finds alone", () => {
    const joint = { share: 0.4, weight: 1, exponent: 0 };
    const settings = { ...retrievalSettings.history, weight: 0.5, exponent: 0, joint };
    const rankings = {
      byQuestion: [article(1, 0.6)],
      byHistory: [article(2, 0.6)],
      byBoth: [article(3, 1)],
      byNames: [],
    };
    expect(fuse(rankings, settings)[0]?.article).toBe(3);
  });
});
