/** What was decided against what should have been. */

export const kinds = ["answer", "clarify", "handoff"] as const;
export type Kind = (typeof kinds)[number];
/** Expected decision → taken decision → cases. */
export type DecisionMatrix = Record<Kind, Record<Kind, number>>;

export interface Decided {
  expected: Kind;
  taken: Kind;
}

export function decisionMatrix(cases: readonly Decided[]): DecisionMatrix {
  const row = () => ({ answer: 0, clarify: 0, handoff: 0 });
  const matrix: DecisionMatrix = { answer: row(), clarify: row(), handoff: row() };
  for (const { expected, taken } of cases) matrix[expected][taken]++;
  return matrix;
}

/** Mean F1 (2·TP / (2·TP + FP + FN)) over the decisions that some case expects: the others no case can tell. Null for no case. */
export function macroF1(matrix: DecisionMatrix): number | null {
  const scores = kinds.flatMap((kind) => {
    const expected = kinds.reduce((sum, taken) => sum + matrix[kind][taken], 0);
    if (expected === 0) return [];
    const taken = kinds.reduce((sum, other) => sum + matrix[other][kind], 0);
    return [(2 * matrix[kind][kind]) / (expected + taken)];
  });
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Shares of a matrix; null where no case can tell. */
export function decisionRates(matrix: DecisionMatrix) {
  const count = (expected: Kind, taken?: Kind) =>
    taken === undefined ? kinds.reduce((sum, kind) => sum + matrix[expected][kind], 0) : matrix[expected][taken];
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const shouldNot = count("clarify") + count("handoff");
  return {
    /** Answered, of those that should not be. */
    unsafeAnswerRate: share(count("clarify", "answer") + count("handoff", "answer"), shouldNot),
    /** Handed off, of those that should be answered. */
    overHandoffRate: share(count("answer", "handoff"), count("answer")),
    /** Asked back, of all. */
    clarifyRate: share(
      kinds.reduce((sum, kind) => sum + count(kind, "clarify"), 0),
      count("answer") + shouldNot,
    ),
  };
}
