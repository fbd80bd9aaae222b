import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inverseDocumentFrequency, termId, toSparseVector } from "./bm25.ts";
import type { Database } from "./database.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { countTerms, searchChunks } from "./search.ts";
import { publishTexts, type SampleText, sampleBm25 } from "./snapshot.samples.ts";

// The dimension of the column: migrations/0001-knowledge.sql.
const termDimensions = 1_000_000_000;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** BM25 as the paper writes it, over plain arrays: shares nothing with the code under test but the formula. */
function plainBm25(query: readonly string[], text: SampleText, corpus: readonly SampleText[]): number {
  const { k1, b, pivotLength, headingWeight } = sampleBm25;
  const holds = ({ heading, body }: SampleText, term: string) => heading.includes(term) || body.includes(term);
  let score = 0;
  for (const term of new Set(query)) {
    const n = corpus.filter((other) => holds(other, term)).length;
    const idf = Math.log(1 + (corpus.length - n + 0.5) / (n + 0.5));
    const count = (terms: readonly string[]) => terms.filter((other) => other === term).length;
    const tf = count(text.body) + headingWeight * count(text.heading);
    const length = text.body.length + text.heading.length;
    score += (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * length) / pivotLength));
  }
  return score;
}

const term = fc.constantFrom("refund", "card", "abroad", "delivery", "parcel", "the", "wi-fi", "übung", "5");
const texts = fc.array(
  fc.record({ heading: fc.array(term, { maxLength: 3 }), body: fc.array(term, { maxLength: 15 }) }),
  { minLength: 1, maxLength: 8 },
);

test("scores through SQL equal BM25 computed plainly", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(texts, fc.array(term, { minLength: 1, maxLength: 5 }), async (corpus, query) => {
      const snapshot = await publishTexts(database, `kb-${count++}`, corpus);
      const counts = await countTerms(database, snapshot, query.map(termId));
      const weights = new Map(
        query.map((word) => [termId(word), inverseDocumentFrequency(counts.get(termId(word)) ?? 0, corpus.length)]),
      );
      const found = await searchChunks(database, {
        snapshot,
        classes: [0],
        vector: [1, 0],
        terms: toSparseVector(weights),
        limit: 100,
      });
      expect(found).toHaveLength(corpus.length);
      for (const { articleId, lexical, dense, heading } of found) {
        const text = corpus[Number(articleId.slice(1))];
        expect(Math.abs(lexical - (text === undefined ? Number.NaN : plainBm25(query, text, corpus)))).toBeLessThan(
          1e-4,
        );
        expect([dense, heading]).toEqual([1, 0]);
      }
    }),
    { numRuns: 25 },
  );
});

describe("a term's position", () => {
  test("lies within the vector, whatever the term", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (word) => {
        const id = termId(word);
        expect(Number.isInteger(id) && id >= 1 && id <= termDimensions).toBe(true);
      }),
    );
  });

  test("never changes: stored vectors hold it", () => {
    expect(["", "refund", "übung"].map(termId)).toEqual([166_136_262, 854_262_880, 943_149_298]);
  });
});

test("an idf is above 0, also of a term that every chunk holds, and grows with rarity", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (one, other) => {
      const [few, many] = [Math.min(one, other), Math.max(one, other)];
      expect(inverseDocumentFrequency(many, many)).toBeGreaterThan(0);
      expect(inverseDocumentFrequency(few, many)).toBeGreaterThanOrEqual(inverseDocumentFrequency(many, many));
    }),
  );
});

test("a sparse vector is one that pgvector takes, empty and at both ends too", async () => {
  const weights = fc.array(
    fc.tuple(fc.integer({ min: 1, max: termDimensions }), fc.double({ min: 0.001, max: 20, noNaN: true })),
    { maxLength: 50 },
  );
  await fc.assert(
    fc.asyncProperty(weights, async (entries) => {
      const literal = toSparseVector(new Map(entries));
      const [row] = await database.query<{ norm: number }>("select l2_norm($1::sparsevec(1000000000)) as norm", [
        literal,
      ]);
      const expected = Math.hypot(...new Map(entries).values());
      expect(row?.norm).toBeCloseTo(expected, 3);
    }),
    { numRuns: 30, examples: [[[]], [[[1, 1]]], [[[termDimensions, 1]]]] },
  );
});
