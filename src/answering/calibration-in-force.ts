/** What a snapshot's calibration and its check make of confidence: the model, the thresholds, and what may be claimed. */
import type { Binding, Calibration, CalibrationCheck, Certificates } from "../domain/calibration.ts";
import { conservativeThresholds, type Thresholds } from "../domain/handoff-rules.ts";
import { contentHash } from "../text/content-hash.ts";
import { type ConfidenceModel, defaultConfidenceModel } from "./confidence.ts";
import { type SignalName, signalNames } from "./signals.ts";

/**
 * `default`: no calibration of these articles; `certified`: the labelled cases, asked again, keep the promise;
 * `not_certified`: a calibration without a certificate; `unchecked`: the cases were not asked since this snapshot was
 * published; `dropped`: asked again, they no longer keep it; `unusable`: made for other signals, settings or another model.
 */
export const calibrationStates = ["default", "certified", "not_certified", "unchecked", "dropped", "unusable"] as const;

export interface CalibrationInForce {
  state: (typeof calibrationStates)[number];
  /** What may be claimed, and what to do where it is little. */
  says: string;
  model: ConfidenceModel;
  /** Put where rules say `certified`. */
  thresholds: Thresholds;
  /** As it was published; null without one, and where it cannot be used. */
  calibration: Calibration | null;
}

/** What confidences are computed with here. `settings` is everything that changes a signal beside the articles. */
export async function bindingOf(settings: object, embeddingModel: string): Promise<Binding> {
  return {
    signals: [...signalNames],
    embeddingModel,
    settings: (await contentHash(JSON.stringify(settings))).slice(0, 16),
  };
}

/**
 * Decides what is in force. Whatever is not proved for this very snapshot answers with the stricter of the calibrated and
 * the conservative threshold, never with a looser one.
 */
export function putInForce(
  calibration: Calibration | null,
  check: CalibrationCheck | null,
  binding: Binding,
): CalibrationInForce {
  if (calibration === null) {
    return {
      state: "default",
      says: "Nothing is certified for these articles: the confidence and thresholds that ship are in force. `onevoice evals calibrate` certifies them on labelled cases.",
      model: defaultConfidenceModel,
      thresholds: conservativeThresholds,
      calibration: null,
    };
  }
  const unlike = differences(calibration.boundTo, binding);
  if (unlike.length > 0) {
    return {
      state: "unusable",
      says: `kb/calibration.json was made with other ${unlike.join(" and ")}, so that it says nothing about this service: the confidence and thresholds that ship are in force. Run \`onevoice evals calibrate --write\` again.`,
      model: defaultConfidenceModel,
      thresholds: stricter(calibration.certificates),
      calibration: null,
    };
  }
  const common = { model: modelOf(calibration), calibration };
  if (check === null) {
    const { normal } = calibration.certificates;
    return normal === null
      ? {
          ...common,
          state: "not_certified",
          says: notCertified(calibration),
          thresholds: stricter(calibration.certificates),
        }
      : {
          ...common,
          state: "unchecked",
          says: "The labelled cases have not been asked since these articles were published: until then the conservative thresholds are in force. Indexing from the command line and a service that watches the folder do it by themselves; `onevoice evals recheck` does it now.",
          thresholds: stricter(calibration.certificates),
        };
  }
  const { normal } = check.certificates;
  if (check.outcome === "dropped" || normal === null) {
    const state = calibration.certificates.normal === null ? "not_certified" : "dropped";
    return { ...common, state, says: check.reason, thresholds: stricter(calibration.certificates) };
  }
  const { maxError, highRiskMaxError, confidence } = calibration.promise;
  const highRisk = check.certificates.highRisk;
  return {
    ...common,
    state: "certified",
    says: `${inWords(normal, confidence)} ${highRisk === null ? `At most ${percent(highRiskMaxError)} for articles of high risk could not be promised: they are answered from the conservative threshold on. ` : ""}${check.reason} (Promised: at most ${percent(maxError)}.)`,
    thresholds: {
      normal: normal.threshold,
      highRisk: highRisk?.threshold ?? Math.max(conservativeThresholds.highRisk, normal.threshold),
    },
  };
}

/** A certificate in the words of someone who must answer for it. */
export function inWords(
  { wrong, answered, bound, threshold, coverage }: Certificates["normal"] & object,
  sure: number,
): string {
  const seen = ((100 * wrong) / Math.max(1, answered)).toFixed(0);
  return `Wrong per 100 answered: ${seen}, at most ${Math.ceil(100 * bound)} (${percent(sure)} sure, for questions like the labelled ones). Answered from a confidence of ${threshold.toFixed(3)} on, which is ${percent(coverage)} of them.`;
}

/** A calibration's certificates as if its cases had just been asked again and all was as before. */
export function asPublished({ madeAt, cases, certificates }: Calibration): CalibrationCheck {
  const outcome = certificates.normal === null ? "dropped" : "kept";
  return { checkedAt: madeAt, outcome, reason: "As it was certified.", cases: cases.certifiedOn, certificates };
}

function notCertified({ promise, cases }: Calibration): string {
  return `The calibration of these articles holds no certificate: at most ${percent(promise.maxError)} wrong could not be promised from ${cases.certifiedOn} cases. The conservative thresholds are in force.`;
}

function stricter({ normal, highRisk }: Certificates): Thresholds {
  return {
    normal: Math.max(conservativeThresholds.normal, normal?.threshold ?? 0),
    highRisk: Math.max(conservativeThresholds.highRisk, normal?.threshold ?? 0, highRisk?.threshold ?? 0),
  };
}

function differences(made: Binding, here: Binding): string[] {
  return [
    ...(made.signals.join() === here.signals.join() ? [] : ["signals"]),
    ...(made.embeddingModel === here.embeddingModel ? [] : ["embedding model"]),
    ...(made.settings === here.settings ? [] : ["settings"]),
  ];
}

function modelOf({ model }: Calibration): ConfidenceModel {
  if (model === null) return defaultConfidenceModel;
  // The names are those of the signals: the binding has been compared.
  const weights = Object.fromEntries(signalNames.map((name) => [name, model.weights[name] ?? 0]));
  return { intercept: model.intercept, weights: weights as Record<SignalName, number>, curve: model.curve };
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
