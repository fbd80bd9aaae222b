/** The committed baseline of our own suite: what every change is compared with before it lands. */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Config, readConfig } from "../src/config.ts";
import { type CaseResult, caseResultSchema } from "./case-result.ts";
import { type Comparison, compareRuns } from "./compare-runs.ts";
import { loadSuites } from "./load-suites.ts";
import { type FinishedSuite, plainRun, runSuites } from "./run-suites.ts";
import { parseSettingChange } from "./setting-change.ts";

const root = resolve(import.meta.dirname, "..");
const path = join(root, "evals/baseline.jsonl");
const seed = 1;

/** Runs our suite as the baseline was run, with settings changed for a trial (see `parseSettingChange`). */
export async function runOwnSuite({
  data,
  changes = [],
}: {
  /** Data folder for index and vectors; kept, it makes the next run quick. */
  data: string;
  changes?: readonly string[];
}): Promise<FinishedSuite> {
  const config: Config = readConfig({ ONEVOICE_KB: join(root, "kb"), ONEVOICE_DATA: data });
  const { suites } = await loadSuites([join(root, "evals/cases")], { kb: config.ONEVOICE_KB });
  const [finished] = await runSuites(
    suites,
    { ...plainRun, goldOut: true, seed, changes: changes.map(parseSettingChange) },
    { config },
  );
  if (finished === undefined) throw new Error("evals/cases holds no suite");
  return finished;
}

/** Compares lines with the committed ones, figure by figure. */
export async function compareWithBaseline(lines: readonly CaseResult[]): Promise<Comparison> {
  return compareRuns("kb", await readBaseline(), lines, { margin: 0.03, seed });
}

export async function readBaseline(): Promise<CaseResult[]> {
  const text = await readFile(path, "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [caseResultSchema.parse(JSON.parse(line))]));
}

/** Makes these lines the baseline, without what comparing does not need: rankings, texts, signals and times. */
export async function writeBaseline(lines: readonly CaseResult[]): Promise<void> {
  const slim = [...lines]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((line) =>
      JSON.stringify({ ...line, ranked: [], answerText: "", saidText: null, signals: {}, timings: {} }, rounded),
    );
  await writeFile(path, `${slim.join("\n")}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}
