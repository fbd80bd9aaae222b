/** A calibration in the words of someone who must answer for it. */
import type { Calibration, Worth } from "./calibrate.ts";
import type { Target } from "./learn-then-test.ts";

/** One or two sentences: what is promised, or what is missing for a promise. */
export function describeCertificate({ labelled, shipped }: Calibration, target: Target): string {
  const { certificate, moreCases } = shipped;
  const asked = `at most ${percent(target.maxError)} wrong`;
  if (certificate !== null) {
    const { wrong, answered, bound, threshold, coverage } = certificate;
    const seen = ((100 * wrong) / answered).toFixed(0);
    return `Wrong per 100 answered: ${seen}, at most ${Math.ceil(100 * bound)} (${percent(target.confidence)} sure, for questions like these). Answer from a confidence of ${threshold.toFixed(3)} on: that answers ${percent(coverage)} of them. Set confidenceBelow: ${threshold.toFixed(3)} in handoff.yaml.`;
  }
  if (moreCases !== null) {
    return `Not certifiable yet: ${asked} cannot be promised from ${labelled} cases; some ${moreCases} more cases of this kind would do, if they go as these did.`;
  }
  return `Not certifiable: even the surest of these ${labelled} cases are wrong more often than ${percent(target.maxError)}, so that more cases of this kind cannot help. Mend what they get wrong first (evals explain), or ask for less with --max-error.`;
}

/** Several lines for a terminal. */
export function describeCalibration(
  calibration: Calibration & { suites: string[]; says: string },
  cost: { wrong: number; handoff: number } | null,
): string {
  const { suites, labelled, twins, shipped, fitted, says } = calibration;
  const { cheapest } = shipped;
  const weights = Object.entries(fitted.model.weights).filter(([, weight]) => weight !== 0);
  return [
    `${suites.join(", ")}: ${labelled} labelled cases, ${twins} of them also without their article`,
    "",
    says,
    ...(cheapest === null || cost === null
      ? []
      : [
          `Cheapest when a wrong answer costs ${cost.wrong} and a handoff ${cost.handoff}: answer from ${cheapest.threshold.toFixed(3)} on; ${cheapest.answered} answered, ${cheapest.wrong} wrong, at most ${Math.ceil(100 * cheapest.bound)} per 100.`,
        ]),
    "",
    `the confidence that answers:  ${describeWorth(shipped)}`,
    `fitted to these cases:        ${describeWorth(fitted)}`,
    "",
    "what would count then, in logits per unit of the signal:",
    ...weights.map(([name, weight]) => `   ${name.padEnd(20)} ${weight.toFixed(3).padStart(8)}`),
    `   ${"(always)".padEnd(20)} ${fitted.model.intercept.toFixed(3).padStart(8)}`,
  ].join("\n");
}

function describeWorth({ figures }: Worth): string {
  const shown = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  const { auroc, ece, brier, coverageAt } = figures;
  return `AUROC ${shown(auroc)}, ECE ${shown(ece)}, Brier ${shown(brier)}, coverage at 5, 10, 20 % wrong ${Object.values(coverageAt).map(shown).join(", ")}`;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
