/** For tests of indexing: a fast deterministic embedding model, and knowledge bases written as objects. */
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { EmbeddingModel } from "../models/embedding-model.ts";
import { loadSections } from "../store/chunks.ts";
import type { Database } from "../store/database.ts";
import { searchChunks } from "../store/search.ts";
import { currentSnapshotId, loadSnapshot, type StoredSnapshot } from "../store/snapshots.ts";
import { words } from "../text/words.ts";
import type { IndexingServices } from "./index-knowledge-base.ts";
import { indexSettings } from "./index-settings.ts";
import type { KnowledgeBaseFiles } from "./load-articles.ts";

const dimensions = 64;

export interface CountingModel extends EmbeddingModel {
  /** Every text embedded so far. */
  readonly embedded: string[];
}

/** Words hashed into 64 dimensions, of unit length; a token is a word or a sign. */
function createBagOfWords(): CountingModel {
  const embedded: string[] = [];
  const embedQuestion = async (text: string) => bagOfWords(text);
  const embedTexts = async (texts: readonly string[]) => {
    embedded.push(...texts);
    return texts.map(bagOfWords);
  };
  const embeddings: EmbeddingsInterface = { embedQuery: embedQuestion, embedDocuments: embedTexts };
  return {
    id: "bag-of-words",
    dimensions,
    maxTokens: 256,
    countTokens: (text) => 2 + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0),
    embedQuestion,
    embedTexts,
    embeddings,
    close: async () => {},
    embedded,
  };
}

function bagOfWords(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  vector[0] = 0.01;
  for (const word of words(text.toLowerCase())) {
    let hash = 7;
    for (const character of word.text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
    const at = hash % dimensions;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** A knowledge base from sources by path; persona.yaml and handoff.yaml are told apart by their names. */
export function knowledgeBase(sources: Readonly<Record<string, string>>): KnowledgeBaseFiles {
  const files = Object.entries(sources).map(([path, source]) => ({ path, source }));
  const named = (name: string) => files.find(({ path }) => path === name) ?? null;
  return {
    articles: files.filter(({ path }) => !/\.(?:yaml|json)$/.test(path)),
    persona: named("persona.yaml"),
    handoff: named("handoff.yaml"),
    handoffTests: named("handoff.tests.yaml"),
    calibration: named("calibration.json"),
    synonyms: named("synonyms.yaml"),
    problems: [],
  };
}

/** Indexing on `database` at a fixed time. */
export function testServices(
  database: Database,
  { now = "2026-06-01T12:00:00Z", keepSnapshots = 10 } = {},
): IndexingServices & { embeddingModel: CountingModel } {
  let milliseconds = 0;
  return {
    database,
    embeddingModel: createBagOfWords(),
    settings: { ...indexSettings, articleUrl: null, keepSnapshots },
    now: () => new Date(now),
    clock: () => milliseconds++,
  };
}

/** The snapshot that answers. */
export async function currentSnapshot(database: Database): Promise<StoredSnapshot> {
  const current = await currentSnapshotId(database);
  const snapshot = current === null ? null : await loadSnapshot(database, current.id);
  if (snapshot === null) throw new Error("nothing is published");
  return snapshot;
}

/** Everything that readers of `classes` (default: all) can reach, by article id. */
export async function reachable(database: Database, classes?: readonly number[]) {
  const snapshot = await currentSnapshot(database);
  const seen = classes ?? snapshot.classes.map((_, number) => number);
  const vector = await createBagOfWords().embedQuestion("refund");
  const found = await searchChunks(database, {
    snapshot: snapshot.key,
    classes: seen,
    vector,
    terms: "{}/1000000000",
    limit: 1000,
  });
  const sections = await loadSections(database, snapshot.key, found);
  return {
    ids: [...new Set(found.map(({ articleId }) => articleId))],
    text: sections.map(({ body }) => body).join("\n"),
    snapshot,
    seen,
  };
}

export async function countRows(database: Database, from: string): Promise<number | undefined> {
  return (await database.query<{ count: number }>(`select count(*) as count from ${from}`))[0]?.count;
}

/** Empties the knowledge tables. */
export async function forgetAll(database: Database): Promise<void> {
  await database.query("truncate current_snapshot, snapshots, chunks, articles, embeddings cascade");
}
