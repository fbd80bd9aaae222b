/** Which snapshots there are, which one answers, and going back to an earlier one. */
import { z } from "zod";
import {
  type Calibration,
  type CalibrationCheck,
  calibrationCheckSchema,
  calibrationSchema,
} from "../domain/calibration.ts";
import { type HandoffRules, type WrittenHandoffRules, writtenHandoffRulesSchema } from "../domain/handoff-rules.ts";
import { type Persona, personaSchema } from "../domain/persona.ts";
import type { SnapshotSummary } from "../domain/snapshot-summary.ts";
import { type Synonyms, synonymsSchema } from "../domain/synonyms.ts";
import { AppError } from "../errors.ts";
import type { Database, Queryable } from "./database.ts";
import type { ReaderClass } from "./publish-snapshot.ts";

/** What a question needs to know of the snapshot that answers it. */
export interface Snapshot {
  key: number;
  id: string;
  embeddingModel: string;
  dimensions: number;
  chunkCount: number;
  articleCount: number;
  classes: ReaderClass[];
  persona: Persona;
  /** Their thresholds are those in force. */
  handoffRules: HandoffRules;
  synonyms: Synonyms;
}

/** A snapshot as it was published, before its thresholds are put in force. Immutable for an id. */
export interface StoredSnapshot extends Omit<Snapshot, "handoffRules"> {
  handoffRules: WrittenHandoffRules;
  calibration: Calibration | null;
}

const classesSchema = z.array(
  z.object({ locale: z.string(), audience: z.array(z.string()), validUntil: z.string().nullable() }),
);

/** What is current: a snapshot's id, that of the one a rollback replaced, and what its labelled cases said since. */
export interface CurrentSnapshot {
  id: string;
  rolledBackFrom: string | null;
  check: CalibrationCheck | null;
}

/** The snapshot that answers now; null before the first publish. */
export async function currentSnapshotId(database: Queryable): Promise<CurrentSnapshot | null> {
  const rows = await database.query<{ id: string; rolled_back_from: string | null; calibration_check: unknown }>(
    `select snapshots.id, current_snapshot.rolled_back_from, snapshots.calibration_check
     from current_snapshot
     join snapshots on snapshots.key = current_snapshot.snapshot`,
  );
  const row = rows[0];
  if (row === undefined) return null;
  const check = row.calibration_check === null ? null : calibrationCheckSchema.parse(row.calibration_check);
  return { id: row.id, rolledBackFrom: row.rolled_back_from, check };
}

/** Keeps what the labelled cases said of a snapshot. False when it is not kept any more. */
export async function recordCalibrationCheck(
  database: Queryable,
  id: string,
  check: CalibrationCheck,
): Promise<boolean> {
  const rows = await database.query("update snapshots set calibration_check = $2::jsonb where id = $1 returning id", [
    id,
    JSON.stringify(check),
  ]);
  return rows.length > 0;
}

/** Whether files with this source hash are what answers now, or are what a rollback took away and must stay away. */
export async function isPublished(database: Queryable, sourceHash: string): Promise<boolean> {
  const rows = await database.query(
    `select snapshots.id
     from current_snapshot
     join snapshots
       on snapshots.key = current_snapshot.snapshot
       or snapshots.id = current_snapshot.rolled_back_from
     where snapshots.source_hash = $1`,
    [sourceHash],
  );
  return rows.length > 0;
}

/** Notes that files with this hash, too, give the snapshot: a draft was edited, say, and nothing that is published. */
export async function recordSource(database: Queryable, id: string, sourceHash: string): Promise<void> {
  await database.query("update snapshots set source_hash = $2 where id = $1", [id, sourceHash]);
}

/** The snapshot with this id, or null. Its persona and rules are checked again: the row may be of an older release. */
export async function loadSnapshot(database: Queryable, id: string): Promise<StoredSnapshot | null> {
  const rows = await database.query<{
    key: number;
    embedding_model: string;
    dimensions: number;
    article_count: number;
    chunk_count: number;
    classes: unknown;
    persona: unknown;
    handoff_rules: unknown;
    synonyms: unknown;
    calibration: unknown;
  }>(
    `select key, embedding_model, dimensions, article_count, chunk_count, classes, persona, handoff_rules,
            synonyms, calibration
     from snapshots
     where id = $1`,
    [id],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    key: row.key,
    id,
    embeddingModel: row.embedding_model,
    dimensions: row.dimensions,
    articleCount: row.article_count,
    chunkCount: row.chunk_count,
    classes: classesSchema.parse(row.classes),
    persona: personaSchema.parse(row.persona),
    handoffRules: writtenHandoffRulesSchema.parse(row.handoff_rules),
    synonyms: synonymsSchema.parse(row.synonyms),
    calibration: calibrationSchema.nullable().parse(row.calibration),
  };
}

/** All kept snapshots, newest first. */
export async function listSnapshots(database: Queryable): Promise<SnapshotSummary[]> {
  const rows = await database.query<{
    id: string;
    created_at: Date;
    article_count: number;
    chunk_count: number;
    current: boolean;
  }>(
    `select snapshots.id, snapshots.created_at, snapshots.article_count, snapshots.chunk_count,
            current_snapshot.snapshot is not null as current
     from snapshots
     left join current_snapshot on current_snapshot.snapshot = snapshots.key
     order by snapshots.created_at desc, snapshots.key desc`,
  );
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at.toISOString(),
    articles: row.article_count,
    chunks: row.chunk_count,
    current: row.current,
  }));
}

/**
 * Makes an earlier snapshot current again; articles, persona and rules all go back with it.
 *
 * @throws AppError `not_found` when no such snapshot is kept.
 */
export async function rollBack(
  database: Database,
  id: string,
  { now }: { now: Date },
): Promise<{ from: string; to: string }> {
  return database.transaction(async (tx) => {
    await tx.query("lock table current_snapshot in exclusive mode");
    const target = (await tx.query<{ key: number }>("select key from snapshots where id = $1", [id]))[0];
    const current = await currentSnapshotId(tx);
    if (target === undefined || current === null) {
      throw new AppError("not_found", `no snapshot "${id}" is kept — \`onevoice kb snapshots\` lists those that are`);
    }
    if (current.id !== id) {
      // What the folder holds stays the one an automatic re-index must not bring back, however many steps are gone back.
      const replaced = current.rolledBackFrom ?? current.id;
      await tx.query("update current_snapshot set snapshot = $1, changed_at = $2, rolled_back_from = $3", [
        target.key,
        now,
        replaced === id ? null : replaced,
      ]);
    }
    return { from: current.id, to: id };
  });
}
