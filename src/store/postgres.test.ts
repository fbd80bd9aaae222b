import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabaseConformance } from "./database.conformance.ts";
import type { Database } from "./database.ts";
import { openPostgres } from "./postgres.ts";
import { createPostgresTestDatabase, type PostgresTestDatabase } from "./postgres-test-database.ts";

const serverUrl = process.env.TEST_DATABASE_URL;

test("the tests on Postgres are left out only outside CI", () => {
  const isLeftOut = serverUrl === undefined;
  expect(
    isLeftOut && process.env.CI === "true",
    'TEST_DATABASE_URL is not set — run: eval "$(scripts/postgres.sh)"',
  ).toBe(false);
});

describe.skipIf(serverUrl === undefined)("Postgres", () => {
  let scratch: PostgresTestDatabase;
  beforeAll(async () => {
    scratch = await createPostgresTestDatabase(serverUrl ?? "");
  });
  afterAll(() => scratch.drop());

  testDatabaseConformance(async () => openPostgres({ connectionString: scratch.connectionString }));

  describe("the connection", () => {
    async function withDatabase<T>(work: (database: Database) => Promise<T>, options: object = {}): Promise<T> {
      const database = openPostgres({ connectionString: scratch.connectionString, ...options });
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    }
    const ownPid = async (database: Pick<Database, "query">) =>
      (await database.query<{ pid: number }>("select pg_backend_pid() as pid"))[0]?.pid;

    test("lost while idle is replaced unseen", () =>
      withDatabase(
        async (database) => {
          const pid = await ownPid(database);
          await withDatabase((other) => other.query("select pg_terminate_backend($1, 5000)", [pid]));
          await expect.poll(() => ownPid(database).catch(() => pid)).not.toBe(pid);
        },
        { maxConnections: 1 },
      ));

    test("lost inside a transaction is an error, and the next query has a new one", () =>
      withDatabase(
        async (database) => {
          const work = database.transaction(async (tx) => {
            const pid = await ownPid(tx);
            await withDatabase((other) => other.query("select pg_terminate_backend($1, 5000)", [pid]));
            await tx.query("select 1");
          });
          await expect(work).rejects.toMatchObject({ code: "database_unavailable" });
          expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
        },
        { maxConnections: 1 },
      ));

    test("is kept after an error in SQL", () =>
      withDatabase(
        async (database) => {
          const pid = await ownPid(database);
          await expect(database.query("select 1 / 0")).rejects.toThrow("division");
          await expect(database.transaction((tx) => tx.query("select 1 / 0"))).rejects.toThrow("division");
          expect(await ownPid(database)).toBe(pid);
        },
        { maxConnections: 1 },
      ));

    test("is thrown away after a failed commit", () =>
      withDatabase(
        async (database) => {
          await database.query("create table later (id int4 unique deferrable initially deferred)");
          const pid = await ownPid(database);
          await expect(
            database.transaction((tx) => tx.query("insert into later values (1), (1)")),
          ).rejects.toMatchObject({ code: "23505" });
          expect(await ownPid(database)).not.toBe(pid);
        },
        { maxConnections: 1 },
      ));

    test("not to be had in time is an error, not a wait for ever", () =>
      withDatabase(
        async (database) => {
          const work = database.transaction(() => database.query("select 1"));
          await expect(work).rejects.toMatchObject({ code: "database_unavailable" });
        },
        { maxConnections: 1, connectTimeoutMs: 200 },
      ));

    test("without named statements leaves none in the session", () =>
      withDatabase(
        async (database) => {
          const prepared = () => database.query("select count(*) as statements from pg_prepared_statements");
          await database.query("select $1::int4", [1], { name: "one" });
          expect(await prepared()).toEqual([{ statements: 0 }]);
        },
        { maxConnections: 1, namedStatements: false },
      ));

    test("two real transactions that deadlock both end when they may be retried", () =>
      withDatabase(async (database) => {
        await database.query(
          "create table pair (id int4 primary key, value int4); insert into pair values (1, 0), (2, 0)",
        );
        const cross = (first: number, second: number) =>
          database.transaction(
            async (tx) => {
              await tx.query("update pair set value = value + 1 where id = $1", [first]);
              await tx.query("select pg_sleep(0.05)");
              await tx.query("update pair set value = value + 1 where id = $1", [second]);
            },
            { retries: 5 },
          );
        await Promise.all([cross(1, 2), cross(2, 1)]);
        expect(await database.query("select value from pair")).toEqual([{ value: 2 }, { value: 2 }]);
      }));
  });

  describe("refuses with words that help and hide the password:", () => {
    const changed = (change: (url: URL) => void) => {
      const url = new URL(serverUrl ?? "");
      change(url);
      return url.href;
    };
    test.each<[string, (url: URL) => void, RegExp]>([
      [
        "a wrong password",
        (url) => (url.password = "geheim-1"),
        /refuses the user "postgres" — check user and password/,
      ],
      ["an unknown database", (url) => (url.pathname = "/nowhere"), /has no database "nowhere" — create it/],
    ])("%s", async (_, change, message) => {
      const connectionString = changed(change);
      const database = openPostgres({ connectionString });
      const error: unknown = await database.query("select 1").catch((cause) => cause);
      await database.close();
      expect(error).toMatchObject({ code: "database_unavailable", message: expect.stringMatching(message) });
      expect(shownOf(error)).not.toContain(new URL(connectionString).password);
    });
  });
});

describe("a Postgres that is not there", () => {
  test("is named with its port, without the password", async () => {
    const port = await closedPort();
    const database = openPostgres({ connectionString: `postgres://anna:geheim-2@127.0.0.1:${port}/help` });
    const error: unknown = await database.query("select 1").catch((cause) => cause);
    await database.close();
    expect(error).toMatchObject({
      code: "database_unavailable",
      message: `no connection to Postgres at 127.0.0.1:${port} (ECONNREFUSED) — start it, or check the database URL (--database-url or DATABASE_URL)`,
    });
    expect(shownOf(error)).not.toContain("geheim-2");
  });

  test("but silent is given up after the time-out", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    const address = await new Promise<ReturnType<typeof silent.address>>((resolve) =>
      silent.once("listening", () => resolve(silent.address())),
    );
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const database = openPostgres({
      connectionString: `postgres://anna:x@127.0.0.1:${port}/help`,
      connectTimeoutMs: 200,
    });
    await expect(database.query("select 1")).rejects.toMatchObject({ code: "database_unavailable" });
    await database.close();
    silent.close();
  });

  test.each(["", "help", "mysql://anna:geheim-3@localhost/help", "postgres://anna:geheim-3@local host/help"])(
    "for the string %j is an error in the configuration",
    (connectionString) => {
      const error = errorOf(() => openPostgres({ connectionString }));
      expect(error).toMatchObject({ code: "configuration_invalid", message: expect.stringContaining("DATABASE_URL") });
      expect(shownOf(error)).not.toContain("geheim-3");
    },
  );
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** All of an error that a log could show: message, stack, causes and their fields. */
function shownOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.stack, JSON.stringify(error), "cause" in error ? shownOf(error.cause) : ""].join("\n");
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
