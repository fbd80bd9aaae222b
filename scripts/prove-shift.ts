/**
 * What a certificate is worth when the world has moved on: questions of another kind, and a tenth of the articles edited.
 * Certified on one suite, tested on another; what the drift check and the recheck say of it stands beside.
 * `npx tsx scripts/prove-shift.ts [--max-error 0.2]`
 */
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { calibrate, certifyingCases } from "../evals/calibration/calibrate.ts";
import { judgedBy, labelledExamples } from "../evals/calibration/examples.ts";
import { certificateAt } from "../evals/calibration/learn-then-test.ts";
import type { CaseResult } from "../evals/case-result.ts";
import { loadSuites, type Suite } from "../evals/load-suites.ts";
import { plainRun, runSuites } from "../evals/run-suites.ts";
import { defaultConfidenceModel } from "../src/answering/confidence.ts";
import { measureDrift } from "../src/answering/drift.ts";
import { readConfig } from "../src/config.ts";

const pairs = [
  ["gov-help", "topic-switch"],
  ["bank-scope", "shop-chat-curekart"],
  ["shop-chat-curekart", "bank-scope"],
  ["assistant-scope", "bank-scope"],
  ["covid-faq", "gov-help"],
] as const;
const edited = ["gov-help", "covid-faq", "bank-scope"];

const { values } = parseArgs({
  options: { data: { type: "string" }, "max-error": { type: "string", default: "0.2" } },
});
const maxError = Number(values["max-error"]);
const config = readConfig({ ...process.env, ...(values.data === undefined ? {} : { ONEVOICE_DATA: values.data }) });
const { suites } = await loadSuites([...new Set(pairs.flat())], { kb: resolve(config.ONEVOICE_KB) });
const lines = new Map<string, CaseResult[]>();
for (const { report, lines: own } of await runSuites(suites, { ...plainRun, goldOut: true }, { config }))
  lines.set(report.suite, own);

console.log(`certified at ${maxError} wrong, 95 % sure, on … tested on …: answered, wrong, promise, drift`);
for (const [on, tested] of pairs) report(on, lines.get(tested) ?? [], `unseen set ${tested}`);
for (const name of edited) {
  const suite = suites.find((one) => one.name === name);
  if (suite !== undefined) report(name, await afterEdits(suite), "a tenth of its articles edited");
}

function report(on: string, tested: readonly CaseResult[], what: string): void {
  const made = calibrate(lines.get(on) ?? [], {
    target: { maxError, confidence: 0.95 },
    highRiskMaxError: maxError / 2,
    cost: null,
    seed: 1,
    model: "auto",
  });
  const { normal } = made.certificates;
  if (normal === null) {
    console.log(`${on} → ${what}: not certifiable`);
    return;
  }
  const examples = labelledExamples(tested);
  const judged = what.startsWith("unseen")
    ? judgedBy(made.fittedModel ?? defaultConfidenceModel, examples)
    : certifyingCases(examples, made.fittedModel);
  const answered = judged.filter(({ confidence }) => confidence >= normal.threshold);
  const wrong = answered.filter(({ correct }) => !correct).length;
  const kept = wrong <= maxError * answered.length ? "kept" : "BROKEN";
  const drift = measureDrift(
    made.confidences,
    judged.map(({ confidence }) => confidence),
  );
  const again =
    certificateAt(judged, normal.threshold, { maxError, confidence: 0.95 }) === null ? "does not hold" : "holds";
  console.log(
    `${on} → ${what}: ${answered.length} of ${judged.length} answered, ${((100 * wrong) / Math.max(1, answered.length)).toFixed(1)} % wrong, ${kept}; asked again the threshold ${again}; drift ${drift === null ? "unknown" : `${drift.distance.toFixed(2)}${drift.drifted ? ", alarm" : ", quiet"}`}`,
  );
}

/** The suite asked of a copy of its articles in which every tenth has lost the second half of its text. */
async function afterEdits(suite: Suite): Promise<CaseResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-shift-"));
  try {
    await cp(suite.kb, folder, { recursive: true });
    for (const path of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".md"))) {
      if ((createHash("sha256").update(path).digest()[0] ?? 0) % 10 !== 0) continue;
      const text = await readFile(join(folder, path), "utf8");
      const cut = text.indexOf("\n\n", text.length / 2);
      if (cut > 0) await writeFile(join(folder, path), `${text.slice(0, cut)}\n`);
    }
    const [finished] = await runSuites([{ ...suite, kb: folder }], plainRun, { config });
    return finished?.lines ?? [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
