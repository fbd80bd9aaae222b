/** The product's processes as a user starts them: services to speak to, and commands that end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const running = new Set<ChildProcess>();

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningService {
  pid: number;
  url: string;
  /** Sends the signal and returns how the process ended. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<Ended>;
}

/** Runs one of our entries to its end, from the clone's root. */
export async function runProduct(entry: "src/cli.ts" | "src/main.ts", args: readonly string[]): Promise<Ended> {
  return start(entry, args).ended;
}

/** Runs a command with `--json` and returns its document. Rejects with what it wrote when it fails. */
export async function runCommandJson<Document>(args: readonly string[]): Promise<Document> {
  const { code, stdout, stderr } = await runProduct("src/cli.ts", [...args, "--json"]);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
  return documentOf<Document>(stdout);
}

/** Starts a service on a free port and resolves when it says where it listens. `npm start` is `src/main.ts`. */
export async function startService(entry: "serve" | "npm start", args: readonly string[]): Promise<RunningService> {
  const port = ["--port", "0"];
  const { process, ended, stderr } =
    entry === "serve" ? start("src/cli.ts", ["serve", ...port, ...args]) : start("src/main.ts", [...port, ...args]);
  let listening: RegExpExecArray | null = null;
  while (listening === null) {
    const early = await Promise.race([ended, new Promise<null>((resolve) => setTimeout(resolve, 25, null))]);
    if (early !== null) throw new Error(`the service ended with ${early.code}: ${early.stderr}`);
    listening = /answers at (http:\S+)/.exec(stderr());
  }
  return {
    pid: process.pid ?? 0,
    url: listening[1] ?? "",
    end: (signal) => {
      process.kill(signal);
      return ended;
    },
  };
}

/** Ends whatever a failed test left running. */
export async function endAllProcesses(): Promise<void> {
  await Promise.all([...running].map((process) => process.kill("SIGKILL") && once(process, "exit")));
}

function start(entry: string, args: readonly string[]) {
  const process = spawn(globalThis.process.execPath, ["--import", "tsx", entry, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(process);
  const text = { stdout: "", stderr: "" };
  process.stdout.on("data", (data) => (text.stdout += data));
  process.stderr.on("data", (data) => (text.stderr += data));
  const ended = once(process, "close").then(([code]): Ended => {
    running.delete(process);
    return { code, ...text };
  });
  return { process, ended, stderr: () => text.stderr };
}

/** What the command printed, as the type that the contract names for it. */
function documentOf<Document>(stdout: string): Document {
  return JSON.parse(stdout) as Document;
}
