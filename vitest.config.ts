import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./scripts/vitest-closing-line.ts";

const proofs = "{src,evals,scripts}/**/*.prove.test.ts";
// scripts/converters has packages of its own, whose tests are none of ours.
const packages = "**/node_modules/**";

export default defineConfig({
  test: {
    include: process.env.ONEVOICE_PROVE === "1" ? [proofs] : ["{src,evals,scripts}/**/*.test.{ts,tsx}"],
    exclude: process.env.ONEVOICE_PROVE === "1" ? [packages] : [proofs, packages],
    // Processes, not threads: the database in WASM and the native model runtime each expect one to themselves.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", new ClosingLineReporter()],
  },
});
