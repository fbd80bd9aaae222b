/** `kb lint`: what editors should mend in their articles. */
import { resolve } from "node:path";
import type { Command } from "commander";
import type { CommandLine, Common } from "./command-line.ts";

/** Adds `lint` to the `kb` commands. Any problem ends it with exit code 1. */
export function addLintCommand<Options extends Common>(
  kb: Command,
  { withCommon, configOf, print }: CommandLine<Options>,
): void {
  withCommon(kb.command("lint"))
    .description("what editors should mend in articles; exit 1 if there is anything, no database or model needed")
    .option("--fix", "mend what can be mended without changing what customers read")
    .action(async (options: Options & { fix?: boolean }) => {
      const { describeLint, lintFolder } = await import("./lint-folder.ts");
      const { ONEVOICE_KB } = await configOf(options);
      const now = options.now === undefined ? new Date() : new Date(options.now);
      const report = await lintFolder(resolve(ONEVOICE_KB), { now, fix: options.fix === true });
      print(report, options, describeLint);
      if (report.problems.length > 0) process.exitCode = 1;
    });
}
