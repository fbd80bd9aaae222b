import { describe, expect, it } from "vitest";
import { signalNames, signalSigns } from "../../src/answering/signals.ts";
import { lineOf } from "../case.samples.ts";
import type { CaseResult } from "../case-result.ts";
import { seededRandom } from "../metrics/random.ts";
import { calibrate } from "./calibrate.ts";
import { describeCertificate } from "./describe-calibration.ts";

const target = { maxError: 0.2, confidence: 0.95 };
const options = { target, cost: { wrong: 8, handoff: 1 }, seed: 1 };

/** Cases that are right as often as their dense signal says; every third has a twin. */
function labelled(n: number, seed: number): CaseResult[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, index) => {
    const dense = random();
    const correct = random() < dense ** 0.3;
    const signals = Object.fromEntries(signalNames.map((name) => [name, name === "dense" ? dense : random()]));
    const twin = { decision: "handoff", reason: "low_confidence", confidence: 0, articleId: null } as const;
    return lineOf(`case-${index}`, {
      ...{ group: `group-${index % 60}`, signals, correct, confidence: dense ** 0.3 },
      goldOut: index % 3 === 0 ? { ...twin, signals: { ...signals, dense: 0.1 } } : null,
    });
  });
}

describe("calibrate", () => {
  const lines = labelled(600, 4);
  const found = calibrate(lines, options);

  it("finds the signal that tells, with every sign held", () => {
    for (const name of signalNames)
      if (signalSigns[name] !== 0)
        expect(signalSigns[name] * found.fitted.model.weights[name], name).toBeGreaterThanOrEqual(0);
    expect(found.fitted.model.weights.dense).toBeGreaterThan(1);
    expect(found).toMatchObject({ labelled: 600, twins: 200 });
  });

  it("measures on cases that the model had not seen, and they are on scale", () => {
    expect(found.fitted.figures.auroc).toBeGreaterThan(0.65);
    expect(found.fitted.figures.ece).toBeLessThan(0.08);
  });

  it("certifies the confidence that answers, not the one that a fit would give", () => {
    const worthless = calibrate(
      lines.map((line) => ({ ...line, confidence: 0.5 })),
      options,
    );
    expect(worthless.shipped.certificate).toBeNull();
    expect(worthless.fitted).toEqual(found.fitted);
  });

  it("certifies a threshold, and says so in words", () => {
    expect(found.shipped.certificate?.bound).toBeLessThanOrEqual(0.2);
    expect(describeCertificate(found, target)).toMatch(/^Wrong per 100 answered: \d+, at most (?:1\d|20) \(95 % sure/);
  });

  it("asks for more confidence the more a mistake costs", () => {
    const cheap = calibrate(lines, { ...options, cost: { wrong: 1, handoff: 1 } });
    expect(found.shipped.cheapest?.threshold ?? 0).toBeGreaterThan(cheap.shipped.cheapest?.threshold ?? 1);
  });

  it("gives the same for the same cases in another order", () => {
    expect(calibrate([...lines].reverse(), options)).toEqual(found);
  });

  it("says what is missing where nothing can be promised", () => {
    const few = calibrate(labelled(60, 8), { ...options, target: { maxError: 0.05, confidence: 0.95 } });
    expect(few.shipped.certificate).toBeNull();
    expect(describeCertificate(few, { maxError: 0.05, confidence: 0.95 })).toMatch(/^Not certifiable/);
  });

  it("refuses too few cases, and cases that are all alike", () => {
    expect(() => calibrate(labelled(20, 2), options)).toThrow("20 labelled cases");
    expect(() =>
      calibrate(
        lines.map((line) => ({ ...line, correct: true })),
        options,
      ),
    ).toThrow("too few to learn from");
  });
});
