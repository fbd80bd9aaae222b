import { describe, expect, it } from "vitest";
import { handoffRulesSchema } from "../domain/handoff-rules.ts";
import { personaSchema } from "../domain/persona.ts";
import { ruleTestSchema } from "../domain/rule-tests.ts";
import { testRules } from "./test-rules.ts";

const persona = personaSchema.parse({ wording: { handoffOutOfHours: "Nobody is here." } });
const handoffRules = handoffRulesSchema.parse({
  hours: { timeZone: "Europe/Berlin", open: { monday: "09:00-17:00" } },
  rules: [
    { id: "wish", when: { intent: "wish_for_human" }, reason: "customer_request", queue: "desk" },
    { id: "gold", when: { customer: { plan: "gold" }, context: { page: "billing" } }, reason: "policy" },
    { id: "sms", when: { channel: ["sms"] }, reason: "policy", wording: "We will call you." },
    { id: "loop", when: { failedTurns: 2 }, reason: "repeated_failure" },
    { id: "nothing", when: { nothingFound: true }, reason: "missing_knowledge" },
    { id: "risky", when: { articleRisk: "high", confidenceBelow: 0.8 }, reason: "low_confidence" },
  ],
});
const unmet = (test: Record<string, unknown>) =>
  testRules([ruleTestSchema.parse(test)], { persona, handoffRules }).map(({ expected, message }) => [
    expected,
    message,
  ]);

describe("a test of the rules passes", () => {
  it.each<[Record<string, unknown>]>([
    [{ message: "a human please", expect: { rule: "wish", reason: "customer_request", queue: "desk" } }],
    [{ message: "refund?", expect: { rule: null, decision: "answer", reason: "grounded" } }],
    [{ message: "refund?", customer: { plan: "gold" }, context: { page: "billing" }, expect: { rule: "gold" } }],
    [{ message: "refund?", customer: { plan: "gold" }, expect: { rule: null } }],
    [{ message: "refund?", channel: "sms", expect: { rule: "sms", says: "we will CALL" } }],
    [{ message: "refund?", failedTurns: 2, expect: { rule: "loop" } }],
    [{ message: "refund?", article: null, expect: { rule: "nothing" } }],
    [{ message: "refund?", article: { risk: "high" }, confidence: 0.7, expect: { rule: "risky" } }],
    [{ message: "???", expect: { decision: "clarify", reason: "too_short", says: "a little more" } }],
    [{ message: "thanks!", expect: { reason: "small_talk", says: "welcome" } }],
    [{ message: "a human please", now: "2026-11-22T10:00:00Z", expect: { says: "Nobody is here" } }],
    [{ message: "a human please", now: "2026-11-23T10:00:00Z", expect: { says: persona.wording.handoff } }],
    [{ message: "a human please", expect: { says: persona.wording.handoff } }],
  ])("%j", (test) => expect(unmet(test)).toEqual([]));
});

describe("a test of the rules fails", () => {
  it("and tells each thing that is not as expected, and why", () => {
    const expected = { rule: "sms", queue: "desk", decision: "answer", says: "we will call" };
    const because = 'Rule "wish" applies: the message asks for a person.';
    expect(unmet({ name: "by SMS", message: "a human please", expect: expected })).toEqual([
      ["decision", `by SMS: expected the decision "answer", got "handoff". ${because}`],
      ["rule", `by SMS: expected the rule "sms", got "wish". ${because}`],
      [
        "says",
        `by SMS: expected the words "we will call", but the customer is told "${persona.wording.handoff}". ${because}`,
      ],
    ]);
  });

  it("and is called by its message when it has no name", () => {
    const [first] = unmet({ message: "refund?", expect: { rule: "sms", says: "x" } });
    expect(first?.[1]).toContain('"refund?": expected the rule "sms", got none. Confidence is 100 %');
  });
});

it("a test that expects nothing is refused", () => {
  expect(ruleTestSchema.safeParse({ message: "hi", expect: {} }).success).toBe(false);
});
