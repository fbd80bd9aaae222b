/**
 * The one door to SQL. Two drivers stand behind it (postgres.ts, pglite.ts) and one conformance suite holds them to the
 * same behaviour, so a query written once gives the same rows on both.
 *
 * What a column comes back as: int2, int4, float4, float8 → number; int8 (and `count(*)`) → number, an error beyond
 * 2^53 - 1; numeric → string (cast to float8 for a number); bool → boolean; timestamptz → Date; date, timestamp → text as
 * Postgres writes it; json, jsonb → the parsed value; bytea → Buffer; arrays of these (int8[], text[], timestamptz[] …) →
 * arrays; everything else, pgvector's vector and sparsevec with it, → text.
 *
 * What a parameter goes out as: string, number, boolean, null (undefined too), Date, Buffer, an array as a Postgres array.
 * An object becomes JSON, but an array meant as json must be passed as `JSON.stringify(array)`, and a vector as text.
 */

export interface QueryOptions {
  /**
   * Names the statement, so that a connection parses and plans it once: saves 0.1 ms on the simplest query, 0.3–0.6 ms on a
   * join of four tables. One name means one text, always. Ignored where the driver was told that a pooler stands between (see `openPostgres`).
   */
  name?: string;
}

export interface Queryable {
  /**
   * Runs one statement and returns its rows, none for a statement without `returning`. Without values the text may hold
   * several statements, and the last one's rows are returned. Rejects with Postgres's own error (see `sqlState`), or with
   * AppError `database_unavailable` when the connection fails. `Row` is the caller's promise about the columns.
   */
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<Row[]>;
}

export interface TransactionOptions {
  /** Default read committed, as in Postgres. */
  isolation?: "read committed" | "repeatable read" | "serializable";
  /** How often the work may be run again after a serialization failure (40001) or a deadlock (40P01). Default 0. */
  retries?: number;
}

export interface Database extends Queryable {
  readonly kind: "pglite" | "postgres";
  /**
   * Runs the work in one transaction on one connection: commits when it resolves, rolls back and rethrows its error when
   * it rejects. Inside, only `tx` belongs to the transaction. On PGlite there is a single connection, so everybody else
   * waits meanwhile: do slow things (models, files) before or after.
   */
  transaction<T>(work: (tx: Queryable) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** `vacuum (analyze)` of the tables, outside any transaction: PGlite has no autovacuum, so do it after large changes. */
  vacuum(tables: readonly string[]): Promise<void>;
  /** Waits for running queries, then closes every connection. May be called again. */
  close(): Promise<void>;
}

/** The SQLSTATE of an error that Postgres reported, such as "23505" for a unique violation; null for any other error. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("severity" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
