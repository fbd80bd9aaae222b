/** Two runs of the same cases → what changed, whether it is more than chance, and which cases flipped. */
import type { CaseResult } from "./case-result.ts";
import { caseValues, figuresOf, flatFigures, isRight, shares } from "./figures.ts";
import type { Interval } from "./metrics/intervals.ts";
import {
  casesNeeded,
  exchangeP,
  holm,
  mcnemar,
  pairedIntervals,
  type Resampling,
  signFlipP,
} from "./metrics/paired.ts";
import { seededRandom } from "./metrics/random.ts";

export interface FigureChange {
  figure: string;
  /** Whether more is better; null where neither is. */
  better: "higher" | "lower" | null;
  a: number;
  b: number;
  change: number;
  /** 95 %, groups drawn whole. */
  interval: Interval | null;
  p: number;
  /** p adjusted for all figures that are judged; null for one that is shown only. */
  pAdjusted: number | null;
  test: "McNemar" | "sign flip" | "exchange";
  /** For shares of cases: how many B gets right and A does not, and the other way round. */
  wins: number | null;
  losses: number | null;
  verdict: "better" | "worse" | "changed" | "unchanged" | "cannot tell" | "not judged";
  /** Cases it would take to see a change of `margin`, where it cannot be told. */
  casesNeeded: number | null;
}

export interface Flip {
  id: string;
  ask: string;
  /** What changed: right to wrong, wrong to right, or the decision only. */
  kind: "win" | "loss" | "decision";
  a: FlipSide;
  b: FlipSide;
}

export interface FlipSide {
  decision: string;
  reason: string;
  correct: boolean | null;
  articleId: string | null;
  confidence: number;
  failure: string | null;
  answerText: string;
}

export interface Comparison {
  suite: string;
  /** Cases in both runs. */
  n: number;
  onlyInA: string[];
  onlyInB: string[];
  changes: FigureChange[];
  flips: Flip[];
}

export interface CompareOptions {
  /** The change worth seeing, for `casesNeeded`: 0.03 is three points. */
  margin: number;
  seed: number;
  /** Figures a verdict is given on, adjusted for their number; `headline` when left out. */
  judged?: readonly string[];
  /** Leave out the figures that are not judged, which take most of the time. */
  judgedOnly?: boolean;
}

/** The figures that say whether answers got better or worse. All others are shown, and judged when they are asked for. */
export const headline: readonly string[] = [
  ...["decision.right", "retrieval.hit1", "retrieval.answerHit1", "decision.unsafeAnswerRate"],
  ...["decision.overHandoffRate", "confidence.auroc", "answer.faithfulness", "answer.passageF1"],
];

/** Which way is up. Latencies, counts of words and rates of asking back are neither. */
const lowerIsBetter: ReadonlySet<string> = new Set([
  ...["decision.unsafeAnswerRate", "decision.overHandoffRate", "confidence.aurc", "confidence.brier", "confidence.ece"],
  ...["answer.mustNotViolations", "goldOut.unsafeAnswerRate", "goldOut.unsafeAt15"],
]);
const neither: ReadonlySet<string> = new Set(["decision.clarifyRate", "answer.answerWords"]);
const significance = 0.05;
const bootstraps = 2000;
const signFlips = 10_000;
// A draw of these computes every figure of both runs.
const exchanges = 1000;

/** Compares case by case. Cases that only one run has are named and left out. */
export function compareRuns(
  suite: string,
  a: readonly CaseResult[],
  b: readonly CaseResult[],
  { margin, seed, judged = headline, judgedOnly = false }: CompareOptions,
): Comparison {
  const ofB = new Map(b.map((line) => [line.id, line]));
  const pairs = [...a]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((line): Pair[] => {
      const other = ofB.get(line.id);
      return other === undefined ? [] : [{ a: line, b: other }];
    });
  const inA = new Set(a.map(({ id }) => id));
  return {
    suite,
    n: pairs.length,
    onlyInA: a.flatMap(({ id }) => (ofB.has(id) ? [] : [id])).sort(),
    onlyInB: b.flatMap(({ id }) => (inA.has(id) ? [] : [id])).sort(),
    changes: compareFigures(pairs, { margin, seed, judged, judgedOnly }),
    flips: pairs.flatMap(toFlip),
  };
}

function compareFigures(
  pairs: readonly Pair[],
  { margin, seed, judged, judgedOnly }: Required<CompareOptions>,
): FigureChange[] {
  const groups = groupPairs(pairs);
  const figuresA = flatFigures(figuresOf(pairs.map((pair) => pair.a)));
  const figuresB = flatFigures(figuresOf(pairs.map((pair) => pair.b)));
  const resampling = () => ({ resamples: bootstraps, random: seededRandom(seed) });
  const isWanted = (figure: string) => !judgedOnly || judged.includes(figure);
  const isOther = (figure: string) => caseValues[figure] === undefined && isWanted(figure);
  const other = Object.keys(figuresA).some(isOther) ? compareOthers(groups, resampling) : null;
  const both = Object.entries(figuresA).flatMap(([figure, from]) => {
    const to = figuresB[figure] ?? null;
    if (from === null || to === null || !isWanted(figure)) return [];
    const measured = caseValues[figure] === undefined ? other?.(figure) : compareMean(figure, groups, resampling);
    return measured === undefined ? [] : [{ figure, from, to, measured }];
  });
  const counted = both.filter(({ figure }) => judged.includes(figure));
  const adjusted = holm(counted.map(({ measured }) => measured.p));
  const alpha = significance / Math.max(1, counted.length);
  return both.map(({ figure, from, to, measured }): FigureChange => {
    const { interval, p, test, wins, losses, differences } = measured;
    // The cases of both may be the same and the figure another: where one run can tell of more cases.
    const isSame = measured.isSame && from === to;
    const place = counted.findIndex((one) => one.figure === figure);
    const pAdjusted = place === -1 ? null : (adjusted[place] ?? 1);
    const isReal = pAdjusted !== null && pAdjusted < significance;
    const better = neither.has(figure) ? null : lowerIsBetter.has(figure) ? "lower" : "higher";
    const direction = better === null ? "changed" : to > from === (better === "higher") ? "better" : "worse";
    const cannotTell = !isSame && !isReal && pAdjusted !== null;
    return {
      ...{ figure, better, a: from, b: to, change: to - from, interval, p, pAdjusted, test },
      wins: better === "lower" ? losses : wins,
      losses: better === "lower" ? wins : losses,
      verdict: isSame ? "unchanged" : isReal ? direction : cannotTell ? "cannot tell" : "not judged",
      casesNeeded: cannotTell && differences !== null ? casesNeeded(differences, { change: margin, alpha }) : null,
    };
  });
}

interface Pair {
  a: CaseResult;
  b: CaseResult;
}

interface PairGroup {
  a: CaseResult[];
  b: CaseResult[];
}

function groupPairs(pairs: readonly Pair[]): PairGroup[] {
  const groups = new Map<string, PairGroup>();
  for (const { a, b } of pairs) {
    const group = groups.get(a.group) ?? { a: [], b: [] };
    groups.set(a.group, group);
    group.a.push(a);
    group.b.push(b);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

interface Measured {
  interval: Interval | null;
  p: number;
  test: FigureChange["test"];
  wins: number | null;
  losses: number | null;
  /** B − A of each case, by group; null for a figure that is no mean. */
  differences: number[][] | null;
  isSame: boolean;
}

/** A mean over cases: exact where it is a share and no group moved twice, else by flipping the signs of whole groups. */
function compareMean(figure: string, groups: readonly PairGroup[], resampling: () => Resampling): Measured {
  const valueIn = caseValues[figure];
  const differences = groups
    .map(({ a, b }) =>
      a.flatMap((line, index): number[] => {
        const other = b[index];
        const [from, to] = [valueIn?.(line) ?? null, other === undefined ? null : (valueIn?.(other) ?? null)];
        return from === null || to === null ? [] : [to - from];
      }),
    )
    .filter((group) => group.length > 0);
  const all = differences.flat();
  const wins = all.filter((difference) => difference > 0).length;
  const losses = all.filter((difference) => difference < 0).length;
  const isExact =
    shares.has(figure) && differences.every((group) => group.filter((difference) => difference !== 0).length <= 1);
  const sums = differences.map((group) => ({ n: group.length, sum: group.reduce((sum, one) => sum + one, 0) }));
  const intervals = pairedIntervals(
    sums.map((group) => ({ a: [{ n: group.n, sum: 0 }], b: [group] })),
    (items) => ({ mean: ratio(items) }),
    resampling(),
  );
  const p = isExact
    ? mcnemar(wins, losses)
    : signFlipP(
        sums.map(({ sum }) => sum),
        { ...resampling(), resamples: signFlips },
      );
  return {
    interval: intervals.mean ?? null,
    p,
    test: isExact ? "McNemar" : "sign flip",
    wins,
    losses,
    differences,
    isSame: wins === 0 && losses === 0,
  };
}

function ratio(items: readonly { n: number; sum: number }[]): number | null {
  const n = items.reduce((total, item) => total + item.n, 0);
  return n === 0 ? null : items.reduce((total, item) => total + item.sum, 0) / n;
}

/** All figures that are no means, at once: each draw computes them all. */
function compareOthers(groups: readonly PairGroup[], resampling: () => Resampling): (figure: string) => Measured {
  const none = { wins: null, losses: null, differences: null, test: "exchange" } as const;
  const isSame = groups.every(({ a, b }) => a.every((line, index) => sameForFigures(line, b[index])));
  if (isSame) return () => ({ ...none, interval: [0, 0], p: 1, isSame });
  const figures = (lines: CaseResult[]) => {
    const all = Object.entries(flatFigures(figuresOf(lines)));
    return Object.fromEntries(all.filter(([name]) => caseValues[name] === undefined));
  };
  const intervals = pairedIntervals(groups, figures, { ...resampling(), resamples: exchanges / 2 });
  const ps = exchangeP(groups, figures, { ...resampling(), resamples: exchanges });
  return (figure) => ({ ...none, interval: intervals[figure] ?? null, p: ps[figure] ?? 1, isSame: false });
}

/** Whether two lines can give no figure a difference. */
function sameForFigures(a: CaseResult, b: CaseResult | undefined): boolean {
  if (b === undefined) return false;
  const seen = ({ metrics, correct, decision, reason, confidence, goldOut }: CaseResult) =>
    JSON.stringify([metrics, correct, decision, reason, confidence, goldOut]);
  return seen(a) === seen(b);
}

function toFlip({ a, b }: Pair): Flip[] {
  const rightA = a.expected !== null && isRight(a);
  const rightB = b.expected !== null && isRight(b);
  const sameDecision = a.decision === b.decision && a.reason === b.reason;
  if (rightA === rightB && sameDecision && a.correct === b.correct) return [];
  const kind = rightA === rightB ? "decision" : rightB ? "win" : "loss";
  return [{ id: a.id, ask: a.ask, kind, a: toSide(a), b: toSide(b) }];
}

function toSide({
  decision,
  reason,
  correct,
  citations,
  confidence,
  failure,
  answerText,
  saidText,
}: CaseResult): FlipSide {
  return {
    decision,
    reason,
    correct,
    articleId: citations[0]?.articleId ?? null,
    confidence,
    failure,
    answerText: saidText ?? answerText,
  };
}
