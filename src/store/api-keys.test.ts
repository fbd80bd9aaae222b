import { afterAll, beforeAll, describe } from "vitest";
import { testApiKeys } from "./api-keys.conformance.ts";
import { migrate } from "./migrate.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { openPostgres } from "./postgres.ts";
import { createPostgresTestDatabase, type PostgresTestDatabase } from "./postgres-test-database.ts";

const serverUrl = process.env.TEST_DATABASE_URL;

describe("PGlite", () => testApiKeys(openTestDatabase));

// Left out only outside CI: postgres.test.ts holds that.
describe.skipIf(serverUrl === undefined)("Postgres", () => {
  let scratch: PostgresTestDatabase;
  beforeAll(async () => {
    scratch = await createPostgresTestDatabase(serverUrl ?? "");
  });
  afterAll(() => scratch.drop());

  const open = async () => openPostgres({ connectionString: scratch.connectionString });
  testApiKeys(async () => {
    const database = await open();
    await migrate(database, { now: new Date(0) });
    return database;
  }, open);
});
