import { describe, expect, it } from "vitest";
import { lineOf } from "./case.samples.ts";
import { nineLines } from "./figures.samples.ts";
import { hashResults, reportSuite } from "./run-report.ts";

const facts = {
  ...{ suite: "shop", kbHash: "k", configHash: "c", snapshot: "s", pipeline: "product", history: "given" as const },
  ...{ seconds: 2, indexSeconds: 1, embeddings: { embedded: 3, remembered: 4 }, seed: 1 },
};

describe("the report of a suite", () => {
  const report = reportSuite(nineLines, facts);

  it("says what was run, without the seed", () => {
    const { seed: _, ...said } = facts;
    expect(report).toMatchObject({ ...said, n: 9, heldOut: 2, resultHash: hashResults(nineLines) });
    expect(report).not.toHaveProperty("seed");
  });

  it("has the figures of all lines, and again of the held-out ones", () => {
    expect(report.retrieval).toMatchObject({ n: 4, hit1: 0.75, byTag: { faq: { n: 2, hit1: 0.5 } } });
    // Held out are "right" and "handed-off".
    expect(report.onHeldOut).toMatchObject({
      ...{ n: 2, retrieval: { n: 1, hit1: 1 }, decision: { n: 2, right: 1, macroF1: 1, answerabilityAuroc: 1 } },
      ...{ confidence: { n: 2, auroc: 1 }, goldOut: { n: 1, unsafeAnswerRate: 0 } },
    });
    expect(report.intervals["retrieval.hit1"]).not.toEqual(report.onHeldOut.intervals["retrieval.hit1"]);
  });

  it("counts failures, the most frequent first", () => {
    const lines = [...nineLines, lineOf("again", { failure: "too_timid" })];
    expect(Object.entries(reportSuite(lines, facts).failures)).toEqual([
      ["too_timid", 2],
      ["ranked_low", 1],
      ["too_bold", 1],
      ["wrong_passage", 1],
    ]);
  });

  it("tells quantiles of the time a case took, and medians of its stages", () => {
    // Totals 10, 20, … 90: p95 stands at 8 · .95 = 7.6 of them, p99 at 7.92.
    expect(report.latencyMs).toEqual({ p50: 50, p95: 86, p99: 89.2 });
    expect(report.stagesMs).toEqual({ searchMs: 6, totalMs: 50 });
  });

  it("of no case is all null, and no error", () => {
    const empty = reportSuite([], facts);
    expect(empty).toMatchObject({ n: 0, heldOut: 0, latencyMs: { p50: null, p95: null, p99: null }, stagesMs: {} });
    expect(empty).toMatchObject({ failures: {}, decision: { macroF1: null }, onHeldOut: { n: 0 } });
  });
});

describe("the result's hash", () => {
  const [first, ...rest] = nineLines;
  if (first === undefined) throw new Error("there are nine");
  const hash = hashResults(nineLines);
  const withFirst = (different: Partial<typeof first>) => hashResults([{ ...first, ...different }, ...rest]);

  it("does not know the order of the lines, nor their times", () => {
    expect(hashResults([...nineLines].reverse())).toBe(hash);
    expect(withFirst({ timings: { totalMs: 12_345 } })).toBe(hash);
  });

  it("does not know what is beyond four decimals, as where two databases add", () => {
    expect(withFirst({ confidence: first.confidence + 2e-5 })).toBe(hash);
    expect(withFirst({ metrics: { ...first.metrics, sectionHit1: 1 + 1e-9 } })).toBe(hash);
  });

  it.each([
    ["a confidence", { confidence: first.confidence + 2e-4 }],
    ["a decision", { decision: "handoff" as const }],
    ["an answer", { answerText: "You have 14 days" }],
    ["a ranking", { ranked: [{ articleId: "a", anchor: "", score: 1, dense: 1, lexical: 1 }] }],
    ["a signal", { signals: { dense: 0.1 } }],
    ["a metric", { metrics: { ...first.metrics, tokenF1: 0 } }],
    ["a twin", { goldOut: null }],
    ["an id", { id: "other" }],
  ])("changes with %s", (_, different) => {
    expect(withFirst(different)).not.toBe(hash);
  });

  it("changes with a case that is missing", () => {
    expect(hashResults(rest)).not.toBe(hash);
  });
});
