/** A comparison of two runs for a terminal: what changed, how sure that is, and the cases that flipped. */
import type { Comparison, FigureChange, Flip } from "./compare-runs.ts";

const maxFlips = 15;

/** Several lines: changes that are more than chance first, then what cannot be told, then the flips. */
export function describeComparison({ suite, n, onlyInA, onlyInB, changes, flips }: Comparison, margin: number): string {
  const lines = [`${suite}: ${n} cases in both runs${describeMissing(onlyInA, onlyInB)}`];
  const moved = changes.filter(({ verdict }) => verdict !== "unchanged");
  if (moved.length === 0) lines.push(`no figure changed (${changes.length} looked at)`);
  else {
    lines.push(
      `${"".padEnd(43)}${"A".padStart(8)}${"B".padStart(8)}${"change".padStart(9)}   95 %               p      won lost`,
    );
    const order = ["worse", "better", "changed", "cannot tell", "not judged"];
    const sorted = moved.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
    lines.push(...sorted.map(describeChange), "* adjusted for all figures that are judged (Holm)");
    const untold = changes.filter(({ casesNeeded }) => casesNeeded !== null);
    const most = Math.max(0, ...untold.map(({ casesNeeded }) => casesNeeded ?? 0));
    if (most > 0)
      lines.push(
        `To see a change of ${(margin * 100).toFixed(0)} points in four runs of five it would take this many cases like these:`,
        ...untold.map(({ figure, casesNeeded }) => `  ${figure.padEnd(32)}${casesNeeded}`),
      );
  }
  const losses = flips.filter(({ kind }) => kind === "loss");
  const wins = flips.filter(({ kind }) => kind === "win");
  const others = flips.filter(({ kind }) => kind === "decision");
  lines.push(`cases: ${wins.length} won, ${losses.length} lost, ${others.length} decided otherwise`);
  lines.push(...[...losses, ...wins, ...others].slice(0, maxFlips).map(describeFlip));
  if (flips.length > maxFlips) lines.push(`… and ${flips.length - maxFlips} more, all of them with --json`);
  return lines.join("\n");
}

function describeMissing(onlyInA: readonly string[], onlyInB: readonly string[]): string {
  const parts = [
    onlyInA.length > 0 ? `${onlyInA.length} only in A` : null,
    onlyInB.length > 0 ? `${onlyInB.length} only in B` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join(", ")}: left out)`;
}

function describeChange({ figure, a, b, change, interval, p, pAdjusted, wins, losses, verdict }: FigureChange): string {
  const sign = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  const range = interval === null ? "" : `[${sign(interval[0])}, ${sign(interval[1])}]`;
  const counts = wins === null ? "" : `${String(wins).padStart(4)}${String(losses).padStart(5)}`;
  return `${verdict.padEnd(12)}${figure.padEnd(31)}${a.toFixed(3).padStart(8)}${b.toFixed(3).padStart(8)}${sign(change).padStart(9)}   ${range.padEnd(18)} ${(pAdjusted ?? p).toFixed(4)}${pAdjusted === null ? " " : "*"} ${counts}`.trimEnd();
}

function describeFlip({ id, ask, kind, a, b }: Flip): string {
  const side = (one: Flip["a"]) =>
    `${one.decision} (${one.reason}, ${one.confidence.toFixed(2)})${one.articleId === null ? "" : ` from ${one.articleId}`}${one.failure === null ? "" : `: ${one.failure.replaceAll("_", " ")}`}`;
  return `  ${kind.padEnd(9)}${id}  "${ask.slice(0, 80)}"\n           A ${side(a)}\n           B ${side(b)}`;
}
