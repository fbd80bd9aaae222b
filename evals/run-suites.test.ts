/** The harness on real parts: a small shop's articles in PGlite, embedded by MiniLM. */
import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Config, readConfig } from "../src/config.ts";
import type { CaseResult } from "./case-result.ts";
import { describeExplanation, explainCase } from "./explain-case.ts";
import { folderOf } from "./folder.samples.ts";
import { loadSuites, type Suite } from "./load-suites.ts";
import { readLines } from "./run-folder.ts";
import { hashResults } from "./run-report.ts";
import { type FinishedSuite, type RunOptions, type RunProgress, runSuites } from "./run-suites.ts";
import { parseSettingChange } from "./setting-change.ts";
import { shopArticles, shopSuite } from "./shop.samples.ts";

const usual: RunOptions = {
  ...{ pipeline: "product", history: "given", heldOut: "include", goldOut: false, only: [], jobs: 2, seed: 1 },
  ...{ channel: "web", now: new Date("2026-06-01T12:00:00Z"), changes: [], out: null, resume: false },
};

let folder: string;
let config: Config;
let suites: Suite[];
/** One job, first opened, with twins, written to "first". */
let first: FinishedSuite;
const progress: RunProgress[] = [];
const removals: (() => Promise<void>)[] = [];

async function run(different: Partial<RunOptions>, onProgress?: (progress: RunProgress) => void) {
  const services = onProgress === undefined ? { config } : { config, onProgress };
  const [finished] = await runSuites(suites, { ...usual, ...different }, services);
  if (finished === undefined) throw new Error("nothing was run");
  return finished;
}

beforeAll(async () => {
  folder = await folderOf({ ...shopArticles, "shop.yaml": shopSuite }, (remove) => removals.push(remove));
  config = readConfig({ ONEVOICE_DATA: join(folder, "data"), ONEVOICE_KB: join(folder, "kb") });
  ({ suites } = await loadSuites([join(folder, "shop.yaml")], { kb: join(folder, "kb") }));
  first = await run({ jobs: 1, goldOut: true, out: join(folder, "first") }, (one) => progress.push(one));
}, 120_000);
afterAll(() => Promise.all(removals.map((remove) => remove())));

const lineOf = ({ lines }: { lines: readonly CaseResult[] }, id: string) => {
  const line = lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`${id} was not asked`);
  return line;
};
const idsOf = ({ lines }: FinishedSuite) => lines.map(({ id }) => id).sort();

describe("a run of a suite", () => {
  it("asks every case, and answers as the product does", () => {
    expect(first.lines.map(({ id, decision, reason }) => `${id}: ${decision} ${reason}`).sort()).toEqual([
      "abroad: answer grounded",
      expect.stringMatching(/^bicycles: handoff /),
      expect.stringMatching(/^other_1: /),
      "password: answer grounded",
      "person: handoff customer_request",
      "return-time: answer grounded",
      expect.stringMatching(/^return-time~1: /),
      expect.stringMatching(/^talk_1: /),
      "thanks: answer small_talk",
      "voucher: answer grounded",
    ]);
    expect(first.report).toMatchObject({ suite: "shop", n: 10, heldOut: 3, pipeline: "product", history: "given" });
    expect(lineOf(first, "abroad")).toMatchObject({ correct: true, failure: null });
    expect(lineOf(first, "abroad").metrics).toMatchObject({ hit1: 1, sectionHit1: 1, faithfulness: 1 });
    expect(lineOf(first, "voucher").metrics.factRecall).toBe(1);
  });

  it("never opens the database that answers customers, but one named after the articles", async () => {
    expect(await readdir(join(folder, "data"))).toEqual(["evals"]);
    const names = await readdir(join(folder, "data/evals"));
    expect(names.sort()).toEqual([first.report.kbHash, expect.stringMatching(/^vectors-[0-9a-f]{16}\.bin$/)]);
  });

  it("writes its report and its lines, from which the result can be computed again", async () => {
    expect((await readdir(join(folder, "first"))).sort()).toEqual(["cases.jsonl", "run.json"]);
    expect(JSON.parse(await readFile(join(folder, "first/run.json"), "utf8"))).toEqual(first.report);
    expect(hashResults(await readLines(join(folder, "first")))).toBe(first.report.resultHash);
  });

  it("says how far it is", () => {
    const asking = progress.filter(({ stage }) => stage === "asking");
    expect(asking.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(asking.every(({ of, suite }) => of === 10 && suite === "shop")).toBe(true);
    expect(progress.some(({ stage }) => stage === "indexing")).toBe(true);
  });
});

describe("a second run", () => {
  it("with more jobs in another order has the same result, and embeds nothing", async () => {
    const second = await run({ jobs: 4, seed: 7, goldOut: true });
    expect(second.report.resultHash).toBe(first.report.resultHash);
    expect(second.report.configHash).toBe(first.report.configHash);
    expect(second.report.embeddings.embedded).toBe(0);
    expect(first.report.embeddings.embedded).toBeGreaterThan(10);
    expect(second.lines.map(({ id }) => id)).not.toEqual(first.lines.map(({ id }) => id));
  });

  it("with a setting changed is another configuration, with other results", async () => {
    const { report } = await run({ goldOut: true, changes: [parseSettingChange("retrieval.weights.dense=0.9")] });
    expect(report.configHash).not.toBe(first.report.configHash);
    expect(report.resultHash).not.toBe(first.report.resultHash);
    expect(report.kbHash).toBe(first.report.kbHash);
  });
});

describe("the cases that are asked", () => {
  it("are on one side of the held-out line each", async () => {
    const only = await run({ heldOut: "only" });
    const rest = await run({ heldOut: "exclude" });
    expect(idsOf(only)).toEqual(["talk_1", "thanks", "voucher"]);
    expect([...idsOf(only), ...idsOf(rest)].sort()).toEqual(idsOf(first));
  });

  it("are those whose id or tag holds a part that --only names", async () => {
    const { report, lines } = await run({ only: ["faq", "passw"] });
    expect(lines.map(({ id }) => id).sort()).toEqual(["abroad", "password", "return-time", "return-time~1"]);
    expect(report.n).toBe(4);
  });
});

describe("asking without the right articles", () => {
  it("is done for first questions that an article answers, and finds none of those", () => {
    const asked = first.lines.filter(({ goldOut }) => goldOut !== null).map(({ id }) => id);
    expect(asked.sort()).toEqual(["abroad", "password", "return-time", "return-time~1", "voucher"]);
    const gold = new Map(suites[0]?.cases.map(({ id, articles }) => [id, articles]));
    for (const { id, goldOut } of first.lines.filter((line) => asked.includes(line.id))) {
      expect(gold.get(id), id).not.toContain(goldOut?.articleId);
    }
    expect(first.lines.some(({ goldOut }) => goldOut !== null && goldOut.articleId !== null)).toBe(true);
    expect(lineOf(first, "voucher").goldOut).toMatchObject({ decision: "handoff" });
    expect(first.report.goldOut.n).toBe(5);
  });
});

describe("a conversation", () => {
  const seen = ({ ranked, confidence, decision, answerText }: CaseResult) => [ranked, confidence, decision, answerText];

  it("is asked with the turns as they were written", () => {
    expect(seen(lineOf(first, "talk_1"))).not.toEqual(seen(lineOf(first, "other_1")));
  });

  it("is replayed with our own answers: what the case says the assistant said is not used", async () => {
    const options = { history: "own", only: ["talk", "other"] } as const;
    const own = await run({ ...options, jobs: 4 });
    expect(seen(lineOf(own, "talk_1"))).toEqual(seen(lineOf(own, "other_1")));
    expect(lineOf(own, "talk_1").ranked[0]?.articleId).toBe("delivery");
    const again = await run({ ...options, jobs: 1, seed: 9 });
    expect(again.report.resultHash).toBe(own.report.resultHash);
    expect(own.report.configHash).not.toBe(first.report.configHash);
  });
});

describe("an interrupted run", () => {
  it("goes on where it was, to the same result", async () => {
    const out = join(folder, "resumed");
    const interrupted = run({ out, goldOut: true, jobs: 1 }, ({ stage, done }) => {
      if (stage === "asking" && done === 2) throw new Error("the power went out");
    });
    await expect(interrupted).rejects.toThrow("the power went out");
    await appendFile(join(out, "cases.jsonl"), '{"suite":"shop","id":"cut o');
    const asked: number[] = [];
    const { report } = await run({ out, resume: true, goldOut: true, jobs: 1 }, ({ stage, done }) => {
      if (stage === "asking") asked.push(done);
    });
    expect(asked).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(report.resultHash).toBe(first.report.resultHash);
    expect((await readLines(out)).map(({ id }) => id).sort()).toEqual(idsOf(first));
  });
});

describe("the recipe to compare with", () => {
  it("is asked the same cases", async () => {
    const { report } = await run({ pipeline: "recipe" });
    expect(report).toMatchObject({ pipeline: "recipe", n: 10, snapshot: first.report.kbHash });
    expect(report.configHash).not.toBe(first.report.configHash);
    expect(report.retrieval.hit5).toBe(1);
  });
});

describe("explaining a case", () => {
  const options = { pipeline: "product", history: "given", channel: "web", now: usual.now, changes: [] } as const;

  it("asks it again, and shows ranking, signals, quotes and the right article's place", async () => {
    const explanation = await explainCase("abroad", suites, options, config);
    expect(explanation).toMatchObject({ suite: "shop", goldRank: 1, asked: { id: "abroad", articles: ["delivery"] } });
    expect(explanation.line.confidence).toBe(lineOf(first, "abroad").confidence);
    const text = describeExplanation(explanation);
    expect(text).toContain(
      'shop abroad: "Do you deliver to Austria?"\nexpected   answer from delivery › Do you deliver abroad?',
    );
    expect(text).toContain("decided    answer (grounded), as it should");
    expect(text).toMatch(/ranking: the right article is number 1\n.*cosine.*\n→ 1 .+ delivery \(/);
    expect(text).toContain("● ");
  });

  it("names cases of a similar id where there is none", async () => {
    const refused = explainCase("return", suites, options, config);
    await expect(refused).rejects.toMatchObject({ code: "not_found" });
    await expect(refused).rejects.toThrow(
      'there is no case "return" in shop — did you mean return-time, return-time~1?',
    );
  });
});
