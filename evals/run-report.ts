/** What `evals run` reports of a suite: the object of `--json` and of run.json. */
import { createHash } from "node:crypto";
import type { CaseResult } from "./case-result.ts";
import { figuresByTag, figuresOf, type RetrievalFigures, type SuiteFigures } from "./figures.ts";
import { type Interval, quantile } from "./metrics/intervals.ts";
import { suiteIntervals } from "./suite-intervals.ts";

export interface SuiteReport extends SuiteFigures {
  suite: string;
  n: number;
  heldOut: number;
  kbHash: string;
  configHash: string;
  resultHash: string;
  snapshot: string;
  pipeline: string;
  history: "given" | "own";
  seconds: number;
  indexSeconds: number;
  retrieval: SuiteFigures["retrieval"] & { byTag: Record<string, { n: number } & RetrievalFigures> };
  latencyMs: { p50: number | null; p95: number | null; p99: number | null };
  /** Medians. */
  stagesMs: Record<string, number>;
  /** Texts embedded in this run, and texts whose vector was remembered: those cost no time above. */
  embeddings: { embedded: number; remembered: number };
  /** Case failures by kind. */
  failures: Record<string, number>;
  intervals: Record<string, Interval | null>;
  onHeldOut: SuiteFigures & { n: number; intervals: Record<string, Interval | null> };
}

export interface RunFacts {
  suite: string;
  kbHash: string;
  configHash: string;
  snapshot: string;
  pipeline: string;
  history: "given" | "own";
  seconds: number;
  indexSeconds: number;
  embeddings: { embedded: number; remembered: number };
  seed: number;
}

/** The report of a suite's lines, in whatever order they came. */
export function reportSuite(lines: readonly CaseResult[], { seed, ...facts }: RunFacts): SuiteReport {
  const heldOut = lines.filter((line) => line.heldOut);
  const figures = figuresOf(lines);
  const failures = new Map<string, number>();
  for (const { failure } of lines) if (failure !== null) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  return {
    ...facts,
    n: lines.length,
    heldOut: heldOut.length,
    resultHash: hashResults(lines),
    ...figures,
    retrieval: { ...figures.retrieval, byTag: figuresByTag(lines) },
    ...latencies(lines),
    failures: Object.fromEntries([...failures].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
    intervals: suiteIntervals(lines, seed),
    onHeldOut: { n: heldOut.length, ...figuresOf(heldOut), intervals: suiteIntervals(heldOut, seed) },
  };
}

/**
 * Hash of what came of the cases: the lines without times, by id, numbers to four decimals. Equal for any order, number of
 * jobs and, but for numbers that fall on the edge of a decimal, database.
 */
export function hashResults(lines: readonly CaseResult[]): string {
  const hash = createHash("sha256");
  for (const line of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) hash.update(`${comparableLine(line)}\n`);
  return hash.digest("hex").slice(0, 16);
}

/** A line as it is hashed. */
export function comparableLine({ timings: _, ...line }: CaseResult): string {
  return JSON.stringify(line, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 + 0 : value,
  );
}

function latencies(lines: readonly CaseResult[]): Pick<SuiteReport, "latencyMs" | "stagesMs"> {
  const times = new Map<string, number[]>();
  for (const { timings } of lines) {
    for (const [stage, ms] of Object.entries(timings)) times.set(stage, [...(times.get(stage) ?? []), ms]);
  }
  const sorted = (stage: string) => (times.get(stage) ?? []).sort((a, b) => a - b);
  const at = (values: readonly number[], share: number) =>
    values.length === 0 ? null : Math.round(quantile(values, share) * 100) / 100;
  const total = sorted("totalMs");
  return {
    latencyMs: { p50: at(total, 0.5), p95: at(total, 0.95), p99: at(total, 0.99) },
    stagesMs: Object.fromEntries([...times.keys()].sort().map((stage) => [stage, at(sorted(stage), 0.5) ?? 0])),
  };
}
