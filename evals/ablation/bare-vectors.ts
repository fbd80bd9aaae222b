/** Ranks articles by the vectors of their chunks' own text, without title and headings: where an ablation begins. */
import type { EmbeddingModel } from "../../src/models/embedding-model.ts";
import type { Queryable } from "../../src/store/database.ts";

/** Article ids, best chunk first, of everything a snapshot holds. */
export type BareRanking = (question: string) => Promise<string[]>;

export async function openBareRanking(
  database: Queryable,
  snapshot: number,
  model: EmbeddingModel,
): Promise<BareRanking> {
  const chunks = await database.query<{ article_id: string; body: string }>(
    `select articles.article_id, chunks.body
     from snapshot_chunks
     join chunks on chunks.key = snapshot_chunks.chunk
     join articles on articles.key = snapshot_chunks.article
     where snapshot_chunks.snapshot = $1
     order by articles.article_id collate "C", snapshot_chunks.ordinal`,
    [snapshot],
  );
  const vectors = await model.embedTexts(chunks.map(({ body }) => body));
  return async (question) => {
    const asked = await model.embedQuestion(question);
    const best = new Map<string, number>();
    chunks.forEach(({ article_id: id }, index) => {
      const cosine = dot(asked, vectors[index] ?? []);
      if (cosine > (best.get(id) ?? Number.NEGATIVE_INFINITY)) best.set(id, cosine);
    });
    return [...best].sort(([, a], [, b]) => b - a).map(([id]) => id);
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
