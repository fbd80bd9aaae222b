import { describe, expect, it } from "vitest";
import { lineOf } from "./case.samples.ts";
import type { CaseResult } from "./case-result.ts";
import { type CompareOptions, compareRuns, headline } from "./compare-runs.ts";
import { nineLines } from "./figures.samples.ts";

const options = { margin: 0.03, seed: 1 };

/** Cases "00", "01", …; those of `right` are answered rightly, the others from the wrong article. */
function runOf(n: number, right: (index: number) => boolean, different: Partial<CaseResult> = {}): CaseResult[] {
  return Array.from({ length: n }, (_, index) => {
    const isRight = right(index);
    return lineOf(String(index).padStart(2, "0"), {
      ...{ correct: isRight, failure: isRight ? null : "ranked_low", confidence: isRight ? 0.8 : 0.4 },
      ...different,
      metrics: { hit1: Number(isRight), mrr10: isRight ? 1 : 0.5 },
    });
  });
}

function changeOf(figure: string, a: CaseResult[], b: CaseResult[], more: Partial<CompareOptions> = {}) {
  const only = { ...options, judged: [figure], judgedOnly: true, ...more };
  const change = compareRuns("shop", a, b, only).changes.find((one) => one.figure === figure);
  if (change === undefined) throw new Error(`${figure} was not compared`);
  return change;
}

describe("two runs with the same results", () => {
  const comparison = compareRuns("shop", nineLines, [...nineLines].reverse(), options);

  it("have no figure that changed", () => {
    expect(comparison).toMatchObject({ suite: "shop", n: 9, onlyInA: [], onlyInB: [], flips: [] });
    expect(comparison.changes.length).toBeGreaterThan(30);
    for (const { figure, a, b, change, p, verdict, interval, casesNeeded } of comparison.changes) {
      expect([figure, verdict, change, p, casesNeeded]).toEqual([figure, "unchanged", 0, 1, null]);
      expect([figure, a, interval]).toEqual([figure, b, [0, 0]]);
    }
  });

  it("have none either where only times and texts differ", () => {
    const later = nineLines.map((line) => ({ ...line, timings: { totalMs: 999 }, answerText: "In other words." }));
    const { changes, flips } = compareRuns("shop", nineLines, later, options);
    expect(changes.filter(({ verdict }) => verdict !== "unchanged")).toEqual([]);
    expect(flips).toEqual([]);
  });
});

describe("a clear improvement", () => {
  // Wrong in A where index % 2 is 0 (20 of 40); B mends 16 of them and breaks one.
  const a = runOf(40, (index) => index % 2 === 1);
  const b = runOf(40, (index) => (index % 2 === 1 ? index !== 1 : index < 32));

  it("is better, with the cases that were won and lost and McNemar's p", () => {
    expect(changeOf("retrieval.hit1", a, b)).toMatchObject({
      ...{ better: "higher", a: 0.5, b: 35 / 40, change: 0.375, wins: 16, losses: 1, test: "McNemar" },
      // 2 · (1 + 17) / 2^17
      ...{ p: expect.closeTo(36 / 131_072, 10), pAdjusted: expect.closeTo(36 / 131_072, 10) },
      ...{ verdict: "better", casesNeeded: null },
    });
  });

  it("has an interval around the change that leaves zero out", () => {
    const [low, high] = changeOf("retrieval.hit1", a, b).interval ?? [0, 0];
    expect(low).toBeGreaterThan(0.15);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.45);
    expect(high).toBeLessThan(0.6);
  });

  it("is judged against all figures that are judged", () => {
    const judged = ["retrieval.hit1", "retrieval.answerHit1", "decision.right"];
    // Three figures with one p: Holm's takes each threefold.
    for (const figure of judged) {
      expect(changeOf(figure, a, b, { judged }).pAdjusted).toBeCloseTo((3 * 36) / 131_072, 10);
    }
  });

  it("is worse the other way round", () => {
    expect(changeOf("retrieval.hit1", b, a)).toMatchObject({ verdict: "worse", wins: 1, losses: 16, change: -0.375 });
  });

  it("is seen in a mean that is no share by flipping signs", () => {
    const change = changeOf("retrieval.mrr10", a, b);
    expect(change).toMatchObject({ test: "sign flip", verdict: "better", wins: 16, losses: 1 });
    expect(change.p).toBeLessThan(0.005);
  });

  it("shows the figures that are not judged without a verdict", () => {
    const { changes } = compareRuns("shop", a, b, options);
    const others = changes.filter(({ figure }) => !headline.includes(figure));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ verdict, pAdjusted }) => pAdjusted !== null || verdict === "better")).toEqual([]);
  });

  it("has a p of its own for a figure that is no mean", () => {
    const change = changeOf("confidence.aurc", a, b);
    expect(change).toMatchObject({ test: "exchange", better: "lower", wins: null, losses: null, verdict: "better" });
    expect(change.change).toBeLessThan(0);
  });

  it("is told case by case", () => {
    const { flips } = compareRuns("shop", a, b, options);
    expect(flips.filter(({ kind }) => kind === "win")).toHaveLength(16);
    expect(flips.filter(({ kind }) => kind === "loss").map(({ id }) => id)).toEqual(["01"]);
    expect(flips.find(({ id }) => id === "01")).toMatchObject({
      a: { decision: "answer", correct: true, confidence: 0.8, failure: null },
      b: { decision: "answer", correct: false, confidence: 0.4, failure: "ranked_low" },
    });
  });
});

describe("a figure of which less is better", () => {
  const handed = (n: number) =>
    Array.from({ length: 30 }, (_, index) =>
      lineOf(String(index).padStart(2, "0"), {
        ...{ expected: "handoff", correct: false, failure: index < n ? "too_bold" : null },
        decision: index < n ? "answer" : "handoff",
      }),
    );

  it("is better when it falls, and a fall is a win", () => {
    const figure = "decision.unsafeAnswerRate";
    expect(changeOf(figure, handed(15), handed(3))).toMatchObject({
      ...{ better: "lower", a: 0.5, b: 0.1, verdict: "better", wins: 12, losses: 0 },
    });
    expect(changeOf(figure, handed(3), handed(15))).toMatchObject({ verdict: "worse", wins: 0, losses: 12 });
  });
});

it("calls a figure that is neither better nor worse only changed", () => {
  const a = runOf(30, () => true);
  const b = runOf(30, () => true, { decision: "clarify", reason: "ambiguous", failure: "too_timid" });
  const change = changeOf("decision.clarifyRate", a, b);
  expect(change).toMatchObject({ better: null, a: 0, b: 1, verdict: "changed" });
});

describe("a change that may be chance", () => {
  const a = runOf(40, (index) => index >= 4);
  const b = runOf(40, (index) => index >= 2);

  it("cannot be told, and takes so many cases to see", () => {
    const change = changeOf("retrieval.hit1", a, b, { margin: 0.05 });
    expect(change).toMatchObject({ verdict: "cannot tell", p: 0.5, wins: 2, losses: 0 });
    // Connor 1987: (1.96·√.05 + .8416·√(.05 − .0025))² / .0025 = 155 for four runs of five, before any allowance.
    expect(change.casesNeeded).toBeGreaterThanOrEqual(155);
    expect(change.casesNeeded).toBeLessThan(2 * 155);
  });

  it("takes more cases the smaller the change that is worth seeing", () => {
    const needed = (margin: number) => changeOf("retrieval.hit1", a, b, { margin }).casesNeeded ?? 0;
    expect(needed(0.01)).toBeGreaterThan(needed(0.03));
    expect(needed(0.03)).toBeGreaterThan(needed(0.05));
  });
});

it("takes a conversation as one, so that ten flips of its turns are no proof", () => {
  const inOneTalk = { group: "talk" };
  const a = runOf(30, (index) => index >= 10).map((line, index) => (index < 10 ? { ...line, ...inOneTalk } : line));
  const b = runOf(30, () => true).map((line, index) => (index < 10 ? { ...line, ...inOneTalk } : line));
  const change = changeOf("retrieval.hit1", a, b);
  expect(change).toMatchObject({ wins: 10, losses: 0, test: "sign flip", p: 1, verdict: "cannot tell" });
});

it("names the cases that only one run has, and leaves them out", () => {
  const [a, b] = [runOf(4, () => true), runOf(4, () => true).slice(1)];
  const comparison = compareRuns("shop", a, [...b, lineOf("new", { metrics: { hit1: 0 } })], options);
  expect(comparison).toMatchObject({ n: 3, onlyInA: ["00"], onlyInB: ["new"], flips: [] });
  expect(comparison.changes.every(({ verdict }) => verdict === "unchanged")).toBe(true);
});

it("does not call a figure unchanged that other cases can tell now", () => {
  const faithful = (id: string, faithfulness: number | null) => lineOf(id, { metrics: { faithfulness } });
  const a = [faithful("a", 1), faithful("b", null)];
  const b = [faithful("a", 1), faithful("b", 0)];
  expect(changeOf("answer.faithfulness", a, b)).toMatchObject({ a: 1, b: 0.5, verdict: "cannot tell" });
});

it("tells a change of decision that made nothing right or wrong", () => {
  const [a, b] = [
    [lineOf("a", { decision: "handoff", reason: "policy", failure: "too_timid" })],
    [lineOf("a", { decision: "clarify", reason: "ambiguous", failure: "too_timid", saidText: "Which one?" })],
  ];
  expect(compareRuns("shop", a, b, options).flips).toMatchObject([
    { id: "a", kind: "decision", a: { answerText: "You have 14 days." }, b: { answerText: "Which one?" } },
  ]);
});

it("gives the same numbers every time, whatever the order of the lines", () => {
  const [a, b] = [runOf(12, (index) => index > 3), runOf(12, (index) => index > 2)];
  expect(compareRuns("shop", [...a].reverse(), b, options)).toEqual(compareRuns("shop", a, [...b].reverse(), options));
});
