/** How far a database's schema has come, without changing it. */
import type { Queryable } from "./database.ts";

/** The number of migrations applied; 0 for a database without our schema. */
export async function schemaVersion(database: Queryable): Promise<number> {
  const [found] = await database.query<{ exists: boolean }>(
    "select to_regclass('schema_migrations') is not null as exists",
  );
  if (found?.exists !== true) return 0;
  const [row] = await database.query<{ version: number }>(
    "select coalesce(max(version), 0) as version from schema_migrations",
  );
  return row?.version ?? 0;
}
