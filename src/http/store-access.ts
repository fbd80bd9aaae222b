/** What the API needs of the store besides answering. An entry hands in the functions of `src/store` by these names. */
import { z } from "@hono/zod-openapi";
import type { AnswerRecord } from "../domain/answer-record.ts";
import type { ApiKey } from "../domain/api-key.ts";
import { type Article, articleMetaSchema, articleSchema as domainArticleSchema } from "../domain/article.ts";
import type { Owner } from "../domain/owner.ts";
import {
  snapshotSummarySchema as domainSnapshotSummarySchema,
  type SnapshotSummary,
} from "../domain/snapshot-summary.ts";
import type { Services } from "../services.ts";

type Database = Services["database"];

export const articleSummarySchema = z.object({ ...articleMetaSchema.shape }).openapi("ArticleSummary");
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

// Made anew from their shapes: only schemas made here know how they are named in OpenAPI.
export const articleSchema = z.object({ ...domainArticleSchema.shape }).openapi("Article");
export const snapshotSummarySchema = z.object({ ...domainSnapshotSummarySchema.shape }).openapi("SnapshotSummary");

/** A chunk as a search shows it. */
export interface FoundChunk {
  articleId: string;
  title: string;
  ordinal: number;
  headingPath: string[];
  anchor: string;
  body: string;
}

/** `snapshot` is a snapshot's key, `classes` are the reader classes that may be seen. */
export interface StoreAccess {
  /** Null also for what is somebody else's. */
  findAnswer: (database: Database, id: string, owner: Owner) => Promise<AnswerRecord | null>;
  /** The key written as `text`, and whether it has ended. */
  findApiKey: (
    database: Database,
    text: string,
    now: Date,
  ) => Promise<{ key: ApiKey; ended: "revoked" | "expired" | "replaced" | null } | null>;
  /** Whether a key was ever made. */
  hasApiKeys: (database: Database) => Promise<boolean>;
  /** Whether a publishable key that is valid now is for pages of this origin. */
  isOriginOfKey: (database: Database, origin: string, now: Date) => Promise<boolean>;
  /** Takes one request from the allowance of `subject`, if one is left. */
  takeAllowance: (
    database: Database,
    request: { subject: string; perMinute: number; now: Date },
  ) => Promise<{ isAllowed: boolean; remaining: number; resetSeconds: number; waitSeconds: number }>;
  findArticle: (
    database: Database,
    at: { snapshot: number; classes: readonly number[]; articleId: string },
  ) => Promise<Article | null>;
  /** What an article says, in reading order, as mdast nodes. */
  loadArticleChunks: (
    database: Database,
    at: { snapshot: number; classes: readonly number[]; articleId: string },
  ) => Promise<{ headingPath: string[]; anchor: string; nodes: unknown[] }[]>;
  /** The sections that hold these chunks. */
  loadSections: (
    database: Database,
    snapshot: number,
    places: readonly { article: number; ordinal: number }[],
  ) => Promise<FoundChunk[]>;
  listArticles: (database: Database, at: { snapshot: number; classes: readonly number[] }) => Promise<ArticleSummary[]>;
  /** Of the newest answers since an ISO time, small talk left out. */
  recentConfidences: (database: Database, since: string) => Promise<number[]>;
  saveFeedback: (
    database: Database,
    feedback: {
      about: { kind: "answer" | "article"; id: string };
      helped: boolean;
      channel: string;
      snapshot: string;
      now: Date;
    },
  ) => Promise<void>;
  listSnapshots: (database: Database) => Promise<SnapshotSummary[]>;
  /** @throws AppError `not_found`. */
  rollBack: (database: Database, id: string, at: { now: Date }) => Promise<{ from: string; to: string }>;
}
