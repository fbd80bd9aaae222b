/** Starts the service as a process that tells of its memory and its event loop. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reporter = new URL("./report-process.mjs", import.meta.url).href;

export interface MeasuredService {
  process: ChildProcess;
  url: string;
  /** From its spawn until /readyz says 200. */
  seconds: number;
}

/** Starts `onevoice serve` or `npm start` on a free port; `flags` name its folders or its database. */
export async function startMeasured(
  entry: "serve" | "npm start",
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredService> {
  const options = [...flags, "--port", "0"];
  const program = entry === "serve" ? ["src/cli.ts", "serve", ...options] : ["src/main.ts", ...options];
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "--import", reporter, ...program], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const url = await listeningAt(child);
  while ((await fetch(new URL("/readyz", url))).status !== 200) await new Promise((resolve) => setTimeout(resolve, 10));
  return { process: child, url, seconds: (performance.now() - started) / 1000 };
}

async function listeningAt({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error("the service has no standard error");
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    const [, url] = /answers at (http:\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    stderr.resume();
    return url;
  }
  throw new Error(`the service did not start: ${said.join("\n")}`);
}
