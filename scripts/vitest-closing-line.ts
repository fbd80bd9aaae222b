/** Ends a test run with one plain line, `N passed, N failed`, for whatever reads only the end of a log. */

import type { Reporter, TestModule } from "vitest/node";

/** Files that could not be loaded and errors outside a test count as failed, since they hide tests. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that is still pending when the run ends was never heard of again.
        count[state === "pending" ? "failed" : state] += 1;
      }
      const suites = [module, ...module.children.allSuites()];
      count.failed += suites.filter((suite) => suite.errors().length > 0).length;
    }
    if (reason === "interrupted" || modules.length === 0 || (reason === "failed" && count.failed === 0))
      count.failed += 1;
    closingLine = `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`;
    // Other reporters finish later than this one; only the end of the process is surely after them.
    if (!waiting) process.once("exit", () => process.stdout.write(`${closingLine}\n`));
    waiting = true;
  }
}

let closingLine = "";
let waiting = false;
