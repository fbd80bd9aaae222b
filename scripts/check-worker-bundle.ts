/** Bundles the Worker without deploying it and holds the bundle against its budget: size, and what must stay out. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { z } from "zod";

/** A third of what a free plan takes, to keep a cold start short: https://developers.cloudflare.com/workers/platform/limits/ */
const budgetBytes = 1024 * 1024;

/** Packages and files of ours that cannot run in a Worker, as they appear in a bundled module's path. */
const forbidden =
  /@electric-sql\/[^/]+|onnxruntime-[^/]+|@lat\.md\/[^/]+|src\/(store\/pglite|models\/minilm|services\.node).*/;

const metafileSchema = z.object({ inputs: z.record(z.string(), z.object({ bytes: z.number() })) });
const kib = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`;

/** Prints the sizes of the bundle that the configuration file describes, and returns what is wrong with it. */
function checkWorkerBundle(config: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "worker-bundle-"));
  try {
    const failure = bundleWorker(config, folder);
    if (failure !== undefined) return [failure];
    const inputs = Object.keys(
      metafileSchema.parse(JSON.parse(readFileSync(join(folder, "meta.json"), "utf8"))).inputs,
    );
    const files = readdirSync(join(folder, "out")).filter((name) => ![".map", ".md"].includes(extname(name)));
    const contents = files.map((name) => readFileSync(join(folder, "out", name)));
    const bytes = contents.reduce((sum, content) => sum + content.length, 0);
    const gzipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    console.log(
      `${files.join(", ")}: ${inputs.length} modules, ${kib(bytes)}, ${kib(gzipped)} gzip of ${kib(budgetBytes)}`,
    );

    const reached = new Set(inputs.flatMap((path) => forbidden.exec(path)?.[0] ?? []));
    const problems = [...reached].map((name) => `${name} is in the bundle — pick it in src/services.node.ts instead`);
    const foreign = files.filter((name) => [".wasm", ".node", ".data"].includes(extname(name)));
    problems.push(...foreign.map((name) => `${name} is in the bundle — only JavaScript belongs there`));
    if (bytes === 0 || inputs.length === 0) problems.push("the bundle is empty — is `main` in wrangler.toml right?");
    if (gzipped > budgetBytes) problems.push(`${kib(gzipped)} gzip is over the budget — see what was imported last`);
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes `out/` and `meta.json`; returns what wrangler said when it could not. */
function bundleWorker(config: string, folder: string): string | undefined {
  const args = ["deploy", "--dry-run", "--config", config, "--outdir", join(folder, "out")];
  const environment = { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(folder, "logs") };
  const { status, stdout, stderr } = spawnSync("npx", ["wrangler", ...args, "--metafile", join(folder, "meta.json")], {
    encoding: "utf8",
    env: { ...environment, CI: "true" },
  });
  return status === 0 ? undefined : `wrangler could not bundle the Worker:\n${stdout}${stderr}`;
}

const { values } = parseArgs({ options: { config: { type: "string", default: "wrangler.toml" } } });
const problems = checkWorkerBundle(values.config);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
