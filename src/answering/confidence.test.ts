import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConfidenceModel, defaultConfidenceModel, estimateConfidence } from "./confidence.ts";
import { type SignalValues, signalNames, signalSigns } from "./signals.ts";

/** Every signal with this value; those given with their own. */
const values = (of: number, given: Partial<SignalValues> = {}): SignalValues => {
  // Every name stands in it: it is made from their list.
  return { ...Object.fromEntries(signalNames.map((name) => [name, of])), ...given } as SignalValues;
};
const model: ConfidenceModel = { intercept: -1, weights: values(0, { dense: 2, coverage: -4 }), curve: null };

describe("estimateConfidence", () => {
  it("reads the probability from a curve where there is one: between its points in a straight line, flat beyond", () => {
    const curved: ConfidenceModel = {
      ...model,
      curve: [
        [-1, 0.1],
        [0, 0.3],
        [1, 0.9],
      ],
    };
    const at = (dense: number) => estimateConfidence(values(0, { dense }), curved).confidence;
    // The logit is 2 · dense − 1.
    expect([-1, 0, 0.25, 0.5, 0.75, 1, 2].map(at)).toEqual([0.1, 0.1, 0.2, 0.3, 0.6, 0.9, 0.9]);
  });

  it.each([
    [{}, 1 / (1 + Math.E)],
    [{ dense: 0.5 }, 0.5],
    [{ dense: 1 }, 1 / (1 + Math.exp(-1))],
    [{ dense: 1, coverage: 0.5 }, 1 / (1 + Math.E)],
  ])("is the logistic function of intercept and weighted signals: %j", (given, expected) => {
    expect(estimateConfidence(values(0, given), model).confidence).toBeCloseTo(expected, 6);
  });

  it("names every signal with what it contributed, the largest first, ties by name", () => {
    const { signals } = estimateConfidence(values(0, { dense: 0.5, coverage: 0.5 }), model);
    expect(signals.slice(0, 2)).toEqual([
      { name: "coverage", value: 0.5, contribution: -2 },
      { name: "dense", value: 0.5, contribution: 1 },
    ]);
    expect(signals.slice(2).map(({ name }) => name)).toEqual(
      signalNames.filter((name) => name !== "dense" && name !== "coverage").sort(),
    );
  });

  it("adds up: the contributions and the intercept give the confidence", () => {
    const signal = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(signal, { minLength: signalNames.length, maxLength: signalNames.length }), (numbers) => {
        const given = values(0, Object.fromEntries(signalNames.map((name, index) => [name, numbers[index] ?? 0])));
        const { confidence, signals } = estimateConfidence(given, defaultConfidenceModel);
        const logit = signals.reduce((sum, { contribution }) => sum + contribution, defaultConfidenceModel.intercept);
        expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logit)), 4);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("goes the way each signal speaks when it rises, in the shipped model", () => {
    for (const name of signalNames) {
      const at = (value: number) => estimateConfidence(values(0, { [name]: value }), defaultConfidenceModel).confidence;
      const way = signalSigns[name];
      if (way !== 0) expect(way * (at(1) - at(0)), name).toBeGreaterThanOrEqual(0);
    }
  });

  it("has no weight of zero below zero, which would come back from a database as another value", () => {
    const { signals } = estimateConfidence(values(0), defaultConfidenceModel);
    for (const { name, contribution } of signals) expect(Object.is(contribution, -0), name).toBe(false);
  });

  it("tells nothing found from everything found", () => {
    expect(estimateConfidence(values(0), defaultConfidenceModel).confidence).toBeLessThan(0.05);
    expect(estimateConfidence(values(1), defaultConfidenceModel).confidence).toBeGreaterThan(0.95);
  });
});
