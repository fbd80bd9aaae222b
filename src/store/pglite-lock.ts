/**
 * The exclusive lock on a data folder: who owns it, and where that process can be spoken to.
 *
 * The lock is a folder `<data>/lock` with one file named `<pid>_<process start>_<hash of token>.json`. To take it, a
 * process makes its own folder, with the file in it, and renames it to `lock`, which works only when there is no `lock`
 * or an empty one: exactly one of many wins. A stale lock is taken away by deleting its file *by name*; a latecomer who
 * judged the same file finds nothing to delete, and never touches the file of whoever took the lock meanwhile. So there
 * is no moment at which a kill leaves a lock that cannot be recovered, and the name alone tells whose it is, even if the
 * content was never written out.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../errors.ts";
import { isAlive, processStart } from "./pglite-process.ts";

const ownerSchema = z.object({
  pid: z.number().int(),
  /** Tells the process from a later one with the same id; null where the system does not say. */
  processStart: z.string().nullable(),
  /** Where the service listens; null until it does, and for short commands. */
  url: z.string().nullable(),
  command: z.string(),
  startedAt: z.string(),
  /** What another command of the same user presents to the service's command endpoint. */
  token: z.string(),
});

/** The living owner of a data folder. */
export type LockOwner = z.infer<typeof ownerSchema>;

export interface LockRequest {
  pid: number;
  url: string | null;
  /** The command as the user knows it, such as "serve". */
  command: string;
  now: Date;
  /** A fresh random secret, at least 16 characters. */
  token: string;
  /** How long to wait for an owner without URL, that is another short command; default 0. */
  waitMs?: number;
}

export interface DataFolderLock {
  readonly dataDir: string;
  /** Says where the service listens. Atomic: a reader sees the old or the new content. */
  update(change: { url: string | null }): Promise<void>;
  /** Gives the folder up. May be called again. Call it after the database is closed. */
  release(): Promise<void>;
}

const pollMs = 100;

/**
 * Takes the data folder for this process, making the folder if need be.
 * Rejects with AppError `data_folder_locked`, naming process and URL, when another process owns it (at once if that one
 * has a URL, else after `waitMs`), and with `database_unavailable` when no lock can be made there.
 */
export async function acquireLock(dataDir: string, request: LockRequest): Promise<DataFolderLock> {
  const { pid, url, command, now, token, waitMs = 0 } = request;
  const owner: LockOwner = {
    pid,
    processStart: await processStart(pid),
    url,
    command,
    startedAt: now.toISOString(),
    token,
  };
  const own = await prepareLock(dataDir, owner).catch((cause) => Promise.reject(cannotLock(dataDir, cause)));
  try {
    for (let waited = 0; ; waited += pollMs) {
      const holder = await takeLock(dataDir, own).catch((cause) => Promise.reject(cannotLock(dataDir, cause)));
      if (holder === null) break;
      if (holder.url !== null || waited >= waitMs) throw isLocked(dataDir, holder);
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  } catch (error) {
    await rm(own.folder, { recursive: true, force: true });
    throw error;
  }
  await removeLeftovers(dataDir);

  const file = join(lockFolder(dataDir), own.fileName);
  return {
    dataDir,
    async update(change) {
      const next = `${join(dataDir, own.fileName)}.new`;
      await writeFile(next, JSON.stringify({ ...owner, ...change }), { mode: 0o600 });
      await rename(next, file);
    },
    async release() {
      await unlink(file).catch(ignore("ENOENT"));
      await removeIfEmpty(lockFolder(dataDir));
    },
  };
}

/**
 * The living owner of the data folder; null when nobody owns it (also when there is no such folder), or when what it
 * wrote cannot be read, so that nobody could speak to it: `acquireLock` then tells.
 */
export async function readLock(dataDir: string): Promise<LockOwner | null> {
  const holders = await readHolders(dataDir).catch((cause) => Promise.reject(cannotLock(dataDir, cause)));
  const holder = holders.find((candidate) => candidate.isAlive);
  return holder?.owner ?? null;
}

/** One file in the lock folder. `owner` is null when the content cannot be read: then the name is all there is. */
interface Holder {
  path: string;
  pid: number | null;
  isAlive: boolean;
  url: string | null;
  owner: LockOwner | null;
}

interface PreparedLock {
  folder: string;
  fileName: string;
}

async function prepareLock(dataDir: string, owner: LockOwner): Promise<PreparedLock> {
  const fileName = [owner.pid, owner.processStart ?? "", hashOf(owner.token)].join("_").concat(".json");
  const folder = join(dataDir, `lock.${fileName}`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, fileName), JSON.stringify(owner), { mode: 0o600 });
  return { folder, fileName };
}

/** Takes the lock and returns null, or returns who holds it. */
async function takeLock(dataDir: string, own: PreparedLock): Promise<Holder | null> {
  for (;;) {
    const holders = await readHolders(dataDir);
    const living = holders.find((holder) => holder.isAlive);
    if (living !== undefined) return living;
    for (const stale of holders) await unlink(stale.path).catch(ignore("ENOENT"));
    // Windows renames onto no folder at all, not even an empty one.
    await removeIfEmpty(lockFolder(dataDir));
    if (await renamed(own.folder, lockFolder(dataDir))) return null;
  }
}

/** Whether the rename took place; false when a lock with a file in it stands there. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const isTaken = ["ENOTEMPTY", "EEXIST", ...(process.platform === "win32" ? ["EPERM"] : [])].includes(codeOf(error));
    if (!isTaken) throw error;
    return false;
  }
}

async function readHolders(dataDir: string): Promise<Holder[]> {
  const folder = lockFolder(dataDir);
  const names = await readdir(folder).catch((error) => (codeOf(error) === "ENOENT" ? [] : Promise.reject(error)));
  const holders = await Promise.all(names.map((name) => readHolder(join(folder, name), name)));
  return holders.filter((holder) => holder !== null);
}

async function readHolder(path: string, name: string): Promise<Holder | null> {
  const process = processOf(name);
  // Not a name of ours: nothing tells that it may be deleted, so it counts as a living owner and the error names it.
  if (process === null) return { path, pid: null, isAlive: true, url: null, owner: null };
  if (!(await isAlive(process.pid, process.start)))
    return { path, pid: process.pid, isAlive: false, url: null, owner: null };
  try {
    const owner = ownerSchema.parse(JSON.parse(await readFile(path, "utf8")));
    return { path, pid: owner.pid, isAlive: true, url: owner.url, owner };
  } catch (error) {
    // Released between the listing and the reading.
    if (codeOf(error) === "ENOENT") return null;
    // Empty or garbled, by a full disk or an editor: its process lives, so it is still the owner.
    return { path, pid: process.pid, isAlive: true, url: null, owner: null };
  }
}

/** A process that was killed before it had the lock leaves its prepared folder behind. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const process = processOf(name.replace(/^lock\./, "").replace(/\.new$/, ""));
    if (process === null || (await isAlive(process.pid, process.start))) continue;
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

function processOf(fileName: string): { pid: number; start: string | null } | null {
  const [, pid, start] = /^(\d+)_([0-9a-f-]*)_[0-9a-f]{16}\.json$/.exec(fileName) ?? [];
  return pid === undefined ? null : { pid: Number(pid), start: start || null };
}

function lockFolder(dataDir: string): string {
  return join(dataDir, "lock");
}

/** Two locks of one process differ by it; the token itself is a secret and stays inside the file. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 16);
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(ignore("ENOENT", "ENOTEMPTY", "EEXIST"));
}

function isLocked(dataDir: string, { pid, url, owner, path }: Holder): AppError {
  if (pid === null) {
    return new AppError("data_folder_locked", `"${path}" stands where the lock of the data folder belongs — delete it`);
  }
  const what = owner === null ? `process ${pid}` : `process ${pid} ("${owner.command}", since ${owner.startedAt})`;
  const where = url === null ? "" : ` and serves it at ${url}`;
  return new AppError(
    "data_folder_locked",
    `the data folder "${dataDir}" is in use: ${what} owns it${where} — stop that process, wait for it, or name another folder with --data`,
  );
}

function cannotLock(dataDir: string, cause: unknown): AppError {
  return new AppError(
    "database_unavailable",
    `no lock can be made in the data folder "${dataDir}" (${codeOf(cause) || String(cause)}) — make it writable for this user, or name another with --data`,
    { cause },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function ignore(...codes: string[]) {
  return (error: unknown) => {
    if (!codes.includes(codeOf(error))) throw error;
  };
}
