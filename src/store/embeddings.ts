/** Vectors by content: an unchanged text is never embedded again, whatever snapshot it stands in. */
import { toSql } from "pgvector";
import type { Queryable } from "./database.ts";

/** Of these hashes (hex, see `contentHash`), the ones without a stored vector. */
export async function missingEmbeddings(database: Queryable, hashes: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ hash: string }>(
    `select wanted.hash
     from unnest($1::text[]) as wanted(hash)
     where not exists (select from embeddings where embeddings.hash = decode(wanted.hash, 'hex'))`,
    [[...new Set(hashes)]],
  );
  return rows.map((row) => row.hash);
}

/** Stores vectors; one that is there already stays. Safe to repeat and to be killed in between. */
export async function saveEmbeddings(
  database: Queryable,
  embeddings: readonly { hash: string; vector: ArrayLike<number> }[],
): Promise<void> {
  await database.query(
    `insert into embeddings (hash, vector)
     select decode(hash, 'hex'), vector::vector
     from unnest($1::text[], $2::text[]) as new(hash, vector)
     on conflict (hash) do nothing`,
    [embeddings.map((embedding) => embedding.hash), embeddings.map((embedding) => toSql(Array.from(embedding.vector)))],
  );
}
