/** A few articles indexed into a database in memory with a toy model, for tests of what is built on retrieval. */
import { conservativeThresholds, withThresholds } from "../domain/handoff-rules.ts";
import { type IndexReport, indexKnowledgeBase } from "../indexing/index-knowledge-base.ts";
import { indexSettings } from "../indexing/index-settings.ts";
import type { EmbeddingModel } from "../models/embedding-model.ts";
import type { Database } from "../store/database.ts";
import { openTestDatabase } from "../store/pglite-test-image.ts";
import { currentSnapshotId, loadSnapshot, type Snapshot } from "../store/snapshots.ts";
import { contentTerms } from "../text/terms.ts";
import { retrievalSettings } from "./retrieval-settings.ts";
import type { RetrievalServices } from "./retrieve.ts";

export interface SmallKnowledgeBase {
  database: Database;
  model: EmbeddingModel;
  now: Date;
  /** Makes these files (markdown by path; persona.yaml and handoff.yaml too) what answers. */
  publish: (files: Readonly<Record<string, string>>) => Promise<IndexReport>;
  snapshot: () => Promise<Snapshot>;
  /** What retrieval needs, with the snapshot that answers now. */
  services: () => Promise<RetrievalServices>;
}

/** Opens an empty one. Close its database. */
export async function openSmallKnowledgeBase(now = new Date("2026-11-22T10:00:00Z")): Promise<SmallKnowledgeBase> {
  const database = await openTestDatabase();
  const model = wordModel();
  let milliseconds = 0;
  const clock = () => ++milliseconds;
  const snapshot = async () => {
    const loaded = await loadSnapshot(database, (await currentSnapshotId(database))?.id ?? "");
    if (loaded === null) throw new Error("publish something first");
    return { ...loaded, handoffRules: withThresholds(loaded.handoffRules, conservativeThresholds) };
  };
  return {
    database,
    model,
    now,
    snapshot,
    publish: (files) => {
      const file = (path: string) => (files[path] === undefined ? null : { path, source: files[path] });
      const articles = Object.entries(files).flatMap(([path, source]) =>
        path.endsWith(".md") ? [{ path, source }] : [],
      );
      return indexKnowledgeBase(
        {
          articles,
          persona: file("persona.yaml"),
          handoff: file("handoff.yaml"),
          handoffTests: null,
          calibration: file("calibration.json"),
          synonyms: file("synonyms.yaml"),
          problems: [],
        },
        {
          database,
          embeddingModel: model,
          settings: { ...indexSettings, articleUrl: null, keepSnapshots: 5 },
          now: () => now,
          clock,
        },
      );
    },
    services: async () => ({
      database,
      embeddingModel: model,
      snapshot: await snapshot(),
      settings: retrievalSettings,
      now,
      clock,
    }),
  };
}

const dimensions = 256;

/** A model whose vectors count words: the cosine of two texts is how many of their content words they share. */
function wordModel(): EmbeddingModel {
  const embedQuestion = async (text: string) => toVector(text);
  const embedTexts = async (texts: readonly string[]) => texts.map(toVector);
  return {
    id: "words",
    dimensions,
    maxTokens: 10_000,
    countTokens: (text) => 2 + Math.ceil(text.length / 4),
    embedQuestion,
    embedTexts,
    embeddings: { embedQuery: embedQuestion, embedDocuments: embedTexts },
    close: async () => {},
  };
}

function toVector(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const term of contentTerms(text, "en")) {
    let hash = 0;
    for (let at = 0; at < term.length; at++) hash = (hash * 31 + term.charCodeAt(at)) % 65_521;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.map((_, index) => (index === 0 ? 1 : 0)) : vector.map((value) => value / length);
}
