/** Prints what the exams find: `npx tsx evals/exam-report.ts [--json] [exam …]`. Exit 1 when a floor is broken, 2 for wrong use. */
import { parseArgs } from "node:util";
import { brokenFloors } from "./exam-floors.ts";
import { describeFailures, type ExamResult, passedShare } from "./exam-result.ts";
import { examNames, runExam } from "./run-exams.ts";

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !examNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`there is no exam ${unknown.join(", ")} — name some of ${examNames.join(", ")}`);
  process.exit(2);
}

const results: ExamResult[] = [];
for (const name of examNames.filter((known) => positionals.length === 0 || positionals.includes(known))) {
  const found = await runExam(name);
  results.push(...found);
  if (!values.json) for (const result of found) print(result);
}
if (values.json) console.log(JSON.stringify({ exams: results.map(inFigures) }, null, 2));
process.exitCode = brokenFloors(results).length > 0 ? 1 : 0;

function inFigures(result: ExamResult) {
  const { exam, entries, failures } = result;
  return {
    exam,
    entries,
    passed: entries - failures.length,
    failed: failures.length,
    share: passedShare(result),
    failures,
  };
}

function print(result: ExamResult): void {
  const { exam, entries, passed, failed, share } = inFigures(result);
  console.log(`${exam}: ${entries} entries, ${passed} passed, ${failed} failed, ${(share * 100).toFixed(1)} %`);
  if (failed > 0) console.log(describeFailures(result));
}
