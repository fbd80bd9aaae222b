/** Commands as the help centre shows them: read as a shell would, and asked of the real program whether it takes them. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startOptions } from "./cli/start-options.ts";
import { readConfig } from "./config.ts";

export type KbCommand =
  | { kind: "onevoice"; args: string[] }
  /** `npm start`, with the settings that stand before it. */
  | { kind: "start"; args: string[] }
  | { kind: "install" }
  /** A script or a folder of tests of ours, which must be there. */
  | { kind: "file"; path: string }
  | { kind: "curl"; words: string[] };

/** The commands of a block, one a line; a line that ends in a backslash goes on in the next. @throws Error for any other. */
export function readCommands(text: string): KbCommand[] {
  return shellLines(text).map(readCommand);
}

function readCommand(words: readonly string[]): KbCommand {
  const isSetting = (word: string) => /^[A-Z_]+=/.test(word);
  const settings = words.slice(
    0,
    words.findIndex((word) => !isSetting(word)),
  );
  checkSettings(settings);
  const [program, ...args] = words.slice(settings.length);
  const said = words.join(" ");
  if (program === "curl") return { kind: "curl", words: args };
  if (said === "npm ci") return { kind: "install" };
  if (program === "npm" && args[0] === "start") {
    if (args.length > 1 && args[1] !== "--") throw new Error(`"${said}" gives its options to npm: they follow "--"`);
    return { kind: "start", args: args.slice(2) };
  }
  if (program === "npm" && args.slice(0, 4).join(" ") === "run -s onevoice --")
    return { kind: "onevoice", args: args.slice(4) };
  const path =
    program === "npx" && ["tsx", "vitest run"].includes(args.slice(0, -1).join(" ")) ? args.at(-1) : undefined;
  if (path === undefined)
    throw new Error(`"${said}" is no command this test knows — teach it to kb-commands.samples.ts`);
  if (!existsSync(path)) throw new Error(`"${said}": there is no ${path}`);
  return { kind: "file", path };
}

/** @throws AppError for `NAME=value` that the product does not take. */
export function checkSettings(settings: readonly string[]): void {
  for (const setting of settings) {
    const [name = "", ...value] = setting.split("=");
    const config: Record<string, unknown> = readConfig({ [name]: value.join("=") });
    if (!(name in config)) throw new Error(`there is no setting ${name}`);
  }
}

/** @throws TypeError for an option that `npm start` does not take. */
export function parseStart(args: readonly string[]): void {
  parseArgs({ options: startOptions, args: [...args] });
}

/** The words of each line that is no comment: quotes and backslashes taken away, `$NAME` as it stands. */
export function shellLines(text: string): string[][] {
  const token = /\\\n|\n|[^\S\n]+|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|[^\s'"\\]+|[\s\S]/g;
  const lines: string[][] = [[]];
  let isOpen = false;
  for (const [part] of text.matchAll(token)) {
    if (/^(?:\\\n|[^\S\n]+)$/.test(part)) isOpen = false;
    else if (part === "\n") {
      isOpen = false;
      lines.push([]);
    } else if (part === "'" || part === '"') throw new Error(`a quote is never closed in ${JSON.stringify(text)}`);
    else {
      const line = lines.at(-1) ?? [];
      const value = part.startsWith("'") ? part.slice(1, -1) : unquoted(part);
      if (isOpen) line.push(`${line.pop() ?? ""}${value}`);
      else line.push(value);
      isOpen = true;
    }
  }
  return lines.filter(([first]) => first !== undefined && !first.startsWith("#"));
}

function unquoted(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1).replace(/\\(["\\$`])/g, "$1");
  return part.startsWith("\\") ? part.slice(1) : part;
}
