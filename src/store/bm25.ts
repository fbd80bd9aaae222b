/**
 * BM25 (Robertson & Zaragoza 2009) split in two: what depends on the chunk is stored as a sparse vector of term weights,
 * what depends on the snapshot (idf) goes into the query's vector; their inner product is the score.
 */
import { SparseVector } from "pgvector";

export interface Bm25Settings {
  /** How soon a repeated term stops counting; 1.2 is the literature's default. */
  k1: number;
  /** How much a long chunk is held back; 0.75 is the literature's default. */
  b: number;
  /** Length a chunk is compared with, in terms. Fixed instead of the mean, so that one edit rewrites one row. */
  pivotLength: number;
  /** How often an occurrence in the title or a heading counts. */
  headingWeight: number;
}

/** Dimension of the stored vectors: every term is hashed to one of so many positions. */
const termDimensions = 1_000_000_000;

/** A term's position in the vectors: 1 + FNV-1a(term) mod 10^9. Among 100,000 terms about five pairs share one. */
export function termId(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash ^= term.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return 1 + ((hash >>> 0) % termDimensions);
}

/** BM25 term weights of a chunk (without idf), by term id. Each lies between 0 and k1 + 1. */
export function chunkTermWeights(
  { heading, body }: { heading: readonly string[]; body: readonly string[] },
  { k1, b, pivotLength, headingWeight }: Bm25Settings,
): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (terms: readonly string[], times: number) => {
    for (const term of terms) {
      const id = termId(term);
      counts.set(id, (counts.get(id) ?? 0) + times);
    }
  };
  count(body, 1);
  count(heading, headingWeight);
  const length = body.length + heading.length;
  const norm = k1 * (1 - b + (b * length) / pivotLength);
  return new Map([...counts].map(([id, tf]) => [id, (tf * (k1 + 1)) / (tf + norm)]));
}

/** ln(1 + (N − n + ½) / (n + ½)): always above 0, so that a frequent term never counts against a chunk. */
export function inverseDocumentFrequency(chunksWithTerm: number, chunks: number): number {
  return Math.log(1 + (Math.max(0, chunks - chunksWithTerm) + 0.5) / (chunksWithTerm + 0.5));
}

/** A pgvector `sparsevec` literal. Its positions count from 1, the library's from 0. */
export function toSparseVector(weights: ReadonlyMap<number, number>): string {
  const entries = Object.fromEntries([...weights].map(([id, weight]) => [id - 1, Number(weight.toFixed(5))]));
  return new SparseVector(entries, termDimensions).toString();
}
