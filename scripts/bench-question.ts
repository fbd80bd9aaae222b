/**
 * Measures one warm question on 10,000 real chunks, from text to decided answer, and where its time goes.
 *
 * `npx tsx scripts/bench-question.ts [--json] [--kb <dir>] [--questions 100] [--database-url <url>]`. With a URL the same
 * questions go to a database of its own on that Postgres too, by turns, so that a busy machine is unfair to neither.
 * Without --kb it joins datasets (ONEVOICE_DATASETS) that have 10,000 chunks together. The first run indexes, for minutes.
 */
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { answerQuestion } from "../src/answering/answer-question.ts";
import { handleMessage } from "../src/conversations/handle-message.ts";
import { thisMachine } from "../src/domain/owner.ts";
import type { NodeServices } from "../src/services.node.ts";
import { listArticles } from "../src/store/articles.ts";
import {
  type BenchFolders,
  datasetQuestions,
  indexOnce,
  joinDatasets,
  openOnServer,
  openProduct,
} from "./bench/indexed-datasets.ts";
import { median, quantile } from "./bench/quantiles.ts";
import { measured, type StageTimes } from "./bench/statement-clock.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    kb: { type: "string" },
    questions: { type: "string", default: "100" },
    "database-url": { type: "string" },
  },
});
// The first alone has 9,842 chunks.
const datasets = ["cloud-docs", "gov-help"];
const warmUps = 10;

const folders = await findFolders(options.kb);
const opened = [await openPglite(folders)];
const serverUrl = options["database-url"];
if (serverUrl !== undefined && opened[0] !== undefined) opened.push(await openOnServer(serverUrl, folders, opened[0]));
const questions = spread(await findQuestions(options.kb), Number(options.questions) + warmUps);

const runs = opened.map((product) => ({ product, answer: [] as Measured[], message: [] as Measured[] }));
for (const [index, question] of questions.entries()) {
  for (const { product, answer, message } of runs) {
    const answered = await measureAnswer(product, question);
    const handled = await measureMessage(product, question);
    if (index < warmUps) continue;
    answer.push(answered);
    message.push(handled);
  }
}
const report = await Promise.all(
  runs.map(async ({ product, answer, message }) => ({
    database: product.services.database.kind,
    chunks: (await product.services.currentSnapshot()).chunkCount,
    questions: answer.length,
    answer: summary(answer),
    message: summary(message),
  })),
);
for (const { close } of opened) await close();
if (options.json) console.log(JSON.stringify(report));
else print();

interface Measured {
  totalMs: number;
  stages: StageTimes;
}

async function measureAnswer({ services }: NodeServices, question: string): Promise<Measured> {
  const clock = measured(services.database, services.embeddingModel);
  const message = await services.forMessage();
  const started = performance.now();
  await answerQuestion(
    {
      ...{ question, channel: "web", history: [], reader: { audience: [], locale: null } },
      ...{ customer: {}, context: {}, progress: null },
    },
    { ...message, database: clock.database, embeddingModel: clock.embeddingModel },
  );
  return { totalMs: performance.now() - started, stages: clock.take() };
}

/** The whole use case: which snapshot, the answer, and storing it. */
async function measureMessage({ services }: NodeServices, question: string): Promise<Measured> {
  const clock = measured(services.database, services.embeddingModel);
  const started = performance.now();
  const message = await services.forMessage();
  await handleMessage(
    {
      ...{ question, channel: "web", conversationId: null, history: [], customer: null, context: {} },
      ...{ audience: [], locale: null, email: null, request: null, owner: thisMachine },
    },
    { ...message, database: clock.database, embeddingModel: clock.embeddingModel },
  );
  return { totalMs: performance.now() - started, stages: clock.take() };
}

function summary(measurements: readonly Measured[]) {
  const totals = measurements.map(({ totalMs }) => totalMs);
  const stages = [...new Set(measurements.flatMap(({ stages }) => [...stages.keys()]))];
  const rest = measurements.map(
    ({ totalMs, stages }) => totalMs - [...stages.values()].reduce((sum, ms) => sum + ms, 0),
  );
  return {
    medianMs: median(totals),
    p95Ms: quantile(totals, 0.95),
    stagesMs: {
      ...Object.fromEntries(
        stages.map((stage) => [stage, median(measurements.map(({ stages }) => stages.get(stage) ?? 0))]),
      ),
      "compose and the rest": median(rest),
    },
  };
}

function print(): void {
  for (const { database, chunks, questions: asked, answer, message } of report) {
    console.log(`${database}: ${chunks} chunks, ${asked} questions`);
    for (const [what, { medianMs, p95Ms, stagesMs }] of Object.entries({
      "answer question": answer,
      "handle message": message,
    })) {
      const parts = Object.entries(stagesMs).map(([stage, ms]) => `${stage} ${ms.toFixed(1)}`);
      console.log(`  ${what}  median ${medianMs.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms  (${parts.join(", ")})`);
    }
  }
  const [embedded, server] = report;
  if (embedded === undefined || server === undefined) return;
  const ratio = (part: "answer" | "message") => (embedded[part].medianMs / server[part].medianMs).toFixed(2);
  console.log(`pglite / postgres: answer ${ratio("answer")}, message ${ratio("message")}`);
}

async function findFolders(kb: string | undefined): Promise<BenchFolders> {
  if (kb === undefined) return joinDatasets(datasets);
  const name = createHash("sha256").update(resolve(kb)).digest("hex").slice(0, 16);
  return { kb: resolve(kb), data: join(tmpdir(), "onevoice-bench", name, "data") };
}

async function findQuestions(kb: string | undefined): Promise<string[]> {
  if (kb === undefined) return (await Promise.all(datasets.map(datasetQuestions))).flat();
  const product = opened[0];
  if (product === undefined) return [];
  const { key, classes } = await product.services.currentSnapshot();
  const articles = await listArticles(product.services.database, { snapshot: key, classes: [...classes.keys()] });
  return articles.map(({ title }) => title);
}

/** So many of the values, at even distances. */
function spread(values: readonly string[], count: number): string[] {
  const step = Math.max(1, values.length / count);
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)] ?? "");
}

async function openPglite(place: BenchFolders): Promise<NodeServices> {
  const product = await openProduct(place);
  await indexOnce(place, product);
  return product;
}
