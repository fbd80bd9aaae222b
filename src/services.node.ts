/** Opens the drivers of a Node process: PGlite or Postgres, MiniLM or an endpoint. The only place on Node that picks. */
import type { Config } from "./config.ts";
import { AppError } from "./errors.ts";
import { oneAtATime } from "./give-way.ts";
import type { Logger } from "./logger.ts";
import type { EmbeddingModel } from "./models/embedding-model.ts";
import { composeServices, type Services } from "./services.ts";
import type { Database } from "./store/database.ts";
import { migrate } from "./store/migrate.ts";
import { migrations } from "./store/migrations.generated.ts";
import type { DataFolderLock } from "./store/pglite-lock.ts";
import { schemaVersion } from "./store/schema-version.ts";

export interface NodeServices {
  services: Services;
  /** The lock on the data folder; null on a Postgres, which needs none. */
  lock: DataFolderLock | null;
  /** What another command presents to this process, see `POST /v1/commands`. */
  token: string;
  /** Closes the database, then gives the folder up. */
  close: () => Promise<void>;
}

export interface NodeOptions {
  /** The command as the user knows it, for the message that names the owner of a locked folder. */
  command: string;
  logger: Logger;
  now?: () => Date;
  /** How long to wait for another short command to finish. */
  waitMs?: number;
  /** Change nothing: make no folder and no schema. Where there is none yet, an empty database in memory stands in. */
  readOnly?: boolean;
  /** Load the model while the database opens, for a process that will answer questions. */
  warm?: boolean;
}

/** Opens, migrates and composes. Imports are made when needed: a command that only speaks to a service loads none of them. */
export async function openNodeServices(
  config: Config,
  { command, logger, now = () => new Date(), waitMs = 60_000, readOnly = false, warm = false }: NodeOptions,
): Promise<NodeServices> {
  const token = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  const opened = { command, now, waitMs, token };
  const embeddingModel = await openEmbeddingModel(config);
  // What goes wrong here goes wrong again, and is reported, when the first question is embedded.
  const warmed = warm ? embeddingModel.embedQuestion("ready").catch(() => {}) : Promise.resolve();
  const { database, lock } = await (readOnly ? openUnchanged(config, opened) : openDatabase(config, opened));
  try {
    if (!readOnly) await migrate(database, { now: now() });
    const services = composeServices({
      config,
      database,
      embeddingModel,
      logger,
      now,
      giveWay: oneAtATime(),
    });
    await warmed;
    const close = async () => {
      await services.close();
      await lock?.release();
    };
    return { services, lock, token, close };
  } catch (error) {
    await closeDatabase({ database, lock });
    throw error;
  }
}

/** Who opens, for the message that names the owner of a locked folder. */
export interface OpenedBy {
  command: string;
  now: () => Date;
  waitMs: number;
  token: string;
}

export interface OpenDatabase {
  database: Database;
  lock: DataFolderLock | null;
}

/** The database as it is. @throws AppError `database_unavailable` when its schema is not this program's. */
async function openUnchanged(config: Config, openedBy: OpenedBy): Promise<OpenDatabase> {
  const { hasPgliteDatabase } = await import("./store/pglite-folder.ts");
  if (config.DATABASE_URL === undefined && !(await hasPgliteDatabase(config.ONEVOICE_DATA))) return openEmpty(openedBy);
  const opened = await openDatabase(config, openedBy);
  const version = await schemaVersion(opened.database).catch(async (error: unknown) => {
    await closeDatabase(opened);
    throw error;
  });
  if (version === migrations.length) return opened;
  await closeDatabase(opened);
  if (version === 0) return openEmpty(openedBy);
  throw new AppError(
    "database_unavailable",
    `the database schema has version ${version}, this program needs ${migrations.length}, and a check changes nothing — run \`onevoice migrate\` first`,
  );
}

async function openEmpty({ now }: OpenedBy): Promise<OpenDatabase> {
  const { openPgliteMemory } = await import("./store/pglite-memory.ts");
  const database = await openPgliteMemory();
  await migrate(database, { now: now() });
  return { database, lock: null };
}

async function closeDatabase({ database, lock }: OpenDatabase): Promise<void> {
  await database.close();
  await lock?.release();
}

/** Opens the database that `config` names, whatever its schema. @throws AppError `data_folder_locked`, `database_unavailable`. */
export async function openDatabase(config: Config, { command, now, waitMs, token }: OpenedBy): Promise<OpenDatabase> {
  if (config.DATABASE_URL !== undefined) {
    const { openPostgres } = await import("./store/postgres.ts");
    return {
      database: openPostgres({ connectionString: config.DATABASE_URL, maxConnections: config.DATABASE_POOL }),
      lock: null,
    };
  }
  const { acquireLock } = await import("./store/pglite-lock.ts");
  const { openPglite } = await import("./store/pglite.ts");
  const lock = await acquireLock(config.ONEVOICE_DATA, {
    pid: process.pid,
    url: null,
    command,
    now: now(),
    token,
    waitMs,
  });
  try {
    return { database: await openPglite(lock), lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The embedding model that `config` names. Opening costs nothing; its first use loads it. */
export async function openEmbeddingModel(config: Config): Promise<EmbeddingModel> {
  if (config.EMBEDDING_MODEL === "minilm") {
    const { createMiniLm } = await import("./models/minilm/minilm.ts");
    return createMiniLm();
  }
  const { createOpenAiEmbeddings } = await import("./models/openai-embeddings.ts");
  return createOpenAiEmbeddings({
    apiKey: config.OPENAI_API_KEY ?? null,
    baseUrl: config.OPENAI_BASE_URL ?? "https://api.openai.com/v1",
    model: config.EMBEDDING_MODEL,
    dimensions: config.EMBEDDING_DIMENSIONS ?? 0,
  });
}
