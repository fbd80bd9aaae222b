/** The product as it is examined: its own parts and settings on an empty database in memory, with one folder indexed. */
import { fileURLToPath } from "node:url";
import { readConfig } from "../src/config.ts";
import { createApp } from "../src/http/app.ts";
import { type IndexReport, indexKnowledgeBase } from "../src/indexing/index-knowledge-base.ts";
import { indexSettings } from "../src/indexing/index-settings.ts";
import { loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import { createLogger } from "../src/logger.ts";
import { createMiniLm } from "../src/models/minilm/minilm.ts";
import { composeServices, type Services } from "../src/services.ts";
import { findAnswer, recentConfidences } from "../src/store/answers.ts";
import { loadArticleChunks } from "../src/store/article-chunks.ts";
import { findArticle, listArticles } from "../src/store/articles.ts";
import { loadSections } from "../src/store/chunks.ts";
import { saveFeedback } from "../src/store/feedback.ts";
import { openTestDatabase } from "../src/store/pglite-test-image.ts";
import { listSnapshots, rollBack } from "../src/store/snapshots.ts";

/** The product's own help centre. */
export const ownKnowledgeBase = fileURLToPath(new URL("../kb", import.meta.url));
/** Rules and expiry depend on the clock, so it stands. */
const examDay = new Date("2026-06-01T12:00:00Z");

/** The HTTP service, asked without a network. */
export interface ExaminedService {
  app: { request: (url: string, init?: RequestInit) => Response | Promise<Response> };
}

export interface ExaminedProduct extends ExaminedService {
  services: Services;
  indexed: IndexReport;
}

/** Runs `examine` on the product with `folder` as its knowledge base, and closes it. Some 10 s before `examine` starts. */
export async function withProduct<T>(folder: string, examine: (product: ExaminedProduct) => Promise<T>): Promise<T> {
  const config = readConfig({});
  let ids = 0;
  const services = composeServices({
    config,
    database: await openTestDatabase(),
    embeddingModel: createMiniLm(),
    logger: createLogger("silent"),
    now: () => examDay,
    newId: () => {
      ids += 1;
      return `exam-${ids}`;
    },
  });
  try {
    const indexed = await indexKnowledgeBase(await loadKnowledgeBase(folder), {
      ...services,
      settings: { ...indexSettings, articleUrl: null, keepSnapshots: config.KEEP_SNAPSHOTS },
    });
    const store = {
      findAnswer,
      findArticle,
      listArticles,
      listSnapshots,
      loadArticleChunks,
      loadSections,
      recentConfidences,
      rollBack,
      saveFeedback,
    };
    return await examine({ services, app: createApp(services, { store }), indexed });
  } finally {
    await services.close();
  }
}
