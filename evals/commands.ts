/** What the `evals` commands do, with arguments as the command line gives them. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Config } from "../src/config.ts";
import type { Problem } from "../src/domain/article.ts";
import { AppError } from "../src/errors.ts";
import { type Calibration, calibrate } from "./calibration/calibrate.ts";
import { describeCertificate } from "./calibration/describe-calibration.ts";
import { type Comparison, compareRuns, headline } from "./compare-runs.ts";
import { type Explanation, explainCase } from "./explain-case.ts";
import { lintSuites } from "./lint-cases.ts";
import { type LoadedSuites, loadSuites } from "./load-suites.ts";
import { readLines } from "./run-folder.ts";
import type { SuiteReport } from "./run-report.ts";
import { plainRun, type RunOptions, type RunProgress, runSuites } from "./run-suites.ts";
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

export interface CalibrateArguments {
  paths: readonly string[];
  maxError: number;
  confidence: number;
  cost: { wrong: number; handoff: number } | null;
  seed: number;
  now: string | undefined;
  out: string | undefined;
}

export interface CalibrateResult extends Calibration {
  suites: string[];
  /** What the model and the certificate hold for: signals, embedding model, settings and articles. */
  boundTo: { signals: string[]; configHash: string[]; kbHash: string[] };
  maxError: number;
  confidence: number;
  /** The certificate, or what is missing for one, in words. */
  says: string;
}

/**
 * `evals calibrate`: runs the suites with all that a fit needs, fits, certifies, and writes the result to `out`.
 *
 * @throws AppError `invalid_request` when there are too few labelled cases.
 */
export async function evalsCalibrate(
  { paths, maxError, confidence, cost, seed, now, out }: CalibrateArguments,
  { config, onProgress }: { config: Config; onProgress: (progress: RunProgress) => void },
): Promise<CalibrateResult> {
  const loaded = await loadCases(paths, config);
  refuseBroken(loaded);
  const options = { ...plainRun, goldOut: true, seed, now: now === undefined ? new Date() : new Date(now) };
  const finished = await runSuites(loaded.suites, options, { config, onProgress });
  const lines = finished.flatMap(({ report, lines: own }) =>
    own.map((line) => ({ ...line, id: `${report.suite} ${line.id}`, group: `${report.suite} ${line.group}` })),
  );
  const target = { maxError, confidence };
  const calibration = tryCalibrate(lines, { target, cost, seed });
  const result: CalibrateResult = {
    suites: finished.map(({ report }) => report.suite),
    boundTo: {
      signals: Object.keys(calibration.fitted.model.weights),
      configHash: finished.map(({ report }) => report.configHash),
      kbHash: finished.map(({ report }) => report.kbHash),
    },
    ...target,
    ...calibration,
    says: describeCertificate(calibration, target),
  };
  if (out !== undefined) await writeFile(out, `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

function tryCalibrate(lines: Parameters<typeof calibrate>[0], options: Parameters<typeof calibrate>[1]): Calibration {
  try {
    return calibrate(lines, options);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError("invalid_request", error.message, { cause: error });
    throw error;
  }
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

/** The cases of `paths`; without paths those in evals/cases and those that lie beside the articles. */
async function loadCases(paths: readonly string[], config: Config): Promise<LoadedSuites> {
  const kb = resolve(config.ONEVOICE_KB);
  if (paths.length > 0) return loadSuites(paths, { kb });
  const files = await readdir(kb, { recursive: true }).catch(() => []);
  const besideArticles = files.some((file) => /\.cases\.ya?ml$/i.test(file));
  return loadSuites(["evals/cases", ...(besideArticles ? [kb] : [])], { kb });
}

function refuseBroken({ problems }: LoadedSuites): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const list = errors.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n");
  throw new AppError("invalid_request", `these cases cannot be read — mend them, then run again:\n${list}`);
}
