/**
 * Measures the product and the usual recipe on our suite and all open data sets, and writes `<name>.md` and `<name>.json`:
 * `npx tsx scripts/write-eval-results.ts evals/results/<name> [suite …]`. Some ten minutes the first time, then four.
 */
import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { flatFigures, type SuiteFigures } from "../evals/figures.ts";
import { loadSuites, type Suite } from "../evals/load-suites.ts";
import type { SuiteReport } from "../evals/run-report.ts";
import { type RunOptions, runSuites } from "../evals/run-suites.ts";
import { readConfig } from "../src/config.ts";

const sets = [
  ...["evals/cases", "covid-faq", "plausible-help", "duckduckgo-help", "gov-help", "topic-switch", "cloud-docs"],
  ...["bank-scope", "shop-chat-curekart", "shop-chat-sofmattress", "assistant-scope"],
];
const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: "string" } } });
const [target, ...chosen] = positionals;
if (target === undefined) {
  console.error("where to? — npx tsx scripts/write-eval-results.ts evals/results/<name>");
  process.exit(2);
}
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });

const defaults: RunOptions = {
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

interface Measured {
  label: string;
  report: SuiteReport;
}

const measured: Measured[] = [];
for (const set of chosen.length === 0 ? sets : chosen) {
  const { suites } = await loadSuites([set], { kb: resolve(config.ONEVOICE_KB) });
  for (const suite of suites) measured.push(...(await measureSuite(suite)));
}
await writeFile(`${target}.json`, `${JSON.stringify(measured.map(toJson), null, 1)}\n`);
await writeFile(`${target}.md`, describe(measured));

async function measureSuite(suite: Suite): Promise<Measured[]> {
  const hasFollowUps = suite.cases.some(({ history }) => history.length > 0);
  const runs: [label: string, options: Partial<RunOptions>][] = [
    ["product", { goldOut: true }],
    ...(hasFollowUps ? [["product, own answers as history", { history: "own" }] as [string, Partial<RunOptions>]] : []),
    ["usual recipe", { pipeline: "recipe", goldOut: true }],
  ];
  const found: Measured[] = [];
  for (const [label, options] of runs) {
    const [finished] = await runSuites([suite], { ...defaults, ...options }, { config });
    if (finished === undefined) continue;
    console.error(`${suite.name}, ${label}: ${finished.report.seconds} s`);
    found.push({ label, report: finished.report });
  }
  return found;
}

/** Figures and intervals alone: no text of any data set. */
function toJson({ label, report }: Measured) {
  const { suite, n, heldOut, kbHash, configHash, resultHash, history, retrieval, decision } = report;
  const { byTag } = retrieval;
  return {
    ...{ suite, label, history, n, heldOut, kbHash, configHash, resultHash, matrix: decision.matrix },
    figures: withIntervals(flatFigures(report), report.intervals),
    onHeldOut: withIntervals(flatFigures(report.onHeldOut), report.onHeldOut.intervals),
    byTag: Object.fromEntries(
      Object.entries(byTag).filter(([tag]) => ["first-turn", "follow-up", "topic-switch", "answerable"].includes(tag)),
    ),
  };
}

function withIntervals(figures: Record<string, number | null>, intervals: SuiteReport["intervals"]) {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, [round(value ?? 0), ...(intervals[name] ?? []).map(round)]]),
  );
}

function describe(all: readonly Measured[]): string {
  const names = [...new Set(all.map(({ report }) => report.suite))];
  const sections = names.map((name) => {
    const runs = all.filter(({ report }) => report.suite === name);
    const figures = [
      ...new Set(
        runs.flatMap(({ report }) =>
          Object.entries(flatFigures(report)).flatMap(([figure, value]) => (value === null ? [] : [figure])),
        ),
      ),
    ];
    const header = runs.map(({ label }) => `${label} | held out`).join(" | ");
    const rows = figures.map(
      (figure) =>
        `| ${figure} | ${runs.map(({ report }) => `${cell(report, figure)} | ${cell(report.onHeldOut, figure)}`).join(" | ")} |`,
    );
    const tags = runs.flatMap(({ label, report }) =>
      ["first-turn", "follow-up", "topic-switch"].flatMap((tag) => {
        const found = report.retrieval.byTag[tag];
        if (found === undefined || found.n === report.retrieval.n) return [];
        const { n, hit1, hit5, answerHit1 } = found;
        return [
          `- ${label}, ${tag} (${n}): hit@1 ${shown(hit1)}, hit@5 ${shown(hit5)}, answer hit@1 ${shown(answerHit1)}`,
        ];
      }),
    );
    const [first] = runs;
    return [
      `## ${name}`,
      "",
      `${first?.report.n} cases, ${first?.report.heldOut} held out; result ${runs.map(({ label, report }) => `${label} \`${report.resultHash}\``).join(", ")}`,
      "",
      `| figure | ${header} |`,
      `|---|${"---|---|".repeat(runs.length)}`,
      ...rows,
      ...(tags.length > 0 ? ["", ...tags] : []),
      "",
    ].join("\n");
  });
  const command = `npx tsx scripts/write-eval-results.ts ${join("evals/results", basename(target ?? ""))}`;
  return [
    `# Measured: ${basename(target ?? "")}`,
    "",
    `Written by \`${command}\`. 95 % intervals in brackets, over whole conversations and articles. "Held out" is the quarter that nothing is tuned on. What a figure means stands in \`kb/quality/figures.md\`.`,
    "",
    ...sections,
  ].join("\n");
}

function cell({ intervals, ...figures }: SuiteFigures & Pick<SuiteReport, "intervals">, figure: string): string {
  const value = flatFigures(figures)[figure] ?? null;
  if (value === null) return "–";
  const interval = intervals[figure];
  const digits = figure === "answer.answerWords" ? 0 : 3;
  return `${value.toFixed(digits)}${interval == null ? "" : ` [${interval.map((end) => end.toFixed(digits)).join(", ")}]`}`;
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
