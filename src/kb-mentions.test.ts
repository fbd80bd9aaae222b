/** What the help centre names in passing exists: commands, options, settings, addresses, files. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandsOf, parseOnevoice } from "./cli/program.samples.ts";
import { createProgram } from "./cli/program.ts";
import { startOptions } from "./cli/start-options.ts";
import { configSchema } from "./config.ts";
import { createApp } from "./http/app.ts";
import { checkSettings, parseStart, readCommands, shellLines } from "./kb-commands.samples.ts";
import { type KbCode, readKbContents } from "./kb-contents.samples.ts";
import { apiStore } from "./services.api.ts";
import type { Services } from "./services.ts";

const { codes } = readKbContents();
const commands = commandsOf(createProgram({ environment: {} }));
type Option = (typeof commands)[number]["command"]["options"][number];
const settings = Object.keys(configSchema.shape);
/** Settings of others, with the file that reads them. */
const otherSettings: Readonly<Record<string, string>> = { ONEVOICE_PROVE: "vitest.config.ts" };

// No route is called, so that none needs a service.
const { routes } = createApp({} as Services, { store: apiStore });
const addresses = routes
  .filter(({ method, path }) => (method !== "ALL" || path === "/healthz") && !path.includes("/*"))
  .map(({ method, path }) => {
    const pattern = path
      .replaceAll(".", "\\.")
      .replace(/:\w+(?:\{\\?\.\+\})/g, ".+")
      .replace(/:\w+/g, "[^/]+");
    return { method, pattern: new RegExp(`^${pattern}/?$`) };
  });

const named = (matches: (text: string) => boolean) =>
  codes.filter(({ text }) => matches(text)).map((code): [string, KbCode] => [placeOf(code), code]);
const placeOf = ({ article, line, text }: KbCode) => `${article}:${line} ${text}`;

/** The command that some words begin with, `kb lint` or `onevoice kb lint`. */
function commandIn(text: string) {
  const words = text.replace(/^onevoice /, "");
  return commands
    .filter(({ path }) => words === path || words.startsWith(`${path} `))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

describe("a command in a sentence is taken by the program", () => {
  it.each(named((text) => /^(?:npm|npx|curl) /.test(text)))("%s", (_place, { text }) => {
    for (const command of readCommands(text)) {
      if (command.kind === "start") parseStart(command.args);
      if (command.kind === "onevoice") parseOnevoice(command.args);
    }
  });

  it.each(named((text) => text.startsWith("onevoice ")))("%s", (_place, { text }) => {
    expect(commandIn(text)).toBeDefined();
  });
});

describe("an option is one of the command it stands with, or of any where it stands alone", () => {
  // A second long name stands where the short one would.
  const optionOf = ({ long, short, argChoices }: Option) => ({ names: [long, short], choices: argChoices });
  const everyCommand = [{ names: ["--help"], choices: undefined }];
  const anyOption = [
    ...everyCommand,
    ...commands.flatMap(({ command }) => command.options.map(optionOf)),
    ...Object.keys(startOptions).map((name) => ({ names: [`--${name}`], choices: undefined })),
  ];
  it.each(named((text) => /(?:^|\s)--[a-z]/.test(text) && !/^(?:npm|npx|curl) /.test(text)))(
    "%s",
    (_place, { text }) => {
      const own = commandIn(text)?.command.options.map(optionOf).concat(everyCommand) ?? anyOption;
      const [words = []] = shellLines(text);
      words.forEach((word, at) => {
        if (!word.startsWith("--")) return;
        const found = own.filter(({ names }) => names.includes(word));
        expect(found, word).not.toEqual([]);
        const value = words[at + 1];
        const isChoice = found.some(({ choices }) => choices === undefined || choices.includes(value ?? ""));
        expect(isChoice || value === undefined || value.startsWith("<"), `${word} ${value}`).toBe(true);
      });
    },
  );
});

describe("a setting is one that the product reads, with a value it takes", () => {
  it.each(named((text) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?:=|$)/.test(text)))("%s", (_place, { text }) => {
    const [name = ""] = text.split("=");
    const other = otherSettings[name];
    if (other !== undefined) expect(readFileSync(other, "utf8")).toContain(name);
    else if (text.includes("=")) checkSettings([text]);
    else expect(settings).toContain(name);
  });
});

describe("an address is one that the service has", () => {
  it.each(named((text) => /^(?:[A-Z]+ )?\/[^\s/]?[^\s]*$/.test(text)))("%s", (_place, { text }) => {
    const [path = "", method] = text.split(" ").toReversed();
    const [asked = ""] = path.replace(/\{\w+\}/g, "x").split("?");
    const found = addresses.filter(({ pattern }) => pattern.test(asked));
    expect(found.map((address) => address.method)).toEqual(
      method === undefined ? expect.arrayContaining([expect.any(String)]) : expect.arrayContaining([method]),
    );
  });
});

it.each(named((text) => /^(?:src|evals|scripts)\/[\w./-]*(?:\.\w+|\/)$/.test(text)))(
  "the file %s is there",
  (_place, { text }) => {
    expect(existsSync(text)).toBe(true);
  },
);
