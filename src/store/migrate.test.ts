import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { type Migration, migrate } from "./migrate.ts";
import { migrations as embedded } from "./migrations.generated.ts";
import { openPgliteMemory } from "./pglite-memory.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { openPostgres } from "./postgres.ts";
import { createPostgresTestDatabase, type PostgresTestDatabase } from "./postgres-test-database.ts";

const serverUrl = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-22T10:00:00Z");

const first: Migration = {
  name: "0001-first.sql",
  sql: "create table one (id int4 primary key);\ninsert into one values (1);\n",
};
const second: Migration = {
  name: "0002-second.sql",
  sql: "-- ü; not a statement\nalter table one add column note text default '; $$';",
};

/** What both drivers must do; the database is emptied after each test. */
function testMigrate(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterEach(() => database.query("drop table if exists one, schema_migrations"));
  afterAll(() => database.close());

  const recorded = () =>
    database.query(
      "select version, name, length(sha256) as digits, applied_at from schema_migrations order by version",
    );

  test("applies all to an empty database, once", async () => {
    expect(await migrate(database, { now, migrations: [first, second] })).toEqual({
      applied: ["0001-first.sql", "0002-second.sql"],
      version: 2,
    });
    expect(await migrate(database, { now, migrations: [first, second] })).toEqual({ applied: [], version: 2 });
    expect(await database.query("select id, note from one")).toEqual([{ id: 1, note: "; $$" }]);
    expect(await recorded()).toEqual([
      { version: 1, name: "0001-first.sql", digits: 64, applied_at: now },
      { version: 2, name: "0002-second.sql", digits: 64, applied_at: now },
    ]);
  });

  test("applies only what is new", async () => {
    await migrate(database, { now, migrations: [first] });
    expect(await migrate(database, { now, migrations: [first, second] })).toEqual({
      applied: ["0002-second.sql"],
      version: 2,
    });
  });

  test("changes nothing when one of several fails, and says which", async () => {
    const broken = {
      name: "0002-broken.sql",
      sql: "create table two (id int4); alter table nowhere add column x int4;",
    };
    await expect(migrate(database, { now, migrations: [first, broken] })).rejects.toMatchObject({
      code: "internal",
      message: 'migration 0002-broken.sql failed and nothing was changed: relation "nowhere" does not exist',
    });
    expect(await database.query("select to_regclass('one') as one, to_regclass('two') as two")).toEqual([
      { one: null, two: null },
    ]);
    expect(await migrate(database, { now, migrations: [first, second] })).toMatchObject({ version: 2 });
  });

  test("refuses an applied migration that was edited", async () => {
    await migrate(database, { now, migrations: [first, second] });
    const edited = { ...first, sql: `${first.sql} ` };
    await expect(migrate(database, { now, migrations: [edited, second] })).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringMatching(
        /^migration 0001-first\.sql is not what was applied .* — .*restore it and append a new one/,
      ),
    });
  });

  test("refuses a migration that was slipped in before an applied one", async () => {
    await migrate(database, { now, migrations: [first, second] });
    const slipped = { name: "0002-slipped.sql", sql: "select 1" };
    await expect(migrate(database, { now, migrations: [first, slipped, second] })).rejects.toThrow(
      "0002-second.sql is not what was applied",
    );
  });

  test("refuses a schema that is newer than the program", async () => {
    await migrate(database, { now, migrations: [first, second] });
    await expect(migrate(database, { now, migrations: [first] })).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringMatching(/newer than this program: it has 0002-second\.sql.* — run a newer version/),
    });
  });

  test("called twenty times at once applies each migration once", async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => migrate(database, { now, migrations: [first, second] })),
    );
    expect(results.filter(({ applied }) => applied.length === 2)).toHaveLength(1);
    expect(results.filter(({ applied }) => applied.length === 0)).toHaveLength(19);
    expect(await database.query("select id from one")).toEqual([{ id: 1 }]);
  });
}

describe("migrate on PGlite", () => testMigrate(() => openPgliteMemory()));

describe.skipIf(serverUrl === undefined)("migrate on Postgres", () => {
  let scratch: PostgresTestDatabase;
  beforeAll(async () => {
    scratch = await createPostgresTestDatabase(serverUrl ?? "");
  });
  afterAll(() => scratch.drop());

  testMigrate(async () => openPostgres({ connectionString: scratch.connectionString }));

  test("applies each migration once when twenty installers with connections of their own start together", async () => {
    const installers = Array.from({ length: 20 }, () =>
      openPostgres({ connectionString: scratch.connectionString, maxConnections: 1 }),
    );
    const results = await Promise.all(installers.map((installer) => migrate(installer, { now })));
    expect(results.filter(({ applied }) => applied.length === embedded.length)).toHaveLength(1);
    expect(results.filter(({ applied }) => applied.length === 0)).toHaveLength(19);
    await Promise.all(installers.map((installer) => installer.close()));
  });
});

describe("the product's own migrations", () => {
  test("are all applied in a test database, which has no rows", async () => {
    const database = await openTestDatabase();
    expect(await migrate(database, { now })).toEqual({ applied: [], version: embedded.length });
    await database.close();
  });
});
