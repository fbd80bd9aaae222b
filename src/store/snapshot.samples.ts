/** Snapshots made by hand, for tests of the store: one article a text, one chunk an article. */
import { personaSchema } from "../domain/persona.ts";
import { type Bm25Settings, chunkTermWeights, toSparseVector } from "./bm25.ts";
import type { Database } from "./database.ts";
import { saveEmbeddings } from "./embeddings.ts";
import { type NewSnapshot, publishSnapshot } from "./publish-snapshot.ts";

export const sampleBm25: Bm25Settings = { k1: 1.2, b: 0.75, pivotLength: 6, headingWeight: 2 };

/** Hash of a vector, hexadecimal, as any other. */
const hashOf = (number: number) => number.toString(16).padStart(64, "0");

export interface SampleText {
  heading: readonly string[];
  body: readonly string[];
}

/** Publishes the texts, given as terms; article `a3` is the fourth one. Returns the snapshot's key. */
export async function publishTexts(database: Database, id: string, texts: readonly SampleText[]): Promise<number> {
  const weights = texts.map((text) => chunkTermWeights(text, sampleBm25));
  const termCounts = new Map<number, number>();
  for (const term of weights.flatMap((map) => [...map.keys()])) termCounts.set(term, (termCounts.get(term) ?? 0) + 1);
  const snapshot: NewSnapshot = {
    id,
    sourceHash: id,
    embeddingModel: "none",
    dimensions: 2,
    classes: [{ locale: "en", audience: ["public"], validUntil: null }],
    persona: personaSchema.parse({}),
    handoffRules: { rules: [], clarifyAtMost: 2, hours: null },
    calibration: null,
    synonyms: [],
    problems: [],
    articles: texts.map(({ body }, number) => ({
      hash: `${id} article ${number}`,
      meta: {
        id: `a${number}`,
        path: `a${number}.md`,
        title: `Article ${number}`,
        url: null,
        audience: ["public"],
        locale: "en",
        tags: [],
        risk: "normal",
        validUntil: null,
      },
      body: body.join(" "),
      class: 0,
    })),
    chunks: texts.map(({ body }, number) => ({
      hash: `${id} chunk ${number}`,
      articleHash: `${id} article ${number}`,
      ordinal: 0,
      headingPath: [],
      anchor: "",
      blocks: [],
      body: body.join(" "),
      terms: toSparseVector(weights[number] ?? new Map()),
      class: 0,
      embeddingHash: hashOf(1),
      headingEmbeddingHash: hashOf(2),
      startLine: 1,
      endLine: 1,
    })),
    termCounts,
    wordCounts: new Map(),
  };
  await saveEmbeddings(
    database,
    [1, 2].map((number) => ({ hash: hashOf(number), vector: number === 1 ? [1, 0] : [0, 1] })),
  );
  await publishSnapshot(database, snapshot, { now: new Date("2026-06-01"), keep: 10 });
  const rows = await database.query<{ key: number }>("select key from snapshots where id = $1", [id]);
  return rows[0]?.key ?? Number.NaN;
}
