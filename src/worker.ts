/** The Cloudflare Worker entry: the same service on a Postgres reached through Hyperdrive, with a remote embedding model. */
import { type Config, readConfig } from "./config.ts";
import { AppError } from "./errors.ts";
import { createApp } from "./http/app.ts";
import { describeFailure } from "./http/failure-log.ts";
import { problemResponse, toFailure, toProblem } from "./http/problem.ts";
import { createLogger } from "./logger.ts";
import type { EmbeddingModel } from "./models/embedding-model.ts";
import { createOpenAiEmbeddings } from "./models/openai-embeddings.ts";
import { composeServices } from "./services.ts";
import { findAnswer, recentConfidences } from "./store/answers.ts";
import { loadArticleChunks } from "./store/article-chunks.ts";
import { findArticle, listArticles } from "./store/articles.ts";
import { loadSections } from "./store/chunks.ts";
import { saveFeedback } from "./store/feedback.ts";
import { openPostgres } from "./store/postgres.ts";
import { listSnapshots, rollBack } from "./store/snapshots.ts";

/** Bindings: the settings of `config.ts` by their names, and Hyperdrive. */
interface Bindings extends Readonly<Record<string, unknown>> {
  HYPERDRIVE?: { connectionString: string };
}

/** What of a Worker's execution context is used here. */
interface Execution {
  waitUntil: (work: Promise<unknown>) => void;
}

export default {
  /** Everything is opened for one request: a connection may not outlive the request that made it. */
  async fetch(request: Request, bindings: Bindings, execution: Execution): Promise<Response> {
    try {
      const config = readConfig({
        ...bindings,
        DATABASE_URL: bindings.HYPERDRIVE?.connectionString ?? bindings.DATABASE_URL,
      });
      const services = composeServices({
        config,
        database: openPostgres({ connectionString: databaseUrl(config), maxConnections: 1 }),
        embeddingModel: embeddingModel(config),
        logger: createLogger(config.LOG_LEVEL),
      });
      const app = createApp(services, {
        store: {
          findAnswer,
          findArticle,
          listArticles,
          listSnapshots,
          loadArticleChunks,
          loadSections,
          recentConfidences,
          rollBack,
          saveFeedback,
        },
        access: config.ONEVOICE_ALLOW_ANONYMOUS ? "anonymous" : "closed",
        once: true,
      });
      try {
        return await app.fetch(request);
      } finally {
        execution.waitUntil(services.close());
      }
    } catch (error) {
      const requestId = crypto.randomUUID();
      createLogger("error").error({ requestId, failure: describeFailure(error) }, "not opened");
      const failure = toFailure(error);
      return problemResponse(toProblem(failure, { url: request.url, requestId, access: "closed" }), failure.code);
    }
  },
};

function databaseUrl({ DATABASE_URL }: Config): string {
  if (DATABASE_URL !== undefined) return DATABASE_URL;
  throw new AppError(
    "configuration_invalid",
    "there is no database — bind a Hyperdrive as HYPERDRIVE, or set DATABASE_URL",
  );
}

function embeddingModel(config: Config): EmbeddingModel {
  if (config.EMBEDDING_MODEL === "minilm") {
    throw new AppError(
      "configuration_invalid",
      "the embedded model does not run in a Worker — set EMBEDDING_MODEL, EMBEDDING_DIMENSIONS and OPENAI_API_KEY, and index with the same model",
    );
  }
  return createOpenAiEmbeddings({
    apiKey: config.OPENAI_API_KEY ?? null,
    baseUrl: config.OPENAI_BASE_URL ?? null,
    model: config.EMBEDDING_MODEL,
    dimensions: config.EMBEDDING_DIMENSIONS ?? 0,
  });
}
