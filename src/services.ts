/** Composition root: drivers that an entry hands in → everything the product needs. Runs on Node and on Workers. */
import type { AnsweringSettings } from "./answering/answer-question.ts";
import { answeringSettings } from "./answering/answering-settings.ts";
import type { Config } from "./config.ts";
import type { ConversationServices } from "./conversations/handle-message.ts";
import { AppError } from "./errors.ts";
import type { Logger } from "./logger.ts";
import type { EmbeddingModel } from "./models/embedding-model.ts";
import { retrievalSettings } from "./retrieval/retrieval-settings.ts";
import type { RetrievalSettings } from "./retrieval/retrieve.ts";
import type { Database } from "./store/database.ts";
import { currentSnapshotId, loadSnapshot, type Snapshot } from "./store/snapshots.ts";

export interface Services {
  config: Config;
  database: Database;
  embeddingModel: EmbeddingModel;
  logger: Logger;
  retrieval: RetrievalSettings;
  answering: AnsweringSettings;
  now: () => Date;
  /** Milliseconds that only grow, for durations. */
  clock: () => number;
  newId: () => string;
  /** The snapshot that answers now. @throws AppError `index_empty` before the first publish. */
  currentSnapshot: () => Promise<Snapshot>;
  /** What handling one message needs, at this moment or at `now`. @throws AppError `index_empty`. */
  forMessage: (at?: { now?: Date }) => Promise<ConversationServices>;
  close: () => Promise<void>;
}

export interface Drivers {
  config: Config;
  database: Database;
  embeddingModel: EmbeddingModel;
  logger: Logger;
  now?: () => Date;
  newId?: () => string;
  clock?: () => number;
}

/** Puts the services together. The caller opened the drivers; `close` closes them. */
export function composeServices({
  config,
  database,
  embeddingModel,
  logger,
  now = () => new Date(),
  newId = () => crypto.randomUUID(),
  clock = () => performance.now(),
}: Drivers): Services {
  const services: Services = {
    config,
    database,
    embeddingModel,
    logger,
    retrieval: retrievalSettings,
    answering: answeringSettings,
    now,
    clock,
    newId,
    currentSnapshot: snapshotReader(database, embeddingModel),
    forMessage: (at) => servicesForMessage(services, at),
    close: async () => {
      await embeddingModel.close();
      await database.close();
    },
  };
  return services;
}

/** What handling one message needs, with the snapshot that answers at this moment. */
export async function servicesForMessage(services: Services, at: { now?: Date } = {}): Promise<ConversationServices> {
  const { database, embeddingModel, retrieval, answering, clock, newId } = services;
  return {
    database,
    embeddingModel,
    snapshot: await services.currentSnapshot(),
    settings: retrieval,
    answering,
    now: at.now ?? services.now(),
    clock,
    newId,
  };
}

/** A snapshot never changes, so the last one is kept; which one is current is asked every time. */
function snapshotReader(database: Database, embeddingModel: EmbeddingModel): () => Promise<Snapshot> {
  let last: Snapshot | null = null;
  return async () => {
    const current = await currentSnapshotId(database);
    if (current === null) {
      throw new AppError("index_empty", "nothing is indexed yet — run `onevoice index`, then ask again");
    }
    if (last?.id === current.id) return last;
    const snapshot = await loadSnapshot(database, current.id);
    if (snapshot === null)
      throw new AppError("index_empty", "the current snapshot is gone — run `onevoice index` again");
    if (snapshot.embeddingModel !== embeddingModel.id) {
      throw new AppError(
        "index_empty",
        `the index was made with the embedding model "${snapshot.embeddingModel}", this service runs "${embeddingModel.id}" — run \`onevoice index\` with it`,
      );
    }
    last = snapshot;
    return snapshot;
  };
}
