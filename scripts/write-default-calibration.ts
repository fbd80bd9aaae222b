/**
 * Fits the confidence that ships, on our suite and four open data sets, and writes src/answering/confidence-weights.generated.ts:
 * and the marks of the cases it was fitted on beside the calibration: `npx tsx scripts/write-default-calibration.ts`. Some three minutes the first time. Every suite weighs the same.
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { caseMark, labelledExamples } from "../evals/calibration/examples.ts";
import { fitScaled, toModel } from "../evals/calibration/fit-confidence.ts";
import type { CaseResult } from "../evals/case-result.ts";
import { loadSuites } from "../evals/load-suites.ts";
import { plainRun, runSuites } from "../evals/run-suites.ts";
import { readConfig } from "../src/config.ts";

const sets = ["evals/cases", "covid-faq", "cloud-docs", "bank-scope", "assistant-scope"];
const path = "src/answering/confidence-weights.generated.ts";
const casesPath = "evals/calibration/shipped-cases.generated.txt";
const options = { ...plainRun, heldOut: "exclude", goldOut: true } as const;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });
const { suites } = await loadSuites(sets, { kb: resolve(config.ONEVOICE_KB) });
const finished = await runSuites(suites, options, {
  config,
  onProgress: ({ suite, stage, done, of }) => {
    if (done === of) console.error(`${suite}: ${stage}, ${of}`);
  },
});
const examples = finished.flatMap(({ report, lines }) => {
  const labelled = labelledExamples(lines.map(whereItCanTell));
  const own = labelled.filter(({ isTwin }) => !isTwin).length;
  return labelled.map((one) => ({ ...one, weight: one.weight / own, group: `${report.suite} ${one.group}` }));
});
const model = toModel(fitScaled(examples));
await writeFile(
  path,
  `// Written by scripts/write-default-calibration.ts; run it again instead of editing.

export const confidenceWeights = ${JSON.stringify(model, null, 2)};
`,
);
const marks = finished.flatMap(({ lines }) => lines.map(({ ask }) => caseMark(ask)));
await writeFile(casesPath, `${[...new Set(marks)].sort().join("\n")}\n`);
console.log(`${examples.length} examples of ${finished.map(({ report }) => report.suite).join(", ")} → ${path}`);

/** The passages of cloud-docs are longer than any answer, so that none holds half of their words: there the article tells. */
function whereItCanTell(line: CaseResult): CaseResult {
  if (line.suite !== "cloud-docs" || line.correct === null) return line;
  return { ...line, correct: line.metrics.hit1 === 1 };
}
