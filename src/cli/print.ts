/** Results of commands as people read them. */

import { textOfMessage } from "../channels/registry.ts";
import type { Problem } from "../domain/article.ts";
import type { SnapshotSummary } from "../domain/snapshot-summary.ts";
import type { IndexReport } from "../indexing/index-knowledge-base.ts";
import type { askQuestion } from "./ask-question.ts";
import type { RuleTestReport } from "./check-handoff-rules.ts";

type Asked = Awaited<ReturnType<typeof askQuestion>>;

/** What `index` says: its problems, one a line, and what was done. */
export function describeIndex(report: IndexReport, { check = false } = {}): string {
  const problems = report.problems.map(describeProblem);
  const done = report.changed ? (check ? "would publish" : "published") : "unchanged:";
  const counts = `${report.articles} articles, ${report.chunks} chunks (${report.embedded} ${check ? "to embed" : "embedded"}, ${report.reused} reused, ${report.deleted} articles gone)`;
  return [...problems, `${done} ${report.snapshot}: ${counts} in ${report.seconds.toFixed(1)} s`].join("\n");
}

/** What `kb test-rules` says: what failed or can never fire, one a line, and how many tests there are. */
export function describeRuleTests({ tests, problems }: RuleTestReport): string {
  return [...problems.map(describeProblem), `${tests} tests of rules; ${problems.length} problems`].join("\n");
}

function describeProblem({ path, line, column, severity, message }: Problem): string {
  return `${path}:${line}:${column} ${severity === "error" ? "error: " : ""}${message}`;
}

/** What `ask` says: the reply as its channel sends it, then what was decided and why. */
export function describeAnswer(asked: Asked): string {
  const { channel, messages: sent } = asked.reply;
  const messages = sent.map((message) => ("text" in message ? message.text : textOfMessage(channel, message)));
  const decision = `— ${asked.decision.kind} (${asked.decision.reason}), confidence ${asked.confidence.toFixed(2)}, snapshot ${asked.snapshot}, ${Math.round(asked.timings.totalMs ?? 0)} ms`;
  return [...messages, "", decision, `  ${asked.decision.explanation}`].join("\n");
}

/** What `kb snapshots` says. */
export function describeSnapshots(snapshots: readonly SnapshotSummary[]): string {
  if (snapshots.length === 0) return "no snapshot yet — run `onevoice index`";
  return snapshots
    .map(
      ({ id, createdAt, articles, chunks, current }) =>
        `${current ? "*" : " "} ${id}  ${createdAt}  ${articles} articles, ${chunks} chunks`,
    )
    .join("\n");
}
