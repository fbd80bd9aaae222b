/**
 * Measures a service on a real help centre: its memory after the start and after 100 questions, and the time of a warm start.
 *
 * `npx tsx scripts/bench-memory.ts [--json] [--questions 100] [--starts 5]`, on Linux, on the
 * dataset cloud-docs (ONEVOICE_DATASETS). The first run indexes, for minutes; the index is kept.
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { z } from "zod";
import { datasetQuestions, indexOnce, joinDatasets, openProduct } from "./bench/indexed-datasets.ts";
import { type ProcessMemory, readMemory } from "./bench/process-memory.ts";
import { median } from "./bench/quantiles.ts";
import { startMeasured } from "./bench/start-measured.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    questions: { type: "string", default: "100" },
    starts: { type: "string", default: "5" },
  },
});
const dataset = "cloud-docs";

const folders = await joinDatasets([dataset]);
const product = await openProduct(folders);
await indexOnce(folders, product);
await product.close();
const where = ["--kb", folders.kb, "--data", folders.data];
const asked = await datasetQuestions(dataset);
const questions = Array.from({ length: Number(options.questions) }, (_, index) => asked[index % asked.length] ?? "");

const startSeconds: Record<"serve" | "npm start", number[]> = { serve: [], "npm start": [] };
const memory: { afterStart: ProcessMemory; afterQuestions: ProcessMemory }[] = [];
for (let start = 0; start < Number(options.starts); start += 1) {
  for (const entry of ["serve", "npm start"] as const) {
    const service = await startMeasured(entry, where);
    startSeconds[entry].push(service.seconds);
    if (start === 0) {
      const afterStart = await readMemory(service.process);
      for (const question of questions) await ask(service.url, question);
      memory.push({ afterStart, afterQuestions: await readMemory(service.process) });
    }
    service.process.kill("SIGTERM");
    await once(service.process, "exit");
  }
}

const [serve, npmStart] = memory;
const report = {
  dataset,
  questions: questions.length,
  memoryMb: { serve, npmStart },
  warmStartSeconds: {
    serve: { median: median(startSeconds.serve), min: Math.min(...startSeconds.serve) },
    npmStart: { median: median(startSeconds["npm start"]), min: Math.min(...startSeconds["npm start"]) },
  },
};
if (options.json) console.log(JSON.stringify(report));
else print();

async function ask(url: string, question: string): Promise<void> {
  const response = await fetch(new URL("/v1/answers", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question, channel: "web" }),
  });
  const answerSchema = z.object({ id: z.string() });
  answerSchema.parse(await response.json());
}

function print(): void {
  for (const [entry, state] of Object.entries(report.memoryMb)) {
    for (const [when, parts] of Object.entries(state ?? {})) {
      const { rss, private: own, ...rest } = parts;
      const named = Object.entries(rest).map(([name, mb]) => `${name} ${mb.toFixed(0)}`);
      console.log(
        `${entry}, ${when}: ${rss.toFixed(0)} MB resident, ${own.toFixed(0)} of it private (${named.join(", ")})`,
      );
    }
  }
  for (const [entry, { median: middle, min }] of Object.entries(report.warmStartSeconds)) {
    console.log(`${entry}: warm start ${middle.toFixed(2)} s (best ${min.toFixed(2)} s) of ${options.starts}`);
  }
}
