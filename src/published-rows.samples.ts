/** What holds of the knowledge tables at any moment, whoever was killed where: read with plain SQL and computed anew. */
import { z } from "zod";
import type { Database } from "./store/database.ts";

const countsThatAreZero: Readonly<Record<string, string>> = {
  "chunks of a snapshot without chunk, terms or vectors": `
    select count(*) as count
    from snapshot_chunks
    left join chunks on chunks.key = snapshot_chunks.chunk
    left join chunk_terms on chunk_terms.chunk = snapshot_chunks.chunk
    left join embeddings body on body.key = snapshot_chunks.embedding
    left join embeddings heading on heading.key = snapshot_chunks.heading_embedding
    left join snapshots on snapshots.key = snapshot_chunks.snapshot
    left join snapshot_articles
      on snapshot_articles.snapshot = snapshot_chunks.snapshot
      and snapshot_articles.article = snapshot_chunks.article
      and snapshot_articles.class = snapshot_chunks.class
    where chunks.key is null or chunk_terms.chunk is null or snapshots.key is null or snapshot_articles.article is null
       or vector_dims(body.vector) is distinct from snapshots.dimensions
       or vector_dims(heading.vector) is distinct from snapshots.dimensions`,
  "snapshots with another number of chunks or articles than they say": `
    select count(*) as count
    from snapshots
    where chunk_count <> (select count(*) from snapshot_chunks where snapshot_chunks.snapshot = snapshots.key)
       or article_count <> (select count(*) from snapshot_articles where snapshot_articles.snapshot = snapshots.key)`,
  "chunks that no snapshot holds": `
    select count(*) as count
    from chunks
    where not exists (select from snapshot_chunks where snapshot_chunks.chunk = chunks.key)`,
  "articles that no snapshot holds": `
    select count(*) as count
    from articles
    where not exists (select from snapshot_articles where snapshot_articles.article = articles.key)`,
  "chunks without terms": `
    select count(*) as count
    from chunks
    where not exists (select from chunk_terms where chunk_terms.chunk = chunks.key)`,
  "vectors not of length 1": `
    select count(*) as count
    from embeddings
    where abs(vector_norm(vector) - 1) > 0.001`,
};

const tables = [
  ...["articles", "chunks", "chunk_terms", "embeddings", "snapshots", "snapshot_chunks", "snapshot_articles"],
  ...["snapshot_terms", "current_snapshot"],
];

/** Returns what is wrong with the rows, in words; nothing when all is well. */
export async function findBrokenRows(database: Database): Promise<string[]> {
  const broken: string[] = [];
  for (const [what, query] of Object.entries(countsThatAreZero)) {
    const [row] = await database.query<{ count: number }>(query);
    if (row?.count !== 0) broken.push(`${row?.count} ${what}`);
  }
  return [...broken, ...(await findUnequalReads(database)), ...(await findWrongTermCounts(database))];
}

/** Reads every column of every row, and again along the primary key: a torn page or a lost index entry shows here. */
async function findUnequalReads(database: Database): Promise<string[]> {
  const broken: string[] = [];
  for (const table of tables) {
    const byHeap = `select count(*) as count, sum(length(${table}::text)) as length from ${table}`;
    const counts = await database.transaction(async (tx) => {
      const [heap] = await tx.query<{ count: number; length: number }>(byHeap);
      await tx.query("set local enable_seqscan = off");
      const [index] = await tx.query<{ count: number }>(`select count(*) as count from ${table}`);
      return { heap: heap?.count, index: index?.count };
    });
    if (counts.heap !== counts.index) broken.push(`${table}: ${counts.heap} rows, ${counts.index} in its index`);
  }
  return broken;
}

const termRows = z.array(z.object({ snapshot: z.number(), terms: z.string() }));

/** Counts anew in how many chunks of each snapshot a term occurs. */
async function findWrongTermCounts(database: Database): Promise<string[]> {
  const rows = await database.query(
    `select snapshot_chunks.snapshot, chunk_terms.terms
     from snapshot_chunks
     join chunk_terms on chunk_terms.chunk = snapshot_chunks.chunk`,
  );
  const counted = new Map<string, number>();
  for (const { snapshot, terms } of termRows.parse(rows)) {
    // A sparsevec is written {position:value,…}/dimensions.
    for (const [, term] of terms.matchAll(/(\d+):/g)) {
      const key = `${snapshot} ${term}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  }
  const stored = await database.query<{ snapshot: number; term: number; chunks: number }>(
    "select snapshot, term, chunks from snapshot_terms",
  );
  const wrong = stored.filter(({ snapshot, term, chunks }) => counted.get(`${snapshot} ${term}`) !== chunks);
  const broken = wrong.length === 0 ? [] : [`${wrong.length} terms with a wrong count`];
  return stored.length === counted.size
    ? broken
    : [...broken, `${counted.size} terms occur, ${stored.length} are counted`];
}
