/**
 * Makes what our suite says now the baseline, after showing what changed: `npx tsx scripts/write-baseline.ts`. For a
 * change that is meant; commit evals/baseline.jsonl with it and say in the commit why the figures moved.
 */
import { compareWithBaseline, readBaseline, runOwnSuite, writeBaseline } from "../evals/baseline.ts";
import { describeComparison } from "../evals/describe-comparison.ts";
import { describeReport } from "../evals/describe-report.ts";

const { report, lines } = await runOwnSuite({ data: ".onevoice" });
const before = await readBaseline().catch(() => []);
const comparison = before.length === 0 ? null : await compareWithBaseline(lines);
await writeBaseline(lines);
console.log(describeReport(report));
if (comparison !== null) console.log(`\nagainst the baseline before (A):\n${describeComparison(comparison, 0.03)}`);
