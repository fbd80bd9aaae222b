/** Tells, before any table is made, whether the server has a pgvector that will do. */
import { AppError } from "../errors.ts";
import type { Queryable } from "./database.ts";

/** The first release with sparsevec and halfvec. https://github.com/pgvector/pgvector/blob/master/CHANGELOG.md */
const oldest = "0.7";

/**
 * Resolves when pgvector 0.7 or newer is installed in the database or could be (`create extension vector`).
 * Rejects with AppError `database_unavailable` and the command that mends it.
 */
export async function requirePgvector(database: Queryable): Promise<void> {
  const [extension] = await database.query<{ offered: string; installed: string | null; server: number }>(
    `select default_version as offered, installed_version as installed,
       current_setting('server_version_num')::int / 10000 as server
     from pg_available_extensions
     where name = 'vector'`,
  );
  if (extension === undefined) {
    throw new AppError(
      "database_unavailable",
      `the Postgres server lacks the extension pgvector — install version ${oldest} or newer there (Debian, Ubuntu: apt install postgresql-<version>-pgvector; containers: the image pgvector/pgvector)`,
    );
  }
  const { offered, installed, server } = extension;
  if (isNewEnough(installed ?? offered)) return;
  if (isNewEnough(offered)) {
    throw new AppError(
      "database_unavailable",
      `the database uses pgvector ${installed}, ${oldest} or newer is needed and ${offered} is there — run: alter extension vector update`,
    );
  }
  throw new AppError(
    "database_unavailable",
    `the Postgres server has pgvector ${offered}, ${oldest} or newer is needed — upgrade it there (Debian, Ubuntu: apt install postgresql-${server}-pgvector from a newer release; containers: the image pgvector/pgvector:pg${server}), then run: alter extension vector update`,
  );
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 0 || minor >= 7;
}
