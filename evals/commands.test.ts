import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "../src/config.ts";
import { lineOf } from "./case.samples.ts";
import type { CaseResult } from "./case-result.ts";
import { type EvalsRunArguments, evalsCompare, evalsLint, evalsRun } from "./commands.ts";
import { nineLines } from "./figures.samples.ts";
import { folderOf } from "./folder.samples.ts";
import { shopArticles, shopSuite } from "./shop.samples.ts";

const jsonl = (lines: readonly CaseResult[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const write = (files: Readonly<Record<string, string>>) => folderOf(files, onTestFinished);
const configFor = (folder: string) =>
  readConfig({ ONEVOICE_KB: join(folder, "kb"), ONEVOICE_DATA: join(folder, "data") });

describe("evals lint", () => {
  it("is content with a suite that its articles bear out, and says how many cases it has", async () => {
    const folder = await write({ ...shopArticles, "shop.yaml": shopSuite });
    const linted = await evalsLint({ paths: [join(folder, "shop.yaml")], now: undefined }, configFor(folder));
    expect(linted).toEqual({ ok: true, suites: [{ suite: "shop", cases: 10 }], problems: [] });
  });

  it("is not content with an error, and is with a warning", async () => {
    const folder = await write({
      ...shopArticles,
      "bad.yaml": "cases: [{ id: a, ask: A?, expect: { articles: [gone] } }]",
      "odd.yaml": "cases: [{ id: a, ask: A?, wish: 1, expect: { articles: [refunds] } }]",
    });
    const lint = (name: string) => evalsLint({ paths: [join(folder, name)], now: undefined }, configFor(folder));
    expect(await lint("bad.yaml")).toMatchObject({ ok: false, problems: [{ severity: "error" }] });
    expect(await lint("odd.yaml")).toMatchObject({ ok: true, problems: [{ severity: "warning" }] });
  });
});

it("evals run asks nothing while a case cannot be read, and names each with its place", async () => {
  const folder = await write({
    ...shopArticles,
    "bad.yaml": "cases:\n  - { id: a, ask: 1, expect: {} }\n  - { id: b }\n",
  });
  const args: EvalsRunArguments = {
    ...{ paths: [join(folder, "bad.yaml")], goldOut: false, only: [], jobs: 1, seed: 1, channel: "web", set: [] },
    ...{ now: undefined, out: undefined, resume: false },
    pipeline: "product",
    history: "given",
    heldOut: "include",
  };
  const refused = evalsRun(args, { config: configFor(folder), onProgress: () => {} });
  await expect(refused).rejects.toMatchObject({ code: "invalid_request" });
  await expect(refused).rejects.toThrow(
    /^these cases cannot be read — mend them, then run again:\n\S+bad\.yaml:2:19 cases\.0\.ask: .+\n\S+bad\.yaml:3:5 cases\.1\.ask: /,
  );
});

describe("evals compare", () => {
  const usual = { margin: 0.03, seed: 1, figure: [] };
  const worse = nineLines.map((line) => ({
    ...line,
    failure: "not_retrieved" as const,
    metrics: { ...line.metrics, hit1: 0 },
  }));

  it("compares two folders of one run, whatever they are called", async () => {
    const folder = await write({ "one/cases.jsonl": jsonl(nineLines), "two/cases.jsonl": jsonl(nineLines) });
    const { comparisons, worse: isWorse } = await evalsCompare(join(folder, "one"), join(folder, "two"), usual);
    expect(comparisons.map(({ suite, n }) => [suite, n])).toEqual([["shop", 9]]);
    expect(isWorse).toBe(false);
  });

  it("compares folders of several suites, each with its own", async () => {
    const folder = await write({
      "a/shop/cases.jsonl": jsonl(nineLines),
      "a/bank/cases.jsonl": jsonl([lineOf("x", { suite: "bank" })]),
      "a/gone/cases.jsonl": jsonl([lineOf("x", { suite: "gone" })]),
      "b/other-name/cases.jsonl": jsonl(nineLines),
      "b/other-name/run.json": JSON.stringify({ suite: "shop" }),
      "b/bank/cases.jsonl": jsonl([lineOf("x", { suite: "bank" })]),
    });
    const { comparisons } = await evalsCompare(join(folder, "a"), join(folder, "b"), usual);
    expect(comparisons.map(({ suite, n }) => [suite, n])).toEqual([
      ["bank", 1],
      ["shop", 9],
    ]);
  });

  it("says when B is worse", async () => {
    const many = Array.from({ length: 20 }, (_, index) => lineOf(`case-${index}`, { metrics: { hit1: 1 } }));
    const fallen = many.map((line) => ({ ...line, metrics: { ...line.metrics, hit1: 0 } }));
    const folder = await write({ "a/cases.jsonl": jsonl(many), "b/cases.jsonl": jsonl(fallen) });
    const compared = (one: string, other: string) =>
      evalsCompare(join(folder, one), join(folder, other), { ...usual, figure: ["retrieval.hit1"] });
    expect((await compared("a", "b")).worse).toBe(true);
    expect((await compared("b", "a")).worse).toBe(false);
  });

  it.each([
    ["a folder without a run", "a", "empty", [], /empty holds no run — name a folder that `evals run --out` wrote$/],
    ["suites that differ", "several", "others", [], /have no suite in common — compare runs of the same cases$/],
    ["cases that differ", "a", "strange", [], /have no case in common — compare runs of the same cases$/],
    [
      "a figure there is not",
      "a",
      "b",
      ["retrieval.hit2"],
      /^retrieval\.hit2 cannot be compared here — these figures can: retrieval\.hit1, /,
    ],
  ])("refuses %s", async (_, one, other, figure, message) => {
    const folder = await write({
      "a/cases.jsonl": jsonl(nineLines),
      "b/cases.jsonl": jsonl(worse),
      "strange/cases.jsonl": jsonl([lineOf("stranger")]),
      "empty/notes.txt": "",
      "several/x/cases.jsonl": jsonl(nineLines),
      "several/y/cases.jsonl": jsonl(nineLines),
      "others/z/cases.jsonl": jsonl(nineLines),
      "others/w/cases.jsonl": jsonl(nineLines),
    });
    const refused = evalsCompare(join(folder, one), join(folder, other), { ...usual, figure });
    await expect(refused).rejects.toMatchObject({ code: "invalid_request", message: expect.stringMatching(message) });
  });
});
