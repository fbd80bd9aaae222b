/** The labelled cases asked again: is what was certified still so? */
import { inWords } from "../../src/answering/calibration-in-force.ts";
import type { ConfidenceModel } from "../../src/answering/confidence.ts";
import type { Calibration, CalibrationCheck, Certificate } from "../../src/domain/calibration.ts";
import type { CaseResult } from "../case-result.ts";
import { certifyingCases } from "./calibrate.ts";
import { labelledExamples } from "./examples.ts";
import { certificateAt, certify, type Labelled } from "./learn-then-test.ts";

/**
 * Keeps a certificate whose threshold holds on the new run by itself, tightens it to the loosest one that does, or drops it.
 * `model` is the calibration's own; null: the one that ships.
 */
export function recheck(
  lines: readonly CaseResult[],
  calibration: Calibration,
  { model, now }: { model: ConfidenceModel | null; now: Date },
): CalibrationCheck {
  const { certificates, promise } = calibration;
  const judged = certifyingCases(labelledExamples(lines), model);
  const again = (before: Certificate | null, maxError: number) => holding(judged, before, { ...promise, maxError });
  const normal = again(certificates.normal, promise.maxError);
  const highRisk = again(certificates.highRisk, promise.highRiskMaxError);
  const before = certificates.normal;
  const outcome =
    normal === null || before === null ? "dropped" : normal.threshold > before.threshold ? "tightened" : "kept";
  const asked = `${judged.length} labelled cases were asked again`;
  const answered = judged.filter(({ confidence }) => confidence >= (before?.threshold ?? 2));
  const wrong = answered.filter(({ correct }) => !correct).length;
  const reasons = {
    kept: `${asked}: the threshold holds.`,
    tightened: `${asked}: of ${answered.length} that the threshold ${before?.threshold.toFixed(3)} would answer ${wrong} are wrong now, so it was raised to ${normal?.threshold.toFixed(3)}.`,
    dropped:
      before === null
        ? `${asked}; the calibration holds no certificate, so the conservative thresholds are in force.`
        : `${asked}: of ${answered.length} that the threshold ${before.threshold.toFixed(3)} would answer ${wrong} are wrong now, and no stricter one can be promised. The conservative thresholds are in force; see what changed with \`onevoice evals run\`, then \`onevoice evals calibrate --write\`.`,
  };
  return {
    checkedAt: now.toISOString(),
    outcome,
    reason: reasons[outcome],
    cases: judged.length,
    certificates: { normal: before === null ? null : normal, highRisk },
  };
}

/** The old threshold where a single test of it passes; else the loosest stricter one that is certified anew. */
function holding(
  judged: readonly Labelled[],
  before: Certificate | null,
  target: { maxError: number; confidence: number },
): Certificate | null {
  if (before === null) return null;
  const same = certificateAt(judged, before.threshold, target);
  if (same !== null) return same;
  const anew = certify(judged, target);
  return anew !== null && anew.threshold > before.threshold ? anew : null;
}

/** One line: what came of it. */
export function describeCheck({ outcome, reason, certificates }: CalibrationCheck, sure: number): string {
  const promise = certificates.normal === null ? "" : ` ${inWords(certificates.normal, sure)}`;
  return `certificate ${outcome}: ${reason}${promise}`;
}
