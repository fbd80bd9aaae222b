/** Brings the database schema up to date: numbered SQL files, each applied once, never changed afterwards. */
import { AppError } from "../errors.ts";
import type { Database, Queryable } from "./database.ts";
import { migrations as embedded } from "./migrations.generated.ts";
import { requirePgvector } from "./require-pgvector.ts";

/** One file of migrations/: `name` is "0001-knowledge.sql", `sql` may hold several statements. */
export interface Migration {
  name: string;
  sql: string;
}

export interface MigrateOptions {
  now: Date;
  /** Default: the product's own. */
  migrations?: readonly Migration[];
}

/** "onev" in ASCII. Any number will do as long as all versions of the product take the same one. */
const advisoryLock = 0x6f6e6576;

/**
 * Applies what is missing, all of it in one transaction, and returns the names applied and the version reached (the
 * number of migrations). Safe when many processes call it at once: one applies, the others wait and find it done.
 * Rejects with AppError `database_unavailable` when the schema is newer than this program or an applied file was edited,
 * and with `internal` when a migration fails; then nothing is changed.
 */
export async function migrate(
  database: Database,
  { now, migrations = embedded }: MigrateOptions,
): Promise<{ applied: string[]; version: number }> {
  await requirePgvector(database);
  return database.transaction(async (tx) => {
    // Held to the end of the transaction, not of the session: behind a pooler a session belongs to nobody.
    await tx.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    await tx.query(
      `create table if not exists schema_migrations (
        version integer primary key,
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null
      )`,
    );
    const hashed = await Promise.all(
      migrations.map(async (migration) => ({ ...migration, sha256: await sha256(migration.sql) })),
    );
    const recorded = await tx.query<Recorded>("select name, sha256 from schema_migrations order by version");
    checkRecorded(recorded, hashed);

    const pending = hashed.slice(recorded.length);
    for (const [index, { name, sql, sha256 }] of pending.entries()) {
      await apply(tx, name, sql);
      await tx.query(
        `insert into schema_migrations (version, name, sha256, applied_at)
         values ($1, $2, $3, $4)`,
        [recorded.length + index + 1, name, sha256, now],
      );
    }
    return { applied: pending.map(({ name }) => name), version: hashed.length };
  });
}

interface Recorded {
  name: string;
  sha256: string;
}

/** What the database has must be the beginning of what the program has. */
function checkRecorded(recorded: readonly Recorded[], known: readonly Recorded[]): void {
  for (const [index, { name, sha256 }] of recorded.entries()) {
    const expected = known[index];
    if (expected === undefined) {
      throw new AppError(
        "database_unavailable",
        `the database schema is newer than this program: it has ${name}, the program knows ${known.length} of ${recorded.length} migrations — run a newer version, or use another database (--data or --database-url)`,
      );
    }
    if (expected.name !== name || expected.sha256 !== sha256) {
      throw new AppError(
        "database_unavailable",
        `migration ${name} is not what was applied to this database (now ${expected.name}, with another content) — an applied migration never changes: restore it and append a new one, or start with an empty database (--data or --database-url)`,
      );
    }
  }
}

async function apply(tx: Queryable, name: string, sql: string): Promise<void> {
  try {
    await tx.query(sql);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("internal", `migration ${name} failed and nothing was changed: ${message}`, { cause });
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
