/** Where a knowledge base is asked: a database of its own under the data folder, never the one that answers customers. */
import { createHash } from "node:crypto";
import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Config } from "../src/config.ts";
import { AppError } from "../src/errors.ts";
import { indexKnowledgeBase, isUpToDate } from "../src/indexing/index-knowledge-base.ts";
import { indexSettings } from "../src/indexing/index-settings.ts";
import { type KnowledgeBaseFiles, loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import { createLogger } from "../src/logger.ts";
import type { EmbeddingModel } from "../src/models/embedding-model.ts";
import { openDatabase, openEmbeddingModel } from "../src/services.node.ts";
import { composeServices, type Services } from "../src/services.ts";
import { type Database, sqlState } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { readLock } from "../src/store/pglite-lock.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { type CachedEmbeddingModel, withVectorCache } from "./vector-cache.ts";

export interface Workspace {
  services: Services;
  files: KnowledgeBaseFiles;
  kbHash: string;
  /** Seconds that indexing took; near 0 when it was there. */
  indexSeconds: number;
  close: () => Promise<void>;
}

export interface WorkspaceOptions {
  /** Settings; the database is not the one they name, but one beside it. */
  config: Config;
  model: EmbeddingModel;
  now: Date;
  onProgress?: (progress: { embedded: number; toEmbed: number }) => void;
}

// A database of a small knowledge base takes some 40 MB, and every edit of an article begins a new one.
const keptDatabases = 12;

/** Opens the embedding model with the cache that all knowledge bases of a data folder share. */
export async function openCachedModel(config: Config): Promise<CachedEmbeddingModel> {
  const model = await openEmbeddingModel(config);
  const name = createHash("sha256").update(model.id).digest("hex").slice(0, 16);
  return withVectorCache(model, join(evalsFolder(config), `vectors-${name}.bin`));
}

/**
 * Indexes `kb` into `<data>/evals/<kbHash>`, or with a database URL into the database `onevoice_evals_<kbHash>` of that
 * server, unless it is there from an earlier run.
 *
 * @throws AppError `knowledge_base_missing`, `knowledge_base_invalid`, `data_folder_locked`, `database_unavailable`.
 */
export async function openWorkspace(
  kb: string,
  { config, model, now, onProgress }: WorkspaceOptions,
): Promise<Workspace> {
  const files = await loadKnowledgeBase(resolve(kb));
  const kbHash = hashFiles(files);
  const own = await configFor(config, kbHash);
  if (own.DATABASE_URL === undefined) await makeRoom(evalsFolder(config), kbHash);
  const openedBy = { command: "evals", now: () => now, waitMs: 600_000, token: crypto.randomUUID() };
  const { database, lock } = await openDatabase(own, openedBy);
  const close = async () => {
    await database.close();
    await lock?.release();
  };
  try {
    await migrate(database, { now });
    const started = performance.now();
    const logger = createLogger("silent");
    const services = composeServices({
      config: own,
      database,
      embeddingModel: model,
      logger,
      now: () => now,
      trustCertificates: true,
    });
    await index(files, services, onProgress);
    return { services, files, kbHash, indexSeconds: (performance.now() - started) / 1000, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a knowledge base says, as 16 hex digits: articles, persona, rules, synonyms and calibration, with their paths. */
export function hashFiles({ articles, persona, handoff, synonyms, calibration }: KnowledgeBaseFiles): string {
  // What is not there leaves the hash as it was before there could be any: runs stay comparable.
  const more = Object.entries({ synonyms, calibration }).filter(([, file]) => file !== null);
  return createHash("sha256")
    .update(JSON.stringify({ articles, persona, handoff, ...Object.fromEntries(more) }))
    .digest("hex")
    .slice(0, 16);
}

/** Takes away all conversations: replays begin in an empty database. Of a database made for evals only. */
export async function forgetConversations(database: Database): Promise<void> {
  await database.query("truncate conversations, messages, answers, requests, handoffs, outcomes");
}

async function index(
  files: KnowledgeBaseFiles,
  { database, embeddingModel, config, now, clock }: Services,
  onProgress: WorkspaceOptions["onProgress"],
): Promise<void> {
  const settings = { ...indexSettings, articleUrl: config.ARTICLE_URL ?? null, keepSnapshots: 1 };
  const indexing = { database, embeddingModel, settings, now, clock };
  if (await isUpToDate(files, indexing)) return;
  await indexKnowledgeBase(files, { ...indexing, ...(onProgress === undefined ? {} : { onProgress }) });
}

function evalsFolder(config: Config): string {
  return join(resolve(config.ONEVOICE_DATA), "evals");
}

async function configFor(config: Config, kbHash: string): Promise<Config> {
  if (config.DATABASE_URL === undefined) return { ...config, ONEVOICE_DATA: join(evalsFolder(config), kbHash) };
  const own = new URL(config.DATABASE_URL);
  const name = `onevoice_evals_${kbHash}`;
  await createDatabase(config.DATABASE_URL, name);
  own.pathname = `/${name}`;
  return { ...config, DATABASE_URL: own.href };
}

async function createDatabase(url: string, name: string): Promise<void> {
  const server = openPostgres({ connectionString: url, maxConnections: 1 });
  try {
    const known = await server.query("select datname from pg_database where datname = $1", [name]);
    // The name is made of letters, digits and underscores; a statement of this kind takes no parameter.
    if (known.length === 0) await server.query(`create database ${name}`);
  } catch (cause) {
    if (sqlState(cause) === "42P04") return; // somebody else was quicker
    if (sqlState(cause) !== "42501") throw cause;
    const message = `evals need a database of their own, and this user may not create "${name}" — create it, or leave --database-url out`;
    throw new AppError("database_unavailable", message, { cause });
  } finally {
    await server.close();
  }
}

/** Removes the databases that were not used for longest. A folder that cannot be removed is left alone. */
async function makeRoom(folder: string, wanted: string): Promise<void> {
  const used = new Date();
  await utimes(join(folder, wanted), used, used).catch(() => {});
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => /^[0-9a-f]{16}$/.test(name) && name !== wanted,
  );
  const folders = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = folders.sort((a, b) => b.time - a.time).slice(keptDatabases - 1);
  for (const { name } of oldest) {
    const path = join(folder, name);
    const owner = await readLock(path).catch(() => null);
    if (owner === null) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
