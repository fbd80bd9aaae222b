import { describe, expect, it } from "vitest";
import { channelNames } from "../channels/registry.ts";
import { knowledgeBase } from "../indexing/indexing.samples.ts";
import { loadKnowledgeBase } from "../indexing/load-articles.ts";
import { checkHandoffRules } from "./check-handoff-rules.ts";

const problems = (sources: Readonly<Record<string, string>>) =>
  checkHandoffRules(knowledgeBase(sources), channelNames).map(
    ({ path, line, column, severity, message }) => `${path}:${line}:${column} ${severity} ${message}`,
  );

it("our own rules have no faults, and all of their tests pass", async () => {
  expect(checkHandoffRules(await loadKnowledgeBase("kb"), channelNames)).toEqual([]);
});

describe("problems of rules", () => {
  it("are none without files", () => expect(problems({})).toEqual([]));

  it("stand where the fault stands", () => {
    const rules = [
      "rules:",
      "  - { id: a, when: { channel: [web, fax] }, reason: policy }",
      "  - id: b",
      "    when: { channel: [web] }",
      "    reason: abuse",
      "",
    ];
    expect(problems({ "handoff.yaml": rules.join("\n") })).toEqual([
      `handoff.yaml:2:37 warning "a": there is no channel "fax" — the channels are ${channelNames.join(", ")}`,
      'handoff.yaml:4:11 warning "b": never fires: "a" is tried before it and applies to every message that it applies to — move it above, or delete it',
    ]);
  });

  it("of a failing test tell what was expected, what came of it and why", () => {
    const rules = "rules:\n  - { id: a, when: { words: [refund] }, reason: policy, queue: billing }\n";
    const tests = "tests:\n  - message: Where is my refund?\n    expect: { queue: sales, rule: a }\n";
    expect(problems({ "handoff.yaml": rules, "handoff.tests.yaml": tests })).toEqual([
      'handoff.tests.yaml:3:22 error "Where is my refund?": expected the queue "sales", got "billing". Rule "a" applies: it holds one of the rule\'s words. — mend the rule in handoff.yaml, or what the test expects',
    ]);
  });

  it("of a file of tests that cannot be read do not keep the rules from being checked", () => {
    const told = problems({
      "handoff.yaml": "rules: [{ id: a, when: { confidenceBelow: 0 }, reason: policy }]",
      "handoff.tests.yaml": "tests:\n  - { mesage: hi, expect: { rule: a } }\n",
    });
    expect(told).toHaveLength(3);
    expect(told[0]).toContain("handoff.yaml:1:43 warning");
    expect(told.slice(1).join("\n")).toContain('handoff.tests.yaml:2:7 error tests.0: there is no key "mesage"');
    expect(told.slice(1).join("\n")).toContain("until then no rule is tested");
  });

  it("are not looked for in rules that cannot be read", () => {
    const tests = "tests:\n  - { message: hi, expect: { rule: a } }\n";
    expect(problems({ "handoff.yaml": "rules: 7", "handoff.tests.yaml": tests })).toEqual([]);
  });
});
