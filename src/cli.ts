/** The entry of the command line, `onevoice`. */
import { CommanderError } from "commander";
import { exitCodeOf, wrongUse } from "./cli/exit-code.ts";
import { createProgram } from "./cli/program.ts";
import { AppError } from "./errors.ts";

try {
  await createProgram({ environment: process.env }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUse;
  else if (error instanceof AppError) {
    process.stderr.write(`error: ${error.message}\n`);
    process.exitCode = exitCodeOf(error);
  } else {
    process.stderr.write(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
