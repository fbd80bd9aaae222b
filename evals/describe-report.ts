/** A suite's report for a terminal: figures with their intervals, what was decided, what failed. */
import { flatFigures, type SuiteFigures } from "./figures.ts";
import { kinds } from "./metrics/decisions.ts";
import type { Interval } from "./metrics/intervals.ts";
import type { SuiteReport } from "./run-report.ts";

const shown: readonly (readonly [group: string, names: readonly (readonly [label: string, figure: string])[]])[] = [
  [
    "retrieval",
    [
      ["right article first", "retrieval.hit1"],
      ["right answer first", "retrieval.answerHit1"],
      ["among the first five", "retrieval.hit5"],
      ["right section first", "retrieval.sectionHit1"],
      ["MRR@10", "retrieval.mrr10"],
      ["nDCG@10", "retrieval.ndcg10"],
    ],
  ],
  [
    "decision",
    [
      ["ended as it should", "decision.right"],
      ["macro F1", "decision.macroF1"],
      ["answered, but should not", "decision.unsafeAnswerRate"],
      ["handed off, but should not", "decision.overHandoffRate"],
      ["asked back", "decision.clarifyRate"],
      ["AUROC answerable", "decision.answerabilityAuroc"],
      ["AUROC near domain", "decision.nearDomainAuroc"],
      ["right reason", "decision.reasonAccuracy"],
      ["expected options offered", "decision.optionsOffered"],
    ],
  ],
  [
    "confidence",
    [
      ["AUROC of being right", "confidence.auroc"],
      ["ECE", "confidence.ece"],
      ["Brier", "confidence.brier"],
      ["AURC", "confidence.aurc"],
      ["coverage at 5 % wrong", "confidence.coverageAtRisk.0.05"],
      ["coverage at 10 % wrong", "confidence.coverageAtRisk.0.10"],
      ["coverage at 20 % wrong", "confidence.coverageAtRisk.0.20"],
    ],
  ],
  [
    "answer",
    [
      ["faithful", "answer.faithfulness"],
      ["cites a right article", "answer.citationRecall"],
      ["facts stated", "answer.factRecall"],
      ["says what it must not", "answer.mustNotViolations"],
      ["passage recall", "answer.passageRecall"],
      ["passage F1", "answer.passageF1"],
      ["reference F1", "answer.tokenF1"],
      ["words", "answer.answerWords"],
    ],
  ],
  [
    "without the article",
    [
      ["AUROC", "goldOut.auroc"],
      ["answered all the same", "goldOut.unsafeAnswerRate"],
      ["at 15 % handed off", "goldOut.unsafeAt15"],
    ],
  ],
];

/** Several lines; a figure no case can tell is left out. */
export function describeReport(report: SuiteReport): string {
  const { suite, n, heldOut, history, pipeline, seconds, indexSeconds, embeddings, latencyMs, resultHash } = report;
  const how = [pipeline === "product" ? null : pipeline, history === "own" ? "own answers as history" : null];
  const lines = [
    `${suite}: ${[`${n} cases, ${heldOut} held out`, ...how.filter((part) => part !== null)].join(", ")}`,
    `${"".padEnd(40)}all cases              held out`,
  ];
  const all = flatFigures(report);
  const own = flatFigures(report.onHeldOut);
  for (const [group, names] of shown) {
    const rows = names.filter(([, figure]) => all[figure] !== null && all[figure] !== undefined);
    rows.forEach(([label, figure], index) => {
      const head = `${(index === 0 ? group : "").padEnd(12).slice(0, 12)} ${label.padEnd(27)}`;
      const heldOutValue = shownValue(figure, own[figure], report.onHeldOut.intervals[figure]);
      lines.push(
        `${head}${shownValue(figure, all[figure], report.intervals[figure]).padEnd(23)}${heldOutValue}`.trimEnd(),
      );
    });
  }
  lines.push(...describeMatrix(report));
  const failures = Object.entries(report.failures).map(([kind, count]) => `${kind.replaceAll("_", " ")} ${count}`);
  if (failures.length > 0) lines.push(`failures     ${failures.join(", ")}`);
  const remembered = embeddings.remembered > 0 ? `, ${embeddings.remembered} remembered at no cost` : "";
  const latency = latencyMs.p50 === null ? "" : `; ${latencyMs.p50} ms a case, p95 ${latencyMs.p95} ms`;
  lines.push(
    `${seconds.toFixed(1)} s, ${indexSeconds.toFixed(1)} of them indexing${latency} (${embeddings.embedded} texts embedded${remembered}); result ${resultHash}`,
  );
  return lines.join("\n");
}

function shownValue(name: string, value: number | null | undefined, interval: Interval | null | undefined): string {
  if (value === null || value === undefined) return "";
  const figure = (number: number) => (name === "answer.answerWords" ? number.toFixed(0) : number.toFixed(3));
  return interval == null ? figure(value) : `${figure(value)} [${figure(interval[0])}, ${figure(interval[1])}]`;
}

function describeMatrix({ decision }: SuiteFigures): string[] {
  const rows = kinds.filter((expected) => kinds.some((taken) => decision.matrix[expected][taken] > 0));
  if (rows.length === 0) return [];
  return [
    `${"expected".padEnd(13)}${kinds.map((kind) => kind.padStart(9)).join("")}   (what was decided)`,
    ...rows.map(
      (expected) =>
        `${expected.padEnd(13)}${kinds.map((taken) => String(decision.matrix[expected][taken]).padStart(9)).join("")}`,
    ),
  ];
}
