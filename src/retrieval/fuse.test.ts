import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoredChunk } from "../store/search.ts";
import { fuseChunks, groupByArticle } from "./fuse.ts";

const weights = { dense: 0.5, lexical: 0.3, heading: 0.2 };
const chunk = (articleId: string, dense: number, heading: number, lexical: number, ordinal = 0): ScoredChunk => ({
  article: articleId.charCodeAt(0),
  articleId,
  ordinal,
  chunk: 100 * articleId.charCodeAt(0) + ordinal,
  dense,
  heading,
  lexical,
});
const scores = (chunks: readonly ScoredChunk[], depth = 100) =>
  Object.fromEntries(
    fuseChunks(chunks, weights, depth).map(({ articleId, ordinal, score }) => [`${articleId}${ordinal}`, score]),
  );

describe("fuseChunks", () => {
  it("scales each ranking from its worst to its best, and weighs it", () => {
    expect(scores([chunk("a", 0.9, 0.1, 0), chunk("b", 0.5, 0.3, 4), chunk("c", 0.1, 0.2, 8)])).toEqual({
      a0: expect.closeTo(0.5),
      b0: expect.closeTo(0.25 + 0.2 + 0.15),
      c0: expect.closeTo(0.1 + 0.3),
    });
  });

  it("finds nothing in nothing", () => expect(fuseChunks([], weights, 10)).toEqual([]));

  it("gives a single chunk 0: there is nothing to compare it with", () =>
    expect(scores([chunk("a", 0.9, 0.9, 9)])).toEqual({ a0: 0 }));

  it("leaves a ranking out that says the same of all", () => {
    expect(scores([chunk("a", 0.7, 0, 3), chunk("b", 0.7, 0, 1)])).toEqual({ a0: expect.closeTo(0.3), b0: 0 });
  });

  it("orders ties by article and place in it, however they came", () => {
    const tied = [chunk("b", 0, 0, 0, 1), chunk("a", 0, 0, 0, 2), chunk("b", 0, 0, 0, 0), chunk("a", 0, 0, 0, 0)];
    for (const order of [tied, tied.toReversed()]) expect(Object.keys(scores(order))).toEqual(["a0", "a2", "b0", "b1"]);
  });

  it("gives what is below a ranking's depth nothing from it, never less", () => {
    const deep = [chunk("a", 0.9, 0, 0), chunk("b", 0.8, 0, 0), chunk("c", 0.7, 0, 0), chunk("d", -0.9, 0, 0)];
    expect(scores(deep, 3)).toEqual({ a0: 0.5, b0: expect.closeTo(0.25), c0: 0, d0: 0 });
  });

  it("stays in 0..1 and never puts a chunk below one that it beats in everything", () => {
    const score = fc.double({ min: -1, max: 30, noNaN: true });
    const chunks = fc.array(fc.tuple(score, score, score), { maxLength: 30 });
    fc.assert(
      fc.property(chunks, fc.integer({ min: 1, max: 40 }), (rows, depth) => {
        const fused = fuseChunks(
          rows.map(([dense, heading, lexical], index) => chunk("a", dense, heading, lexical, index)),
          weights,
          depth,
        );
        expect(fused).toHaveLength(rows.length);
        fused.forEach((one, at) => {
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(1 + 1e-9);
          for (const other of fused.slice(0, at)) {
            const isBetter = one.dense > other.dense && one.heading > other.heading && one.lexical > other.lexical;
            if (isBetter) expect(one.score).toBeCloseTo(other.score, 9);
          }
        });
      }),
    );
  });
});

describe("groupByArticle", () => {
  it("makes an article as good as its best chunk, and keeps all of them, best first", () => {
    const fused = fuseChunks(
      [chunk("a", 0.1, 0, 0, 0), chunk("b", 0.5, 0, 0, 0), chunk("a", 0.9, 0, 0, 1)],
      weights,
      10,
    );
    expect(
      groupByArticle(fused).map(({ articleId, score, chunks }) => [
        articleId,
        score,
        chunks.map(({ ordinal }) => ordinal),
      ]),
    ).toEqual([
      ["a", 0.5, [1, 0]],
      ["b", expect.closeTo(0.25), [0]],
    ]);
  });
});
