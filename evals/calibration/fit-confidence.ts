/** Examples → a confidence model: held signs, a scale of its own, and with many labels a curve. */
import type { ConfidenceModel } from "../../src/answering/confidence.ts";
import { type SignalName, signalNames, signalSigns } from "../../src/answering/signals.ts";
import { seededRandom, shuffled } from "../metrics/random.ts";
import { type LabelledExample, logitOf } from "./examples.ts";
import { isotonicCurve } from "./isotonic.ts";
import { fitLogistic, type Logistic } from "./logistic.ts";

const folds = 5;
const l2 = 0.01;
/** From so many labels a free curve beats a sigmoid (Niculescu-Mizil & Caruana 2005: some 1,000). */
const labelsForCurve = 1000;

/** Fits on all examples. The curve, where there are labels enough, is learnt from logits of folds that had not seen them. */
export function fitConfidence(examples: readonly LabelledExample[], seed: number): ConfidenceModel {
  const own = examples.filter(({ isTwin }) => !isTwin);
  const model = toModel(fitScaled(examples));
  if (own.length < labelsForCurve) return model;
  const unseen = crossFit(examples, seed, (fold) => toModel(fitScaled(fold)));
  return {
    ...model,
    curve: isotonicCurve(unseen.map(({ model: of, example }) => [logitOf(of, example.values), example.correct])),
  };
}

/** Every case itself with a model that has not seen its group: grouped cross-validation in five folds. */
export function crossFit(
  examples: readonly LabelledExample[],
  seed: number,
  learn: (fold: readonly LabelledExample[]) => ConfidenceModel,
): { example: LabelledExample; model: ConfidenceModel }[] {
  const groups = shuffled([...new Set(examples.map(({ group }) => group))].sort(), seededRandom(seed));
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const rest = examples.filter(({ group }) => foldOf.get(group) !== fold);
    const left = examples.filter(({ group, isTwin }) => !isTwin && foldOf.get(group) === fold);
    if (left.length === 0) return [];
    const model = learn(rest);
    return left.map((example) => ({ example, model }));
  });
}

/** A logistic model, then Platt's sigmoid (1999) on the cases themselves: twins pull the first one down. */
export function fitScaled(examples: readonly LabelledExample[]): Logistic {
  const model = fitLogistic(examples, { l2, signs: signalNames.map((name) => signalSigns[name]) });
  const own = examples.filter(({ isTwin }) => !isTwin);
  const scale = fitLogistic(
    own.map((example) => ({ ...example, values: [logitOf(toNamed(model), example.values)] })),
    { l2: 1e-4, signs: [1] },
  );
  const slope = scale.weights[0] ?? 1;
  return {
    intercept: scale.intercept + slope * model.intercept,
    weights: model.weights.map((weight) => slope * weight),
  };
}

/** A fitted model by the names of its signals, to four decimals. */
export function toModel({ intercept, weights }: Logistic): ConfidenceModel {
  return { ...toNamed({ intercept: round(intercept), weights: weights.map(round) }), curve: null };
}

function toNamed({ intercept, weights }: Logistic): Pick<ConfidenceModel, "intercept" | "weights"> {
  const named = signalNames.map((name, index) => [name, weights[index] ?? 0]);
  // The names are the record's keys, one by one.
  return { intercept, weights: Object.fromEntries(named) as Record<SignalName, number> };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
