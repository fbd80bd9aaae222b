/** How high the right articles stand in a ranking: the standard measures of retrieval, one case at a time. */

export interface RankingScores {
  hit1: number;
  hit3: number;
  hit5: number;
  hit10: number;
  recall5: number;
  mrr10: number;
  ndcg10: number;
}

/**
 * Scores of a ranking (best first, each id once) against the right ids, at least one.
 *
 * hit@k: whether a right one is among the first k. recall@5: share of the right ones among the first five. mrr@10: 1 / rank
 * of the first right one, 0 below ten. ndcg@10 with relevance 0 or 1: Σ rel/log₂(rank + 1), over the same sum of an
 * ideal ranking (Järvelin & Kekäläinen 2002). All 0..1.
 */
export function rankingScores(ranked: readonly string[], right: ReadonlySet<string>): RankingScores {
  const relevant = ranked.slice(0, 10).map((id) => right.has(id));
  const first = relevant.indexOf(true);
  const hit = (depth: number) => Number(first !== -1 && first < depth);
  const gain = (hits: readonly boolean[]) =>
    hits.reduce((sum, isRight, index) => sum + (isRight ? 1 / Math.log2(index + 2) : 0), 0);
  const ideal = gain(Array.from({ length: Math.min(10, right.size) }, () => true));
  return {
    hit1: hit(1),
    hit3: hit(3),
    hit5: hit(5),
    hit10: hit(10),
    recall5: relevant.slice(0, 5).filter(Boolean).length / right.size,
    mrr10: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: gain(relevant) / ideal,
  };
}
