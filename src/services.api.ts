/** The functions of `src/store` that the HTTP service calls, for every entry that opens one. */
import { findAnswer, recentConfidences } from "./store/answers.ts";
import { findApiKey, hasApiKeys, isOriginOfKey } from "./store/api-key-lookup.ts";
import { loadArticleChunks } from "./store/article-chunks.ts";
import { findArticle, listArticles } from "./store/articles.ts";
import { loadSections } from "./store/chunks.ts";
import { saveFeedback } from "./store/feedback.ts";
import { takeAllowance } from "./store/rate-limits.ts";
import { listSnapshots, rollBack } from "./store/snapshots.ts";

export const apiStore = {
  findAnswer,
  findApiKey,
  findArticle,
  hasApiKeys,
  isOriginOfKey,
  listArticles,
  listSnapshots,
  loadArticleChunks,
  loadSections,
  recentConfidences,
  rollBack,
  saveFeedback,
  takeAllowance,
};
