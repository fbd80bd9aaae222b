/** What a transaction must do alike on every driver. Called by database.conformance.ts. */
import { beforeAll, expect, test } from "vitest";
import { type Database, type Queryable, sqlState } from "./database.ts";

/** The one value that the expression has. */
export async function selectValue(
  queryable: Queryable,
  expression: string,
  values?: readonly unknown[],
): Promise<unknown> {
  const [row] = await queryable.query<{ value: unknown }>(`select ${expression} as value`, values);
  return row?.value;
}

/** The SQLSTATE that the work fails with; "no error" when it does not fail. */
export async function stateOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => "no error",
    (error: unknown) => sqlState(error),
  );
}

/** Registers the tests for a database that is open when they run. */
export function testTransactionConformance(database: () => Database): void {
  beforeAll(() => database().query("create table accounts (id int4 primary key, balance int4 not null)"));
  const balances = async () => database().query("select id, balance from accounts order by id");
  const reset = () => database().query("truncate accounts; insert into accounts values (1, 10), (2, 10)");

  test("commits and returns what the work returns", async () => {
    await reset();
    const result = await database().transaction(async (tx) => {
      await tx.query("update accounts set balance = balance - $1 where id = 1", [3]);
      await tx.query("update accounts set balance = balance + $1 where id = 2", [3]);
      return "done";
    });
    expect(result).toBe("done");
    expect(await balances()).toEqual([
      { id: 1, balance: 7 },
      { id: 2, balance: 13 },
    ]);
  });

  test("rolls back and rethrows the very error of the work", async () => {
    await reset();
    const failure = new Error("changed my mind");
    const work = database().transaction(async (tx) => {
      await tx.query("delete from accounts");
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await balances()).toHaveLength(2);
  });

  test("rolls back and rethrows when a statement fails", async () => {
    await reset();
    const work = database().transaction(async (tx) => {
      await tx.query("delete from accounts where id = 2");
      await tx.query("insert into accounts values (1, 0)");
    });
    expect(await stateOf(work)).toBe("23505");
    expect(await balances()).toHaveLength(2);
  });

  test("tells when a failed statement was ignored, since nothing is committed then", async () => {
    await reset();
    const work = database().transaction(async (tx) => {
      await tx.query("delete from accounts");
      await tx.query("select 1 / 0").catch(() => {});
    });
    await expect(work).rejects.toThrow("nothing was committed");
    expect(await balances()).toHaveLength(2);
  });

  test("rethrows a failed commit, and the database goes on", async () => {
    await database().query("create table parents (id int4 primary key)");
    await database().query("create table children (parent int4 references parents deferrable initially deferred)");
    const work = database().transaction((tx) => tx.query("insert into children values (1)"));
    expect(await stateOf(work)).toBe("23503");
    expect(await database().query("select count(*) as rows from children")).toEqual([{ rows: 0 }]);
    expect(await database().transaction((tx) => selectValue(tx, "1", []))).toBe(1);
  });

  test("runs queries that were started together one after another", async () => {
    const values = await database().transaction((tx) =>
      Promise.all([1, 2, 3].map((n) => selectValue(tx, "$1::int4", [n]))),
    );
    expect(values).toEqual([1, 2, 3]);
  });

  test("ends what is still running before it rolls back", async () => {
    await reset();
    const work = database().transaction((tx) =>
      Promise.all([
        tx.query("select 1 / 0"),
        tx.query("delete from accounts where id = 1"),
        tx.query("delete from accounts"),
      ]),
    );
    expect(await stateOf(work)).toBe("22012");
    expect(await balances()).toHaveLength(2);
  });

  test("refuses its tx once it is over", async () => {
    let kept: Queryable | undefined;
    await database().transaction(async (tx) => {
      kept = tx;
    });
    await expect(kept?.query("select 1")).rejects.toThrow("after its transaction had ended");
  });

  test("does not leave settings or an open transaction behind", async () => {
    await database().transaction((tx) => tx.query("set local hnsw.ef_search = 77"));
    expect(await selectValue(database(), "current_setting('hnsw.ef_search', true)")).not.toBe("77");
    await database().query("begin");
    expect(await selectValue(database(), "transaction_timestamp() = statement_timestamp()")).toBe(true);
    await database().query("rollback");
  });

  test("runs at the isolation level that was asked for", async () => {
    const level = (tx: Queryable) => selectValue(tx, "current_setting('transaction_isolation')", []);
    expect(await database().transaction(level)).toBe("read committed");
    expect(await database().transaction(level, { isolation: "serializable" })).toBe("serializable");
  });

  test.each(["40001", "40P01"])("is run again after %s only if asked", async (state) => {
    await reset();
    let runs = 0;
    const work = async (tx: Queryable) => {
      runs += 1;
      await tx.query("update accounts set balance = balance + 1 where id = 1");
      if (runs < 3) await tx.query(`do $$ begin raise sqlstate '${state}'; end $$`);
    };
    expect(await stateOf(database().transaction(work))).toBe(state);
    expect(runs).toBe(1);
    runs = 0;
    await database().transaction(work, { retries: 3 });
    expect(runs).toBe(3);
    expect((await balances())[0]).toEqual({ id: 1, balance: 11 });
    runs = -9;
    expect(await stateOf(database().transaction(work, { retries: 2 }))).toBe(state);
    expect(runs).toBe(-6);
  });

  test("twenty at once lose no update", async () => {
    await reset();
    const add = (tx: Queryable) => tx.query("update accounts set balance = balance + 1 where id = 1");
    await Promise.all(Array.from({ length: 20 }, () => database().transaction(add)));
    expect((await balances())[0]).toEqual({ id: 1, balance: 30 });
  });
}
