/** Lines of a run as examples to learn from and to certify with. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type ConfidenceModel, probabilityAt } from "../../src/answering/confidence.ts";
import { signalNames } from "../../src/answering/signals.ts";
import type { CaseResult } from "../case-result.ts";
import type { Labelled } from "./learn-then-test.ts";
import type { Example } from "./logistic.ts";

export interface LabelledExample extends Example {
  /** Of its line. */
  id: string;
  group: string;
  isTwin: boolean;
  /** Whether the confidence that ships was fitted on it: then it certifies nothing of that one. */
  seenByShipped: boolean;
}

/** A question without its article is a made-up case: it teaches what silence looks like, but must not set the scale. */
const twinWeight = 0.1;

/** Lines and their twins as examples, by id; each line's twin lies in its group. Small talk and unlabelled lines are none. */
export function labelledExamples(lines: readonly CaseResult[]): LabelledExample[] {
  return [...lines]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, ask, correct, reason, signals, group, goldOut }): LabelledExample[] => {
      if (correct === null || reason === "small_talk" || Object.keys(signals).length === 0) return [];
      const seenByShipped = shippedCases().has(caseMark(ask));
      const own = { id, values: valuesOf(signals), correct, weight: 1, group, isTwin: false, seenByShipped };
      if (goldOut === null || Object.keys(goldOut.signals).length === 0) return [own];
      return [own, { ...own, values: valuesOf(goldOut.signals), correct: false, weight: twinWeight, isTwin: true }];
    });
}

/** The cases themselves, with the confidence that a model gives each. */
export function judgedBy(model: ConfidenceModel, examples: readonly LabelledExample[]): Labelled[] {
  return examples
    .filter(({ isTwin }) => !isTwin)
    .map(({ values, correct, group }) => ({
      confidence: probabilityAt(logitOf(model, values), model.curve),
      correct,
      group,
    }));
}

/** The logit before any curve; `values` in the order of `signalNames`. */
export function logitOf(
  { intercept, weights }: Pick<ConfidenceModel, "intercept" | "weights">,
  values: readonly number[],
): number {
  return signalNames.reduce((sum, name, index) => sum + weights[name] * (values[index] ?? 0), intercept);
}

/** Whether a case may certify a model: it was not fitted on it. `null` is the model that ships. */
export function certifies({ ask, group }: { ask: string; group: string }, model: object | null): boolean {
  return model === null ? !shippedCases().has(caseMark(ask)) : !isForFitting(group);
}

/** Three of five groups are for fitting, whatever the order or number of cases; the rest certifies. */
export function isForFitting(group: string): boolean {
  return createHash("sha256").update(`fit ${group}`).digest().readUInt32BE() % 5 < 3;
}

/** How a case is known again without its text. */
export function caseMark(ask: string): string {
  return createHash("sha256").update(ask.trim()).digest("hex").slice(0, 10);
}

let marks: ReadonlySet<string> | null = null;

/** Marks of the cases that the confidence that ships was fitted on, see scripts/write-default-calibration.ts. */
function shippedCases(): ReadonlySet<string> {
  marks ??= new Set(readFileSync(new URL("shipped-cases.generated.txt", import.meta.url), "utf8").split("\n"));
  return marks;
}

function valuesOf(signals: Readonly<Record<string, number>>): number[] {
  return signalNames.map((name) => signals[name] ?? 0);
}
