/**
 * Logistic regression over the features of a message, by AdaGrad (Duchi et al. 2011), the same result at every run. A message
 * has several readings, by sentence and language: the one that looks most like a wish stands for it, as when it is applied.
 */

export interface LearnedMessage {
  readings: readonly (readonly string[])[];
  isWish: boolean;
}

const passes = 24;
const rate = 0.4;
const shrinkage = 1e-3;
/** The gradient a feature is taken to have had before the first one. */
const firstSquare = 0.1;

/** The weight of each feature that at least `seldom` messages have, and that of `bias`. */
export function learnWeights(messages: readonly LearnedMessage[], seldom: number): Map<string, number> {
  const frequent = frequentFeatures(messages, seldom);
  const examples = messages
    .filter(({ readings }) => readings.length > 0)
    .map(({ readings, isWish }) => ({
      isWish,
      readings: readings.map((all) => ({
        features: all.filter((feature) => frequent.has(feature)),
        scale: 1 / Math.sqrt(all.length + 5),
      })),
    }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  let biasSquares = 1;
  const random = randomNumbers();
  for (let pass = 0; pass < passes; pass++) {
    for (const { readings, isWish } of shuffled(examples, random)) {
      let score = Number.NEGATIVE_INFINITY;
      let best = readings[0];
      for (const reading of readings) {
        let sum = bias;
        for (const feature of reading.features) sum += (weights.get(feature) ?? 0) * reading.scale;
        if (sum > score) [score, best] = [sum, reading];
      }
      const error = 1 / (1 + Math.exp(-score)) - (isWish ? 1 : 0);
      for (const feature of best?.features ?? []) {
        const weight = weights.get(feature) ?? 0;
        const slope = error * (best?.scale ?? 0) + shrinkage * weight;
        const square = (squares.get(feature) ?? firstSquare) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight - (rate * slope) / Math.sqrt(square));
      }
      biasSquares += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
    }
  }
  return weights.set("bias", bias);
}

function frequentFeatures(messages: readonly LearnedMessage[], seldom: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { readings } of messages) {
    for (const feature of new Set(readings.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= seldom).map(([feature]) => feature));
}

/** Numbers from 0 up to 1, always the same: the generator of ISO C's example of rand(). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
