/** What every driver must do alike. Called by pglite.test.ts and postgres.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { selectValue, stateOf, testTransactionConformance } from "./transaction.conformance.ts";

/** Registers the suite for the databases that `open` gives: each empty, with pgvector available. */
export function testDatabaseConformance(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.query("create extension if not exists vector");
  });
  afterAll(() => database.close());

  const value = (text: string, values?: readonly unknown[]) => selectValue(database, text, values);

  describe("columns", () => {
    test.each<[string, unknown]>([
      ["1::int2", 1],
      ["2147483647::int4", 2147483647],
      ["9007199254740991::int8", 9007199254740991],
      ["(select count(*) from generate_series(1, 3))", 3],
      ["array[1, null, -2]::int8[]", [1, null, -2]],
      ["array[1, 2]::int4[]", [1, 2]],
      ["0.1::float8", 0.1],
      ["0.5::float4", 0.5],
      ["1.10::numeric", "1.10"],
      ["true", true],
      ["null::text", null],
      ["'2026-11-22'::date", "2026-11-22"],
      ["'2026-11-22 10:00'::timestamp", "2026-11-22 10:00:00"],
      ["'2026-11-22T10:00:00.123+02'::timestamptz", new Date("2026-11-22T08:00:00.123Z")],
      [`'{"a": [1, null, "x"]}'::jsonb`, { a: [1, null, "x"] }],
      [`'[1, 2]'::json`, [1, 2]],
      ["array['a', 'b \"c\"', null, '{,}']", ["a", 'b "c"', null, "{,}"]],
      ["'{}'::text[]", []],
      ["'\\x00ff'::bytea", Buffer.from([0, 255])],
      ["'[1,2.5,-3]'::vector", "[1,2.5,-3]"],
      ["'{1:0.5,1000000000:2}/1000000000'::sparsevec", "{1:0.5,1000000000:2}/1000000000"],
    ])("%s comes back as %j", async (text, expected) => {
      expect(await value(text)).toEqual(expected);
    });

    test.each(["9007199254740993::int8", "array[9007199254740993]::int8[]"])(
      "%s is refused, not rounded",
      async (text) => {
        await expect(value(text)).rejects.toThrow("select it as text");
        expect(await value("1")).toBe(1);
      },
    );
  });

  describe("parameters", () => {
    test.each<[string, unknown, unknown]>([
      ["text", "naïve 日本語 👩‍👩‍👧 \u200f'\"\\", "naïve 日本語 👩‍👩‍👧 \u200f'\"\\"],
      ["text", "", ""],
      ["text", undefined, null],
      ["int4", 7, 7],
      ["float8", 1e-300, 1e-300],
      ["bool", false, false],
      ["timestamptz", new Date("2026-03-29T01:30:00.5Z"), new Date("2026-03-29T01:30:00.5Z")],
      ["date", "2026-11-22", "2026-11-22"],
      ["bytea", Buffer.from("äß"), Buffer.from("äß")],
      ["jsonb", { a: "ü", b: [null] }, { a: "ü", b: [null] }],
      ["jsonb", JSON.stringify(["a", 1]), ["a", 1]],
      ["text[]", ["a", "b,c", "NULL", "", 'q"\\'], ["a", "b,c", "NULL", "", 'q"\\']],
      ["int4[]", [], []],
      ["vector", "[1,2]", "[1,2]"],
    ])("%s %j round-trips", async (type, sent, expected) => {
      expect(await value(`$1::${type}`, [sent])).toEqual(expected);
    });

    test("1 MB of text round-trips", async () => {
      const text = "0123456789abcdé\n".repeat(65_536);
      expect(await value("$1::text", [text])).toBe(text);
    });

    test("NUL in a text value is an error, and the database goes on", async () => {
      expect(await stateOf(value("$1::text", ["a\0b"]))).toBe("22021");
      expect(await stateOf(value("$1::jsonb", [{ a: "\0" }]))).toBe("22P05");
      expect(await value("1")).toBe(1);
    });

    test("NUL in the text of a query is an error, and the database goes on", async () => {
      await expect(database.query("select 1 \0 as value")).rejects.toThrow("NUL");
      expect(await value("1")).toBe(1);
    });
  });

  describe("errors", () => {
    test.each([
      ["42601", "selec 1"],
      ["42P01", "select 1 from no_such_table"],
      ["22012", "select 1 / 0"],
      ["22P02", "select 'x'::int4"],
      ["22000", "select '[1,2]'::vector <=> '[1]'::vector"],
    ])("carry SQLSTATE %s: %s", async (state, text) => {
      expect(await stateOf(database.query(text))).toBe(state);
      expect(await value("1")).toBe(1);
    });

    test("a constraint is named", async () => {
      await database.query("create table named (id int4 constraint id_once unique)");
      await database.query("insert into named values (1)");
      await expect(database.query("insert into named values ($1)", [1])).rejects.toMatchObject({
        code: "23505",
        constraint: "id_once",
      });
    });
  });

  describe("statements", () => {
    test("several without values run in order and give the last one's rows", async () => {
      expect(
        await database.query("create table several (id int4); insert into several values (1); select id from several"),
      ).toEqual([{ id: 1 }]);
    });

    test("one without returning gives no rows", async () => {
      expect(await database.query("create table silent (id int4)")).toEqual([]);
      expect(await database.query("insert into silent values ($1)", [1])).toEqual([]);
    });

    test("a named one may be repeated, also after it failed", async () => {
      const ask = (divisor: number) => database.query("select 6 / $1::int4 as value", [divisor], { name: "divide" });
      expect(await ask(2)).toEqual([{ value: 3 }]);
      expect(await stateOf(ask(0))).toBe("22012");
      expect(await ask(3)).toEqual([{ value: 2 }]);
    });

    test("10,000 rows go in by one insert through unnest", async () => {
      const ids = Array.from({ length: 10_000 }, (_, index) => index);
      await database.query("create table many (id int4, body text, vector vector)");
      await database.query(
        `insert into many (id, body, vector)
         select id, body, vector::vector
         from unnest($1::int4[], $2::text[], $3::text[]) as row (id, body, vector)`,
        [ids, ids.map((id) => `row "${id}", ü`), ids.map((id) => `[${id},1]`)],
      );
      expect(await database.query("select count(*) as rows, sum(id) as sum from many")).toEqual([
        { rows: 10_000, sum: 49_995_000 },
      ]);
      expect(await database.query("select body, vector from many where id = 9999")).toEqual([
        { body: 'row "9999", ü', vector: "[9999,1]" },
      ]);
    });

    test("fifty at once each get their own rows", async () => {
      const numbers = Array.from({ length: 50 }, (_, index) => index);
      expect(await Promise.all(numbers.map((number) => value("$1::int4", [number])))).toEqual(numbers);
    });
  });

  describe("pgvector", () => {
    test("distances are computed, by index and without", async () => {
      await database.query(
        "create table near (id int4, vector vector(2)); create index on near using hnsw (vector vector_cosine_ops)",
      );
      await database.query("insert into near values (1, '[1,0]'), (2, '[0,1]'), (3, '[1,1]')");
      const rows = await database.query("select id, vector <=> $1::vector as distance from near order by distance", [
        "[1,0]",
      ]);
      expect(rows).toEqual([
        { id: 1, distance: 0 },
        { id: 3, distance: expect.closeTo(1 - Math.SQRT1_2, 6) },
        { id: 2, distance: 1 },
      ]);
    });

    test("sparse vectors of dimension 1,000,000,000 are stored and multiplied", async () => {
      await database.query("create table sparse (id int4, terms sparsevec(1000000000) not null)");
      await database.query("insert into sparse values (1, $1)", ["{3:1.5,999999999:2,1000000000:4}/1000000000"]);
      const rows = await database.query("select -(terms <#> $1::sparsevec) as score from sparse", [
        "{3:2,1000000000:0.5}/1000000000",
      ]);
      expect(rows).toEqual([{ score: 5 }]);
    });

    test("a dimension that does not fit is an error with SQLSTATE", async () => {
      expect(await stateOf(database.query("select '[1,2,3]'::vector(2)"))).toBe("22000");
    });
  });

  describe("a transaction", () => testTransactionConformance(() => database));

  describe("vacuum", () => {
    test("analyzes the tables it is given", async () => {
      await database.query(
        'create table "Odd ""name" (id int4); insert into "Odd ""name" select generate_series(1, 50)',
      );
      await database.vacuum(['Odd "name']);
      expect(await database.query(`select reltuples as rows from pg_class where relname = 'Odd "name'`)).toEqual([
        { rows: 50 },
      ]);
    });

    test("does nothing without tables and reports an unknown one", async () => {
      await database.vacuum([]);
      expect(await stateOf(database.vacuum(["no_such_table"]))).toBe("42P01");
    });
  });

  test("a closed database refuses queries, and may be closed again", async () => {
    const other = await open();
    await other.query("select 1");
    await other.close();
    await other.close();
    await expect(other.query("select 1")).rejects.toMatchObject({ code: "database_unavailable" });
  });
}
