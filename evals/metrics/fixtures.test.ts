/** The metrics against an independent implementation: scikit-learn, SciPy and statsmodels, by scripts/metrics/write-fixtures.py. */
import { describe, expect, it } from "vitest";
import { aurc, auroc, brier, confidenceAuroc, coverageAtRisk, ece, unsafeAt } from "./confidence.ts";
import { decisionMatrix, decisionRates, type Kind, macroF1 } from "./decisions.ts";
import fixtures from "./fixtures.json" with { type: "json" };
import { bootstrap, groupedWilson, quantile, wilson } from "./intervals.ts";
import { overlap } from "./overlap.ts";
import { mcnemar } from "./paired.ts";
import { seededRandom } from "./random.ts";
import { rankingScores } from "./ranking.ts";

const digits = 9;

/** The same numbers to nine decimals, the same nulls. */
function expectClose(actual: Readonly<Record<string, number | null>>, wanted: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(actual)) {
    const other = wanted[name];
    if (value === null || typeof other !== "number") expect({ [name]: value }).toEqual({ [name]: other });
    else expect(value, name).toBeCloseTo(other, digits);
  }
}

it.each(fixtures.auroc)("AUROC %#", ({ high, low, ...wanted }) => expectClose({ auroc: auroc(high, low) }, wanted));

it.each(fixtures.confidence)("confidence %#", ({ cases, coverage, ...wanted }) => {
  const judged = cases.map(([confidence = 0, correct]) => ({ confidence, correct: correct === 1 }));
  expectClose({ auroc: confidenceAuroc(judged), brier: brier(judged), aurc: aurc(judged), ece: ece(judged) }, wanted);
  for (const [risk, share] of Object.entries(coverage))
    expect(coverageAtRisk(judged, Number(risk))).toBeCloseTo(share, digits);
});

it.each(fixtures.decisions)("decisions %#", ({ cases, matrix, ...wanted }) => {
  const decided = cases.map(([expected, taken]) => ({ expected: expected as Kind, taken: taken as Kind }));
  const found = decisionMatrix(decided);
  expect(found).toEqual(matrix);
  expectClose({ macroF1: macroF1(found), ...decisionRates(found) }, wanted);
});

it.each(fixtures.ranking)("ranking %#", ({ ranked, right, ...wanted }) =>
  expectClose({ ...rankingScores(ranked, new Set(right)) }, wanted),
);

it.each(fixtures.overlap)("overlap %#", ({ answer, gold, ...wanted }) =>
  expectClose({ ...overlap(answer, gold) }, wanted),
);

it.each(fixtures.wilson)("Wilson %#", ({ share, n, low, high }) => {
  const [from, to] = wilson(share, n) ?? [];
  expectClose({ low: from ?? null, high: to ?? null }, { low, high });
});

it.each(fixtures.groupedWilson)("Wilson of groups %#", ({ groups, low, high }) => {
  const [from, to] = groupedWilson(groups) ?? [];
  expectClose({ low: from ?? null, high: to ?? null }, { low, high });
});

it.each(fixtures.mcnemar)("McNemar %#", ({ wins, losses, p }) => {
  expect(mcnemar(wins, losses) / p).toBeCloseTo(1, digits);
});

it.each(fixtures.quantile)("quantile %#", ({ values, share, quantile: wanted }) => {
  const sorted = [...values].sort((a, b) => a - b);
  expect(quantile(sorted, share)).toBeCloseTo(wanted, digits);
});

it.each(fixtures.unsafeAt)("unsafe at %#", ({ overHandoff, withArticle, without, unsafe }) => {
  expect(unsafeAt(overHandoff, withArticle, without)).toBeCloseTo(unsafe, digits);
});

describe("bootstrap of groups", () => {
  it.each(fixtures.clusteredBootstrapMean)("%#", ({ groups, low, high }) => {
    const { mean } = bootstrap<number>(
      groups,
      (values) => ({ mean: values.reduce((sum, value) => sum + value, 0) / values.length }),
      { resamples: 10_000, random: seededRandom(7) },
    );
    expect(Math.abs((mean?.[0] ?? Number.NaN) - low)).toBeLessThan(0.01);
    expect(Math.abs((mean?.[1] ?? Number.NaN) - high)).toBeLessThan(0.01);
  });
});
