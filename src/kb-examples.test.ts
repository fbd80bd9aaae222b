/** Every block of code in the help centre is proved: commands are run, requests sent, files read by what is to read them. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadCases } from "../evals/load-cases.ts";
import { parseOnevoice } from "./cli/program.samples.ts";
import { createProgram } from "./cli/program.ts";
import { readConfig } from "./config.ts";
import { parseStart, readCommands } from "./kb-commands.samples.ts";
import { type KbBlock, kbFolder, readKbContents, tableUnder } from "./kb-contents.samples.ts";
import { jsonReaders, outputs, yamlReaders } from "./kb-data.samples.ts";
import { type RunningService, startService } from "./product-process.samples.ts";

/** Commands that are only held against the options there are, and why. */
const parsedOnly: Readonly<Record<string, string>> = {
  "evals run": "it takes a minute; own-suite.test.ts runs it",
  "evals calibrate": "it takes minutes, and its cases are the reader's",
  "evals explain": "it embeds all articles, and run-suites.test.ts few; here its case has to be there",
  "evals compare": "it needs two runs; compare-runs.test.ts compares some",
  "index --watch": "it does not end; service-beside-commands.test.ts watches",
};

const { blocks, tables } = readKbContents();
let folder: string;
let environment: Record<string, string>;
let service: RunningService;
/** What takes the place of the placeholders. */
const real = { snapshot: "", conversationId: "", key: "" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-kb-examples-"));
  environment = { ONEVOICE_KB: join(folder, "kb"), ONEVOICE_DATA: join(folder, "data") };
  await cp(kbFolder, join(folder, "kb"), { recursive: true });
  service = await startService("npm start", ["--kb", join(folder, "kb"), "--data", join(folder, "data")]);
  const first = await ask({ question: "How do I roll back an edit?", channel: "web" });
  Object.assign(real, { snapshot: first.snapshot, conversationId: first.conversationId });
}, 120_000);
afterAll(async () => {
  await service.end("SIGTERM");
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command in this process: the running service does what needs its database. */
async function runOnevoice(args: readonly string[], settings = environment): Promise<{ code: number; output: string }> {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    await createProgram({ environment: settings }).parseAsync([...args], { from: "user" });
    return { code: Number(process.exitCode ?? 0), output: written.mock.calls.map(([text]) => String(text)).join("") };
  } finally {
    process.exitCode = 0;
    written.mockRestore();
    said.mockRestore();
  }
}

async function ask(body: unknown): Promise<Record<string, unknown>> {
  const response = await send(["-H", "content-type: application/json", "-d", JSON.stringify(body), "/v1/answers"]);
  return (await response.json()) as Record<string, unknown>;
}

/** Sends what the words after `curl` say to our own service. Other options than these are refused. */
async function send(words: readonly string[]): Promise<Response> {
  const headers = new Headers(real.key === "" ? {} : { authorization: `Bearer ${real.key}` });
  let body: string | null = null;
  let path: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "-s") continue;
    if (word === "-H") {
      const [name = "", ...value] = (words[++at] ?? "").split(":");
      headers.set(name, value.join(":").replace("$ONEVOICE_KEY", real.key).trim());
    } else if (word === "-d")
      body = (words[++at] ?? "").replace('"conversationId":"…"', `"conversationId":"${real.conversationId}"`);
    else if (word.startsWith("-")) throw new Error(`curl ${word}: teach it to kb-examples.test.ts`);
    else path = new URL(word, service.url).pathname;
  }
  if (path === null) throw new Error("curl names no address");
  return fetch(new URL(path, service.url), { headers, ...(body === null ? {} : { method: "POST", body }) });
}

const checks: Readonly<Record<string, (block: KbBlock) => Promise<void>>> = {
  sh: async ({ text }) => {
    for (const command of readCommands(text)) {
      if (command.kind === "start") parseStart(command.args);
      if (command.kind === "onevoice") await checkOnevoice(command.args);
      if (command.kind === "curl") {
        const response = await send(command.words);
        expect(response.status, await response.clone().text()).toBe(200);
        if (response.url.endsWith("/v1/answers")) expectDocumented((await response.json()) as Record<string, unknown>);
      }
    }
  },
  yaml: async ({ article, text }) => {
    const read = yamlReaders[article];
    if (read === undefined) throw new Error(`say in kb-data.samples.ts what reads the YAML of ${article}`);
    expect(read({ path: article, source: text })).toEqual([]);
  },
  json: async ({ article, text }) => {
    const reader = jsonReaders[article];
    if (reader === undefined) throw new Error(`say in kb-data.samples.ts what reads the JSON of ${article}`);
    const value: unknown = JSON.parse(text);
    if (reader === "request") expectDocumented(await ask(value));
    else reader.parse(value);
  },
  text: async ({ article, text }) => {
    const output = outputs[article];
    if (output === undefined) throw new Error(`say in kb-data.samples.ts which command prints the block in ${article}`);
    const kb = await mkdtemp(join(folder, "faulty-"));
    for (const [path, source] of Object.entries(output.files)) {
      await mkdir(dirname(join(kb, path)), { recursive: true });
      await writeFile(join(kb, path), source);
    }
    const printed = await runOnevoice(output.command, { ...environment, ONEVOICE_KB: kb });
    expect(printed.output.split("\n")).toEqual(expect.arrayContaining(text.split("\n")));
  },
  js: async ({ text }) => void (await transform(text, { loader: "js", format: "esm" })),
  ts: async ({ text }) => void (await transform(text, { loader: "ts", format: "esm" })),
};

async function checkOnevoice(args: readonly string[]): Promise<void> {
  const { name, options } = parseOnevoice(args);
  if (name === "evals explain") {
    const { suites } = await loadCases([], readConfig(environment));
    expect(suites.flatMap(({ cases }) => cases.map(({ id }) => id))).toContain(args[2]);
  }
  if (Object.hasOwn(parsedOnly, options.watch === true ? `${name} --watch` : name)) return;
  const given = args.map((word) => (word === "kb-0123456789abcdef" ? real.snapshot : word));
  const { code, output } = await runOnevoice(given);
  expect(code, output).toBe(0);
  expect(output.trim()).not.toBe("");
  if (options.json === true) JSON.parse(output);
  // From the first key on every request needs one.
  real.key = /\bov_sk_\w+/.exec(output)?.[0] ?? real.key;
}

/** A response holds the fields that the article names, and no other; so do its parts. */
function expectDocumented(response: Record<string, unknown>): void {
  const rows = tableUnder(tables, "asking/http-api.md", "What is in the response?");
  const names = rows.flatMap(([name]) => name?.codes ?? []);
  expect(Object.keys(response).toSorted()).toEqual(names.toSorted());
  for (const [name, meaning] of rows) {
    const part = response[name?.codes[0] ?? ""];
    if (typeof part !== "object" || part === null || Array.isArray(part)) continue;
    for (const key of meaning?.codes ?? []) expect(part).toHaveProperty(key);
  }
}

describe("the blocks of the help centre", () => {
  it.each(blocks.map((block) => [`${block.article}:${block.line} ${block.language}`, block] as const))(
    "%s does what its article says",
    async (_place, block) => {
      const check = checks[block.language];
      if (check === undefined) throw new Error(`nothing checks "${block.language}": teach it to kb-examples.test.ts`);
      await check(block);
    },
    60_000,
  );

  it("a handoff holds the fields that its article names", async () => {
    expectDocumented(await ask({ question: "I want to talk to a person", channel: "web" }));
  });

  it("nothing is exempted that is no longer there", () => {
    const articlesWith = (language: string) =>
      new Set(blocks.flatMap((block) => (block.language === language ? [block.article] : [])));
    expect(Object.keys(yamlReaders)).toEqual([...articlesWith("yaml")]);
    expect(Object.keys(jsonReaders)).toEqual([...articlesWith("json")]);
    expect(Object.keys(outputs)).toEqual([...articlesWith("text")]);
  });
});
