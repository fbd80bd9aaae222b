import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderOf } from "../../evals/folder.samples.ts";
import { shopArticles, shopSuite } from "../../evals/shop.samples.ts";
import { readConfig } from "../config.ts";
import { addEvalsCommands } from "./evals.ts";

interface Options {
  now?: string;
  json?: boolean;
}

const second =
  "suite: second\nkb: kb\ncases: [{ id: a, ask: Do you deliver abroad?, expect: { articles: [delivery] } }]\n";
const broken = "suite: broken\nkb: kb\ncases: [{ id: a, ask: A?, expect: { articles: [gone] } }]\n";
const writeShop = () =>
  folderOf({ ...shopArticles, "shop.yaml": shopSuite, "second.yaml": second, "broken.yaml": broken }, onTestFinished);

/** Runs the command line in a process of its own. */
function onevoice(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Runs an `evals` command in this process, and gives what it prints. */
async function evals(folder: string, ...args: string[]): Promise<{ result: unknown; text: string }> {
  let printed: { result: unknown; text: string } | undefined;
  const quiet = { writeOut: () => {}, writeErr: () => {} };
  const program = new Command("onevoice").exitOverride().configureOutput(quiet);
  addEvalsCommands<Options>(program, {
    withCommon: (command) => command.option("--json").option("--now <time>"),
    configOf: async () => readConfig({ ONEVOICE_KB: join(folder, "kb"), ONEVOICE_DATA: join(folder, "data") }),
    print: (result, _, describeIt) => {
      printed = { result, text: describeIt(result) };
    },
  });
  await program.parseAsync(["evals", ...args], { from: "user" });
  if (printed === undefined) throw new Error("nothing was printed");
  return printed;
}

describe.concurrent("the process", () => {
  it("says what `evals run` takes, and ends well", async () => {
    const { code, stdout } = await onevoice("evals", "run", "--help");
    expect(code).toBe(0);
    for (const option of ["--out <dir>", "--only <part>", "--held-out <what>", "--gold-out", "--history <whose>"])
      expect(stdout).toContain(option);
  });

  it("ends with 2 where there is no such suite, and prints nothing on standard output", async () => {
    const { code, stdout, stderr } = await onevoice("evals", "run", "no-such-suite", "--json");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: there is no no-such-suite, here or in /);
  });

  it("ends with 1 where lint finds an error, and prints one JSON document all the same", async () => {
    const folder = await writeShop();
    const { code, stdout } = await onevoice("evals", "lint", join(folder, "broken.yaml"), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ line: 3, severity: "error" }] });
  });
});

describe("evals run", () => {
  it("reports one suite as it is and several as a list, and says all else on standard error", {
    timeout: 120_000,
  }, async () => {
    const folder = await writeShop();
    const [shop, other] = [join(folder, "shop.yaml"), join(folder, "second.yaml")];
    const data = join(folder, "data");

    const { result, text } = await evals(folder, "run", other, "--seed", "3");
    expect(result).toMatchObject({ suite: "second", n: 1, pipeline: "product" });
    expect(text).toContain("second: 1 cases, 0 held out");
    expect(text.split("\n").at(-1)).toBe(`written to ${join(data, "evals/last")}`);
    expect((await readdir(join(data, "evals/last"))).sort()).toEqual(["cases.jsonl", "run.json"]);

    const out = join(folder, "out");
    const only = ["--only", "abroad", "--only", "a"];
    const printed = await onevoice("evals", "run", shop, other, ...only, "--data", data, "--out", out, "--json");
    expect(printed.code).toBe(0);
    const report: unknown = JSON.parse(printed.stdout);
    expect(report).toMatchObject({ suites: [{ suite: "shop" }, { suite: "second", n: 1, retrieval: { hit1: 1 } }] });
    expect(printed.stderr).toContain("second: asking, 100 %");
    expect((await readdir(out)).sort()).toEqual(["second", "shop"]);
  });

  it.each([
    [["--jobs", "0"]],
    [["--jobs", "two"]],
    [["--seed", "-1"]],
    [["--seed", "1.5"]],
    [["--held-out", "maybe"]],
    [["--history", "theirs"]],
    [["--pipeline", "best"]],
    [["--resme"]],
  ])("is used wrongly with %s", async (args) => {
    await expect(evals("/nowhere", "run", ...args)).rejects.toBeInstanceOf(CommanderError);
  });

  it("is used wrongly with what changes no setting", async () => {
    const folder = await writeShop();
    const run = evals(folder, "run", join(folder, "second.yaml"), "--set", "dense");
    await expect(run).rejects.toMatchObject({ code: "invalid_request" });
    expect(await readdir(folder)).not.toContain("data");
  });
});

it("evals lint lists what it finds, a problem a line", async () => {
  const folder = await writeShop();
  const { text } = await evals(folder, "lint", join(folder, "shop.yaml"));
  expect(text).toBe("shop: 10 cases; 0 problems");
});

it.each([["0"], ["100"], ["many"]])("evals compare is used wrongly with a margin of %s points", async (margin) => {
  await expect(evals("/nowhere", "compare", "a", "b", "--margin", margin)).rejects.toBeInstanceOf(CommanderError);
});
