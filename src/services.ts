/** Composition root: drivers that an entry hands in → everything the product needs. Runs on Node and on Workers. */
import type { AnsweringSettings } from "./answering/answer-question.ts";
import { answeringSettings } from "./answering/answering-settings.ts";
import { asPublished, bindingOf, type CalibrationInForce, putInForce } from "./answering/calibration-in-force.ts";
import type { Config } from "./config.ts";
import type { ConversationServices } from "./conversations/handle-message.ts";
import type { Binding } from "./domain/calibration.ts";
import { withThresholds } from "./domain/handoff-rules.ts";
import { AppError } from "./errors.ts";
import { indexSettings } from "./indexing/index-settings.ts";
import type { Logger } from "./logger.ts";
import type { EmbeddingModel } from "./models/embedding-model.ts";
import { retrievalSettings } from "./retrieval/retrieval-settings.ts";
import type { RetrievalSettings } from "./retrieval/retrieve.ts";
import type { Database } from "./store/database.ts";
import { currentSnapshotId, loadSnapshot, type Snapshot, type StoredSnapshot } from "./store/snapshots.ts";

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
  /** Awaited between stretches of computing, so that other requests have their turn. */
  giveWay: () => Promise<void>;
  /** The snapshot that answers now, its thresholds in force. @throws AppError `index_empty` before the first publish. */
  currentSnapshot: () => Promise<CalibratedSnapshot>;
  /** What confidences are computed with here. */
  binding: () => Promise<Binding>;
  /** What handling one message needs, at this moment or at `now`. @throws AppError `index_empty`. */
  forMessage: (at?: { now?: Date }) => Promise<ConversationServices>;
  close: () => Promise<void>;
}

/** A snapshot with what its labelled cases make of confidence. */
export interface CalibratedSnapshot extends Snapshot {
  inForce: CalibrationInForce;
}

export interface Drivers {
  config: Config;
  database: Database;
  embeddingModel: EmbeddingModel;
  logger: Logger;
  now?: () => Date;
  newId?: () => string;
  clock?: () => number;
  /** Default: nobody else has anything to do. */
  giveWay?: () => Promise<void>;
  /** Take certificates as they were published, without their check: for evals, which make that check. */
  trustCertificates?: boolean;
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
  giveWay = async () => {},
  trustCertificates = false,
}: Drivers): Services {
  const binding = once(() => bindingFor(embeddingModel.id));
  const readSnapshot = snapshotReader({ database, embeddingModel, logger, binding, trustCertificates });
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
    giveWay,
    currentSnapshot: () => readSnapshot(),
    binding: () => binding(),
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
  const { database, embeddingModel, retrieval, answering, clock, newId, giveWay } = services;
  const snapshot = await services.currentSnapshot();
  return {
    database,
    embeddingModel,
    snapshot,
    settings: retrieval,
    answering: { ...answering, confidence: snapshot.inForce.model },
    now: at.now ?? services.now(),
    clock,
    newId,
    giveWay,
  };
}

/** What confidences are computed with by this program and an embedding model: everything beside the articles. */
export function bindingFor(embeddingModel: string): Promise<Binding> {
  return bindingOf({ indexing: indexSettings, retrieval: retrievalSettings }, embeddingModel);
}

interface SnapshotReader {
  database: Database;
  embeddingModel: EmbeddingModel;
  logger: Logger;
  binding: () => Promise<Binding>;
  trustCertificates: boolean;
}

/**
 * A snapshot never changes, so the last one is kept; which one is current, and what its labelled cases have said since, is
 * asked every time. A calibration that cannot be used, or no longer keeps its promise, is logged when that begins.
 */
function snapshotReader({
  database,
  embeddingModel,
  logger,
  binding,
  trustCertificates,
}: SnapshotReader): () => Promise<CalibratedSnapshot> {
  let stored: StoredSnapshot | null = null;
  let last: { snapshot: CalibratedSnapshot; check: string } | null = null;
  return async () => {
    const current = await currentSnapshotId(database);
    if (current === null) {
      throw new AppError("index_empty", "nothing is indexed yet — run `onevoice index`, then ask again");
    }
    const check = JSON.stringify(current.check);
    if (last?.snapshot.id === current.id && last.check === check) return last.snapshot;
    if (stored?.id !== current.id) stored = await loadSnapshot(database, current.id);
    if (stored === null) throw new AppError("index_empty", "the current snapshot is gone — run `onevoice index` again");
    if (stored.embeddingModel !== embeddingModel.id) {
      throw new AppError(
        "index_empty",
        `the index was made with the embedding model "${stored.embeddingModel}", this service runs "${embeddingModel.id}" — run \`onevoice index\` with it`,
      );
    }
    const trusted = trustCertificates && stored.calibration !== null ? asPublished(stored.calibration) : current.check;
    const inForce = putInForce(stored.calibration, trusted, await binding());
    if (!["default", "certified"].includes(inForce.state))
      logger.warn({ snapshot: current.id, calibration: inForce.state, says: inForce.says }, "no certificate in force");
    last = {
      snapshot: { ...stored, handoffRules: withThresholds(stored.handoffRules, inForce.thresholds), inForce },
      check,
    };
    return last.snapshot;
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
