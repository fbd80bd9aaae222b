/** Runs every check of the project in order: `npm run verify [-- --keep-going] [-- --without test]`. */

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/** Scripts of package.json, the quick ones first. */
const steps = ["format:check", "lint", "lint:kb", "typecheck", "deadcode", "generated", "test", "bundle:check"];

interface Outcome {
  step: string;
  passed: boolean;
  seconds: number;
}

/** Runs the steps until one fails, or all of them with `keepGoing`; their output goes straight to the terminal. */
function runSteps(chosen: readonly string[], keepGoing: boolean): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of chosen) {
    console.log(`\n── ${step} ${"─".repeat(Math.max(0, 76 - step.length))}`);
    const started = performance.now();
    const { status } = spawnSync("npm", ["run", "--silent", step], { stdio: ["ignore", "inherit", "inherit"] });
    const outcome = { step, passed: status === 0, seconds: (performance.now() - started) / 1000 };
    outcomes.push(outcome);
    if (!outcome.passed && !keepGoing) break;
  }
  return outcomes;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        "keep-going": { type: "boolean", default: false },
        without: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function report(chosen: readonly string[], outcomes: readonly Outcome[]): void {
  console.log(`\n── verify ${"─".repeat(70)}`);
  for (const step of chosen) {
    const outcome = outcomes.find((candidate) => candidate.step === step);
    const verdict = outcome === undefined ? "not run" : outcome.passed ? "passed" : "FAILED";
    console.log(
      `${step.padEnd(14)} ${verdict.padEnd(8)} ${outcome === undefined ? "" : `${outcome.seconds.toFixed(1)} s`}`,
    );
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
}

const usage = `usage: npm run verify [-- --keep-going] [-- --without <step>]\nsteps: ${steps.join(", ")}`;
const { values } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const unknown = values.without.filter((step) => !steps.includes(step));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(", ")} — the steps are ${steps.join(", ")}`);
  process.exitCode = 2;
} else {
  const chosen = steps.filter((step) => !values.without.includes(step));
  const outcomes = runSteps(chosen, values["keep-going"]);
  report(chosen, outcomes);
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
}
