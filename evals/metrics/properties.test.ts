import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aurc, auroc, brier, confidenceAuroc, coverageAtRisk, ece, type Judged } from "./confidence.ts";
import { decisionMatrix, decisionRates, kinds, macroF1 } from "./decisions.ts";
import { saysWords, statesFact } from "./facts.ts";
import { bootstrap, groupedWilson, wilson } from "./intervals.ts";
import { bestOverlap, contentWords, overlap } from "./overlap.ts";
import { casesNeeded, exchangeP, holm, mcnemar, normalQuantile, pairedIntervals, signFlipP } from "./paired.ts";
import { seededRandom, shuffled } from "./random.ts";
import { rankingScores } from "./ranking.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
// Few different confidences, so that many are equal.
const confidence = fc.oneof(share, fc.constantFrom(0, 0.25, 0.5, 1));
const judged = fc.array(fc.record({ confidence, correct: fc.boolean() }), { minLength: 1, maxLength: 60 });
const all = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns: 200 });

describe("confidence", () => {
  const measures = {
    confidenceAuroc,
    aurc,
    brier,
    ece,
    at10: (cases: readonly Judged[]) => coverageAtRisk(cases, 0.1),
  };

  it("stays in 0..1 and does not depend on the order of cases", () =>
    all(
      fc.property(judged, fc.integer(), (cases, seed) => {
        for (const measure of Object.values(measures)) {
          const value = measure(cases);
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
          const other = measure(shuffled(cases, seededRandom(seed)));
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 12);
        }
      }),
    ));

  it("AUROC turns round when high and low do, and knows no scale", () =>
    all(
      fc.property(fc.array(confidence, { minLength: 1 }), fc.array(confidence, { minLength: 1 }), (high, low) => {
        const area = auroc(high, low) ?? Number.NaN;
        expect(auroc(low, high)).toBeCloseTo(1 - area, 12);
        const halved = (values: readonly number[]) => values.map((value) => value / 2 + 0.25);
        // Halving may round two close confidences into one.
        if (new Set(halved([...high, ...low])).size === new Set([...high, ...low]).size)
          expect(auroc(halved(high), halved(low))).toBeCloseTo(area, 12);
      }),
    ));

  it("a threshold for less risk never covers more", () =>
    all(
      fc.property(judged, share, share, (cases, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(coverageAtRisk(cases, less) ?? 0).toBeLessThanOrEqual(coverageAtRisk(cases, more) ?? 0);
      }),
    ));

  it("says null where there is nothing to tell", () => {
    expect([confidenceAuroc([]), aurc([]), brier([]), ece([]), coverageAtRisk([], 0.1), auroc([], [0.5])]).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(confidenceAuroc([{ confidence: 0.5, correct: true }])).toBeNull();
  });

  it("a perfect confidence has no error in calibration, and orders all", () => {
    const cases = [1, 1, 1, 0, 0, 1].map((value) => ({ confidence: value, correct: value === 1 }));
    expect([ece(cases), brier(cases), confidenceAuroc(cases)]).toEqual([0, 0, 1]);
  });
});

describe("ranking", () => {
  const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmn"), { minLength: 0, maxLength: 14 });
  const right = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmn"), { minLength: 1, maxLength: 5 });

  it("never gets worse when a right article moves up by one", () =>
    all(
      fc.property(ids, right, fc.nat(), (ranked, gold, at) => {
        const from = ranked.length < 2 ? 0 : 1 + (at % (ranked.length - 1));
        if (ranked.length < 2 || !gold.includes(ranked[from] ?? "")) return;
        const moved = [...ranked];
        [moved[from - 1], moved[from]] = [moved[from] ?? "", moved[from - 1] ?? ""];
        const before = rankingScores(ranked, new Set(gold));
        for (const [name, value] of Object.entries(rankingScores(moved, new Set(gold))))
          expect(value, name).toBeGreaterThanOrEqual(before[name as keyof typeof before] - 1e-12);
      }),
    ));

  it("gives 1 in all but recall to a ranking that begins with what is right", () => {
    expect(rankingScores(["a", "b", "x"], new Set(["a", "b"]))).toEqual({
      ...{ hit1: 1, hit3: 1, hit5: 1, hit10: 1, recall5: 1, mrr10: 1, ndcg10: 1 },
    });
    expect(rankingScores([], new Set(["a"])).ndcg10).toBe(0);
  });
});

describe("overlap", () => {
  const words = fc.array(fc.constantFrom("refund", "paid", "card", "days", "five", "order"), { maxLength: 12 });
  it("swaps recall and precision when the texts change places", () =>
    all(
      fc.property(words, words, (one, other) => {
        const there = overlap(one.join(" "), other.join(" "));
        const back = overlap(other.join(" "), one.join(" "));
        if (there === null || back === null) return;
        expect([there.recall, there.precision]).toEqual([back.precision, back.recall]);
        expect(there.f1).toBeCloseTo(back.f1, 12);
      }),
    ));

  it("leaves stop words and what is left of contractions out", () => {
    expect(contentWords("It will be the card’s refund, you've paid")).toEqual(["card", "refund", "paid"]);
    expect(overlap("anything", "it is the")).toBeNull();
    expect(bestOverlap("refund paid", ["order", "refund card"])).toEqual({ recall: 0.5, precision: 0.5, f1: 0.5 });
    expect(bestOverlap("refund", [])).toBeNull();
  });
});

describe("facts", () => {
  it.each([
    ["Refunds take 30 days.", "30 days", true],
    ["Refunds take 130 days.", "30 days", false],
    ["Run `npm run -s onevoice -- index --check`.", "--check", true],
    ["the snapshot’s id", "snapshot's ID", true],
    ["unanswered", "answered", false],
    ["C++ is fine", "C++", true],
  ])("%j says %j: %s", (text, words, says) => expect(saysWords(text, words)).toBe(says));

  it.each([
    ["It takes thirty days.", 30, "day", true],
    ["It takes 24 hours.", 1, "day", true],
    ["It takes 3 days.", 30, "day", false],
    ["Keep 10 snapshots.", 10, "snapshot", true],
    ["Keep 10 snapshots.", 10, undefined, true],
    ["Keep 10 snapshots.", 10, "article", false],
    ["A discount of 15%", 15, "%", true],
    ["Some 30–90 days", 30, "day", true],
  ])("%j states %s %s: %s", (text, number, unit, states) =>
    expect(statesFact(text, { any: [unit === undefined ? { number } : { number, unit }] })).toBe(states),
  );

  it("is content with one of several ways of saying it", () => {
    expect(statesFact("within a month", { any: ["30 days", "a month"] })).toBe(true);
  });
});

describe("decisions", () => {
  const kind = fc.constantFrom(...kinds);
  it("is perfect where all is decided as expected", () =>
    all(
      fc.property(fc.array(kind, { minLength: 1 }), (expected) => {
        const matrix = decisionMatrix(expected.map((one) => ({ expected: one, taken: one })));
        expect(macroF1(matrix)).toBe(1);
        expect([decisionRates(matrix).unsafeAnswerRate ?? 0, decisionRates(matrix).overHandoffRate ?? 0]).toEqual([
          0, 0,
        ]);
      }),
    ));

  it("cannot tell of decisions that no case expects", () => {
    expect(macroF1(decisionMatrix([]))).toBeNull();
    const onlyAnswers = decisionRates(decisionMatrix([{ expected: "answer", taken: "clarify" }]));
    expect(onlyAnswers).toEqual({ unsafeAnswerRate: null, overHandoffRate: 0, clarifyRate: 1 });
  });
});

describe("intervals", () => {
  it("hold the figure, and grow narrower with more cases", () =>
    all(
      fc.property(share, fc.integer({ min: 1, max: 500 }), (value, n) => {
        const [low, high] = wilson(value, n) ?? [1, 0];
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        const [narrowLow, narrowHigh] = wilson(value, 4 * n) ?? [0, 1];
        expect(narrowHigh - narrowLow).toBeLessThanOrEqual(high - low + 1e-12);
      }),
    ));

  it("are wider where cases of a group agree", () => {
    const alone = Array.from({ length: 40 }, (_, index) => ({ n: 1, sum: index % 2 }));
    const together = Array.from({ length: 10 }, (_, index) => ({ n: 4, sum: 4 * (index % 2) }));
    const width = ([low, high]: [number, number] = [0, 0]) => high - low;
    expect(width(groupedWilson(together) ?? undefined)).toBeGreaterThan(1.5 * width(groupedWilson(alone) ?? undefined));
  });

  it("are null where most draws cannot tell", () => {
    const random = seededRandom(1);
    expect(bootstrap([[1], [2]], () => ({ never: null }), { resamples: 10, random })).toEqual({ never: null });
    expect(wilson(0.5, 0)).toBeNull();
    expect(groupedWilson([])).toBeNull();
  });
});

describe("paired tests", () => {
  const resampling = (seed = 1) => ({ resamples: 4000, random: seededRandom(seed) });

  it.each([
    [6, 0, 0.03125],
    [8, 1, 0.0390625],
    [10, 2, 0.03857421875],
    [9, 2, 0.0654296875],
    [0, 0, 1],
  ])("McNemar of %s to %s is %s", (wins, losses, p) => expect(mcnemar(wins, losses)).toBeCloseTo(p, 12));

  it("McNemar stays exact where one half to the power of n is no number any more", () => {
    expect(mcnemar(600, 600)).toBeCloseTo(1, 6);
    expect(mcnemar(650, 550)).toBeGreaterThan(0.002);
    expect(mcnemar(650, 550)).toBeLessThan(0.006);
  });

  it("flipping signs is McNemar's test where every case stands alone", () => {
    const differences = [...Array<number>(9).fill(1), ...Array<number>(2).fill(-1), ...Array<number>(50).fill(0)];
    expect(signFlipP(differences, resampling())).toBeCloseTo(mcnemar(9, 2), 1);
    expect(signFlipP([0, 0], resampling())).toBe(1);
  });

  it("exchanging whole groups finds a difference that is there, and none in two equal runs", () => {
    const figures = (values: number[]) => ({ mean: values.reduce((sum, value) => sum + value, 0) / values.length });
    const groups = Array.from({ length: 30 }, (_, index) => ({ a: [index % 3], b: [(index % 3) + 1] }));
    expect(exchangeP(groups, figures, resampling()).mean).toBeLessThan(0.01);
    expect(
      exchangeP(
        groups.map(({ a }) => ({ a, b: a })),
        figures,
        resampling(),
      ).mean,
    ).toBe(1);
    expect(pairedIntervals(groups, figures, resampling()).mean).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  });

  it("asks for as many cases as Connor's formula does", () => {
    const flips = (share: number) => [
      ...Array<number[]>(Math.round(10_000 * (share / 2))).fill([1]),
      ...Array<number[]>(Math.round(10_000 * (share / 2))).fill([-1]),
      ...Array<number[]>(10_000 - 2 * Math.round(10_000 * (share / 2))).fill([0]),
    ];
    const needed = (change: number, share: number) => casesNeeded(flips(share), { change, alpha: 0.05 });
    // Connor's table: 3 points at 10 % flips 870, 5 points at 20 % 626, 8 points at 30 % 366, for 80 %; planned for 85 % it is 14 % more. Of so many cases the share is known well.
    for (const [change, share, connor] of [
      [0.03, 0.1, 870],
      [0.05, 0.2, 626],
      [0.08, 0.3, 366],
    ] as const)
      expect((needed(change, share) ?? 0) / (1.144 * connor + 1 / change)).toBeCloseTo(1, 1);
    expect(casesNeeded([], { change: 0.03, alpha: 0.05 })).toBeNull();
  });

  it("knows the normal distribution", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 7);
    expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 7);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("adjusts for the number of figures, in order and never below the p itself", () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([expect.closeTo(0.03), expect.closeTo(0.06), expect.closeTo(0.06)]);
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (ps) => {
        for (const [index, adjusted] of holm(ps).entries()) expect(adjusted).toBeGreaterThanOrEqual(ps[index] ?? 1);
      }),
    );
  });
});
