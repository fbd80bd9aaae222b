/** Prints what the exams find. `npx tsx evals/exam-report.ts [--json] [exam …]`; exit 1 when a floor is broken. */
import { parseArgs } from "node:util";
import { describeFailures, passedShare } from "./exam-result.ts";
import { examNames, runExam } from "./run-exams.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !examNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`there is no exam "${unknown.join('", "')}" — name some of ${examNames.join(", ")}`);
  process.exit(2);
}
const chosen = examNames.filter((name) => positionals.length === 0 || positionals.includes(name));
const results = [];
for (const name of chosen) {
  for (const result of await runExam(name)) {
    const { exam, entries, failures } = result;
    const passed = entries - failures.length;
    results.push({ exam, entries, passed, failed: failures.length, share: passedShare(result), failures });
    if (values.json) continue;
    console.log(`${exam}: ${entries} entries, ${passed} passed, ${failures.length} failed, ${(passedShare(result) * 100).toFixed(1)} %`);
    if (failures.length > 0) console.log(describeFailures(result));
  }
}
if (values.json) console.log(JSON.stringify({ exams: results }, null, 2));
