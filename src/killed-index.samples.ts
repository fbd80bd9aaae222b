/** Starts `index` in a process of its own and ends that with SIGKILL, at a step or at a moment. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Place } from "./database-place.samples.ts";

/**
 * When to kill: `at` a step before it is begun, in the middle of it (`into`: as soon as it is announced), or `after` so
 * many milliseconds.
 */
export type KillMoment = { at: string } | { into: string } | { afterMs: number };

export interface KilledRun {
  /** Every step that was announced, and when, in milliseconds from the start. */
  steps: { name: string; ms: number }[];
  /** Whether the signal ended it; false when it had ended by itself. */
  killed: boolean;
}

const child = fileURLToPath(new URL("./index-child.samples.ts", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

/** Indexes `kb` into the place and kills at `moment`; null lets it finish. Rejects when it fails by itself. */
export async function killIndex(place: Place, kb: string, keep: number, moment: KillMoment | null): Promise<KilledRun> {
  const pause = moment !== null && "at" in moment ? moment.at : "";
  const last = moment === null || "afterMs" in moment ? null : "at" in moment ? moment.at : moment.into;
  const started = performance.now();
  const index = spawn(
    process.execPath,
    ["--import", "tsx", child, pause, kb, place.data, place.databaseUrl ?? "", `${keep}`],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = once(index, "exit");
  const timer =
    moment !== null && "afterMs" in moment ? setTimeout(() => index.kill("SIGKILL"), moment.afterMs) : undefined;
  let errors = "";
  index.stderr.on("data", (data) => {
    errors += data;
  });
  const steps: KilledRun["steps"] = [];
  for await (const name of createInterface({ input: index.stdout })) {
    steps.push({ name, ms: performance.now() - started });
    if (name === last) index.kill("SIGKILL");
  }
  const [code, signal] = await ended;
  clearTimeout(timer);
  if (signal !== "SIGKILL" && code !== 0) throw new Error(`index ended with ${code ?? signal}: ${errors}`);
  return { steps, killed: signal === "SIGKILL" };
}

/** The part of the run that its last announced step stands in. */
export type Phase = "opening" | "embedding" | "transaction" | "commit" | "afterwards" | "finished";

export function phaseOf({ steps, killed }: KilledRun): Phase {
  const last = steps.at(-1)?.name ?? "open";
  if (!killed || last === "closed") return "finished";
  if (last === "commit") return "commit";
  if (last === "begin" || last.startsWith("statement")) return "transaction";
  if (last.startsWith("embedded") || last === "index") return "embedding";
  return last === "open" ? "opening" : "afterwards";
}
