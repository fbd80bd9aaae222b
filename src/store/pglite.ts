/**
 * The embedded driver: PGlite, which is Postgres in WASM, behind node-postgres, so that both drivers run one SQL path.
 *
 * A killed process loses no acknowledged row. A power cut may: PGlite does not fsync.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../errors.ts";
import type { Database } from "./database.ts";
import { pgliteDatabase } from "./pglite-database.ts";
import type { DataFolderLock } from "./pglite-lock.ts";
import { startPgliteThread } from "./pglite-start-thread.ts";

/**
 * Opens the database in `<data folder>/pg`, making it when there is none (some 4 s; otherwise under 1 s), in a thread of
 * its own. It takes the folder's lock because PGlite has none: two processes on one folder silently lose each other's
 * writes. Release the lock after `close()`. Rejects with AppError `database_unavailable`.
 */
export async function openPglite(lock: DataFolderLock): Promise<Database> {
  const folder = join(lock.dataDir, "pg");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { run, close } = await startPgliteThread(folder);
    return pgliteDatabase(run, close);
  } catch (cause) {
    throw new AppError(
      "database_unavailable",
      `cannot open the embedded database in "${folder}" — if the disk is full make room; otherwise move the folder away and index again, or name another with --data`,
      { cause },
    );
  }
}
