import { describe, expect, it } from "vitest";
import { seededRandom } from "../metrics/random.ts";
import { type Example, fitLogistic, probability } from "./logistic.ts";

const truth = { intercept: -1, weights: [3, -2, 0] };

function sample(n: number, seed: number): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => {
    const values = [random(), random() * 4, random()];
    return { values, correct: random() < probability(truth, values), weight: 1 };
  });
}

describe("fitLogistic", () => {
  it("finds the weights that made the data", () => {
    const { intercept, weights } = fitLogistic(sample(20_000, 5), { l2: 1e-6, signs: [0, 0, 0] });
    expect(intercept).toBeCloseTo(-1, 0);
    expect(weights[0]).toBeCloseTo(3, 0);
    expect(weights[1]).toBeCloseTo(-2, 0);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.2);
  });

  it("is at the minimum: the gradient of the penalised loss is nothing, where no sign holds it", () => {
    const examples = sample(500, 7);
    const model = fitLogistic(examples, { l2: 0, signs: [0, 0, 0] });
    for (const column of [0, 1, 2, null]) {
      const gradient = examples.reduce(
        (sum, { values, correct }) =>
          sum + (probability(model, values) - Number(correct)) * (column === null ? 1 : (values[column] ?? 0)),
        0,
      );
      expect(Math.abs(gradient / examples.length)).toBeLessThan(1e-5);
    }
  });

  it("holds the signs, and gives 0 to what would have the other one", () => {
    const { weights } = fitLogistic(sample(2000, 9), { l2: 0.01, signs: [-1, 1, 1] });
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBe(0);
    expect(weights[2]).toBeGreaterThanOrEqual(0);
  });

  it("gives nothing to a value that never varies, and shrinks with the penalty", () => {
    const examples = sample(500, 3).map((one) => ({ ...one, values: [...one.values, 7] }));
    const loose = fitLogistic(examples, { l2: 0.001, signs: [0, 0, 0, 0] });
    const tight = fitLogistic(examples, { l2: 1, signs: [0, 0, 0, 0] });
    expect(loose.weights[3]).toBe(0);
    expect(Math.abs(tight.weights[0] ?? 0)).toBeLessThan(Math.abs(loose.weights[0] ?? 0));
  });

  it("counts a case as often as it weighs", () => {
    const examples = sample(200, 1);
    const twice = fitLogistic([...examples, ...examples.slice(0, 50)], { l2: 0.01, signs: [0, 0, 0] });
    const weighed = fitLogistic(
      examples.map((one, index) => ({ ...one, weight: index < 50 ? 2 : 1 })),
      { l2: 0.01, signs: [0, 0, 0] },
    );
    twice.weights.forEach((weight, index) => {
      expect(weighed.weights[index]).toBeCloseTo(weight, 5);
    });
  });
});
