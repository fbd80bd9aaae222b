import { describe, expect, it } from "vitest";
import type { Calibration, CalibrationCheck } from "../domain/calibration.ts";
import { conservativeThresholds } from "../domain/handoff-rules.ts";
import { bindingOf, putInForce } from "./calibration-in-force.ts";
import { defaultConfidenceModel } from "./confidence.ts";

const binding = await bindingOf({ any: 1 }, "minilm");
const certificate = (threshold: number) => ({ threshold, answered: 200, wrong: 9, bound: 0.08, coverage: 0.6 });
const calibration: Calibration = {
  format: 1,
  madeAt: "2026-06-01T12:00:00Z",
  promise: { maxError: 0.1, highRiskMaxError: 0.05, confidence: 0.95 },
  boundTo: binding,
  cases: { paths: ["../evals/cases"], labelled: 300, certifiedOn: 300, fittedOn: 0 },
  model: { intercept: 0, weights: { dense: 3 }, curve: null },
  certificates: { normal: certificate(0.4), highRisk: certificate(0.8) },
  confidences: [],
};
const check: CalibrationCheck = {
  checkedAt: "2026-06-02T12:00:00Z",
  outcome: "kept",
  reason: "300 labelled cases were asked again: the threshold holds.",
  cases: 300,
  certificates: calibration.certificates,
};

describe("putInForce", () => {
  it("is the model and thresholds that ship without a calibration", () => {
    const inForce = putInForce(null, null, binding);
    expect(inForce).toMatchObject({
      state: "default",
      thresholds: conservativeThresholds,
      model: defaultConfidenceModel,
    });
  });

  it("is the calibration's own where the labelled cases kept it, and says what is promised", () => {
    const inForce = putInForce(calibration, check, binding);
    expect(inForce).toMatchObject({ state: "certified", thresholds: { normal: 0.4, highRisk: 0.8 } });
    expect(inForce.model.weights).toMatchObject({ dense: 3, coverage: 0 });
    expect(inForce.says).toMatch(/^Wrong per 100 answered: 5, at most 8 \(95 % sure/);
  });

  it("asks for no less than the conservative thresholds until the cases were asked of this snapshot", () => {
    const inForce = putInForce(calibration, null, binding);
    expect(inForce).toMatchObject({ state: "unchecked", thresholds: { normal: 0.5, highRisk: 0.8 } });
    expect(inForce.says).toContain("onevoice evals recheck");
  });

  it("takes the raised threshold where the check tightened it", () => {
    const tightened = {
      ...check,
      outcome: "tightened",
      certificates: { normal: certificate(0.6), highRisk: null },
    } as const;
    expect(putInForce(calibration, tightened, binding)).toMatchObject({
      state: "certified",
      thresholds: { normal: 0.6, highRisk: 0.7 },
    });
  });

  it("goes back to the stricter thresholds where the certificate was dropped", () => {
    const dropped = { ...check, outcome: "dropped", certificates: { normal: null, highRisk: null } } as const;
    expect(putInForce(calibration, dropped, binding)).toMatchObject({
      state: "dropped",
      thresholds: { normal: 0.5, highRisk: 0.8 },
    });
  });

  it("does not use what was made for other signals, settings or another model, and says which", async () => {
    const other = await bindingOf({ any: 2 }, "another");
    const inForce = putInForce(calibration, check, other);
    expect(inForce).toMatchObject({ state: "unusable", model: defaultConfidenceModel, calibration: null });
    expect(inForce.says).toContain("other embedding model and settings");
  });
});
