/** What an editor should know about handoff.yaml: rules that cannot fire or contradict, and tests of them that fail. */
import { findRuleFaults } from "../answering/find-rule-faults.ts";
import { testRules } from "../answering/test-rules.ts";
import type { Problem } from "../domain/article.ts";
import { conservativeThresholds, withThresholds } from "../domain/handoff-rules.ts";
import { type KnowledgeBaseFiles, loadKnowledgeBase } from "../indexing/load-articles.ts";
import { readHandoffRules, readPersona, readRuleTests } from "../indexing/read-settings.ts";
import { sortProblems } from "../indexing/sort-problems.ts";

export interface RuleTestReport {
  /** How many there are. */
  tests: number;
  problems: Problem[];
}

/** Tests the rules of a folder without a database. Rules or a persona that cannot be read are problems here. */
export async function testRulesOf(kb: string, channels: readonly string[]): Promise<RuleTestReport> {
  const files = await loadKnowledgeBase(kb);
  const unreadable = [...readHandoffRules(files.handoff).problems, ...readPersona(files.persona).problems];
  const { tests } = readRuleTests(files.handoffTests);
  return { tests: tests.length, problems: sortProblems([...unreadable, ...checkHandoffRules(files, channels)]) };
}

/**
 * The problems, each with its place. Faults of rules are warnings, failing tests errors; neither keeps anything from
 * being published. Rules or a persona that cannot be read are not judged: indexing refuses them.
 */
export function checkHandoffRules(
  { handoff, handoffTests, persona: personaFile }: Pick<KnowledgeBaseFiles, "handoff" | "handoffTests" | "persona">,
  channels: readonly string[],
): Problem[] {
  const rules = readHandoffRules(handoff);
  const { persona, problems: personaProblems } = readPersona(personaFile);
  if (rules.problems.length > 0 || personaProblems.length > 0) return [];
  const handoffRules = withThresholds(rules.handoffRules, conservativeThresholds);
  const faults = findRuleFaults(handoffRules, channels).map(({ path, message }): Problem => {
    return { path: "handoff.yaml", ...rules.positionOf(path), severity: "warning", message };
  });
  const tests = readRuleTests(handoffTests);
  const unmet = testRules(tests.tests, { persona, handoffRules });
  const failures = unmet.map(({ test, expected, message }): Problem => {
    const place = tests.positionOf(["tests", test, "expect", expected]);
    const mend = "mend the rule in handoff.yaml, or what the test expects";
    return { path: "handoff.tests.yaml", ...place, severity: "error", message: `${message} — ${mend}` };
  });
  return [...faults, ...tests.problems, ...failures];
}
