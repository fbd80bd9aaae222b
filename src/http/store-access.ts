/** What the API needs of the store besides answering. An entry hands in the functions of `src/store` by these names. */
import { z } from "@hono/zod-openapi";
import type { AnswerRecord } from "../domain/answer-record.ts";
import { articleMetaSchema } from "../domain/article.ts";
import type { Services } from "../services.ts";

type Database = Services["database"];

export const articleSummarySchema = z.object({ ...articleMetaSchema.shape }).openapi("ArticleSummary");
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const articleSchema = z
  .object({
    ...articleMetaSchema.shape,
    text: z
      .string()
      .describe("Plain text, one block a line; quotes are substrings of it after collapsing white space."),
  })
  .openapi("Article");
export type Article = z.infer<typeof articleSchema>;

export const snapshotSummarySchema = z
  .object({
    id: z.string(),
    createdAt: z.string().describe("ISO time of its last publication."),
    articles: z.number().int(),
    chunks: z.number().int(),
    current: z.boolean().describe("Whether it answers now."),
  })
  .openapi("SnapshotSummary");
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>;

/** `snapshot` is a snapshot's key, `classes` are the reader classes that may be seen. */
export interface StoreAccess {
  findAnswer: (database: Database, id: string) => Promise<AnswerRecord | null>;
  findArticle: (
    database: Database,
    at: { snapshot: number; classes: readonly number[]; articleId: string },
  ) => Promise<Article | null>;
  listArticles: (database: Database, at: { snapshot: number; classes: readonly number[] }) => Promise<ArticleSummary[]>;
  listSnapshots: (database: Database) => Promise<SnapshotSummary[]>;
  /** @throws AppError `not_found`. */
  rollBack: (database: Database, id: string, at: { now: Date }) => Promise<{ from: string; to: string }>;
}
