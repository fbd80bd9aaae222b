/** `keys`: who may ask the service, and for what. */
import { type Command, InvalidArgumentError } from "commander";
import { apiKeyScopes } from "../domain/api-key.ts";
import type { CommandLine, Common } from "./command-line.ts";
import type { CommandName } from "./commands.ts";
import type { CreatedKey, ListedKeys, RevokedKey, RotatedKey } from "./key-commands.ts";
import { duration, isoTime, names, positive } from "./option-values.ts";

export interface KeysCommandLine<Options> extends CommandLine<Options> {
  /** Runs the command where the database is. */
  run: <Result>(name: CommandName, args: Record<string, unknown>, options: Options) => Promise<Result>;
}

interface CreateOptions {
  name: string;
  scopes?: string[];
  publishable: boolean;
  origin?: string[];
  perMinute?: number;
  expires?: { afterMs: number } | { at: string };
}

/** Adds them to the program. */
export function addKeysCommands<Options extends Common>(
  program: Command,
  { withCommon, run, print }: KeysCommandLine<Options>,
): void {
  const keys = program.command("keys").description("API keys: who may ask the service, and for what");
  withCommon(keys.command("create"))
    .description("make a key; its secret is shown this once")
    .option("--name <name>", "what it is for, such as the adapter that uses it", "unnamed")
    .option("--scope, --scopes <names...>", `what it may do: ${apiKeyScopes.join(", ")} (default: answer)`, scopeNames)
    .option("--publishable", "for a web page, where everybody can read it: asks as the public only", false)
    .option("--origin <origins...>", "pages that may use a publishable key, such as https://www.example.com", names)
    .option("--per-minute <requests>", "its own limit (default: RATE_LIMIT_PER_KEY)", positive)
    .option("--expires <when>", "after a time such as 90d, or at an ISO time (default: never)", expiry)
    .action(async (options: Options & CreateOptions) => {
      const { name, scopes = ["answer"], origin: origins = [], perMinute = null, expires = null } = options;
      const kind = options.publishable ? "publishable" : "secret";
      const args = { name, scopes, kind, origins, perMinute, expires };
      const created = await run<CreatedKey>("keys create", args, options);
      const { describeCreatedKey } = await import("./print-keys.ts");
      print(created, options, describeCreatedKey);
    });

  withCommon(keys.command("list"))
    .description("all keys, the newest first, without their secrets")
    .action(async (options: Options) => {
      const { describeKeys } = await import("./print-keys.ts");
      print(await run<ListedKeys>("keys list", {}, options), options, describeKeys);
    });

  withCommon(keys.command("rotate"))
    .description("give a key another secret; the old one is taken for a while")
    .argument("<id>")
    .option("--grace <time>", "how long the old secret is taken, such as 30m, 7d or 0m (default: 24h)", duration)
    .action(async (id: string, options: Options & { grace?: number }) => {
      const { grace: graceMs = dayMs } = options;
      const rotated = await run<RotatedKey>("keys rotate", { id, graceMs }, options);
      const { describeRotatedKey } = await import("./print-keys.ts");
      print(rotated, options, describeRotatedKey);
    });

  withCommon(keys.command("revoke"))
    .description("end a key at once and for good")
    .argument("<id>")
    .action(async (id: string, options: Options) => {
      const revoked = await run<RevokedKey>("keys revoke", { id }, options);
      print(revoked, options, ({ name }) => `the key ${id} (${name}) is revoked: no service takes it any more`);
    });
}

const dayMs = 86_400_000;

function scopeNames(value: string, before?: readonly string[]): string[] {
  const given = names(value, before);
  const unknown = given.find((name) => !apiKeyScopes.some((scope) => scope === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`write ${apiKeyScopes.join(", ")}.`);
  return given;
}

function expiry(value: string): { afterMs: number } | { at: string } {
  return /^\d+[a-z]$/.test(value) ? { afterMs: duration(value) } : { at: isoTime(value) };
}
