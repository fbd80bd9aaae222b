import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const reporter = fileURLToPath(new URL("./vitest-closing-line.ts", import.meta.url));
const header = 'import { beforeAll, describe, expect, it } from "vitest";\n';

/** Runs vitest as a process of its own on the given test files and returns its exit code and last line. */
function runVitest(files: Readonly<Record<string, string>>): { status: number | null; lastLine: string | undefined } {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/closing-line-"));
  try {
    const config = `import { ClosingLineReporter } from ${JSON.stringify(reporter)};
      export default { test: { root: ${JSON.stringify(folder)}, exclude: [], reporters: ["default", new ClosingLineReporter()] } };`;
    writeFileSync(join(folder, "vitest.config.ts"), config);
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), header + source);
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const run = spawnSync(process.execPath, [vitest, "run", "--config", join(folder, "vitest.config.ts")], {
      encoding: "utf8",
    });
    return { status: run.status, lastLine: run.stdout.trimEnd().split("\n").at(-1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the closing line of a test run", () => {
  it("counts what passed and what was skipped", () => {
    const source = 'it("a", () => {}); it("b", () => {}); it.skip("c", () => {});';
    expect(runVitest({ "a.test.ts": source })).toEqual({ status: 0, lastLine: "2 passed, 0 failed, 1 skipped" });
  });

  it("counts as failed: a test, a hook, a file that does not load, an error outside a test", () => {
    const files = {
      "hook.test.ts": 'describe("x", () => { beforeAll(() => { throw new Error("hook"); }); it("a", () => {}); });',
      "load.test.ts": 'import "./gone.ts"; it("a", () => {});',
      "test.test.ts": 'it("a", () => { expect(1).toBe(2); }); it("b", () => {});',
      "stray.test.ts":
        'it("a", async () => { void Promise.reject(new Error("stray")); await new Promise((r) => setTimeout(r, 50)); });',
    };
    expect(runVitest(files)).toEqual({ status: 1, lastLine: "2 passed, 4 failed, 1 skipped" });
  });

  it("never says that a run without tests went well", () => {
    expect(runVitest({})).toEqual({ status: 1, lastLine: "0 passed, 1 failed" });
  });
});
