import { describe, expect, it } from "vitest";
import { defaultConfidenceModel } from "../../src/answering/confidence.ts";
import { signalNames } from "../../src/answering/signals.ts";
import type { Calibration, Certificate } from "../../src/domain/calibration.ts";
import { lineOf } from "../case.samples.ts";
import type { CaseResult } from "../case-result.ts";
import { describeCheck, recheck } from "./recheck.ts";

const now = new Date("2026-06-01T12:00:00Z");
/** A model whose confidence is the signal `dense` in three steps. */
const model = {
  intercept: 0,
  weights: { ...defaultConfidenceModel.weights, ...Object.fromEntries(signalNames.map((name) => [name, 0])), dense: 1 },
  curve: [
    [0, 0],
    [1, 1],
  ] as [number, number][],
};

const certificate = (threshold: number): Certificate => ({
  threshold,
  answered: 100,
  wrong: 5,
  bound: 0.1,
  coverage: 0.5,
});

function calibration(normal: Certificate | null): Calibration {
  return {
    format: 1,
    madeAt: now.toISOString(),
    promise: { maxError: 0.1, highRiskMaxError: 0.05, confidence: 0.95 },
    boundTo: { signals: [...signalNames], embeddingModel: "minilm", settings: "0" },
    cases: { paths: ["cases"], labelled: 400, certifiedOn: 400, fittedOn: 0 },
    model: null,
    certificates: { normal, highRisk: null },
    confidences: [],
  };
}

/** Cases spread evenly over the confidences; wrong where `isWrong` says so. */
function lines(isWrong: (confidence: number, index: number) => boolean): CaseResult[] {
  return Array.from({ length: 1200 }, (_, index) => {
    const dense = ((index * 7919) % 1200) / 1200;
    const signals = { ...Object.fromEntries(signalNames.map((name) => [name, 0])), dense };
    return lineOf(`case-${index}`, { group: `group-${index}`, signals, correct: !isWrong(dense, index) });
  });
}

const check = (normal: Certificate | null, isWrong: Parameters<typeof lines>[0]) =>
  recheck(lines(isWrong), calibration(normal), { model, now });

describe("recheck", () => {
  it("keeps a certificate whose threshold still holds", () => {
    const found = check(certificate(0.5), (dense) => dense < 0.5);
    expect(found).toMatchObject({ outcome: "kept", certificates: { normal: { threshold: 0.5, wrong: 0 } } });
    expect(describeCheck(found, 0.95)).toMatch(
      /^certificate kept: \d+ labelled cases were asked again: the threshold holds/,
    );
  });

  it("tightens it where only surer answers keep the promise", () => {
    const found = check(certificate(0.5), (dense) => dense < 0.75);
    expect(found.outcome).toBe("tightened");
    expect(found.certificates.normal?.threshold).toBeGreaterThan(0.7);
    expect(found.reason).toContain("was raised to 0.7");
  });

  it("drops it where nothing can be promised any more, and says what to do", () => {
    const found = check(certificate(0.5), (_, index) => index % 2 === 0);
    expect(found).toMatchObject({ outcome: "dropped", certificates: { normal: null, highRisk: null } });
    expect(found.reason).toContain("evals calibrate --write");
  });

  it("never makes a certificate where there was none, nor a looser one", () => {
    expect(check(null, () => false)).toMatchObject({ outcome: "dropped", certificates: { normal: null } });
    expect(check(certificate(0.9), () => false).certificates.normal?.threshold).toBe(0.9);
  });
});
