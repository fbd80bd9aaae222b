/** A calibration in the words of someone who must answer for it. */
import { inWords } from "../../src/answering/calibration-in-force.ts";
import type { CalibrateResult, Calibration, ConfidenceFigures } from "./calibrate.ts";
import type { Target } from "./learn-then-test.ts";

/** One or two sentences: what is promised, or what is missing for a promise. */
export function describeCertificate(
  { certifiedOn, certificates: { normal }, moreCases }: Calibration,
  target: Target,
): string {
  const asked = `at most ${percent(target.maxError)} wrong`;
  if (normal !== null) return inWords(normal, target.confidence);
  if (moreCases !== null) {
    return `Not certifiable yet: ${asked} cannot be promised from ${certifiedOn} cases; some ${moreCases} more cases of this kind would do, if they go as these did.`;
  }
  return `Not certifiable: even the surest of these ${certifiedOn} cases are wrong more often than ${percent(target.maxError)}, so that more cases of this kind cannot help. Mend what they get wrong first (evals explain), or ask for less with --max-error.`;
}

/** Several lines for a terminal. */
export function describeCalibration(result: CalibrateResult, cost: { wrong: number; handoff: number } | null): string {
  const { suites, labelled, twins, model, fittedModel, fittedOn, certifiedOn, cheapest, says, written } = result;
  const { normal, highRisk } = result.certificates;
  const weights = Object.entries(fittedModel?.weights ?? {}).filter(([, weight]) => weight !== 0);
  return [
    `${suites.join(", ")}: ${labelled} labelled cases, ${twins} of them also without their article`,
    model === "fitted"
      ? `a model fitted on ${fittedOn} of them, certified on the other ${certifiedOn}`
      : `the model that ships, certified on ${certifiedOn}${certifiedOn === labelled ? "" : `; it was made with the other ${labelled - certifiedOn}`}`,
    "",
    says,
    ...(normal === null
      ? []
      : [
          highRisk === null
            ? `For articles of high risk at most ${percent(result.highRiskMaxError)} wrong cannot be promised.`
            : `For articles of high risk, at most ${percent(result.highRiskMaxError)} wrong: from ${highRisk.threshold.toFixed(3)} on.`,
        ]),
    ...(cheapest === null || cost === null
      ? []
      : [
          `Cheapest when a wrong answer costs ${cost.wrong} and a handoff ${cost.handoff}: answer from ${cheapest.threshold.toFixed(3)} on; ${cheapest.answered} answered, ${cheapest.wrong} wrong, at most ${Math.ceil(100 * cheapest.bound)} per 100.`,
        ]),
    ...(written === null
      ? normal === null
        ? []
        : ["Nothing was changed: --write puts it in force, where handoff.yaml says `confidenceBelow: certified`."]
      : [
          `Written to ${written}: it is in force from the next \`onevoice index\` on, where handoff.yaml says \`confidenceBelow: certified\`.`,
        ]),
    "",
    `certified here:               ${describeFigures(result.figures)}`,
    `the model that ships:         ${describeFigures(result.shippedFigures)}`,
    `fitted to these, unseen:      ${describeFigures(result.fittedFigures)}`,
    ...(fittedModel === null
      ? []
      : [
          "",
          "what counts, in logits per unit of the signal:",
          ...weights.map(([name, weight]) => `   ${name.padEnd(20)} ${weight.toFixed(3).padStart(8)}`),
          `   ${"(always)".padEnd(20)} ${fittedModel.intercept.toFixed(3).padStart(8)}`,
          ...(fittedModel.curve === null ? [] : [`   read from a curve of ${fittedModel.curve.length} points`]),
        ]),
  ].join("\n");
}

function describeFigures({ auroc, ece, brier, coverageAt }: ConfidenceFigures): string {
  const shown = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  return `AUROC ${shown(auroc)}, ECE ${shown(ece)}, Brier ${shown(brier)}, coverage at 5, 10, 20 % wrong ${Object.values(coverageAt).map(shown).join(", ")}`;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
