/** Writes a snapshot and makes it the current one, in one transaction: a reader sees the old one or the new one, whole. */
import type { ArticleMeta, Problem } from "../domain/article.ts";
import type { Calibration } from "../domain/calibration.ts";
import type { WrittenHandoffRules } from "../domain/handoff-rules.ts";
import type { Persona } from "../domain/persona.ts";
import type { Synonyms } from "../domain/synonyms.ts";
import type { Database, Queryable } from "./database.ts";

/** Who may read a chunk, and until when. A snapshot numbers its classes from 0; a search names the allowed ones. */
export interface ReaderClass {
  locale: string;
  audience: string[];
  validUntil: string | null;
}

export interface NewArticle {
  hash: string;
  meta: ArticleMeta;
  body: string;
  class: number;
}

export interface NewChunk {
  hash: string;
  articleHash: string;
  ordinal: number;
  headingPath: string[];
  anchor: string;
  blocks: unknown;
  body: string;
  /** A sparsevec literal. */
  terms: string;
  class: number;
  embeddingHash: string;
  headingEmbeddingHash: string;
  startLine: number;
  endLine: number;
}

export interface NewSnapshot {
  id: string;
  /** Hash of the files and settings the snapshot was made of. */
  sourceHash: string;
  embeddingModel: string;
  dimensions: number;
  classes: ReaderClass[];
  persona: Persona;
  handoffRules: WrittenHandoffRules;
  synonyms: Synonyms;
  calibration: Calibration | null;
  problems: Problem[];
  articles: NewArticle[];
  chunks: NewChunk[];
  /** In how many chunks a term (by id) occurs. */
  termCounts: ReadonlyMap<number, number>;
  /** In how many chunks a word is written so. */
  wordCounts: ReadonlyMap<string, number>;
}

// Rows a statement: some 3 MB of JSON, well below what PGlite's WASM memory takes at once.
const batchSize = 400;

/**
 * Publishes `snapshot` (its vectors must be stored already). Content that is there already is shared, and a snapshot
 * whose id exists is only made current. Keeps `keep` snapshots: this one, the one that answered before it (after a
 * rollback an old one), then the newest. Removes what no kept one refers to.
 */
export async function publishSnapshot(
  database: Database,
  snapshot: NewSnapshot,
  { now, keep }: { now: Date; keep: number },
): Promise<void> {
  await database.transaction(async (tx) => {
    // One publisher at a time; readers are not held up.
    await tx.query("lock table current_snapshot in exclusive mode");
    const before = await tx.query<{ snapshot: number }>("select snapshot from current_snapshot");
    const existing = await tx.query<{ key: number }>("select key from snapshots where id = $1", [snapshot.id]);
    const key = existing[0]?.key ?? (await insertSnapshot(tx, snapshot, now));
    await tx.query(
      `insert into current_snapshot (snapshot, changed_at, rolled_back_from)
       values ($1, $2, null)
       on conflict (only_row) do update
       set snapshot = excluded.snapshot, changed_at = excluded.changed_at, rolled_back_from = null`,
      [key, now],
    );
    await tx.query("update snapshots set created_at = $2, source_hash = $3 where key = $1", [
      key,
      now,
      snapshot.sourceHash,
    ]);
    await removeOldSnapshots(tx, { current: key, before: before[0]?.snapshot ?? key, keep });
  });
  await database.vacuum([
    "articles",
    "chunks",
    "chunk_terms",
    "embeddings",
    "snapshot_chunks",
    "snapshot_terms",
    "snapshot_words",
  ]);
}

async function insertSnapshot(tx: Queryable, snapshot: NewSnapshot, now: Date): Promise<number> {
  for (const batch of batches(await withoutStored(tx, "articles", snapshot.articles))) await insertArticles(tx, batch);
  for (const batch of batches(await withoutStored(tx, "chunks", snapshot.chunks))) await insertChunks(tx, batch);
  const rows = await tx.query<{ key: number }>(
    `insert into snapshots
       (id, created_at, source_hash, embedding_model, dimensions, article_count, chunk_count,
        classes, persona, handoff_rules, synonyms, calibration, problems)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10::jsonb, $11::jsonb, $12::jsonb, $13::jsonb)
     returning key`,
    [
      snapshot.id,
      now,
      snapshot.sourceHash,
      snapshot.embeddingModel,
      snapshot.dimensions,
      snapshot.articles.length,
      snapshot.chunks.length,
      JSON.stringify(snapshot.classes),
      JSON.stringify(snapshot.persona),
      JSON.stringify(snapshot.handoffRules),
      JSON.stringify(snapshot.synonyms),
      snapshot.calibration === null ? null : JSON.stringify(snapshot.calibration),
      JSON.stringify(snapshot.problems),
    ],
  );
  const key = rows[0]?.key;
  if (key === undefined) throw new Error("the new snapshot has no key");
  await tx.query(
    `insert into snapshot_articles (snapshot, article, article_id, class)
     select $1, articles.key, articles.article_id, new.class
     from unnest($2::text[], $3::integer[]) as new(hash, class)
     join articles on articles.hash = new.hash`,
    [key, snapshot.articles.map((article) => article.hash), snapshot.articles.map((article) => article.class)],
  );
  for (const batch of batches(snapshot.chunks)) await insertSnapshotChunks(tx, key, batch);
  const terms = [...snapshot.termCounts];
  await tx.query(
    `insert into snapshot_terms (snapshot, term, chunks)
     select $1, term, chunks
     from unnest($2::integer[], $3::integer[]) as new(term, chunks)`,
    [key, terms.map(([term]) => term), terms.map(([, chunks]) => chunks)],
  );
  const words = [...snapshot.wordCounts];
  await tx.query(
    `insert into snapshot_words (snapshot, word, chunks)
     select $1, word, chunks
     from unnest($2::text[], $3::integer[]) as new(word, chunks)`,
    [key, words.map(([word]) => word), words.map(([, chunks]) => chunks)],
  );
  return key;
}

/** The rows that are not there yet: after an edit a handful, and only they are sent. */
async function withoutStored<Row extends { hash: string }>(
  tx: Queryable,
  table: "articles" | "chunks",
  rows: readonly Row[],
): Promise<Row[]> {
  const stored = await tx.query<{ hash: string }>(`select hash from ${table} where hash = any($1::text[])`, [
    rows.map((row) => row.hash),
  ]);
  const known = new Set(stored.map((row) => row.hash));
  return rows.filter((row) => !known.has(row.hash));
}

async function insertArticles(tx: Queryable, articles: readonly NewArticle[]): Promise<void> {
  const rows = articles.map(({ hash, meta, body }) => ({
    hash,
    article_id: meta.id,
    path: meta.path,
    title: meta.title,
    url: meta.url,
    audience: meta.audience,
    locale: meta.locale,
    tags: meta.tags,
    risk: meta.risk,
    valid_until: meta.validUntil,
    body,
  }));
  await tx.query(
    `insert into articles (hash, article_id, path, title, url, audience, locale, tags, risk, valid_until, body)
     select hash, article_id, path, title, url, audience, locale, tags, risk, valid_until, body
     from jsonb_to_recordset($1::jsonb) as new(
       hash text, article_id text, path text, title text, url text, audience text[], locale text, tags text[],
       risk text, valid_until date, body text)
     on conflict (hash) do nothing`,
    [JSON.stringify(rows)],
  );
}

async function insertChunks(tx: Queryable, chunks: readonly NewChunk[]): Promise<void> {
  const rows = chunks.map(({ hash, headingPath, anchor, blocks, body }) => ({
    hash,
    heading_path: headingPath,
    anchor,
    blocks,
    body,
  }));
  await tx.query(
    `insert into chunks (hash, heading_path, anchor, blocks, body)
     select hash, heading_path, anchor, blocks, body
     from jsonb_to_recordset($1::jsonb) as new(hash text, heading_path text[], anchor text, blocks jsonb, body text)
     on conflict (hash) do nothing`,
    [JSON.stringify(rows)],
  );
  await tx.query(
    `insert into chunk_terms (chunk, terms)
     select distinct on (chunks.key) chunks.key, new.terms::sparsevec
     from unnest($1::text[], $2::text[]) as new(hash, terms)
     join chunks on chunks.hash = new.hash
     on conflict (chunk) do nothing`,
    [chunks.map((chunk) => chunk.hash), chunks.map((chunk) => chunk.terms)],
  );
}

async function insertSnapshotChunks(tx: Queryable, snapshot: number, chunks: readonly NewChunk[]): Promise<void> {
  const inserted = await tx.query(
    `insert into snapshot_chunks
       (snapshot, article, ordinal, chunk, class, embedding, heading_embedding, start_line, end_line)
     select $1, articles.key, new.ordinal, chunks.key, new.class, body.key, heading.key, new.start_line, new.end_line
     from unnest($2::text[], $3::integer[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::integer[], $9::integer[])
       as new(article_hash, ordinal, chunk_hash, class, embedding_hash, heading_hash, start_line, end_line)
     join articles on articles.hash = new.article_hash
     join chunks on chunks.hash = new.chunk_hash
     join embeddings body on body.hash = decode(new.embedding_hash, 'hex')
     join embeddings heading on heading.hash = decode(new.heading_hash, 'hex')
     returning ordinal`,
    [
      snapshot,
      chunks.map((chunk) => chunk.articleHash),
      chunks.map((chunk) => chunk.ordinal),
      chunks.map((chunk) => chunk.hash),
      chunks.map((chunk) => chunk.class),
      chunks.map((chunk) => chunk.embeddingHash),
      chunks.map((chunk) => chunk.headingEmbeddingHash),
      chunks.map((chunk) => chunk.startLine),
      chunks.map((chunk) => chunk.endLine),
    ],
  );
  // A vector that another process removed since it was stored would silently lose its chunk here.
  if (inserted.length !== chunks.length)
    throw new Error(`${chunks.length - inserted.length} chunks have no vector — run index again`);
}

async function removeOldSnapshots(
  tx: Queryable,
  { current, before, keep }: { current: number; before: number; keep: number },
): Promise<void> {
  const removed = await tx.query(
    `delete from snapshots
     where key not in (
       select key
       from snapshots
       order by key = $1 desc, key = $2 desc, created_at desc, key desc
       limit $3)
     returning key`,
    [current, before, Math.max(1, keep)],
  );
  if (removed.length === 0) return;
  await tx.query(
    "delete from chunks where not exists (select from snapshot_chunks where snapshot_chunks.chunk = chunks.key)",
  );
  await tx.query(
    "delete from articles where not exists (select from snapshot_articles where snapshot_articles.article = articles.key)",
  );
  await tx.query(
    `delete from embeddings
     where not exists (select from snapshot_chunks where snapshot_chunks.embedding = embeddings.key)
       and not exists (select from snapshot_chunks where snapshot_chunks.heading_embedding = embeddings.key)`,
  );
}

function batches<T>(items: readonly T[]): T[][] {
  const result: T[][] = [];
  for (let from = 0; from < items.length; from += batchSize) result.push(items.slice(from, from + batchSize));
  return result;
}
