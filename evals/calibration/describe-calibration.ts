/** A calibration in the words of someone who must answer for it. */
import type { Calibration } from "./calibrate.ts";
import type { Target } from "./learn-then-test.ts";

/** One or two sentences: what is promised, or what is missing for a promise. */
export function describeCertificate({ certificate, moreCases, labelled }: Calibration, target: Target): string {
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
  const { suites, labelled, twins, figures, model, cheapest, says } = calibration;
  const shown = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  const weights = Object.entries(model.weights).filter(([, weight]) => weight !== 0);
  return [
    `${suites.join(", ")}: ${labelled} labelled cases, ${twins} of them also without their article`,
    `on cases a model had not seen: AUROC ${shown(figures.auroc)}, ECE ${shown(figures.ece)}, Brier ${shown(figures.brier)}, AURC ${shown(figures.aurc)}; coverage at 5, 10, 20 % wrong ${Object.values(figures.coverageAt).map(shown).join(", ")}`,
    "",
    says,
    ...(cheapest === null || cost === null
      ? []
      : [
          `Cheapest when a wrong answer costs ${cost.wrong} and a handoff ${cost.handoff}: answer from ${cheapest.threshold.toFixed(3)} on; ${cheapest.answered} answered, ${cheapest.wrong} wrong, at most ${Math.ceil(100 * cheapest.bound)} per 100.`,
        ]),
    "",
    "what counts, in logits per unit of the signal:",
    ...weights.map(([name, weight]) => `   ${name.padEnd(20)} ${weight.toFixed(3).padStart(8)}`),
    `   ${"(always)".padEnd(20)} ${model.intercept.toFixed(3).padStart(8)}`,
  ].join("\n");
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
