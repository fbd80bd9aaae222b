/** Asks the labelled cases of a calibration again, and tells the database that answers what came of it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RunProgress } from "../../evals/run-suites.ts";
import type { Config } from "../config.ts";
import type { CalibrationCheck } from "../domain/calibration.ts";
import { AppError } from "../errors.ts";
import type { Logger } from "../logger.ts";
import { runAnywhere } from "./run-anywhere.ts";

export interface RecheckReport extends CalibrationCheck {
  snapshot: string;
  /** Whether that snapshot is kept: false when the articles have not been indexed as they are. */
  recorded: boolean;
  /** All of it in words. */
  says: string;
}

/** Null where there is no calibration. @throws AppError as `evals recheck` and the database do. */
export async function recheckCalibration(
  config: Config,
  { now, onProgress }: { now: string | undefined; onProgress: (progress: RunProgress) => void },
): Promise<RecheckReport | null> {
  const { evalsRecheck } = await import("../../evals/calibration/commands.ts");
  const { describeCheck } = await import("../../evals/calibration/recheck.ts");
  const found = await evalsRecheck({ now }, { config, onProgress });
  if (found === null) return null;
  const { check, snapshot, confidence } = found;
  const recorded = (await runAnywhere({ name: "kb record-check", args: { snapshot, check }, config })) === true;
  const lost = recorded ? "" : " These articles are not indexed: run `onevoice index`, which checks by itself.";
  return { ...check, snapshot, recorded, says: `${describeCheck(check, confidence)}${lost}` };
}

/** The same after indexing, where the folder has a calibration: articles are live by then, so a failure is only said. */
export async function recheckAfterIndex(config: Config, now: string | undefined): Promise<RecheckReport | null> {
  if (!existsSync(join(config.ONEVOICE_KB, "calibration.json"))) return null;
  const { createRunProgress } = await import("./run-progress.ts");
  const progress = createRunProgress();
  try {
    return await recheckCalibration(config, { now, onProgress: progress.onProgress });
  } catch (error) {
    const why = error instanceof AppError ? error.message : String(error);
    process.stderr.write(
      `the labelled cases could not be asked again, so the conservative thresholds are in force: ${why}\n`,
    );
    return null;
  } finally {
    progress.stop();
  }
}

/** The same in a process of its own, beside a service that goes on answering. Its end is logged, whatever it is. */
export function recheckBeside(config: Config, logger: Logger): void {
  const cli = join(import.meta.dirname, "..", "cli.ts");
  const place = config.DATABASE_URL === undefined ? [] : ["--database-url", config.DATABASE_URL];
  const args = ["evals", "recheck", "--json", "--kb", config.ONEVOICE_KB, "--data", config.ONEVOICE_DATA, ...place];
  const child = spawn(process.execPath, [...process.execArgv, cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let failure = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    failure = `${failure}${part.toString()}`.slice(-500);
  });
  child.on("error", ({ message }) => logger.error({ detail: message }, "the labelled cases could not be asked again"));
  child.on("close", () => {
    const report = parsed(said);
    if (report === null) logger.error({ detail: failure.trim() }, "the labelled cases could not be asked again");
    else if (report.outcome === "kept") logger.info({ says: report.says }, "certificate kept");
    else logger.warn({ says: report.says }, `certificate ${report.outcome}`);
  });
}

function parsed(text: string): RecheckReport | null {
  try {
    // It is our own output, of this very version.
    return JSON.parse(text) as RecheckReport | null;
  } catch {
    return null;
  }
}
