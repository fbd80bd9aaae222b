/** Scores every chunk of a snapshot against a question, three ways, in one statement. */
import { toSql } from "pgvector";
import type { Queryable } from "./database.ts";

/** A chunk with its raw scores. Higher is better in all three. */
export interface ScoredChunk {
  article: number;
  articleId: string;
  ordinal: number;
  chunk: number;
  /** Cosine of question and chunk, −1..1. */
  dense: number;
  /** Cosine of question and `title › heading path`, −1..1. */
  heading: number;
  /** BM25, 0 and up. */
  lexical: number;
}

export interface SearchQuery {
  snapshot: number;
  /** Reader classes that may be seen; empty finds nothing. */
  classes: readonly number[];
  vector: readonly number[];
  /** A sparsevec literal: idf by term id. */
  terms: string;
  /** Ids of articles to leave out, for evals that ask what happens without them. */
  withoutArticles?: readonly string[];
  /** How many of each ranking are returned. */
  limit: number;
}

/**
 * The union of the best `limit` chunks by each score, all three scores given for each. Exact: every chunk is read, which
 * stays below 30 ms up to some 10,000 chunks. Order: by article id and ordinal, whatever the database's plan.
 */
export async function searchChunks(database: Queryable, query: SearchQuery): Promise<ScoredChunk[]> {
  const rows = await database.query<{
    article: number;
    article_id: string;
    ordinal: number;
    chunk: number;
    dense: number;
    heading: number;
    lexical: number;
  }>(
    // Vectors have length 1, so that the inner product is the cosine; pgvector returns it negated.
    // Materialized: each distance is computed once and sorted twice. The heading's is computed for the best by the other
    // two only: a chunk's own vector holds its headings already, and a second scan of all vectors would double the time.
    // `offset 0` keeps the subqueries as they are, so that narrow rows with a distance are joined, not vectors of 1.5 kB.
    `with scored as materialized (
       select snapshot_chunks.article, snapshot_chunks.ordinal, snapshot_chunks.chunk, snapshot_chunks.heading_embedding,
              body.distance as dense, words.distance as lexical
       from snapshot_chunks
       join (
         select key, vector <#> $3::vector as distance
         from embeddings
         where vector_dims(vector) = vector_dims($3::vector)
         offset 0
       ) body
         on body.key = snapshot_chunks.embedding
       join (select chunk, terms <#> $4::sparsevec as distance from chunk_terms offset 0) words
         on words.chunk = snapshot_chunks.chunk
       where snapshot_chunks.snapshot = $1
         and snapshot_chunks.class = any($2::integer[])
     ),
     kept as (
       (select article, ordinal, chunk, heading_embedding, dense, lexical from scored order by dense, article, ordinal limit $5)
       union
       (select article, ordinal, chunk, heading_embedding, dense, lexical from scored order by lexical, article, ordinal limit $5)
     )
     select kept.article, articles.article_id, kept.ordinal, kept.chunk,
            -kept.dense as dense, -(heading.vector <#> $3::vector) as heading, -kept.lexical as lexical
     from kept
     join embeddings heading on heading.key = kept.heading_embedding
     join articles on articles.key = kept.article
     where articles.article_id <> all($6::text[])
     order by articles.article_id collate "C", kept.ordinal`,
    [query.snapshot, query.classes, toSql([...query.vector]), query.terms, query.limit, query.withoutArticles ?? []],
  );
  return rows.map(({ article_id: articleId, ...row }) => ({ articleId, ...row }));
}

/** In how many chunks of a snapshot each of these terms (by id) occurs; terms that occur in none are left out. */
export async function countTerms(
  database: Queryable,
  snapshot: number,
  terms: readonly number[],
): Promise<Map<number, number>> {
  const rows = await database.query<{ term: number; chunks: number }>(
    "select term, chunks from snapshot_terms where snapshot = $1 and term = any($2::integer[])",
    [snapshot, terms],
  );
  return new Map(rows.map((row) => [row.term, row.chunks]));
}

/** The words of a snapshot that begin with one of these letters and have so many letters, with the chunks they occur in. */
export async function findWords(
  database: Queryable,
  snapshot: number,
  { initials, lengths: [shortest, longest] }: { initials: readonly string[]; lengths: [number, number] },
): Promise<{ word: string; chunks: number }[]> {
  return database.query(
    `select word, chunks
     from snapshot_words
     where snapshot = $1
       and left(word, 1) = any($2::text[])
       and length(word) between $3 and $4
     order by word collate "C"`,
    [snapshot, initials, shortest, longest],
  );
}
