import { expect, it } from "vitest";
import { migrations } from "./migrations.generated.ts";
import { openPgliteMemory } from "./pglite-memory.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { schemaVersion } from "./schema-version.ts";

it("counts the migrations, and leaves a database without them as it is", async () => {
  const migrated = await openTestDatabase();
  expect(await schemaVersion(migrated)).toBe(migrations.length);
  await migrated.close();
  const empty = await openPgliteMemory();
  expect(await schemaVersion(empty)).toBe(0);
  expect(await empty.query("select tablename from pg_tables where schemaname = 'public'")).toEqual([]);
  await empty.close();
});
