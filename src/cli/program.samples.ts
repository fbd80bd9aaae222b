/** What the command line takes, asked of the program itself without running anything. */
import { type Command, CommanderError } from "commander";
import { createProgram } from "./program.ts";

/** A command of the program with the words it was given; nothing is run. @throws Error as the program says what is wrong. */
export function parseOnevoice(args: readonly string[]): { name: string; options: Record<string, unknown> } {
  const program = createProgram({ environment: {} });
  let parsed: ReturnType<typeof parseOnevoice> | null = null;
  for (const { path, command } of commandsOf(program)) {
    command.configureOutput({ writeErr: () => {}, writeOut: () => {} });
    command.action(() => {
      parsed = { name: path, options: command.opts() };
    });
  }
  try {
    program.configureOutput({ writeErr: () => {}, writeOut: () => {} }).parse([...args], { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? new Error(`"${args.join(" ")}": ${error.message}`) : error;
  }
  if (parsed === null) throw new Error(`"${args.join(" ")}" names no command`);
  return parsed;
}

/** Every command with its name as it is typed, such as `kb lint`. */
export function commandsOf(command: Command, before = ""): { path: string; command: Command }[] {
  return command.commands.flatMap((sub) => {
    const path = `${before} ${sub.name()}`.trim();
    return [...(sub.commands.length === 0 ? [{ path, command: sub }] : []), ...commandsOf(sub, path)];
  });
}
