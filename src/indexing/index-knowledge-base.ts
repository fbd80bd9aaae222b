/** The whole of indexing: files → chunks → vectors → a published snapshot. */
import { z } from "zod";
import { problemSchema } from "../domain/article.ts";
import { AppError } from "../errors.ts";
import type { EmbeddingModel } from "../models/embedding-model.ts";
import { listArticleIds } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { missingEmbeddings, saveEmbeddings } from "../store/embeddings.ts";
import { publishSnapshot } from "../store/publish-snapshot.ts";
import { currentSnapshotId, isPublished, recordSource } from "../store/snapshots.ts";
import type { KnowledgeBaseFiles } from "./load-articles.ts";
import { hashSource, type IndexSettings, prepareSnapshot } from "./prepare-snapshot.ts";

export const indexReportSchema = z.object({
  snapshot: z.string(),
  articles: z.number().int(),
  chunks: z.number().int(),
  embedded: z.number().int().describe("Chunks for which a vector had to be computed."),
  reused: z.number().int().describe("Chunks whose vectors were there already."),
  deleted: z.number().int().describe("Articles that answered before and no longer do."),
  problems: z.array(problemSchema),
  seconds: z.number(),
  changed: z.boolean().describe("Whether the snapshot that answers is another one than before."),
});
export type IndexReport = z.infer<typeof indexReportSchema>;

export interface IndexingServices {
  database: Database;
  embeddingModel: EmbeddingModel;
  settings: IndexSettings & { keepSnapshots: number };
  now: () => Date;
  /** Milliseconds that only grow. */
  clock: () => number;
  onProgress?: (progress: { embedded: number; toEmbed: number }) => void;
}

// Vectors saved a statement: what a killed run loses at most.
const saveEvery = 32;

/**
 * Publishes what `files` say. Only texts without a stored vector are embedded.
 * With `check` nothing is written, and the report tells what would be.
 *
 * @throws AppError `knowledge_base_invalid` when persona.yaml, handoff.yaml or synonyms.yaml cannot be read; the old snapshot stays.
 */
export async function indexKnowledgeBase(
  files: KnowledgeBaseFiles,
  { database, embeddingModel, settings, now, clock, onProgress }: IndexingServices,
  { check = false }: { check?: boolean } = {},
): Promise<IndexReport> {
  const started = clock();
  const { keepSnapshots, ...indexSettings } = settings;
  const { snapshot, textsByHash } = await prepareSnapshot(files, indexSettings, embeddingModel, now());
  const broken = snapshot.problems.filter(
    ({ path, severity }) => severity === "error" && /^(?:persona|handoff|synonyms)\.yaml$/.test(path),
  );
  if (broken.length > 0) {
    const list = broken.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n");
    throw new AppError(
      "knowledge_base_invalid",
      `nothing was published, the last snapshot goes on answering:\n${list}`,
    );
  }
  const before = await currentSnapshotId(database);
  const articlesBefore = before === null ? [] : await listArticleIds(database, before.id);
  const articlesNow = new Set(snapshot.articles.map((article) => article.meta.id));
  const missing = await missingEmbeddings(database, [...textsByHash.keys()]);
  if (!check) {
    await embedMissing(missing, textsByHash, { database, embeddingModel, onProgress });
    if (before?.id === snapshot.id) await recordSource(database, snapshot.id, snapshot.sourceHash);
    else await publishSnapshot(database, snapshot, { now: now(), keep: keepSnapshots });
  }
  const isMissing = new Set(missing);
  const embedded = snapshot.chunks.filter(
    (chunk) => isMissing.has(chunk.embeddingHash) || isMissing.has(chunk.headingEmbeddingHash),
  ).length;
  return {
    snapshot: snapshot.id,
    articles: snapshot.articles.length,
    chunks: snapshot.chunks.length,
    embedded,
    reused: snapshot.chunks.length - embedded,
    deleted: articlesBefore.filter((id) => !articlesNow.has(id)).length,
    problems: snapshot.problems,
    seconds: Math.round(clock() - started) / 1000,
    changed: before?.id !== snapshot.id,
  };
}

/**
 * Whether `files` are what answers already, or what a rollback took away: then an automatic run leaves them alone. After
 * a rollback an edit that changes no snapshot, of a draft say, does not bring back what was taken away either.
 */
export async function isUpToDate(
  files: KnowledgeBaseFiles,
  {
    database,
    embeddingModel,
    settings,
    now,
  }: Pick<IndexingServices, "database" | "embeddingModel" | "settings" | "now">,
): Promise<boolean> {
  const { keepSnapshots: _, ...indexSettings } = settings;
  if (await isPublished(database, await hashSource(files, indexSettings, embeddingModel.id))) return true;
  const rolledBackFrom = (await currentSnapshotId(database))?.rolledBackFrom ?? null;
  if (rolledBackFrom === null) return false;
  const { snapshot } = await prepareSnapshot(files, indexSettings, embeddingModel, now());
  return snapshot.id === rolledBackFrom;
}

async function embedMissing(
  hashes: readonly string[],
  textsByHash: ReadonlyMap<string, string>,
  {
    database,
    embeddingModel,
    onProgress,
  }: Pick<IndexingServices, "database" | "embeddingModel"> & { onProgress: IndexingServices["onProgress"] | undefined },
): Promise<void> {
  for (let from = 0; from < hashes.length; from += saveEvery) {
    const batch = hashes.slice(from, from + saveEvery);
    const vectors = await embeddingModel.embedTexts(batch.map((hash) => textsByHash.get(hash) ?? ""));
    await saveEmbeddings(
      database,
      batch.map((hash, index) => ({ hash, vector: vectors[index] ?? [] })),
    );
    onProgress?.({ embedded: Math.min(hashes.length, from + batch.length), toEmbed: hashes.length });
  }
}
