/**
 * Measures the product and the usual recipe on our suite and all open data sets, and writes `<name>.md` and `<name>.json`:
 * `npx tsx scripts/write-eval-results.ts evals/results/<name> [suite …]`. Some ten minutes the first time, then four.
 */
import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { withOwnLabels } from "../evals/calibration/own-labels.ts";
import type { CaseResult } from "../evals/case-result.ts";
import { flatFigures } from "../evals/figures.ts";
import { loadSuites, type Suite } from "../evals/load-suites.ts";
import type { DecisionMatrix } from "../evals/metrics/decisions.ts";
import { reportSuite, type SuiteReport } from "../evals/run-report.ts";
import { plainRun, type RunOptions, runSuites } from "../evals/run-suites.ts";
import { readConfig } from "../src/config.ts";

const sets = [
  ...["evals/cases", "covid-faq", "plausible-help", "duckduckgo-help", "gov-help", "topic-switch", "cloud-docs"],
  ...["bank-scope", "shop-chat-curekart", "shop-chat-sofmattress", "assistant-scope"],
];
const shownTags = ["first-turn", "follow-up", "topic-switch", "answerable"];
const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: "string" } } });
const [target, ...chosen] = positionals;
if (target === undefined) {
  console.error("where to? — npx tsx scripts/write-eval-results.ts evals/results/<name>");
  process.exit(2);
}
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });

const results: SuiteResult[] = [];
for (const set of chosen.length === 0 ? sets : chosen) {
  const { suites } = await loadSuites([set], { kb: resolve(config.ONEVOICE_KB) });
  for (const suite of suites) results.push(...(await measureSuite(suite)));
}
await writeFile(`${target}.json`, `${JSON.stringify(results, null, 1)}\n`);
await writeFile(`${target}.md`, describe(results));

async function measureSuite(suite: Suite): Promise<SuiteResult[]> {
  const hasFollowUps = suite.cases.some(({ history }) => history.length > 0);
  const runs: [label: string, options: Partial<RunOptions>][] = [
    ["product", { goldOut: true }],
    ...(hasFollowUps ? [["product, own answers as history", { history: "own" }] as [string, Partial<RunOptions>]] : []),
    ["usual recipe", { pipeline: "recipe", goldOut: true }],
  ];
  const found: SuiteResult[] = [];
  for (const [label, options] of runs) {
    const [finished] = await runSuites([suite], { ...plainRun, ...options }, { config });
    if (finished === undefined) continue;
    console.error(`${suite.name}, ${label}: ${finished.report.seconds} s`);
    found.push(toResult(label, finished.report));
    if (label !== "product" || !canLearn(finished.lines)) continue;
    const { report } = finished;
    const refitted = reportSuite(withOwnLabels(finished.lines, 1), {
      ...report,
      history: "given",
      seed: plainRun.seed,
    });
    found.push(confidenceOnly(toResult("product, confidence fitted to its own labels", refitted)));
  }
  return found;
}

/** Enough labels of both kinds to fit with five folds. */
function canLearn(lines: readonly CaseResult[]): boolean {
  const labels = lines.flatMap(({ correct }) => (correct === null ? [] : [correct]));
  return [true, false].every((label) => labels.filter((one) => one === label).length >= 20);
}

/** Nothing else changes with the model of confidence, and decisions were not made anew. */
function confidenceOnly(result: SuiteResult): SuiteResult {
  const changed = (figures: Figures): Figures =>
    Object.fromEntries(
      Object.entries(figures).filter(([name]) => /^confidence|Auroc$|^goldOut\.(?:n|auroc|unsafeAt15)$/.test(name)),
    );
  return { ...result, figures: changed(result.figures), onHeldOut: changed(result.onHeldOut), byTag: {} };
}

/** Figures and intervals alone: no text of any data set. */
type Figures = Record<string, number[]>;
interface SuiteResult {
  suite: string;
  label: string;
  n: number;
  heldOut: number;
  kbHash: string;
  configHash: string;
  resultHash: string;
  matrix: DecisionMatrix;
  /** Value, and the ends of its interval where it has one. */
  figures: Figures;
  onHeldOut: Figures;
  byTag: SuiteReport["retrieval"]["byTag"];
}

function toResult(label: string, report: SuiteReport): SuiteResult {
  const { suite, n, heldOut, kbHash, configHash, resultHash, retrieval, decision } = report;
  const tags = Object.entries(retrieval.byTag).filter(
    ([tag, { n: some }]) => shownTags.includes(tag) && some < retrieval.n,
  );
  return {
    ...{ suite, label, n, heldOut, kbHash, configHash, resultHash, matrix: decision.matrix },
    figures: withIntervals(flatFigures(report), report.intervals),
    onHeldOut: withIntervals(flatFigures(report.onHeldOut), report.onHeldOut.intervals),
    byTag: Object.fromEntries(tags),
  };
}

function withIntervals(figures: Record<string, number | null>, intervals: SuiteReport["intervals"]): Figures {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      value === null ? [] : [[name, [round(value), ...(intervals[name] ?? []).map(round)]]],
    ),
  );
}

function describe(all: readonly SuiteResult[]): string {
  const names = [...new Set(all.map(({ suite }) => suite))];
  return [
    `# Measured: ${basename(target ?? "")}`,
    "",
    `Written by \`npx tsx scripts/write-eval-results.ts ${join("evals/results", basename(target ?? ""))}\`. 95 % intervals in brackets, over whole conversations and articles. "Held out" is the quarter that nothing is tuned on. What a figure means stands in [the help centre](../../kb/quality/figures.md).`,
    "",
    ...names.map((name) =>
      describeSuite(
        name,
        all.filter(({ suite }) => suite === name),
      ),
    ),
  ].join("\n");
}

function describeSuite(name: string, runs: readonly SuiteResult[]): string {
  const figures = [...new Set(runs.flatMap((run) => Object.keys(run.figures)))];
  const rows = figures.map(
    (figure) =>
      `| ${figure} | ${runs.map((run) => `${cell(figure, run.figures)} | ${cell(figure, run.onHeldOut)}`).join(" | ")} |`,
  );
  const tags = runs.flatMap(({ label, byTag }) =>
    Object.entries(byTag).map(
      ([tag, { n, hit1, hit5, answerHit1 }]) =>
        `- ${label}, ${tag} (${n}): hit@1 ${shown(hit1)}, hit@5 ${shown(hit5)}, answer hit@1 ${shown(answerHit1)}`,
    ),
  );
  return [
    `## ${name}`,
    "",
    `${runs[0]?.n} cases, ${runs[0]?.heldOut} held out; result ${runs.map(({ label, resultHash }) => `${label} \`${resultHash}\``).join(", ")}`,
    "",
    `| figure | ${runs.map(({ label }) => `${label} | held out`).join(" | ")} |`,
    `|---|${"---|---|".repeat(runs.length)}`,
    ...rows,
    ...(tags.length > 0 ? ["", ...tags] : []),
    "",
  ].join("\n");
}

function cell(figure: string, figures: Figures): string {
  const [value, ...interval] = figures[figure] ?? [];
  if (value === undefined) return "–";
  const digits = figure === "answer.answerWords" ? 0 : 3;
  const range = interval.length === 0 ? "" : ` [${interval.map((end) => end.toFixed(digits)).join(", ")}]`;
  return `${value.toFixed(digits)}${range}`;
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
