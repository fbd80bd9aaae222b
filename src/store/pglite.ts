/**
 * The embedded driver: PGlite, which is Postgres in WASM, behind node-postgres, so that both drivers run one SQL path.
 *
 * A killed process loses no acknowledged row. A power cut may: PGlite does not fsync.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { vector } from "@electric-sql/pglite-pgvector";
import pg from "pg";
import { AppError } from "../errors.ts";
import { columnTypes } from "./column-types.ts";
import type { Database } from "./database.ts";
import type { DataFolderLock } from "./pglite-lock.ts";
import { createTransactionGuard } from "./pglite-transaction-guard.ts";
import { createPoolDatabase } from "./pool-database.ts";

const extensions = { vector, pg_trgm };

/**
 * Opens the database in `<data folder>/pg`, making it when there is none (some 4 s; otherwise under 1 s). It takes the
 * folder's lock because PGlite has none: two processes on one folder silently lose each other's writes. Release the lock
 * after `close()`. Rejects with AppError `database_unavailable`.
 */
export async function openPglite(lock: DataFolderLock): Promise<Database> {
  const folder = join(lock.dataDir, "pg");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return toDatabase(await PGlite.create({ dataDir: folder, extensions }));
  } catch (cause) {
    throw new AppError(
      "database_unavailable",
      `cannot open the embedded database in "${folder}" — if the disk is full make room; otherwise move the folder away and index again, or name another with --data`,
      { cause },
    );
  }
}

/** Opens a database in memory, empty or from an image that `dumpPgliteImage` made. */
export async function openPgliteMemory({ image }: { image?: Blob } = {}): Promise<Database> {
  return toDatabase(await PGlite.create({ extensions, ...(image && { loadDataDir: image }) }));
}

/** An image (an uncompressed tar, some 40 MB) of a database in memory after `prepare` has filled it. */
export async function dumpPgliteImage(prepare: (database: Database) => Promise<unknown>): Promise<Blob> {
  const lite = await PGlite.create({ extensions });
  const database = toDatabase(lite, { keepOpen: true });
  try {
    await prepare(database);
    await database.close();
    return await lite.dumpDataDir("none");
  } finally {
    await lite.close();
  }
}

function toDatabase(lite: PGlite, { keepOpen = false } = {}): Database {
  // A client has a connection object of its own: when it is thrown away, the events of its end must not reach the next.
  class PgliteClient extends pg.Client {
    constructor() {
      super({ ...createPgConfig(lite), types: columnTypes });
    }
  }
  const pool = new pg.Pool({
    Client: PgliteClient,
    // PGlite has one session; a second client would send its messages into the first one's transaction.
    max: 1,
    idleTimeoutMillis: 0,
    // The session outlives the client: what a thrown-away client left there has to go.
    // oxlint-disable-next-line typescript/no-misused-promises -- pg-pool waits for the promise; its types do not know.
    onConnect: async (client) => {
      await client.query("rollback");
      await client.query("discard all");
    },
  });
  return createPoolDatabase({
    kind: "pglite",
    pool,
    namedStatements: true,
    guard: createTransactionGuard(),
    toUnavailable: (cause) =>
      new AppError("database_unavailable", "the embedded database has stopped — start the process again", { cause }),
    afterClose: () => (keepOpen ? Promise.resolve() : lite.close()),
  });
}
