/**
 * Measures what each part of retrieval adds on our suite and the open data sets, and writes `evals/results/ablation.md` and
 * `.json`: `npx tsx scripts/write-ablation.ts [suite …]`. A quarter of an hour the first time, then a few minutes.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareSteps } from "../evals/ablation/compare-steps.ts";
import { type AblatedSet, describeAblation } from "../evals/ablation/describe-ablation.ts";
import { measureSteps } from "../evals/ablation/measure-steps.ts";
import { misspell } from "../evals/ablation/misspell.ts";
import { type AblationStep, ablationSteps, slipSteps } from "../evals/ablation/steps.ts";
import type { EvalCase } from "../evals/case.ts";
import { loadSuites, type Suite } from "../evals/load-suites.ts";
import { seededRandom } from "../evals/metrics/random.ts";
import { chooseCases, plainRun } from "../evals/run-suites.ts";
import { openCachedModel, openWorkspace, type Workspace } from "../evals/workspace.ts";
import { readConfig } from "../src/config.ts";

const usual = [
  ...["evals/cases", "covid-faq", "plausible-help", "duckduckgo-help", "gov-help", "topic-switch", "cloud-docs"],
  ...["bank-scope", "shop-chat-curekart"],
];
const { values, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    out: { type: "string", default: "evals/results/ablation" },
    "held-out": { type: "string", default: "include" },
  },
});
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });
const heldOut = values["held-out"] === "exclude" || values["held-out"] === "only" ? values["held-out"] : "include";

const model = await openCachedModel(config);
const sets: AblatedSet[] = [];
try {
  for (const set of chosen.length === 0 ? usual : chosen) {
    const { suites } = await loadSuites([set], { kb: resolve(config.ONEVOICE_KB) });
    for (const suite of suites) sets.push(...(await ablate(suite)));
  }
} finally {
  await model.close();
}
await writeFile(`${values.out}.json`, `${JSON.stringify(sets, rounded, 1)}\n`);
await writeFile(`${values.out}.md`, describeAblation(sets));

async function ablate(suite: Suite): Promise<AblatedSet[]> {
  const started = performance.now();
  const workspace = await openWorkspace(suite.kb, { config, model, now: plainRun.now });
  try {
    const cases = chooseCases(suite.cases, { only: [], heldOut });
    const [first, later] = [false, true].map((isLater) =>
      cases.filter(({ history }) => history.length > 0 === isLater),
    );
    const random = seededRandom(plainRun.seed);
    const slipped = (first ?? []).map((one) => ({ ...one, ask: misspell(one.ask, random) }));
    const withoutHistory = ablationSteps.filter(({ readsHistory }) => !readsHistory);
    const sets = [
      await measureSet(suite, "first turns", workspace, first ?? [], withoutHistory),
      await measureSet(suite, "follow-ups", workspace, later ?? [], ablationSteps),
      await measureSet(suite, "first turns with a slip", workspace, slipped, slipSteps),
    ];
    console.error(`${suite.name}: ${Math.round((performance.now() - started) / 1000)} s`);
    return sets.flat();
  } finally {
    await workspace.close();
  }
}

async function measureSet(
  { name: suite }: Suite,
  turns: AblatedSet["turns"],
  workspace: Workspace,
  cases: readonly EvalCase[],
  steps: readonly AblationStep[],
): Promise<AblatedSet[]> {
  const hits = await measureSteps(workspace, cases, steps);
  if (hits.length === 0) return [];
  const figures = compareSteps(
    steps.map(({ name }) => name),
    hits,
    plainRun.seed,
  );
  return [{ suite, turns, n: hits.length, heldOut: hits.filter((one) => one.heldOut).length, steps: figures }];
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}
