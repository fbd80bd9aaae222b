/** Runs suites: every case asked, judged, written as it comes, and reported. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { answeringSettings } from "../src/answering/answering-settings.ts";
import type { Config } from "../src/config.ts";
import { AppError } from "../src/errors.ts";
import { retrievalSettings } from "../src/retrieval/retrieval-settings.ts";
import type { EvalCase } from "./case.ts";
import type { CaseResult } from "./case-result.ts";
import { judgeCase } from "./judge-case.ts";
import type { Suite } from "./load-suites.ts";
import { seededRandom, shuffled } from "./metrics/random.ts";
import type { Outcome, Pipeline } from "./pipeline.ts";
import { openProductPipeline } from "./product-pipeline.ts";
import { openRunFolder, removeRun } from "./run-folder.ts";
import { reportSuite, type SuiteReport } from "./run-report.ts";
import { applySettings, type SettingChange } from "./setting-change.ts";
import { articleTexts } from "./unsupported-parts.ts";
import type { CachedEmbeddingModel } from "./vector-cache.ts";
import { forgetConversations, openCachedModel, openWorkspace, type Workspace } from "./workspace.ts";

export interface RunOptions {
  pipeline: "product" | "recipe";
  history: "given" | "own";
  heldOut: "include" | "only" | "exclude";
  /** Ask each single-turn case with an expected answer again without its gold articles. */
  goldOut: boolean;
  /** Only cases whose id or a tag holds one of these. */
  only: readonly string[];
  /** Cases asked at the same time. */
  jobs: number;
  /** Of the order of asking and of the intervals. */
  seed: number;
  /** Channel of cases that name none. */
  channel: string;
  now: Date;
  changes: readonly SettingChange[];
  /** Folder for run.json and cases.jsonl, one below it a suite when there are several; null writes nothing. */
  out: string | null;
  /** Take what `out` holds of the same run already. */
  resume: boolean;
}

/**
 * The product with given history over all cases, writing nothing: what measurements and proofs vary. Rules and expiry depend on
 * the clock, so it stands.
 */
export const plainRun: RunOptions = {
  pipeline: "product",
  history: "given",
  heldOut: "include",
  goldOut: false,
  only: [],
  jobs: 2,
  seed: 1,
  channel: "web",
  now: new Date("2026-06-01T12:00:00Z"),
  changes: [],
  out: null,
  resume: false,
};

export interface RunProgress {
  suite: string;
  stage: "indexing" | "asking";
  done: number;
  of: number;
}

export interface FinishedSuite {
  report: SuiteReport;
  lines: CaseResult[];
}

/** Runs suites one after another. @throws AppError as opening a workspace and a run folder does. */
export async function runSuites(
  suites: readonly Suite[],
  options: RunOptions,
  { config, onProgress = () => {} }: { config: Config; onProgress?: (progress: RunProgress) => void },
): Promise<FinishedSuite[]> {
  checkSuites(suites, options);
  // What an earlier run of one suite left would be taken for this run.
  if (options.out !== null && suites.length > 1) await removeRun(options.out);
  const model = await openCachedModel(config);
  try {
    const finished: FinishedSuite[] = [];
    for (const suite of suites) {
      const out = options.out === null ? null : suites.length === 1 ? options.out : join(options.out, suite.name);
      finished.push(await runSuite(suite, { ...options, out }, { config, model, onProgress }));
    }
    return finished;
  } finally {
    await model.close();
  }
}

/** Refuses what would overwrite or hide itself. */
function checkSuites(suites: readonly Suite[], options: RunOptions): void {
  const names = suites.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new AppError(
      "invalid_request",
      `two suites are named "${twice}" and ask different knowledge bases — give one another name with \`suite:\``,
    );
  }
  for (const { name, cases } of suites) {
    const chosen = chooseCases(cases, options);
    const ids = new Set<string>();
    for (const { id, place } of chosen) {
      if (ids.has(id))
        throw new AppError(
          "invalid_request",
          `${place.path}:${place.line} "${id}" is there twice in ${name} — rename one`,
        );
      ids.add(id);
    }
    if (chosen.length === 0) {
      throw new AppError("invalid_request", `no case of ${name} is chosen — check --only and --held-out`);
    }
  }
  applySettings({ retrieval: retrievalSettings, answering: answeringSettings }, options.changes);
}

interface RunServices {
  config: Config;
  model: CachedEmbeddingModel;
  onProgress: (progress: RunProgress) => void;
}

async function runSuite(
  suite: Suite,
  options: RunOptions,
  { config, model, onProgress }: RunServices,
): Promise<FinishedSuite> {
  const started = performance.now();
  const before = { ...model.counts };
  const workspace = await openWorkspace(suite.kb, {
    config,
    model,
    now: options.now,
    onProgress: ({ embedded, toEmbed }) =>
      onProgress({ suite: suite.name, stage: "indexing", done: embedded, of: toEmbed }),
  });
  try {
    const pipeline = await openPipeline(workspace, options);
    const chosen = chooseCases(suite.cases, options);
    const { pipeline: kind, history, goldOut, channel, seed } = options;
    const configHash = hashOf({ ...{ config: pipeline.config, history, goldOut, channel } });
    const identity = { suite: suite.name, kbHash: workspace.kbHash, configHash, snapshot: pipeline.snapshot };
    const whole = { ...identity, chosen: hashOf(chosen.map(({ id }) => id).sort()) };
    const folder = options.out === null ? null : await openRunFolder(options.out, whole, { resume: options.resume });
    const kept = folder?.lines ?? [];
    const asked = new Set(kept.map(({ id }) => id));
    const wanted = new Set(chosen.map(({ id }) => id));
    const lines = kept.filter(({ id }) => wanted.has(id));
    const rest = shuffled(
      chosen.filter(({ id }) => !asked.has(id)),
      seededRandom(seed),
    );
    if (history === "own") await forgetConversations(workspace.services.database);
    const judgedWith = { suite: suite.name, textOf: articleTexts(workspace.files.articles) };
    onProgress({ suite: suite.name, stage: "asking", done: lines.length, of: chosen.length });
    await inParallel(rest, options.jobs, async (one) => {
      const outcome = await askCase(one, pipeline, options);
      const twin = goldOut && canLoseGold(one) ? await askWithoutGold(one, pipeline, options) : null;
      const line = judgeCase(one, outcome, twin, judgedWith);
      lines.push(line);
      await folder?.add(line);
      onProgress({ suite: suite.name, stage: "asking", done: lines.length, of: chosen.length });
    });
    await pipeline.close();
    const report = reportSuite(lines, {
      ...identity,
      pipeline: kind,
      history,
      seed,
      seconds: round((performance.now() - started) / 1000),
      indexSeconds: round(workspace.indexSeconds),
      embeddings: {
        embedded: model.counts.embedded - before.embedded,
        remembered: model.counts.remembered - before.remembered,
      },
    });
    await folder?.finish(report);
    return { report, lines };
  } finally {
    await workspace.close();
  }
}

/** Opens what is asked; the recipe is only loaded when it is wanted. */
export async function openPipeline(
  workspace: Workspace,
  { pipeline, changes }: Pick<RunOptions, "pipeline" | "changes">,
): Promise<Pipeline> {
  if (pipeline === "product") return openProductPipeline(workspace, changes);
  const { openRecipePipeline } = await import("./recipe-pipeline.ts");
  return openRecipePipeline(workspace);
}

/** The cases a run asks. */
export function chooseCases(
  cases: readonly EvalCase[],
  { only, heldOut }: Pick<RunOptions, "only" | "heldOut">,
): EvalCase[] {
  return cases.filter(
    (one) =>
      (heldOut === "include" || one.heldOut === (heldOut === "only")) &&
      (only.length === 0 || only.some((part) => one.id.includes(part) || one.tags.some((tag) => tag.includes(part)))),
  );
}

/** Asks a case as `history` says: with the turns it was written with, or in a conversation of our own answers. */
export function askCase(
  { ask, history, channel }: EvalCase,
  pipeline: Pipeline,
  options: Pick<RunOptions, "history" | "channel">,
): Promise<Outcome> {
  const by = channel ?? options.channel;
  if (options.history === "own" && history.length > 0) {
    const messages = history.flatMap(({ role, text }) => (role === "customer" ? [text] : []));
    return pipeline.converse([...messages, ask], by);
  }
  return pipeline.ask({ question: ask, history, channel: by, withoutArticles: [] });
}

function askWithoutGold(
  { ask, articles, channel }: EvalCase,
  pipeline: Pipeline,
  options: Pick<RunOptions, "channel">,
): Promise<Outcome> {
  return pipeline.ask({ question: ask, history: [], channel: channel ?? options.channel, withoutArticles: articles });
}

function canLoseGold({ history, expected, articles, reason }: EvalCase): boolean {
  return history.length === 0 && expected === "answer" && articles.length > 0 && reason !== "small_talk";
}

async function inParallel<T>(items: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.max(1, jobs) }, worker));
  // The others have ended too: nobody asks a database any more that is being closed.
  for (const ended of workers) if (ended.status === "rejected") throw ended.reason;
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}

const round = (value: number) => Math.round(value * 100) / 100;
