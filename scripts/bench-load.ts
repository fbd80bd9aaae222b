/**
 * Loads a service with questions from many clients at once, on 10,000 real chunks: throughput, latency, errors, memory, and
 * the longest time its event loop was blocked.
 *
 * `npx tsx scripts/bench-load.ts [--json] [--clients 1,8,32] [--seconds 30] [--soak 600] [--database-url <url>]`, on Linux, on
 * datasets (ONEVOICE_DATASETS) that have 10,000 chunks together. With a URL a database on that Postgres is loaded too.
 * --soak goes on with the most clients for so many seconds and reads the memory each minute. The first run indexes, for minutes.
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import type { NodeServices } from "../src/services.node.ts";
import { createApiKey } from "../src/store/api-keys.ts";
import {
  databaseOnServer,
  datasetQuestions,
  indexOnce,
  joinDatasets,
  openOnServer,
  openProduct,
} from "./bench/indexed-datasets.ts";
import { type Blocked, type ProcessMemory, readBlocked, readMemory } from "./bench/process-memory.ts";
import { type Load, putLoad } from "./bench/put-load.ts";
import { startMeasured } from "./bench/start-measured.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    clients: { type: "string", default: "1,8,32" },
    seconds: { type: "string", default: "30" },
    soak: { type: "string", default: "0" },
    "database-url": { type: "string" },
  },
});
const datasets = ["cloud-docs", "gov-help"];
const clientCounts = options.clients.split(",").map(Number);
const soakMinutes = Math.floor(Number(options.soak) / 60);

interface Run {
  clients: number;
  load: Load;
  blocked: Blocked;
  /** At the end of it. */
  memoryMb: ProcessMemory;
}

interface Report {
  database: string;
  chunks: number;
  memoryMbAtStart: ProcessMemory;
  runs: Run[];
}

const folders = await joinDatasets(datasets);
const questions = (await Promise.all(datasets.map(datasetQuestions))).flat();
const embedded = await openProduct(folders);
await indexOnce(folders, embedded);
const serverUrl = options["database-url"];
const server = serverUrl === undefined ? null : await openOnServer(serverUrl, folders, embedded);

const reports = [await measure(embedded, ["--kb", folders.kb, "--data", folders.data])];
if (server !== null && serverUrl !== undefined) {
  reports.push(
    await measure(server, ["--kb", folders.kb, "--database-url", await databaseOnServer(serverUrl, folders)]),
  );
}
if (options.json) console.log(JSON.stringify(reports));
else for (const report of reports) print(report);

/** Closes `product`, since a data folder has one owner, and loads a service on its database. */
async function measure(product: NodeServices, flags: readonly string[]): Promise<Report> {
  const { database, currentSnapshot } = product.services;
  const { chunkCount } = await currentSnapshot();
  const key = await makeKey(product);
  await product.close();
  const service = await startMeasured("serve", flags, { LOG_LEVEL: "silent" });
  const put = async (clients: number, seconds: number): Promise<Run> => {
    await readBlocked(service.process); // counts anew from here
    const load = await putLoad({ url: service.url, key, questions, clients, seconds });
    const run = {
      ...{ clients, load, blocked: await readBlocked(service.process) },
      memoryMb: await readMemory(service.process),
    };
    process.stderr.write(`${database.kind}: ${describe(run)}\n`);
    return run;
  };
  const { memoryMb } = await put(1, 5);
  const runs: Run[] = [];
  for (const clients of clientCounts) runs.push(await put(clients, Number(options.seconds)));
  for (let minute = 0; minute < soakMinutes; minute += 1) runs.push(await put(Math.max(...clientCounts), 60));
  service.process.kill("SIGTERM");
  await once(service.process, "exit");
  return { database: database.kind, chunks: chunkCount, memoryMbAtStart: memoryMb, runs };
}

/** A key that is good for a day and is never limited. */
async function makeKey({ services: { database, now } }: NodeServices): Promise<string> {
  const { key } = await createApiKey(
    database,
    {
      ...{ name: "load", kind: "secret", scopes: ["answer"], origins: [], perMinute: 1_000_000 },
      expiresAt: new Date(now().getTime() + 86_400_000),
    },
    { now: now(), random: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  );
  return key;
}

function describe({ clients, load, blocked, memoryMb }: Run): string {
  const { p50, p95, p99, max } = load.latencyMs;
  return [
    `${clients} ${clients === 1 ? "client" : "clients"}: ${load.perSecond.toFixed(1)} answers/s, ${load.errors} errors`,
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)}, longest ${max.toFixed(0)}`,
    `event loop blocked for ${blocked.longestMs.toFixed(0)} ms at most (${blocked.longestComputingMs.toFixed(0)} of computing), p99 ${blocked.p99Ms.toFixed(1)}`,
    `${memoryMb.rss.toFixed(0)} MB (heap ${memoryMb.nodeHeap.toFixed(0)}, WebAssembly ${memoryMb.wasm.toFixed(0)})`,
  ].join("; ");
}

function print({ database, chunks, memoryMbAtStart, runs }: Report): void {
  console.log(`${database}, ${chunks} chunks, ${memoryMbAtStart.rss.toFixed(0)} MB after the warm-up`);
  for (const run of runs) console.log(`  ${describe(run)}`);
}
