import { describe, expect, it } from "vitest";
import { signalNames, signalSigns } from "../../src/answering/signals.ts";
import { lineOf } from "../case.samples.ts";
import type { CaseResult } from "../case-result.ts";
import { seededRandom } from "../metrics/random.ts";
import { calibrate } from "./calibrate.ts";
import { describeCertificate } from "./describe-calibration.ts";

const target = { maxError: 0.2, confidence: 0.95 };
const options = {
  target,
  highRiskMaxError: 0.1,
  cost: { wrong: 8, handoff: 1 },
  seed: 1,
  model: "auto",
} as const;

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

  it("fits from 400 labels on, finds the signal that tells, and holds every sign", () => {
    const { fittedModel } = found;
    expect(found).toMatchObject({ labelled: 600, twins: 200, model: "fitted" });
    for (const name of signalNames)
      if (signalSigns[name] !== 0)
        expect(signalSigns[name] * (fittedModel?.weights[name] ?? 0), name).toBeGreaterThanOrEqual(0);
    expect(fittedModel?.weights.dense).toBeGreaterThan(1);
  });

  it("measures on cases that the model had not seen, and they are on scale", () => {
    expect(found.fittedFigures.auroc).toBeGreaterThan(0.65);
    expect(found.fittedFigures.ece).toBeLessThan(0.08);
  });

  it("certifies with cases that nothing was fitted on, every one either here or there", () => {
    expect(found.fittedOn + found.certifiedOn).toBe(600);
    expect(found.certificates.normal?.answered).toBeLessThanOrEqual(found.certifiedOn);
    const other = calibrate(lines, { ...options, seed: 2 });
    expect(other.certificates).toEqual(found.certificates);
  });

  it("certifies the model that ships where that is to answer, and with few labels", () => {
    const shipped = calibrate(lines, { ...options, model: "shipped" });
    expect(shipped).toMatchObject({ model: "shipped", fittedModel: null, fittedOn: 0, certifiedOn: 600 });
    expect(calibrate(labelled(200, 4), options).model).toBe("shipped");
  });

  it("certifies a threshold, and says so in words", () => {
    expect(found.certificates.normal?.bound).toBeLessThanOrEqual(0.2);
    expect(describeCertificate(found, target)).toMatch(/^Wrong per 100 answered: \d+, at most (?:1\d|20) \(95 % sure/);
  });

  it("asks for more confidence for articles of high risk, and the more a mistake costs", () => {
    const { normal, highRisk } = found.certificates;
    if (highRisk !== null) expect(highRisk.threshold).toBeGreaterThan(normal?.threshold ?? 1);
    const cheap = calibrate(lines, { ...options, cost: { wrong: 1, handoff: 1 } });
    expect(found.cheapest?.threshold ?? 0).toBeGreaterThan(cheap.cheapest?.threshold ?? 1);
  });

  it("keeps the confidences of the cases that certify, for drift", () => {
    expect(found.confidences).toHaveLength(Math.min(200, found.certifiedOn));
    expect(found.confidences).toEqual([...found.confidences].sort((x, y) => x - y));
  });

  it("gives the same for the same cases in another order", () => {
    expect(calibrate([...lines].reverse(), options)).toEqual(found);
  });

  it("says what is missing where nothing can be promised", () => {
    const few = calibrate(labelled(60, 8), { ...options, target: { maxError: 0.05, confidence: 0.95 } });
    expect(few.certificates.normal).toBeNull();
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
