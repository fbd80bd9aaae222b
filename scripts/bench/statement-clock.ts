/** Measures what an answer spends where: each statement by what it reads, the model, and whole transactions. */
import type { EmbeddingModel } from "../../src/models/embedding-model.ts";
import type { Database } from "../../src/store/database.ts";

/** Milliseconds by stage. */
export type StageTimes = Map<Stage, number>;
export type Stage = "embed" | "count terms" | "search" | "load" | "save" | "other statements";

export interface StatementClock {
  database: Database;
  embeddingModel: EmbeddingModel;
  /** What was measured since the last call. */
  take(): StageTimes;
}

/** The same drivers, measured. */
export function measured(database: Database, embeddingModel: EmbeddingModel): StatementClock {
  let times: StageTimes = new Map();
  const time = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      return await work();
    } finally {
      times.set(stage, (times.get(stage) ?? 0) + performance.now() - started);
    }
  };
  return {
    database: {
      ...database,
      query: (text, values, options) => time(stageOf(text), () => database.query(text, values, options)),
      transaction: (work, options) => time("save", () => database.transaction(work, options)),
    },
    embeddingModel: {
      ...embeddingModel,
      embedQuestion: (question) => time("embed", () => embeddingModel.embedQuestion(question)),
    },
    take: () => {
      const taken = times;
      times = new Map();
      return taken;
    },
  };
}

function stageOf(text: string): Stage {
  if (text.includes("from snapshot_terms")) return "count terms";
  if (text.includes("::sparsevec")) return "search";
  if (text.includes("chunks.blocks")) return "load";
  return /^\s*insert into conversations/.test(text) ? "save" : "other statements";
}
