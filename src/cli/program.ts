/** The command line: every command with its options. Heavy imports stay behind the command that needs them. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";
import type { CommandName } from "./commands.ts";
import { addEvalsCommands } from "./evals.ts";
import { addKeysCommands } from "./keys.ts";
import { addLintCommand } from "./lint.ts";
import { isoTime } from "./option-values.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface CommonOptions {
  kb?: string;
  data?: string;
  databaseUrl?: string;
  now?: string;
  json?: boolean;
}

/** The program with all its commands, not yet run. */
export function createProgram({ environment }: { environment: Environment }): Command {
  const configOf = configReader(environment);
  const program = new Command("onevoice")
    .description("Answers customers' questions from your help articles.")
    .exitOverride()
    .showHelpAfterError("(add --help for what it takes)");

  withCommon(program.command("index"))
    .description("read the knowledge base and publish a snapshot")
    .option("--watch", "index again whenever a file changes")
    .addOption(new Option("--check", "write nothing; exit 1 if a run would change the snapshot").conflicts("watch"))
    .action(async (options: CommonOptions & { watch?: boolean; check?: boolean }) => {
      const { describeIndex } = await import("./print.ts");
      const config = await configOf(options);
      const check = options.check === true;
      const index = async (ifChanged: boolean) => {
        const args = { kb: resolve(config.ONEVOICE_KB), check, ifChanged };
        const report = await run<import("../indexing/index-knowledge-base.ts").IndexReport | null>(
          "index",
          args,
          config,
          options,
        );
        if (report === null) return null;
        if (options.json !== true) print(report, options, (value) => describeIndex(value, { check }));
        const { recheckAfterIndex } = await import("./recheck-calibration.ts");
        const calibration = check || !report.changed ? null : await recheckAfterIndex(config, options.now);
        if (options.json === true) print({ ...report, calibration }, options, () => "");
        else if (calibration !== null) process.stdout.write(`${calibration.says}\n`);
        return report;
      };
      const report = await index(false);
      if (check && report?.changed === true) process.exitCode = 1;
      if (options.watch === true) {
        const { watchFolder } = await import("./watch-folder.ts");
        process.stderr.write(`watching ${config.ONEVOICE_KB} — stop with Ctrl-C\n`);
        watchFolder(config.ONEVOICE_KB, () => index(true).then(() => {}, reportFailure));
      }
    });

  withCommon(program.command("ask"))
    .description("answer one question, as POST /v1/answers does")
    .argument("<question>")
    .option("--channel <name>", "format the reply for this channel", "web")
    .option("--history <file>", 'JSON file of earlier turns: [{ "role": "customer", "text": "…" }]')
    .option("--trace", "with what was ranked and measured")
    .action(
      async (question: string, options: CommonOptions & { channel: string; history?: string; trace?: boolean }) => {
        const config = await configOf(options);
        const { channel, trace = false } = options;
        const { checkAsk } = await import("./check-ask.ts");
        checkAsk({ question, channel }, config.MAX_QUESTION_CHARACTERS);
        const history = options.history === undefined ? [] : await readHistory(options.history);
        const asked = await run<Awaited<ReturnType<typeof import("./ask-question.ts").askQuestion>>>(
          "ask",
          { question, channel, history, trace, kb: resolve(config.ONEVOICE_KB) },
          config,
          options,
        );
        const { describeAnswer } = await import("./print.ts");
        print(
          asked,
          options,
          trace ? (value) => `${describeAnswer(value)}\n${JSON.stringify(value.trace, null, 2)}` : describeAnswer,
        );
      },
    );

  withCommon(program.command("serve"))
    .description("the HTTP service")
    .option("--port <number>", "port to listen on (0 takes a free one)", portNumber)
    .option("--host <address>", "address to listen on")
    .action(async (options: CommonOptions & { port?: number; host?: string }) => {
      const { startService } = await import("./start-service.ts");
      await startService({ config: await configOf(options), index: false, json: options.json === true });
    });

  withCommon(program.command("migrate"))
    .description("bring the database schema up to date")
    .action(async (options: CommonOptions) => {
      const result = await run<{ version: number }>("migrate", {}, await configOf(options), options);
      print(result, options, ({ version }) => `the schema is up to date (version ${version})`);
    });

  const kb = program.command("kb").description("for editors: lint, snapshots, rollback, tests of rules");
  addLintCommand(kb, { withCommon, configOf, print });
  withCommon(kb.command("snapshots"))
    .description("the snapshots kept, newest first; * answers now")
    .action(async (options: CommonOptions) => {
      const { describeSnapshots } = await import("./print.ts");
      const result = await run<{ snapshots: import("../domain/snapshot-summary.ts").SnapshotSummary[] }>(
        "kb snapshots",
        {},
        await configOf(options),
        options,
      );
      print(result, options, ({ snapshots }) => describeSnapshots(snapshots));
    });
  withCommon(kb.command("test-rules"))
    .description("run handoff.tests.yaml and look for rules that can never fire; exit 1 if a test fails")
    .action(async (options: CommonOptions) => {
      const { testRulesOf } = await import("./check-handoff-rules.ts");
      const { channelNames } = await import("../channels/registry.ts");
      const { describeRuleTests } = await import("./print.ts");
      const config = await configOf(options);
      const report = await testRulesOf(resolve(config.ONEVOICE_KB), channelNames);
      print(report, options, describeRuleTests);
      if (report.problems.some(({ severity }) => severity === "error")) process.exitCode = 1;
    });
  withCommon(kb.command("rollback"))
    .description("make an earlier snapshot answer again")
    .argument("<snapshot>")
    .action(async (snapshot: string, options: CommonOptions) => {
      const result = await run<{ from: string; to: string }>(
        "kb rollback",
        { snapshot },
        await configOf(options),
        options,
      );
      print(result, options, ({ from, to }) =>
        from === to ? `${to} answers already` : `${to} answers now, instead of ${from}`,
      );
    });

  addKeysCommands<CommonOptions>(program, {
    withCommon,
    configOf,
    print,
    run: async (name, args, options) => run(name, args, await configOf(options), options),
  });
  addEvalsCommands(program, { withCommon, configOf, print });
  return program;
}

function withCommon(command: Command): Command {
  return command
    .option("--kb <dir>", "folder of help articles (default: kb)")
    .option("--data <dir>", "folder of the embedded database (default: .onevoice)")
    .option("--database-url <url>", "a Postgres with pgvector instead")
    .option("--now <time>", "pretend it is this ISO time", isoTime)
    .option("--json", "one JSON document on standard output");
}

/** Reads the settings: options win over the environment. */
function configReader(environment: Environment) {
  return async (options: CommonOptions & { port?: number; host?: string }): Promise<Config> => {
    const { readConfig } = await import("../config.ts");
    const flags = {
      ONEVOICE_KB: options.kb,
      ONEVOICE_DATA: options.data,
      DATABASE_URL: options.databaseUrl,
      PORT: options.port,
      HOST: options.host,
    };
    const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
    return readConfig({ ...environment, ...given });
  };
}

/** Runs a command where the database is. The result has the type its name promises: it comes from `runCommand`. */
async function run<Result>(
  name: CommandName,
  args: Record<string, unknown>,
  config: Config,
  options: CommonOptions,
): Promise<Result> {
  const { runAnywhere } = await import("./run-anywhere.ts");
  const { createProgressBar } = await import("./progress-bar.ts");
  const bar = createProgressBar();
  try {
    const result = await runAnywhere({
      name,
      args: options.now === undefined ? args : { ...args, now: options.now },
      config,
      onProgress: bar.onProgress,
      onRemote: (url) => process.stderr.write(`the service at ${url} does it\n`),
    });
    return result as Result;
  } finally {
    bar.stop();
  }
}

function print<Result>(result: Result, { json }: CommonOptions, describe: (result: Result) => string): void {
  process.stdout.write(`${json === true ? JSON.stringify(result, null, 2) : describe(result)}\n`);
}

async function readHistory(path: string): Promise<unknown> {
  const { z } = await import("zod");
  const { historyTurnSchema } = await import("../domain/question.ts");
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new AppError(
      "invalid_request",
      `${path} cannot be read (${cause.code ?? cause.message}) — name a file with --history`,
      { cause },
    );
  });
  try {
    return z.array(historyTurnSchema).parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(
      "invalid_request",
      `${path} is no history — write a JSON array of { "role": "customer" | "assistant" | "agent", "text": "…" }`,
      { cause },
    );
  }
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("a port is a whole number from 0 to 65535.");
  return port;
}

function reportFailure(error: unknown): void {
  process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
}
