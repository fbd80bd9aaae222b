import { describe, expect, it } from "vitest";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import { confidenceAskedFor, firstApplying, isTriedLate, type RuleFacts } from "./rules.ts";

const rule = (when: HandoffRule["when"], id = "rule"): HandoffRule => ({
  id,
  when,
  reason: "policy",
  queue: "support",
});
const plain: RuleFacts = {
  question: "How do I cancel my plan?",
  channel: "web",
  customer: {},
  context: {},
  intents: [],
  topics: [],
  unsupportedLanguage: false,
  nothingFound: false,
  articleRisk: "normal",
  failedTurns: 0,
  confidence: 0.5,
};
const applies = (when: HandoffRule["when"], facts: Partial<RuleFacts> = {}) =>
  firstApplying([rule(when)], { ...plain, ...facts }) !== null;

describe("a rule's condition", () => {
  it.each<[string, HandoffRule["when"], Partial<RuleFacts>]>([
    ["intent", { intent: "abuse" }, { intents: ["greeting", "abuse"] }],
    ["topic", { topic: ["legal", "fraud"] }, { topics: ["safety", "fraud"] }],
    ["channel", { channel: ["sms", "voice"] }, { channel: "sms" }],
    ["customer", { customer: { plan: ["pro", "enterprise"] } }, { customer: { plan: "Enterprise" } }],
    ["customer with one value", { customer: { plan: "pro" } }, { customer: { plan: "pro", since: "2019" } }],
    ["context", { context: { product: "Router" } }, { context: { product: "router" } }],
    ["articleRisk", { articleRisk: "high" }, { articleRisk: "high" }],
    ["unsupportedLanguage", { unsupportedLanguage: true }, { unsupportedLanguage: true }],
    ["failedTurns", { failedTurns: 3 }, { failedTurns: 3 }],
    ["more failedTurns", { failedTurns: 3 }, { failedTurns: 4 }],
    ["nothingFound", { nothingFound: true }, { nothingFound: true }],
    ["confidenceBelow", { confidenceBelow: 0.5 }, { confidence: 0.4999 }],
  ])("%s holds when it is so, and only then", (_name, when, facts) => {
    expect(applies(when, facts)).toBe(true);
    expect(applies(when)).toBe(false);
  });

  it.each([
    ["cancel", true],
    ["cancelling", true],
    ["CANCELED", true],
    ["cancel plan", false],
    ["cancel my plan", true],
    ["my plans", true],
    ["plan cancel", false],
    ["can", false],
    ["plane", false],
    ["lan", false],
    ["refund", false],
    ["??", false],
    ["🙂🙂", false],
  ])("words: %j is in the question: %s", (phrase, isIn) => expect(applies({ words: [phrase] })).toBe(isIn));

  it("words: any of them is enough, and a question without words holds none", () => {
    expect(applies({ words: ["refund", "cancel"] })).toBe(true);
    expect(applies({ words: ["cancel", "??"] }, { question: "?!" })).toBe(false);
  });

  it("customer: a name that every object has is no fact", () =>
    expect(applies({ customer: { constructor: ["x"] } })).toBe(false));

  it("customer: all facts named must hold", () => {
    const when = { customer: { plan: ["pro"], country: ["no", "se"] } };
    expect(applies(when, { customer: { plan: "pro" } })).toBe(false);
    expect(applies(when, { customer: { plan: "pro", country: "SE" } })).toBe(true);
  });

  it("all that are given must hold", () => {
    const when = { channel: ["sms"], words: ["cancel"], confidenceBelow: 0.9 };
    expect(applies(when, { channel: "sms" })).toBe(true);
    expect(applies(when, { channel: "web" })).toBe(false);
    expect(applies(when, { channel: "sms", confidence: 0.95 })).toBe(false);
  });
});

it("the first rule that applies decides", () => {
  const rules = [
    rule({ intent: "abuse" }, "no"),
    rule({ words: ["cancel"] }, "first"),
    rule({ channel: ["web"] }, "second"),
  ];
  expect(firstApplying(rules, plain)?.id).toBe("first");
  expect(firstApplying([], plain)).toBeNull();
});

it.each<[HandoffRule["when"][], number | null]>([
  [[], null],
  [[{ words: ["refund"] }], null],
  [[{ confidenceBelow: 0.4 }], 0.4],
  [[{ confidenceBelow: 0.4 }, { confidenceBelow: 0.6 }], 0.6],
  [[{ confidenceBelow: 0.9, channel: ["voice"] }, { confidenceBelow: 0.4 }], 0.4],
  [[{ confidenceBelow: 0.9, channel: ["web"] }, { confidenceBelow: 0.4 }], 0.9],
  [[{ confidenceBelow: 0.9, articleRisk: "high" }, { confidenceBelow: 0.4 }], 0.4],
  [[{ confidenceBelow: 0 }], null],
])("the confidence that %j ask for, of a plain question by web, is %s", (conditions, threshold) => {
  const rules = conditions.map((when) => rule(when));
  expect(confidenceAskedFor(rules, plain)).toBe(threshold);
});

it("a rule waits for the clarifying question when it asks for confidence or for nothing found, whatever else it asks", () => {
  expect(isTriedLate(rule({ confidenceBelow: 0.4, channel: ["sms"] }))).toBe(true);
  expect(isTriedLate(rule({ nothingFound: true }))).toBe(true);
  expect(isTriedLate(rule({ failedTurns: 3, channel: ["sms"] }))).toBe(false);
});
