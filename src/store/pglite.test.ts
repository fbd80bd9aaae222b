import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabaseConformance } from "./database.conformance.ts";
import type { Database } from "./database.ts";
import { openPglite } from "./pglite.ts";
import { acquireLock } from "./pglite-lock.ts";
import { openPgliteMemory } from "./pglite-memory.ts";
import { startPgliteThread } from "./pglite-start-thread.ts";
import { openTestDatabase } from "./pglite-test-image.ts";

describe("PGlite in memory", () => testDatabaseConformance(() => openPgliteMemory()));
describe("PGlite in a folder", () => testDatabaseConformance(openInNewFolder));

async function openInNewFolder(): Promise<Database> {
  const dataDir = await mkdtemp(join(tmpdir(), "onevoice-pglite-"));
  const lock = await acquireLock(dataDir, {
    pid: process.pid,
    url: null,
    command: "test",
    now: new Date(0),
    token: "x",
  });
  const database = await openPglite(lock);
  const close = async () => {
    await database.close();
    await lock.release();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...database, close };
}

test("a search in a folder's database leaves the event loop free", async () => {
  const database = await openInNewFolder();
  let turns = 0;
  const turn = setInterval(() => {
    turns += 1;
  }, 1);
  await database.query("select pg_sleep(0.2)");
  clearInterval(turn);
  await database.close();
  expect(turns).toBeGreaterThan(10);
});

test("a database whose thread has ended says so to whoever asks, and closes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-pglite-"));
  const thread = await startPgliteThread(folder);
  // No server takes this for the beginning of a session.
  await expect(thread.run(new Uint8Array(8))).rejects.toThrow(/^Connection terminated/);
  await expect(thread.run(new Uint8Array(8))).rejects.toThrow(/^Connection terminated/);
  await thread.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a use of the database inside its own transaction", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test.each<[string, (inside: Database) => Promise<unknown>]>([
    ["query", (inside) => inside.query("select 1")],
    ["transaction", (inside) => inside.transaction(async () => 1)],
    ["vacuum", (inside) => inside.vacuum(["articles"])],
  ])("%s is refused instead of waiting for ever", async (_, use) => {
    await expect(database.transaction(() => use(database))).rejects.toThrow("use the tx that the work is given");
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("is allowed to what the work left running, once it is over", async () => {
    let over = () => {};
    const isOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const background = await database.transaction(async () => ({
      rows: isOver.then(() => database.query("select 1 as one")),
    }));
    over();
    expect(await background.rows).toEqual([{ one: 1 }]);
  });

  test("does not forbid the use of another database", async () => {
    const other = await openTestDatabase();
    expect(await database.transaction(() => other.query("select 1 as one"))).toEqual([{ one: 1 }]);
    await other.close();
  });

  test("is only that: others outside wait for their turn", async () => {
    const order: string[] = [];
    const transaction = database.transaction(async (tx) => {
      await tx.query("select pg_sleep(0.05)");
      order.push("transaction");
    });
    const query = database.query("select 1").then(() => order.push("query"));
    await Promise.all([transaction, query]);
    expect(order).toEqual(["transaction", "query"]);
  });
});

describe("the data folder", () => {
  let parent: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), "onevoice-pglite-"));
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));
  const request = { pid: process.pid, url: null, command: "test", now: new Date(0), token: "0123456789abcdef" };

  test("keeps its rows when it is opened again", async () => {
    const lock = await acquireLock(join(parent, "kept"), request);
    const first = await openPglite(lock);
    await first.query("create table kept (id int4); insert into kept values (1)");
    await first.close();
    const second = await openPglite(lock);
    expect(await second.query("select id from kept")).toEqual([{ id: 1 }]);
    await second.close();
    await lock.release();
  });

  test("keeps every acknowledged row when its process is killed while it writes", async () => {
    const dataDir = join(parent, "killed");
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", writeForEver], {
      env: { ...process.env, DATA_DIR: dataDir },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 100) child.kill("SIGKILL");
    }
    const lock = await acquireLock(dataDir, { ...request, waitMs: 5000 });
    const database = await openPglite(lock);
    const [row] = await database.query<{ rows: number }>("select count(*) as rows from written");
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    expect(row?.rows).toBeGreaterThanOrEqual(acknowledged);
    await database.close();
    await lock.release();
  });

  test("that holds something else than a database is an error that names it", async () => {
    const dataDir = join(parent, "foreign");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "pg"), "a file");
    const lock = await acquireLock(dataDir, request);
    await expect(openPglite(lock)).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringContaining(join(dataDir, "pg")),
    });
    await lock.release();
  });

  test("is closed before a process ends that waits for nothing else", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", openAndClose], {
      env: { ...process.env, DATA_DIR: join(parent, "closed") },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) said.push(line);
    expect(said).toEqual(["closed"]);
  });
});

const openAndClose = `
  import { acquireLock } from "./src/store/pglite-lock.ts";
  import { openPglite } from "./src/store/pglite.ts";
  const lock = await acquireLock(process.env.DATA_DIR, { pid: process.pid, url: null, command: "child", now: new Date(), token: "child" });
  const database = await openPglite(lock);
  await database.query("select 1");
  await database.close();
  console.log("closed");
`;

const writeForEver = `
  import { acquireLock } from "./src/store/pglite-lock.ts";
  import { openPglite } from "./src/store/pglite.ts";
  const lock = await acquireLock(process.env.DATA_DIR, { pid: process.pid, url: null, command: "child", now: new Date(), token: "child" });
  const database = await openPglite(lock);
  await database.query("create table written (id int4 primary key, body text)");
  for (let id = 1; ; id += 1) {
    await database.transaction((tx) => tx.query("insert into written values ($1, repeat('x', 1000))", [id]));
    console.log(id);
  }
`;
