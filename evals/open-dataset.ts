/** A data set with the product over it: its articles indexed by the embedded model into a database in memory. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type AnsweredQuestion, answerQuestion } from "../src/answering/answer-question.ts";
import { readConfig } from "../src/config.ts";
import type { ArticleFile } from "../src/domain/article.ts";
import { type HistoryTurn, historyTurnSchema } from "../src/domain/question.ts";
import { type ReplyContent, wordingAround } from "../src/domain/reply.ts";
import { indexKnowledgeBase } from "../src/indexing/index-knowledge-base.ts";
import { indexSettings } from "../src/indexing/index-settings.ts";
import { type KnowledgeBaseFiles, loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import { createLogger } from "../src/logger.ts";
import { createMiniLm } from "../src/models/minilm/minilm.ts";
import { composeServices } from "../src/services.ts";
import { openTestDatabase } from "../src/store/pglite-test-image.ts";
import { articleIdOf } from "./unsupported-parts.ts";

const datasetCaseSchema = z.object({
  id: z.string(),
  ask: z.string(),
  history: z.array(historyTurnSchema).default([]),
  expect: z.object({ articles: z.array(z.string()).default([]) }),
});

export interface DatasetCase {
  id: string;
  ask: string;
  history: HistoryTurn[];
  /** Articles that answer it; any of them does. */
  gold: string[];
}

export interface OpenDataset extends OpenProduct {
  cases: DatasetCase[];
  files: ArticleFile[];
}

/** The product over one knowledge base. */
export interface OpenProduct {
  /** Asks the product's pipeline; the same case gives the same answer. */
  answer: (asked: Pick<DatasetCase, "ask" | "history">) => Promise<AskedAnswer>;
  close: () => Promise<void>;
}

export interface AskedAnswer {
  /** What was composed, whatever was decided; null when nothing was. */
  draft: ReplyContent | null;
  /** What is said. */
  reply: ReplyContent;
}

/** Rules and expiry depend on the clock, so it stands. */
const day = new Date("2026-06-01T12:00:00Z");

/** The folder of a data set, or null where the data sets are not: `ONEVOICE_DATASETS`, else beside the project. */
export function datasetFolder(set: string): string | null {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
  const folder = join(resolve(root, process.env.ONEVOICE_DATASETS ?? "../shared/datasets"), set);
  return existsSync(join(folder, "cases.jsonl")) ? folder : null;
}

export interface DatasetOptions {
  /** The setting of that name. */
  articleUrl: string | null;
  /** At most so many cases, spread over the set. */
  limit: number;
  /** Only the articles that answer these cases: opens in seconds. */
  goldOnly: boolean;
}

/** Indexes and opens; one to two minutes for a few hundred articles. */
export async function openDataset(
  folder: string,
  { articleUrl, limit, goldOnly }: DatasetOptions,
): Promise<OpenDataset> {
  const cases = spread(readCases(folder), limit);
  const loaded = await loadKnowledgeBase(join(folder, "kb"));
  const gold = new Set(cases.flatMap((asked) => asked.gold));
  const files = goldOnly
    ? { ...loaded, articles: loaded.articles.filter((file) => gold.has(articleIdOf(file))) }
    : loaded;
  return { cases, files: files.articles, ...(await openProduct(files, articleUrl)) };
}

/** Indexes a knowledge base into a database in memory, with `articleUrl` as the setting of that name. */
export async function openProduct(files: KnowledgeBaseFiles, articleUrl: string | null): Promise<OpenProduct> {
  const database = await openTestDatabase();
  const embeddingModel = createMiniLm();
  const close = async () => {
    await embeddingModel.close();
    await database.close();
  };
  try {
    const settings = { ...indexSettings, articleUrl, keepSnapshots: 1 };
    await indexKnowledgeBase(files, { database, embeddingModel, settings, now: () => day, clock: () => 0 });
    const services = await composeServices({
      config: readConfig({}),
      database,
      embeddingModel,
      logger: createLogger("silent"),
      now: () => day,
      clock: () => 0,
    }).forMessage();
    const answer: OpenProduct["answer"] = async ({ ask, history }) => {
      const reader = { audience: [], locale: null };
      const request = {
        question: ask,
        history,
        channel: "web",
        reader,
        customer: {},
        context: {},
        progress: null,
      };
      const answered = await answerQuestion(request, services);
      return toContents(ask, answered, wordingAround(services.snapshot.persona));
    };
    return { answer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function readCases(folder: string): DatasetCase[] {
  const lines = readFileSync(join(folder, "cases.jsonl"), "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => datasetCaseSchema.parse(JSON.parse(line)))
    .map(({ id, ask, history, expect }) => ({ id, ask, history, gold: expect.articles }));
}

function spread<T>(all: readonly T[], limit: number): T[] {
  const step = Math.max(1, Math.ceil(all.length / limit));
  return all.filter((_, index) => index % step === 0);
}

function toContents(
  question: string,
  { draft, decision, answer, suggestions }: AnsweredQuestion,
  wording: ReplyContent["wording"],
): AskedAnswer {
  const asked = { question, email: null, wording };
  return {
    draft: draft === null ? null : { ...asked, kind: "answer", answer: draft.answer, options: [], suggestions: [] },
    reply: { ...asked, kind: decision.kind, answer, options: decision.options, suggestions },
  };
}
