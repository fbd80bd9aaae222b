/** What the command line shares with its groups of commands. */
import type { Command } from "commander";
import type { Config } from "../config.ts";

/** What the command line shares with all its commands. */
export interface CommandLine<Options> {
  /** Adds the options every command has. */
  withCommon: (command: Command) => Command;
  configOf: (options: Options) => Promise<Config>;
  print: <Result>(result: Result, options: Options, describe: (result: Result) => string) => void;
}

/** Options that every command has, as far as a group reads them. */
export interface Common {
  now?: string;
  json?: boolean;
}
