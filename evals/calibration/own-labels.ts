/** What a confidence fitted to a suite's own labels would say of it: the ceiling of these signals, not a promise. */
import { probabilityAt } from "../../src/answering/confidence.ts";
import { signalNames } from "../../src/answering/signals.ts";
import type { CaseResult } from "../case-result.ts";
import { labelledExamples, logitOf } from "./examples.ts";
import { crossFit, fitConfidence } from "./fit-confidence.ts";

/** The lines with the confidence that a model gives which has not seen their group; unlabelled ones as they are. */
export function withOwnLabels(lines: readonly CaseResult[], seed: number): CaseResult[] {
  const examples = labelledExamples(lines);
  const models = new Map(
    crossFit(examples, seed, (fold) => fitConfidence(fold, seed)).map(({ example, model }) => [example.id, model]),
  );
  return lines.map((line) => {
    const model = models.get(line.id);
    if (model === undefined) return line;
    const confidenceOf = (signals: Readonly<Record<string, number>>) =>
      probabilityAt(
        logitOf(
          model,
          signalNames.map((name) => signals[name] ?? 0),
        ),
        model.curve,
      );
    const goldOut = line.goldOut === null ? null : { ...line.goldOut, confidence: confidenceOf(line.goldOut.signals) };
    return { ...line, confidence: confidenceOf(line.signals), goldOut };
  });
}
