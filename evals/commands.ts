/** What the `evals` commands do, with arguments as the command line gives them. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Config } from "../src/config.ts";
import type { Problem } from "../src/domain/article.ts";
import { AppError } from "../src/errors.ts";
import { type Comparison, compareRuns, headline } from "./compare-runs.ts";
import { type Explanation, explainCase } from "./explain-case.ts";
import { lintSuites } from "./lint-cases.ts";
import { loadCases, refuseBroken } from "./load-cases.ts";
import { readLines } from "./run-folder.ts";
import type { SuiteReport } from "./run-report.ts";
import { type RunOptions, type RunProgress, runSuites } from "./run-suites.ts";
import { parseSettingChange } from "./setting-change.ts";

export interface EvalsRunArguments {
  paths: readonly string[];
  pipeline: RunOptions["pipeline"];
  history: RunOptions["history"];
  heldOut: RunOptions["heldOut"];
  goldOut: boolean;
  only: readonly string[];
  jobs: number;
  seed: number;
  channel: string;
  now: string | undefined;
  set: readonly string[];
  out: string | undefined;
  resume: boolean;
}

/** `evals run`. @throws AppError `invalid_request` for cases that cannot be read, and as running does. */
export async function evalsRun(
  { paths, now, set, out, ...options }: EvalsRunArguments,
  { config, onProgress }: { config: Config; onProgress: (progress: RunProgress) => void },
): Promise<{ suites: SuiteReport[]; out: string }> {
  const loaded = await loadCases(paths, config);
  refuseBroken(loaded);
  const folder = out ?? join(resolve(config.ONEVOICE_DATA), "evals", "last");
  const finished = await runSuites(
    loaded.suites,
    {
      ...options,
      changes: set.map(parseSettingChange),
      now: now === undefined ? new Date() : new Date(now),
      out: folder,
    },
    { config, onProgress },
  );
  return { suites: finished.map(({ report }) => report), out: folder };
}

/** `evals lint`. `ok` where nothing is worse than a warning. */
export async function evalsLint(
  { paths, now }: Pick<EvalsRunArguments, "paths" | "now">,
  config: Config,
): Promise<{ ok: boolean; suites: { suite: string; cases: number }[]; problems: Problem[] }> {
  const loaded = await loadCases(paths, config);
  const today = (now === undefined ? new Date() : new Date(now)).toISOString().slice(0, 10);
  const problems = await lintSuites(loaded, { today });
  return {
    ok: problems.every(({ severity }) => severity !== "error"),
    suites: loaded.suites.map(({ name, cases }) => ({ suite: name, cases: cases.length })),
    problems,
  };
}

/** `evals explain`. @throws AppError `not_found` when no suite has the case. */
export async function evalsExplain(
  id: string,
  {
    paths,
    now,
    set,
    ...options
  }: Pick<EvalsRunArguments, "paths" | "now" | "set" | "history" | "channel" | "pipeline">,
  config: Config,
): Promise<Explanation> {
  const { suites } = await loadCases(paths, config);
  const time = now === undefined ? new Date() : new Date(now);
  return explainCase(id, suites, { ...options, now: time, changes: set.map(parseSettingChange) }, config);
}

/** `evals compare`: two runs, or two folders of runs suite by suite. `margin` is the change worth seeing, 0..1. */
export async function evalsCompare(
  a: string,
  b: string,
  { margin, seed, figure }: { margin: number; seed: number; figure: readonly string[] },
): Promise<{ comparisons: Comparison[]; worse: boolean }> {
  const [runsA, runsB] = await Promise.all([findRuns(a), findRuns(b)]);
  const both = [...runsA.keys()].filter((name) => runsB.has(name));
  const pairs =
    runsA.size === 1 && runsB.size === 1
      ? [[[...runsA.values()][0] ?? a, [...runsB.values()][0] ?? b] as const]
      : both.map((name) => [runsA.get(name) ?? a, runsB.get(name) ?? b] as const);
  if (pairs.length === 0) {
    throw new AppError("invalid_request", `${a} and ${b} have no suite in common — compare runs of the same cases`);
  }
  const comparisons: Comparison[] = [];
  for (const [folderA, folderB] of pairs) {
    const [linesA, linesB] = await Promise.all([readLines(folderA), readLines(folderB)]);
    const judged = figure.length === 0 ? headline : figure;
    const comparison = compareRuns(linesA[0]?.suite ?? basename(folderA), linesA, linesB, { margin, seed, judged });
    const unknown = figure.filter((name) => !comparison.changes.some((change) => change.figure === name));
    if (unknown.length > 0) {
      const known = comparison.changes.map((change) => change.figure).join(", ");
      throw new AppError(
        "invalid_request",
        `${unknown.join(", ")} cannot be compared here — these figures can: ${known}`,
      );
    }
    if (comparison.n === 0)
      throw new AppError(
        "invalid_request",
        `${folderA} and ${folderB} have no case in common — compare runs of the same cases`,
      );
    comparisons.push(comparison);
  }
  const worse = comparisons.some(({ changes }) => changes.some(({ verdict }) => verdict === "worse"));
  return { comparisons, worse };
}

/** The folder of a run by its suite: `path` itself, or those right below it. */
async function findRuns(path: string): Promise<Map<string, string>> {
  const hasLines = (folder: string) =>
    stat(join(folder, "cases.jsonl")).then(
      () => true,
      () => false,
    );
  if (await hasLines(path)) return new Map([[await suiteOf(path), path]]);
  const runs = new Map<string, string>();
  for (const name of (await readdir(path).catch(() => [])).sort()) {
    const folder = join(path, name);
    if (await hasLines(folder)) runs.set(await suiteOf(folder), folder);
  }
  if (runs.size > 0) return runs;
  throw new AppError("invalid_request", `${path} holds no run — name a folder that \`evals run --out\` wrote`);
}

async function suiteOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, "run.json"), "utf8").catch(() => null);
  const report: unknown = text === null ? null : JSON.parse(text);
  const named = typeof report === "object" && report !== null && "suite" in report ? report.suite : null;
  return typeof named === "string" ? named : basename(folder);
}
