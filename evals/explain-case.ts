/** Why a case ends as it does: what was ranked, measured, quoted and decided, and where the right article stands. */
import type { Config } from "../src/config.ts";
import { AppError } from "../src/errors.ts";
import type { EvalCase } from "./case.ts";
import type { CaseResult } from "./case-result.ts";
import { judgeCase } from "./judge-case.ts";
import type { Suite } from "./load-suites.ts";
import type { Outcome } from "./pipeline.ts";
import { askCase, openPipeline, type RunOptions } from "./run-suites.ts";
import { articleTexts } from "./unsupported-parts.ts";
import { openCachedModel, openWorkspace } from "./workspace.ts";

export interface Explanation {
  suite: string;
  asked: Pick<EvalCase, "id" | "ask" | "history" | "expected" | "reason" | "articles" | "section" | "facts">;
  line: CaseResult;
  /** With the section each article was ranked by. */
  ranked: Outcome["ranked"];
  /** Place of the first gold article, from 1; null when it is not among the ten, or the case names none. */
  goldRank: number | null;
  considered: Outcome["considered"];
  contributions: Outcome["contributions"];
  decision: Outcome["decision"];
}

export type ExplainOptions = Pick<RunOptions, "pipeline" | "history" | "channel" | "now" | "changes">;

/** Asks one case again and tells all. @throws AppError `not_found` when no suite has the case. */
export async function explainCase(
  id: string,
  suites: readonly Suite[],
  options: ExplainOptions,
  config: Config,
): Promise<Explanation> {
  const { suite, asked } = findCase(id, suites);
  const model = await openCachedModel(config);
  const workspace = await openWorkspace(suite.kb, { config, model, now: options.now }).catch(async (error: unknown) => {
    await model.close();
    throw error;
  });
  try {
    const pipeline = await openPipeline(workspace, options);
    const outcome = await askCase(asked, pipeline, options);
    const textOf = articleTexts(workspace.files.articles);
    const gold = outcome.ranked.findIndex(({ articleId }) => asked.articles.includes(articleId));
    const { ask, history, expected, reason, articles, section, facts } = asked;
    return {
      suite: suite.name,
      asked: { id, ask, history, expected, reason, articles, section, facts },
      line: judgeCase(asked, outcome, null, { suite: suite.name, textOf }),
      ranked: outcome.ranked,
      goldRank: gold === -1 ? null : gold + 1,
      considered: outcome.considered,
      contributions: outcome.contributions,
      decision: outcome.decision,
    };
  } finally {
    await workspace.close();
    await model.close();
  }
}

function findCase(id: string, suites: readonly Suite[]): { suite: Suite; asked: EvalCase } {
  for (const suite of suites) {
    const asked = suite.cases.find((one) => one.id === id);
    if (asked !== undefined) return { suite, asked };
  }
  const like = suites.flatMap(({ cases }) => cases.flatMap((one) => (one.id.includes(id) ? [one.id] : []))).slice(0, 5);
  const hint = like.length === 0 ? "`evals run` writes the ids to cases.jsonl" : `did you mean ${like.join(", ")}?`;
  throw new AppError("not_found", `there is no case "${id}" in ${suites.map(({ name }) => name).join(", ")} — ${hint}`);
}

/** Several lines for a terminal. */
export function describeExplanation({
  suite,
  asked,
  line,
  ranked,
  goldRank,
  considered,
  contributions,
  decision,
}: Explanation): string {
  const history = asked.history.map(({ role, text }) => `  ${role}: ${text}`);
  const expects = [
    asked.expected ?? "nothing",
    asked.reason === null ? null : `(${asked.reason})`,
    asked.articles.length === 0 ? null : `from ${asked.articles.join(" or ")}`,
    asked.section === null ? null : `› ${asked.section}`,
  ];
  const gold = new Set(asked.articles);
  const place = goldRank === null ? "is not among the ten" : `is number ${goldRank}`;
  return [
    `${suite} ${asked.id}: "${asked.ask}"`,
    ...history,
    `expected   ${expects.filter((part) => part !== null).join(" ")}`,
    `decided    ${decision.kind} (${decision.reason})${line.failure === null ? ", as it should" : `: ${line.failure.replaceAll("_", " ")}`}`,
    `why        ${decision.explanation}`,
    "",
    `ranking${gold.size === 0 ? "" : `: the right article ${place}`}`,
    `    ${"score".padStart(6)} ${"cosine".padStart(7)} ${"BM25".padStart(7)}`,
    ...ranked.map(
      ({ articleId, heading, score, dense, lexical }, index) =>
        `${gold.has(articleId) ? "→" : " "}${String(index + 1).padStart(2)} ${score.toFixed(3).padStart(6)} ${dense.toFixed(3).padStart(7)} ${lexical.toFixed(2).padStart(7)}  ${articleId} (${heading})`,
    ),
    "",
    `confidence ${line.confidence.toFixed(3)}; signals, with what each adds in logits:`,
    ...Object.entries(line.signals).map(
      ([name, value]) =>
        `   ${name.padEnd(20)} ${value.toFixed(3).padStart(7)} ${contributions[name] === undefined ? "" : `→ ${contributions[name].toFixed(2)}`}`,
    ),
    "",
    `draft: ${line.answerText === "" ? "none" : line.answerText}`,
    ...(considered.length === 0 ? [] : ["made from (● quoted):"]),
    ...considered.map(
      ({ text, score, chosen }) => `   ${chosen ? "●" : " "} ${score.toFixed(2).padStart(6)}  ${text.slice(0, 110)}`,
    ),
    ...(line.saidText === null ? [] : [`said instead: ${line.saidText}`]),
  ].join("\n");
}
