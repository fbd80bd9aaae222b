import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runOwnSuite } from "./baseline.ts";
import type { EvalCase } from "./case.ts";
import { lintSuites } from "./lint-cases.ts";
import { loadSuites } from "./load-suites.ts";
import { contentWords } from "./metrics/overlap.ts";

// A suite in the articles' own words flatters whoever is examined by it: these are the rules ours was written by.
const root = resolve(import.meta.dirname, "..");
const kb = join(root, "kb");
let cases: EvalCase[];
let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "onevoice-suite-"));
  const { suites } = await loadSuites([join(root, "evals/cases")], { kb });
  cases = suites.flatMap((suite) => suite.cases);
});
afterAll(() => rm(data, { recursive: true, force: true }));

it("has no problem, and expects what the articles say today", async () => {
  const loaded = await loadSuites([join(root, "evals/cases")], { kb });
  expect(await lintSuites(loaded, { today: "2026-06-01" })).toEqual([]);
});

it.each([
  ["answerable", 0.45, 0.6],
  ["follow-up", 0.12, 0.25],
  ["ambiguous", 0.1, 0.2],
  ["near-domain-unanswerable", 0.1, 0.2],
])("has its share of %s cases", (tag, least, most) => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const share = cases.filter(({ tags }) => tags.includes(tag)).length / cases.length;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

it("has topic switches, and cases for abuse, other subjects and wishes for a person", () => {
  for (const tag of ["topic-switch", "abuse", "off-topic", "human-wish"])
    expect(cases.filter(({ tags }) => tags.includes(tag)).length, tag).toBeGreaterThanOrEqual(4);
});

it("shares no more than half of a question's content words with the heading it is answered under", () => {
  const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, "");
  const shared = cases.flatMap(({ id, ask, section, tags }) => {
    if (section === null || tags.includes("topic-switch")) return [];
    const heading = new Set(contentWords(section).map(stem));
    const asked = contentWords(ask).map(stem);
    const share = asked.filter((word) => heading.has(word)).length / Math.max(1, asked.length);
    return share > 0.5 ? [`${id}: ${share}`] : [];
  });
  expect(shared).toEqual([]);
});

it("is not won by words alone: BM25 finds the right article first for three of four questions at most", async () => {
  const { report } = await runOwnSuite({
    data,
    changes: ["retrieval.weights.dense=0", "retrieval.weights.heading=0", "retrieval.weights.lexical=1"],
  });
  expect(report.retrieval.hit1).toBeLessThanOrEqual(0.75);
  expect(report.retrieval.hit1).toBeGreaterThan(0.3);
}, 120_000);
