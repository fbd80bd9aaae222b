/** `evals calibrate` and `evals recheck`: what confidence is worth on a company's own cases. */
import { type Command, Option } from "commander";
import type { CalibrateArguments } from "../../evals/calibration/commands.ts";
import type { CommandLine, Common } from "./command-line.ts";
import { costs, share, whole } from "./option-values.ts";

type CalibrateOptions = Omit<CalibrateArguments, "paths" | "now" | "cost" | "highRiskMaxError"> & {
  cost?: CalibrateArguments["cost"];
  highRiskMaxError?: number;
};

/** Adds them to `evals`. */
export function addCalibrationCommands<Options extends Common>(
  evals: Command,
  { withCommon, configOf, print }: CommandLine<Options>,
): void {
  withCommon(evals.command("calibrate"))
    .description("find the threshold that keeps a promise, and what a fit to your own cases gains")
    .argument("[paths...]", "files or folders of cases, names of data sets (default: evals/cases)")
    .option("--max-error <share>", "largest share of wrong answers among those given, such as 10%", share, 0.1)
    .option("--high-risk-max-error <share>", "the same for articles of high risk (default: half of it)", share)
    .option("--confidence <share>", "how sure that must be, such as 95%", share, 0.95)
    .option("--cost <costs>", "what mistakes cost, such as wrong=8,handoff=1", costs)
    .addOption(
      new Option("--model <which>", "whose confidence is certified: fitted to your cases from 400 labels on")
        .choices(["auto", "shipped", "fitted"])
        .default("auto"),
    )
    .option("--seed <number>", "of the folds", whole, 1)
    .option("--write", "write kb/calibration.json, which the next index puts in force", false)
    .action(async (paths: string[], options: Options & CalibrateOptions) => {
      const config = await configOf(options);
      const { evalsCalibrate } = await import("../../evals/calibration/commands.ts");
      const { describeCalibration } = await import("../../evals/calibration/describe-calibration.ts");
      const { createRunProgress } = await import("./run-progress.ts");
      const progress = createRunProgress();
      const { cost = null, highRiskMaxError = null } = options;
      const result = await evalsCalibrate(
        { ...options, cost, highRiskMaxError, paths, now: options.now },
        { config, onProgress: progress.onProgress },
      ).finally(progress.stop);
      print(result, options, (value) => describeCalibration(value, cost));
      if (result.certificates.normal === null) process.exitCode = 1;
    });

  withCommon(evals.command("recheck"))
    .description(
      "ask the cases of kb/calibration.json again: keep, tighten or drop the certificate of what answers now",
    )
    .action(async (options: Options) => {
      const { recheckCalibration } = await import("./recheck-calibration.ts");
      const { createRunProgress } = await import("./run-progress.ts");
      const progress = createRunProgress();
      const report = await recheckCalibration(await configOf(options), {
        now: options.now,
        onProgress: progress.onProgress,
      }).finally(progress.stop);
      print(report, options, (value) => value?.says ?? "there is no kb/calibration.json: nothing to check");
      if (report?.outcome === "dropped") process.exitCode = 1;
    });
}
