/** The `evals` commands: for those who must know whether a change made answers better. */
import { type Command, Option } from "commander";
import type { EvalsRunArguments } from "../../evals/commands.ts";
import type { CommandLine, Common } from "./command-line.ts";
import { addCalibrationCommands } from "./evals-calibration.ts";
import { collect, points, positive, whole } from "./option-values.ts";

/** Adds `evals` and what belongs to it. */
export function addEvalsCommands<Options extends Common>(
  program: Command,
  { withCommon, configOf, print }: CommandLine<Options>,
): void {
  const evals = program.command("evals").description("for QA: run suites of cases, compare runs");

  withAsking(withCommon(evals.command("run")))
    .description("ask every case of some suites and report how good the answers are")
    .argument("[paths...]", "files or folders of cases, names of data sets (default: evals/cases)")
    .option("--out <dir>", "folder for run.json and cases.jsonl (default: <data>/evals/last)")
    .option("--only <part>", "only cases whose id or a tag holds this; may be repeated", collect, [])
    .option("--jobs <number>", "cases asked at the same time", positive, 2)
    .option("--seed <number>", "of the order of asking and of the intervals", whole, 1)
    .option("--resume", "go on where the same run into the same folder was interrupted", false)
    .addOption(
      new Option("--held-out <what>", "the quarter nothing is tuned on")
        .choices(["include", "only", "exclude"])
        .default("include"),
    )
    .option("--gold-out", "ask answerable first questions again without their articles", false)
    .action(async (paths: string[], options: Options & Omit<EvalsRunArguments, "paths" | "now">) => {
      const config = await configOf(options);
      const { evalsRun } = await import("../../evals/commands.ts");
      const { describeReport } = await import("../../evals/describe-report.ts");
      const { createRunProgress } = await import("./run-progress.ts");
      const progress = createRunProgress();
      const { suites, out } = await evalsRun(
        { ...options, paths, now: options.now },
        { config, onProgress: progress.onProgress },
      ).finally(progress.stop);
      print(suites.length === 1 ? suites[0] : { suites }, options, () =>
        [...suites.map(describeReport), `written to ${out}`].join("\n\n"),
      );
    });

  withCommon(evals.command("lint"))
    .description("what is wrong with cases: unreadable, twice there, or expecting what articles no longer say")
    .argument("[paths...]", "files or folders of cases, names of data sets (default: evals/cases)")
    .action(async (paths: string[], options: Options) => {
      const { evalsLint } = await import("../../evals/commands.ts");
      const result = await evalsLint({ paths, now: options.now }, await configOf(options));
      print(result, options, ({ suites, problems }) => {
        const counts = suites.map(({ suite, cases }) => `${suite}: ${cases} cases`).join(", ");
        const list = problems.map(
          ({ path, line, column, severity, message }) => `${path}:${line}:${column} ${severity}: ${message}`,
        );
        return [...list, `${counts === "" ? "no cases" : counts}; ${problems.length} problems`].join("\n");
      });
      if (!result.ok) process.exitCode = 1;
    });

  withAsking(withCommon(evals.command("explain")))
    .description("why one case ends as it does: ranking, signals, what was quoted, what decided")
    .argument("<case>", "id of the case")
    .argument("[paths...]", "where to look for it (default: evals/cases)")
    .action(async (id: string, paths: string[], options: Options & Omit<EvalsRunArguments, "paths" | "now">) => {
      const config = await configOf(options);
      const { evalsExplain } = await import("../../evals/commands.ts");
      const { describeExplanation } = await import("../../evals/explain-case.ts");
      print(await evalsExplain(id, { ...options, paths, now: options.now }, config), options, describeExplanation);
    });

  addCalibrationCommands(evals, { withCommon, configOf, print });

  withCommon(evals.command("compare"))
    .description("two runs over the same cases: what changed, and whether that is more than chance; exit 1 when worse")
    .argument("<a>", "folder of a run, or of several")
    .argument("<b>", "folder of the run to compare with it")
    .option("--margin <points>", "the change worth seeing, in points of a hundred", points, 0.03)
    .option(
      "--figure <name>",
      "judge this figure instead of the usual ones, such as retrieval.mrr10; may be repeated",
      collect,
      [],
    )
    .option("--seed <number>", "of the resampling", whole, 1)
    .action(async (a: string, b: string, options: Options & { margin: number; seed: number; figure: string[] }) => {
      const { evalsCompare } = await import("../../evals/commands.ts");
      const { describeComparison } = await import("../../evals/describe-comparison.ts");
      const result = await evalsCompare(a, b, options);
      print(result, options, ({ comparisons }) =>
        comparisons.map((comparison) => describeComparison(comparison, options.margin)).join("\n\n"),
      );
      if (result.worse) process.exitCode = 1;
    });
}

/** What `run` and `explain` may say of how cases are asked. */
function withAsking(command: Command): Command {
  return command
    .addOption(
      new Option("--history <whose>", "earlier turns as they were written, or our own answers in them")
        .choices(["given", "own"])
        .default("given"),
    )
    .option("--channel <name>", "channel of cases that name none", "web")
    .addOption(
      new Option("--pipeline <name>", "what answers: the product, or the usual recipe to compare with")
        .choices(["product", "recipe"])
        .default("product"),
    )
    .option("--set <setting=number>", "change a setting for this run; may be repeated", collect, []);
}
