/** The exclusive lock on a data folder: who owns it, and where that process can be spoken to. */
import { rm } from "node:fs/promises";
import { AppError } from "../errors.ts";
import {
  codeOf,
  giveLockUp,
  type Holder,
  type LockOwner,
  prepareLock,
  readHolders,
  removeLeftovers,
  rewriteOwner,
  takeLock,
} from "./pglite-lock-folder.ts";
import { processStart } from "./pglite-process.ts";

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
  // What cannot be tidied away does no harm, and the next owner tries again.
  await removeLeftovers(dataDir).catch(() => {});
  return {
    dataDir,
    update: (change) => rewriteOwner(dataDir, own, { ...owner, ...change }),
    release: () => giveLockUp(dataDir, own),
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
