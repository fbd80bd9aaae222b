/**
 * How often a certified threshold keeps its promise on cases it has not seen: 100 random splits by conversation or article,
 * 40 % to fit, 30 % to certify, 30 % to test. `npx tsx scripts/prove-certificate.ts <suite …> [--max-error 0.2]`
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { judgedBy, labelledExamples } from "../evals/calibration/examples.ts";
import { fitConfidence } from "../evals/calibration/fit-confidence.ts";
import { certify } from "../evals/calibration/learn-then-test.ts";
import type { CaseResult } from "../evals/case-result.ts";
import { loadSuites } from "../evals/load-suites.ts";
import { seededRandom, shuffled } from "../evals/metrics/random.ts";
import { plainRun, runSuites } from "../evals/run-suites.ts";
import { readConfig } from "../src/config.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, "max-error": { type: "string", default: "0.2" } },
});
const maxError = Number(values["max-error"]);
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });
const { suites } = await loadSuites(positionals, { kb: resolve(config.ONEVOICE_KB) });
const finished = await runSuites(suites, { ...plainRun, goldOut: true }, { config });
for (const { report, lines } of finished) {
  const { certified, broken, coverage } = splits(lines);
  console.log(
    `${report.suite}: at most ${maxError} wrong certified in ${certified} of 100 splits, broken on the test part in ${broken}, mean coverage ${coverage.toFixed(2)}`,
  );
}

function splits(lines: readonly CaseResult[]): { certified: number; broken: number; coverage: number } {
  const examples = labelledExamples(lines);
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const random = seededRandom(7);
  let certified = 0;
  let broken = 0;
  let covered = 0;
  for (let split = 0; split < 100; split++) {
    const order = shuffled(groups, random);
    const part = new Map(
      order.map((group, at) => [group, at < 0.4 * order.length ? "fit" : at < 0.7 * order.length ? "certify" : "test"]),
    );
    const of = (name: string) => examples.filter(({ group }) => part.get(group) === name);
    const model = fitConfidence(of("fit"), 1);
    const judged = (name: string) => judgedBy(model, of(name));
    const certificate = certify(judged("certify"), { maxError, confidence: 0.95 });
    if (certificate === null) continue;
    const tested = judged("test");
    const answered = tested.filter(({ confidence }) => confidence >= certificate.threshold);
    const wrong = answered.filter(({ correct }) => !correct).length;
    certified++;
    broken += Number(wrong > maxError * answered.length);
    covered += answered.length / tested.length;
  }
  return { certified, broken, coverage: covered / Math.max(1, certified) };
}
