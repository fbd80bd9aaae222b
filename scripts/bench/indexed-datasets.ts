/** Real help articles, joined from the datasets and indexed once: the data folder is kept between runs, by content and schema. */
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { ensureIndexed } from "../../src/cli/commands.ts";
import { readConfig } from "../../src/config.ts";
import { loadKnowledgeBase } from "../../src/indexing/load-articles.ts";
import { createLogger } from "../../src/logger.ts";
import { type NodeServices, openNodeServices } from "../../src/services.node.ts";
import { saveEmbeddings } from "../../src/store/embeddings.ts";
import { migrations } from "../../src/store/migrations.generated.ts";
import { openPostgres } from "../../src/store/postgres.ts";

export interface BenchFolders {
  kb: string;
  data: string;
}

/** The knowledge bases of these datasets as one, each in a folder of its name, with a place for its database. */
export async function joinDatasets(names: readonly string[]): Promise<BenchFolders> {
  const datasets = resolve(process.env.ONEVOICE_DATASETS ?? "../shared/datasets");
  const content = createHash("sha256").update(JSON.stringify(migrations));
  for (const name of names) {
    const kb = join(datasets, name, "kb");
    if (!(await stat(kb).catch(() => null))?.isDirectory()) {
      throw new Error(`no folder "${kb}" — set ONEVOICE_DATASETS, or name a knowledge base with --kb`);
    }
    content.update(JSON.stringify([name, await loadKnowledgeBase(kb)]));
  }
  const folder = join(tmpdir(), "onevoice-bench", content.digest("hex").slice(0, 16));
  const kb = join(folder, "kb");
  if ((await stat(kb).catch(() => null)) === null) {
    const unfinished = `${kb}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    for (const name of names) await cp(join(datasets, name, "kb"), join(unfinished, name), { recursive: true });
    await rename(unfinished, kb).catch(() => rm(unfinished, { recursive: true }));
  }
  return { kb, data: join(folder, "data") };
}

/** What people asked in a dataset, first turns only, each question once. */
export async function datasetQuestions(name: string): Promise<string[]> {
  const path = join(resolve(process.env.ONEVOICE_DATASETS ?? "../shared/datasets"), name, "cases.jsonl");
  const caseSchema = z.object({ ask: z.string(), history: z.array(z.unknown()).optional() });
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const cases = lines.map((line) => caseSchema.parse(JSON.parse(line)));
  return [...new Set(cases.map(({ ask }) => ask))];
}

/** Opens the product on a data folder, or on `databaseUrl`. */
export function openProduct({ kb, data }: BenchFolders, databaseUrl?: string): Promise<NodeServices> {
  const config = readConfig({
    ONEVOICE_KB: kb,
    ONEVOICE_DATA: data,
    DATABASE_URL: databaseUrl ?? "",
    LOG_LEVEL: "silent",
  });
  return openNodeServices(config, { command: "bench", logger: createLogger("silent") });
}

/** Indexes the folder where it is not indexed yet, which takes minutes the first time. */
export async function indexOnce({ kb }: BenchFolders, { services }: NodeServices): Promise<void> {
  await ensureIndexed(kb, services, ({ embedded, toEmbed }) => {
    if (embedded % 1024 === 0 || embedded === toEmbed)
      process.stderr.write(`embedded ${embedded} of ${toEmbed} texts\n`);
  });
}

/** A database of its own on the server, indexed with the vectors that `embedded` has and kept for the next run. */
export async function openOnServer(url: string, place: BenchFolders, embedded: NodeServices): Promise<NodeServices> {
  const product = await openProduct(place, await databaseOnServer(url, place));
  await copyEmbeddings(embedded, product);
  await indexOnce(place, product);
  return product;
}

/** The address of the database for this place, which is made where there is none. */
export async function databaseOnServer(url: string, { data }: BenchFolders): Promise<string> {
  const name = `onevoice_bench_${createHash("sha256").update(data).digest("hex").slice(0, 16)}`;
  const server = openPostgres({ connectionString: url, maxConnections: 1 });
  const known = await server.query("select datname from pg_database where datname = $1", [name]);
  if (known.length === 0) await server.query(`create database ${name} template template0`);
  await server.close();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

/** Gives `to` the vectors that `from` has, so that indexing there computes none. */
async function copyEmbeddings(from: NodeServices, to: NodeServices): Promise<void> {
  const count = async ({ services }: NodeServices) =>
    (await services.database.query<{ count: number }>("select count(*) as count from embeddings"))[0]?.count;
  if ((await count(from)) === (await count(to))) return;
  for (let last = 0; ; ) {
    const rows = await from.services.database.query<{ key: number; hash: string; vector: string }>(
      "select key, encode(hash, 'hex') as hash, vector from embeddings where key > $1 order by key limit 500",
      [last],
    );
    if (rows.length === 0) return;
    await saveEmbeddings(
      to.services.database,
      rows.map(({ hash, vector }) => ({ hash, vector: JSON.parse(vector) })),
    );
    last = rows.at(-1)?.key ?? last;
  }
}
