/**
 * Writes a sheet of answers to be judged by reading, see evals/judging.md:
 * `npx tsx scripts/write-judging-sheet.ts <file> [--conditions] [--seed 1]`. It holds texts of data sets: keep it out of the project.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { EvalCase } from "../evals/case.ts";
import { loadSuites, type Suite } from "../evals/load-suites.ts";
import { seededRandom, shuffled } from "../evals/metrics/random.ts";
import type { Outcome } from "../evals/pipeline.ts";
import { openProductPipeline } from "../evals/product-pipeline.ts";
import { plainRun } from "../evals/run-suites.ts";
import { openCachedModel, openWorkspace, type Workspace } from "../evals/workspace.ts";
import { readConfig } from "../src/config.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    seed: { type: "string", default: "1" },
    conditions: { type: "boolean", default: false },
  },
});
const [target] = positionals;
if (target === undefined) {
  console.error("where to? — npx tsx scripts/write-judging-sheet.ts sheet.json");
  process.exit(2);
}
const wanted: Readonly<Record<string, number>> = values.conditions
  ? { "gov-help": 80, "evals/cases": 40, "covid-faq": 20, "plausible-help": 20, "duckduckgo-help": 40 }
  : { "gov-help": 55, "evals/cases": 20, "covid-faq": 25 };
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });
const random = seededRandom(Number(values.seed));
const model = await openCachedModel(config);
const sheet: object[] = [];
for (const [set, count] of Object.entries(wanted)) {
  const { suites } = await loadSuites([set], { kb: resolve(config.ONEVOICE_KB) });
  for (const suite of suites) sheet.push(...(await entriesOf(suite, count)));
}
await model.close();
await writeFile(target, `${JSON.stringify(sheet, null, 1)}\n`);
console.log(`${sheet.length} entries in ${target}`);

async function entriesOf(suite: Suite, count: number): Promise<object[]> {
  const workspace = await openWorkspace(suite.kb, { config, model, now: plainRun.now });
  const pipeline = await openProductPipeline(workspace);
  const entries: object[] = [];
  const cases = suite.cases.filter(({ expected, reason }) => expected === "answer" && reason !== "small_talk");
  for (const one of shuffled(cases, random)) {
    if (entries.length >= count) break;
    const reference = one.reference ?? one.passages[0] ?? (await goldText(one, workspace));
    const outcome = await pipeline.ask({
      question: one.ask,
      history: one.history,
      channel: "web",
      withoutArticles: [],
    });
    const answer = textOf(outcome);
    if (answer === "" || reference === null) continue;
    const asked = { n: 0, suite: suite.name, id: one.id, history: one.history, ask: one.ask };
    const found = outcome.ranked[0];
    if (values.conditions) {
      entries.push({ ...asked, answer, section: await sectionText(workspace, outcome.draft?.citations[0]) });
      continue;
    }
    const texts = shuffled(
      [
        { system: "onevoice", text: answer },
        { system: "lead", text: await leadOf(workspace, found?.articleId ?? "") },
        { system: "chunk", text: await chunkOf(workspace, found) },
        { system: "reference", text: reference },
      ],
      random,
    );
    entries.push({ ...asked, texts: texts.map(({ text }) => text), key: texts.map(({ system }) => system) });
  }
  await pipeline.close();
  await workspace.close();
  return entries;
}

function textOf({ draft }: Outcome): string {
  return draft?.sentences.map(({ text }) => text).join(" ") ?? "";
}

async function chunkOf({ services }: Workspace, place: Outcome["ranked"][number] | undefined): Promise<string> {
  const rows = await services.database.query<{ body: string }>(
    `select chunks.body
     from snapshot_chunks
     join articles on articles.key = snapshot_chunks.article
     join chunks on chunks.key = snapshot_chunks.chunk
     where articles.article_id = $1 and chunks.anchor = $2
     order by snapshot_chunks.ordinal
     limit 1`,
    [place?.articleId ?? "", place?.anchor ?? ""],
  );
  return rows[0]?.body ?? "";
}

async function sectionText(
  { services }: Workspace,
  at: { articleId: string; anchor: string } | undefined,
): Promise<string> {
  const rows = await services.database.query<{ body: string; heading_path: string[]; title: string }>(
    `select chunks.body, chunks.heading_path, articles.title
     from snapshot_chunks
     join articles on articles.key = snapshot_chunks.article
     join chunks on chunks.key = snapshot_chunks.chunk
     where articles.article_id = $1 and chunks.anchor = $2
     order by snapshot_chunks.ordinal`,
    [at?.articleId ?? "", at?.anchor ?? ""],
  );
  const [first] = rows;
  return [[first?.title, ...(first?.heading_path ?? [])].join(" › "), ...rows.map(({ body }) => body)].join("\n");
}

async function leadOf({ services }: Workspace, articleId: string): Promise<string> {
  const rows = await services.database.query<{ body: string }>("select body from articles where article_id = $1", [
    articleId,
  ]);
  return rows[0]?.body.split("\n").find((line) => line.split(/\s+/).length > 5) ?? "";
}

/** The gold section of a case of ours, where one is named; else the whole gold article, if it is short. */
async function goldText({ articles, section }: EvalCase, { services }: Workspace): Promise<string | null> {
  const rows = await services.database.query<{ body: string }>(
    `select string_agg(chunks.body, E'\n' order by snapshot_chunks.ordinal) as body
     from snapshot_chunks
     join articles on articles.key = snapshot_chunks.article
     join chunks on chunks.key = snapshot_chunks.chunk
     where articles.article_id = $1
       and ($2::text is null or chunks.heading_path[cardinality(chunks.heading_path)] = $2)`,
    [articles[0] ?? "", section],
  );
  const body = rows[0]?.body ?? "";
  return body === "" || body.length > 1500 ? null : body;
}
