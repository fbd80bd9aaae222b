import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireLock, type LockRequest, readLock } from "./pglite-lock.ts";

let dataDir: string;
let children: ChildProcess[];

beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), "onevoice-lock-")), "data");
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  await rm(join(dataDir, ".."), { recursive: true, force: true });
});

const request = (change: Partial<LockRequest> = {}): LockRequest => ({
  pid: process.pid,
  url: null,
  command: "serve",
  now: new Date("2026-11-22T10:00:00Z"),
  token: "a secret of the test",
  ...change,
});
const lockFile = async () => join(dataDir, "lock", (await readdir(join(dataDir, "lock")))[0] ?? "none");

describe("a lock", () => {
  test("says who owns the folder, to this user alone, until it is released", async () => {
    const lock = await acquireLock(dataDir, request());
    const owner = await readLock(dataDir);
    expect(owner).toEqual({
      pid: process.pid,
      processStart: existsSync("/proc/self/stat") ? expect.stringMatching(/^[0-9a-f]{8}-\d+$/) : null,
      url: null,
      command: "serve",
      startedAt: "2026-11-22T10:00:00.000Z",
      token: "a secret of the test",
    });
    expect((await stat(await lockFile())).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, "lock"))).mode & 0o777).toBe(0o700);
    expect(await lockFile()).not.toContain("secret");

    await lock.update({ url: "http://127.0.0.1:8787" });
    expect(await readLock(dataDir)).toEqual({ ...owner, url: "http://127.0.0.1:8787" });
    expect((await stat(await lockFile())).mode & 0o777).toBe(0o600);

    await lock.release();
    await lock.release();
    expect(await readLock(dataDir)).toBeNull();
    expect(await readdir(dataDir)).toEqual([]);
  });

  test("is refused to a second one of the same process", async () => {
    const lock = await acquireLock(dataDir, request({ url: "http://127.0.0.1:8787" }));
    await expect(acquireLock(dataDir, request({ token: "another secret", waitMs: 60_000 }))).rejects.toMatchObject({
      code: "data_folder_locked",
      message: `the data folder "${dataDir}" is in use: process ${process.pid} ("serve", since 2026-11-22T10:00:00.000Z) owns it and serves it at http://127.0.0.1:8787 — stop that process, wait for it, or name another folder with --data`,
    });
    await lock.release();
    expect(await readdir(dataDir)).toEqual([]);
  });

  test("that was released late does not take the next owner's away", async () => {
    const first = await acquireLock(dataDir, request());
    await first.release();
    const second = await acquireLock(dataDir, request({ token: "another secret" }));
    await first.release();
    expect(await readLock(dataDir)).toMatchObject({ token: "another secret" });
    await second.release();
  });

  test("is waited for while its owner has no URL", async () => {
    const short = await acquireLock(dataDir, request({ command: "index" }));
    const waiting = acquireLock(dataDir, request({ token: "another secret", waitMs: 10_000 }));
    await new Promise((resolve) => setTimeout(resolve, 250));
    await short.release();
    await (await waiting).release();
  });

  test("is waited for no longer than asked", async () => {
    const short = await acquireLock(dataDir, request({ command: "index" }));
    await expect(acquireLock(dataDir, request({ token: "another secret", waitMs: 200 }))).rejects.toThrow('("index"');
    await short.release();
  });

  test("is no longer waited for once its owner says where it listens", async () => {
    const service = await acquireLock(dataDir, request());
    const waiting = acquireLock(dataDir, request({ token: "another secret", waitMs: 60_000 }));
    const refused = expect(waiting).rejects.toThrow("http://127.0.0.1:1");
    await service.update({ url: "http://127.0.0.1:1" });
    await refused;
    await service.release();
  });
});

describe("a lock of another process", () => {
  test("is respected while that lives and recovered after kill -9", async () => {
    const child = start(holdLock);
    await child.line("held");
    expect(await readLock(dataDir)).toMatchObject({ pid: child.pid, url: "http://127.0.0.1:9" });
    await expect(acquireLock(dataDir, request())).rejects.toThrow(
      new RegExp(`process ${child.pid} .*http://127\\.0\\.0\\.1:9`),
    );
    await kill(child.process);
    expect(await readLock(dataDir)).toBeNull();
    const lock = await acquireLock(dataDir, request());
    expect(await readLock(dataDir)).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  test.runIf(process.platform === "linux")("is stale when its process id now belongs to somebody else", async () => {
    await acquireLock(dataDir, request());
    const file = await lockFile();
    await rename(file, file.replace(/_[0-9a-f]{8}-\d+_/, "_00000000-1_"));
    expect(await readLock(dataDir)).toBeNull();
    await (await acquireLock(dataDir, request({ token: "another secret" }))).release();
  });

  test("with an empty or garbled content is respected while its process lives", async () => {
    const child = start(holdLock);
    await child.line("held");
    for (const content of ["", "{", '{"pid":"x"}']) {
      await writeFile(await lockFile(), content);
      expect(await readLock(dataDir)).toBeNull();
      await expect(acquireLock(dataDir, request())).rejects.toThrow(`process ${child.pid} owns it — stop that process`);
    }
    await kill(child.process);
    await (await acquireLock(dataDir, request())).release();
  });

  test("is won by exactly one of eight that find it stale at once", async () => {
    const rivals = Array.from({ length: 8 }, () => start(tryOnce));
    await Promise.all(rivals.map((rival) => rival.line("ready")));
    for (let round = 0; round < 5; round += 1) {
      const dead = start(holdLock);
      await dead.line("held");
      await kill(dead.process);
      for (const rival of rivals) rival.process.stdin?.write("go\n");
      const results = await Promise.all(rivals.map((rival) => rival.line("won|data_folder_locked")));
      expect(results.filter((result) => result === "won")).toHaveLength(1);
      const winner = rivals[results.indexOf("won")];
      expect(await readLock(dataDir)).toMatchObject({ pid: winner?.pid });
      for (const rival of rivals) rival.process.stdin?.write("release\n");
      await Promise.all(rivals.map((rival) => rival.line("ready")));
    }
  });

  test("lets one in at a time, also when owners are killed while they hold it", async () => {
    const log = join(dataDir, "..", "log");
    const rivals = Array.from({ length: 6 }, () => start(enterAndDie(log)));
    await Promise.all(rivals.map((rival) => rival.ended));
    const lines = (await readFile(log, "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(6 * 4 * 2);
    for (let index = 0; index < lines.length; index += 2) {
      expect(lines[index]).toMatch(/^enter /);
      expect(lines[index + 1]).toBe(lines[index]?.replace("enter", "leave"));
    }
    await (await acquireLock(dataDir, request())).release();
    expect(await readdir(dataDir)).toEqual([]);
  });

  test("can be taken after a kill -9 at any moment of taking, updating and releasing", async () => {
    for (let round = 0; round < 10; round += 1) {
      const child = start(takeAndRelease);
      await child.line("started");
      await new Promise((resolve) => setTimeout(resolve, round * 1.7));
      await kill(child.process);
      const lock = await acquireLock(dataDir, request());
      expect(await readLock(dataDir)).toMatchObject({ pid: process.pid });
      expect(await readdir(dataDir)).toEqual(["lock"]);
      await lock.release();
    }
  });
});

describe("a data folder that cannot be locked", () => {
  test("names the file of somebody else that stands in the way", async () => {
    await mkdir(join(dataDir, "lock"), { recursive: true });
    await writeFile(join(dataDir, "lock", "notes.txt"), "mine");
    await expect(acquireLock(dataDir, request())).rejects.toMatchObject({
      code: "data_folder_locked",
      message: `"${join(dataDir, "lock", "notes.txt")}" stands where the lock of the data folder belongs — delete it`,
    });
    expect(await readdir(dataDir)).toEqual(["lock"]);
  });

  test.each(["lock", ""])("because <data folder>/%s is a file says so", async (path) => {
    if (path !== "") await mkdir(dataDir);
    await writeFile(join(dataDir, path), "a file");
    await expect(acquireLock(dataDir, request())).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringMatching(
        /^no lock can be made in the data folder ".*" \((ENOTDIR|EEXIST)\) — make it writable/,
      ),
    });
    await expect(readLock(dataDir)).rejects.toMatchObject({ code: "database_unavailable" });
  });

  test("and does not exist has no owner, and is not made by asking", async () => {
    expect(await readLock(dataDir)).toBeNull();
    expect(existsSync(dataDir)).toBe(false);
  });
});

const prelude = `
  import { acquireLock } from "./src/store/pglite-lock.ts";
  import { appendFileSync } from "node:fs";
  import { createInterface } from "node:readline";
  import { setTimeout as sleep } from "node:timers/promises";
  const dataDir = process.env.DATA_DIR;
  let count = 0;
  const acquire = (change) =>
    acquireLock(dataDir, { pid: process.pid, url: null, command: "child", now: new Date(), token: "child " + count++, ...change });
`;

const holdLock = `
  await acquire({ url: "http://127.0.0.1:9" });
  console.log("held");
  await sleep(600_000);
`;

const tryOnce = `
  let lock;
  console.log("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "go") {
      try {
        lock = await acquire();
        console.log("won");
      } catch (error) {
        console.log(error.code);
      }
    } else {
      await lock?.release();
      lock = undefined;
      console.log("ready");
    }
  }
`;

const enterAndDie = (log: string) => `
  for (let turn = 0; turn < 4; turn += 1) {
    const lock = await acquire({ waitMs: 60_000 });
    const me = process.pid + " " + turn;
    appendFileSync(${JSON.stringify(log)}, "enter " + me + "\\n");
    await sleep(10);
    appendFileSync(${JSON.stringify(log)}, "leave " + me + "\\n");
    if (turn === 3) process.kill(process.pid, "SIGKILL");
    await lock.release();
  }
`;

const takeAndRelease = `
  console.log("started");
  for (;;) {
    const lock = await acquire();
    await lock.update({ url: "http://127.0.0.1:9" });
    await lock.release();
  }
`;

interface Child {
  process: ChildProcess;
  pid: number | undefined;
  /** Resolves with the next line, which must match. */
  line(expected: string): Promise<string>;
  ended: Promise<unknown>;
}

function start(source: string): Child {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", prelude + source], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    pid: child.pid,
    async line(expected) {
      const { value } = await lines.next();
      expect(value).toMatch(new RegExp(`^(${expected})$`));
      return value;
    },
    ended: once(child, "exit"),
  };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
