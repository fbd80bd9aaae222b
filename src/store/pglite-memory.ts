/** PGlite in memory, in this thread: for tests, and where nothing may be written. */
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import type { Database } from "./database.ts";
import { pgliteDatabase } from "./pglite-database.ts";
import type { RunProtocol } from "./pglite-socket.ts";

const extensions = { vector, pg_trgm };

/** Opens a database in memory, empty or from an image that `dumpPgliteImage` made. */
export async function openPgliteMemory({ image }: { image?: Blob } = {}): Promise<Database> {
  const lite = await PGlite.create({ extensions, ...(image && { loadDataDir: image }) });
  return pgliteDatabase(runIn(lite), () => lite.close());
}

/** An image (an uncompressed tar, some 40 MB) of a database in memory after `prepare` has filled it. */
export async function dumpPgliteImage(prepare: (database: Database) => Promise<unknown>): Promise<Blob> {
  const lite = await PGlite.create({ extensions });
  const database = pgliteDatabase(runIn(lite), () => Promise.resolve());
  try {
    await prepare(database);
    await database.close();
    return await lite.dumpDataDir("none");
  } finally {
    await lite.close();
  }
}

function runIn(lite: PGlite): RunProtocol {
  // What PGlite returns may be a view of memory that it goes on using.
  return async (messages) => (await lite.execProtocol(messages, { throwOnError: false })).data.slice();
}
