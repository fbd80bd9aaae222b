/** Three rankings of chunks → one score a chunk, and from it one score an article. */
import type { ScoredChunk } from "../store/search.ts";

/** How much each ranking counts. They sum to 1, so that a fused score lies in 0..1. */
export interface FusionWeights {
  dense: number;
  lexical: number;
  heading: number;
}

export interface FusedChunk extends ScoredChunk {
  score: number;
}

export interface FusedArticle {
  article: number;
  articleId: string;
  score: number;
  /** Best first. */
  chunks: FusedChunk[];
}

/**
 * Convex combination of the min-max scaled scores of each ranking's best `depth` chunks (Bruch et al. 2023,
 * arXiv 2210.11934: it beats reciprocal rank fusion in and out of domain). A chunk below a ranking's best `depth` gets 0
 * from it. Ties are broken by article id and ordinal.
 */
export function fuseChunks(chunks: readonly ScoredChunk[], weights: FusionWeights, depth: number): FusedChunk[] {
  const dense = scaler(
    chunks.map((chunk) => chunk.dense),
    depth,
  );
  const heading = scaler(
    chunks.map((chunk) => chunk.heading),
    depth,
  );
  const lexical = scaler(
    chunks.map((chunk) => chunk.lexical),
    depth,
  );
  return chunks
    .map((chunk) => ({
      ...chunk,
      score:
        weights.dense * dense(chunk.dense) +
        weights.heading * heading(chunk.heading) +
        weights.lexical * lexical(chunk.lexical),
    }))
    .sort((a, b) => b.score - a.score || byPlace(a, b));
}

/** An article is as good as its best chunk. Input best first, output best first. */
export function groupByArticle(chunks: readonly FusedChunk[]): FusedArticle[] {
  const articles = new Map<number, FusedArticle>();
  for (const chunk of chunks) {
    const known = articles.get(chunk.article);
    if (known === undefined) {
      articles.set(chunk.article, {
        article: chunk.article,
        articleId: chunk.articleId,
        score: chunk.score,
        chunks: [chunk],
      });
    } else known.chunks.push(chunk);
  }
  return [...articles.values()];
}

function scaler(scores: readonly number[], depth: number): (score: number) => number {
  const best = [...scores].sort((a, b) => b - a).slice(0, depth);
  const high = best[0] ?? 0;
  const low = best.at(-1) ?? 0;
  // One score for all says nothing about any of them.
  if (high - low < 1e-9) return () => 0;
  return (score) => Math.max(0, (score - low) / (high - low));
}

function byPlace(a: ScoredChunk, b: ScoredChunk): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.ordinal - b.ordinal;
}
