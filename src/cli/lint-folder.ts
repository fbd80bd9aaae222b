/** Lints a folder of articles, mends what can be mended, and says what it found. */
import { join } from "node:path";
import { channelNames } from "../channels/registry.ts";
import type { Problem } from "../domain/article.ts";
import { applyEdits } from "../indexing/lint/apply-edits.ts";
import { type LintProblem, lintKnowledgeBase } from "../indexing/lint/lint-knowledge-base.ts";
import { listLinkTargets, loadKnowledgeBase } from "../indexing/load-articles.ts";
import { checkHandoffRules } from "./check-handoff-rules.ts";
import { replaceText } from "./replace-text.ts";

export interface LintReport {
  articles: number;
  problems: (Problem & { rule: string; why: string; fixable: boolean })[];
  /** What `--fix` has changed, as it stood before. */
  fixed: { path: string; line: number; column: number; rule: string; message: string }[];
}

// A mended path may show an anchor that can be mended next.
const maxRounds = 3;

/** The problems of a folder; with `fix` those that are left when its files have been mended. */
export async function lintFolder(kb: string, { now, fix }: { now: Date; fix: boolean }): Promise<LintReport> {
  let found = await lint(kb, now);
  const fixed: LintReport["fixed"] = [];
  for (let round = 1; fix && round <= maxRounds; round++) {
    const mended = await mend(kb, found.problems);
    if (mended.length === 0) break;
    fixed.push(...mended);
    found = await lint(kb, now);
  }
  const problems = found.problems.map(({ fix: edit, ...problem }) => ({ ...problem, fixable: edit !== null }));
  return { articles: found.articles, problems, fixed };
}

async function lint(kb: string, now: Date): Promise<{ articles: number; problems: LintProblem[] }> {
  const files = await loadKnowledgeBase(kb);
  const targets = await listLinkTargets(kb);
  const ruleProblems = checkHandoffRules(files, channelNames);
  return { articles: files.articles.length, problems: lintKnowledgeBase(files, { now, files: targets, ruleProblems }) };
}

async function mend(kb: string, problems: readonly LintProblem[]): Promise<LintReport["fixed"]> {
  const fixed: LintReport["fixed"] = [];
  for (const path of new Set(problems.map((problem) => problem.path))) {
    const ofFile = problems.filter((problem) => problem.path === path);
    await replaceText(join(kb, path), (source) => {
      const result = applyEdits({ path, source }, ofFile);
      for (const { line, column, rule, fix } of result.applied) {
        if (fix !== null) fixed.push({ path, line, column, rule, message: `"${fix.find}" became "${fix.with}"` });
      }
      return result.source;
    });
  }
  return fixed;
}

/** What `kb lint` says: what was mended, what is wrong line by line, why it matters once a rule, and how much there is. */
export function describeLint({ articles, problems, fixed }: LintReport): string {
  const mended = fixed.map(
    ({ path, line, column, rule, message }) => `${path}:${line}:${column} fixed ${rule}: ${message}`,
  );
  const wrong = problems.map(
    ({ path, line, column, severity, rule, message, fixable }) =>
      `${path}:${line}:${column} ${severity === "error" ? "error " : ""}${rule}: ${message}${fixable ? " (--fix does it)" : ""}`,
  );
  const reasons = new Map(problems.map(({ rule, why }) => [rule, why]));
  const legend = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, why]) => `  ${rule}: ${why}`);
  return [
    ...mended,
    ...wrong,
    ...(legend.length === 0 ? [] : ["why it matters:", ...legend]),
    `${articles} articles; ${problems.length} problems${fixed.length === 0 ? "" : `, ${fixed.length} fixed`}`,
  ].join("\n");
}
