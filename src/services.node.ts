/** Opens the drivers of a Node process: PGlite or Postgres, MiniLM or an endpoint. The only place on Node that picks. */
import type { Config } from "./config.ts";
import type { Logger } from "./logger.ts";
import type { EmbeddingModel } from "./models/embedding-model.ts";
import { composeServices, type Services } from "./services.ts";
import type { Database } from "./store/database.ts";
import { migrate } from "./store/migrate.ts";
import type { DataFolderLock } from "./store/pglite-lock.ts";

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
}

/** Opens, migrates and composes. Imports are made when needed: a command that only speaks to a service loads none of them. */
export async function openNodeServices(config: Config, { command, logger, now = () => new Date(), waitMs = 60_000 }: NodeOptions): Promise<NodeServices> {
  const token = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  const { database, lock } = await openDatabase(config, { command, now, waitMs, token });
  try {
    await migrate(database, { now: now() });
    const services = composeServices({ config, database, embeddingModel: await openEmbeddingModel(config), logger, now });
    const close = async () => {
      await services.close();
      await lock?.release();
    };
    return { services, lock, token, close };
  } catch (error) {
    await database.close();
    await lock?.release();
    throw error;
  }
}

async function openDatabase(
  config: Config,
  { command, now, waitMs, token }: { command: string; now: () => Date; waitMs: number; token: string },
): Promise<{ database: Database; lock: DataFolderLock | null }> {
  if (config.DATABASE_URL !== undefined) {
    const { openPostgres } = await import("./store/postgres.ts");
    return { database: openPostgres({ connectionString: config.DATABASE_URL, maxConnections: config.DATABASE_POOL }), lock: null };
  }
  const { acquireLock } = await import("./store/pglite-lock.ts");
  const { openPglite } = await import("./store/pglite.ts");
  const lock = await acquireLock(config.ONEVOICE_DATA, { pid: process.pid, url: null, command, now: now(), token, waitMs });
  try {
    return { database: await openPglite(lock), lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openEmbeddingModel(config: Config): Promise<EmbeddingModel> {
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
