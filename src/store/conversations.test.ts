import { afterAll, beforeAll, describe } from "vitest";
import { testConversations } from "./conversations.conformance.ts";
import { migrate } from "./migrate.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { openPostgres } from "./postgres.ts";
import { createPostgresTestDatabase, type PostgresTestDatabase } from "./postgres-test-database.ts";

const serverUrl = process.env.TEST_DATABASE_URL;

describe("PGlite", () => testConversations(openTestDatabase));

// Left out only outside CI: postgres.test.ts holds that.
describe.skipIf(serverUrl === undefined)("Postgres", () => {
  let scratch: PostgresTestDatabase;
  beforeAll(async () => {
    scratch = await createPostgresTestDatabase(serverUrl ?? "");
  });
  afterAll(() => scratch.drop());

  testConversations(async () => {
    const database = openPostgres({ connectionString: scratch.connectionString });
    await migrate(database, { now: new Date(0) });
    return database;
  });
});
