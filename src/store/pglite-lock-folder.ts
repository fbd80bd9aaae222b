/**
 * The lock of a data folder as it lies on disk: a folder `<data>/lock` with one file in it, named
 * `<pid>_<process start>_<hash of token>.json`.
 *
 * To take it, a process makes its own folder, with the file in it, and renames it to `lock`, which works only when there
 * is no `lock` or an empty one: exactly one of many wins. A stale lock is taken away by deleting its file *by name*; a
 * latecomer who judged the same file finds nothing to delete, and never touches the file of whoever took the lock
 * meanwhile. So there is no moment at which a kill leaves a lock that cannot be recovered, and the name alone tells whose
 * it is, even if the content was never written out.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isAlive } from "./pglite-process.ts";

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

/** One file in the lock folder. `owner` is null when the content cannot be read: then the name is all there is. */
export interface Holder {
  path: string;
  pid: number | null;
  isAlive: boolean;
  url: string | null;
  owner: LockOwner | null;
}

/** A lock that is ready to be taken, and after that the place of the own file. */
export interface PreparedLock {
  folder: string;
  fileName: string;
}

/** Makes the folder that `takeLock` puts into place, and the data folder if need be. */
export async function prepareLock(dataDir: string, owner: LockOwner): Promise<PreparedLock> {
  const fileName = [owner.pid, owner.processStart ?? "", hashOf(owner.token)].join("_").concat(".json");
  const folder = join(dataDir, `lock.${fileName}`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, fileName), JSON.stringify(owner), { mode: 0o600 });
  return { folder, fileName };
}

/** Takes the lock and returns null, or returns who holds it. */
export async function takeLock(dataDir: string, own: PreparedLock): Promise<Holder | null> {
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

/** Every file in the lock folder; none when there is no lock. */
export async function readHolders(dataDir: string): Promise<Holder[]> {
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

/** Puts another content in the place of the own file's. Atomic: a reader sees the old or the new. */
export async function rewriteOwner(dataDir: string, own: PreparedLock, owner: LockOwner): Promise<void> {
  const next = `${join(dataDir, own.fileName)}.new`;
  await writeFile(next, JSON.stringify(owner), { mode: 0o600 });
  await rename(next, join(lockFolder(dataDir), own.fileName));
}

/** Gives the lock up; harmless when it was given up before, also when somebody else has it now. */
export async function giveLockUp(dataDir: string, own: PreparedLock): Promise<void> {
  await unlink(join(lockFolder(dataDir), own.fileName)).catch(ignore("ENOENT"));
  await removeIfEmpty(lockFolder(dataDir));
}

/** A process that was killed before it had the lock leaves its prepared folder behind. */
export async function removeLeftovers(dataDir: string): Promise<void> {
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

/** The errno name such as "EACCES", or empty. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function ignore(...codes: string[]) {
  return (error: unknown) => {
    if (!codes.includes(codeOf(error))) throw error;
  };
}
