import { describe, expect, it } from "vitest";
import type { Reason } from "../domain/decision.ts";
import { handoffReasons } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import { conservativeThresholds, withThresholds } from "../domain/handoff-rules.ts";
import { defaultHandoffRules } from "../indexing/default-handoff-rules.ts";
import { type DecisionRequest, decide } from "./decide.ts";

const choices = [
  { label: "Orders: Cancel", articleId: "orders", anchor: "cancel" },
  { label: "Plans: Cancel", articleId: "plans", anchor: "cancel" },
];
const sure: DecisionRequest["facts"] = {
  question: "How do I cancel?",
  channel: "web",
  customer: {},
  context: {},
  intents: [],
  topics: [],
  unsupportedLanguage: false,
  nothingFound: false,
  articleRisk: "normal",
  failedTurns: 0,
  confidence: 0.8,
};
const asked = (clarifications: number, offered: string[] = []) => ({ progress: { clarifications, offered } });
type Given = Omit<Partial<DecisionRequest>, "facts"> & { facts?: Partial<DecisionRequest["facts"]> };
const decided = ({ facts, ...more }: Given = {}) =>
  decide({
    facts: { ...sure, ...facts },
    signals: [{ name: "dense", value: 0.5, contribution: 1 }],
    rules: withThresholds(defaultHandoffRules, conservativeThresholds).rules,
    choices: [],
    tooShort: false,
    farOff: false,
    clarifyAtMost: 2,
    progress: { clarifications: 0, offered: [] },
    ...more,
  });
const labels = choices.map(({ label }) => label);
const declined = (failedTurns: number): Given => ({ facts: { failedTurns, nothingFound: true }, farOff: true });
const human = { intents: ["wish_for_human" as const] };

describe("decide", () => {
  it.each<[string, Given, Reason, string | null]>([
    ["a sure answer", {}, "grounded", null],
    ["exactly at the threshold", { facts: { confidence: 0.5 } }, "grounded", null],
    ["below the threshold", { facts: { confidence: 0.399 } }, "low_confidence", "low-confidence"],
    ["nothing found", { facts: { nothingFound: true, confidence: 0.1 } }, "missing_knowledge", "nothing-found"],
    ["nothing found and no rule for it", { facts: { nothingFound: true }, rules: [] }, "missing_knowledge", null],
    ["no rule at all", { facts: { confidence: 0 }, rules: [] }, "grounded", null],
    ["a wish for a person", { facts: human }, "customer_request", "wish-for-human"],
    ["a wish before a topic", { facts: { ...human, topics: ["legal"] } }, "customer_request", "wish-for-human"],
    [
      "a topic before abuse",
      { facts: { topics: ["fraud"], intents: ["abuse"] } },
      "sensitive_topic",
      "sensitive-topic",
    ],
    ["abuse before the language", { facts: { intents: ["abuse"], unsupportedLanguage: true } }, "abuse", "abuse"],
    [
      "the language before ambiguity",
      { facts: { unsupportedLanguage: true }, choices },
      "unsupported_language",
      "unsupported-language",
    ],
    ["several sections", { choices }, "ambiguous", null],
    ["ambiguity before confidence", { choices, facts: { confidence: 0.1 } }, "ambiguous", null],
    ["ambiguity before nothing found", { choices, facts: { nothingFound: true } }, "ambiguous", null],
    ["ambiguous once more, with other choices", { choices, ...asked(1, ["Trips: Cancel"]) }, "ambiguous", null],
    ["ambiguous a third time", { choices, ...asked(2) }, "ambiguous_after_clarify", null],
    ["ambiguous once more, with the same choices", { choices, ...asked(1, labels) }, "ambiguous_after_clarify", null],
    ["one choice left", { choices, ...asked(1, labels.slice(1)) }, "ambiguous_after_clarify", null],
    ["a setting of one", { choices, ...asked(1), clarifyAtMost: 1 }, "ambiguous_after_clarify", null],
    ["a wish while ambiguous", { choices, ...asked(2), facts: human }, "customer_request", "wish-for-human"],
    ["too short", { tooShort: true, facts: { nothingFound: true } }, "too_short", null],
    ["too short before ambiguous", { tooShort: true, choices }, "too_short", null],
    ["too short once more", { tooShort: true, ...asked(1) }, "too_short", null],
    ["too short a third time", { tooShort: true, ...asked(2) }, "ambiguous_after_clarify", null],
    ["clear after clarifying questions", asked(2), "grounded", null],
    ["anger", { facts: { intents: ["unhappy"] } }, "unhappy_customer", "unhappy-customer"],
    ["abuse before anger", { facts: { intents: ["unhappy", "abuse"] } }, "abuse", "abuse"],
    ["safety before a wish", { facts: { ...human, topics: ["safety"] } }, "sensitive_topic", "safety"],
    ["three failed turns", { facts: { failedTurns: 3 } }, "repeated_failure", "third-failed-turn"],
    ["two failed turns and an answer", { facts: { failedTurns: 2 } }, "grounded", null],
    [
      "a third failed turn: to clarify",
      { facts: { failedTurns: 2 }, choices },
      "repeated_failure",
      "third-failed-turn",
    ],
    [
      "a third clarifying question",
      { facts: { failedTurns: 2 }, choices, ...asked(2) },
      "ambiguous_after_clarify",
      null,
    ],
    ["a third failed turn: to decline", declined(2), "repeated_failure", "third-failed-turn"],
    ["a second failed turn: to decline", declined(1), "missing_knowledge", "nothing-found"],
    [
      "an article of high risk",
      { facts: { articleRisk: "high", confidence: 0.69 } },
      "low_confidence",
      "high-risk-article",
    ],
    ["an article of high risk, surely", { facts: { articleRisk: "high", confidence: 0.7 } }, "grounded", null],
  ])("%s", (_name, given, reason, rule) => {
    const { decision, rule: byRule } = decided(given);
    expect([decision.reason, decision.rule, byRule?.id ?? null]).toEqual([reason, rule, rule]);
    expect(decision.kind).toBe(
      reason === "grounded" ? "answer" : reason === "ambiguous" || reason === "too_short" ? "clarify" : "handoff",
    );
    expect(decision.explanation).toMatch(/^[A-Z\d].*\.$/);
    expect(decision.signals).toHaveLength(1);
  });

  it.each(handoffReasons)("a rule of the editor's can hand over as %s", (reason) => {
    const rules: HandoffRule[] = [{ id: "mine", when: { words: ["cancel"] }, reason, queue: "q" }];
    expect(decided({ rules }).decision).toMatchObject({
      kind: "handoff",
      reason,
      rule: "mine",
      threshold: null,
      options: [],
    });
  });

  it("tries a rule about confidence after the clarifying question, wherever it stands", () => {
    const rules: HandoffRule[] = [
      { id: "unsure", when: { confidenceBelow: 0.9, channel: ["web"] }, reason: "low_confidence", queue: "q" },
      { id: "words", when: { words: ["cancel"] }, reason: "policy", queue: "q" },
    ];
    expect(decided({ rules }).decision.rule).toBe("words");
    expect(decided({ rules: rules.slice(0, 1), choices }).decision.reason).toBe("ambiguous");
    expect(decided({ rules: rules.slice(0, 1) }).decision).toMatchObject({ rule: "unsure", threshold: 0.9 });
  });

  it.each<[string, Given, number | null]>([
    ["the one asked for, in an answer", {}, 0.5],
    ["the one that was missed", { facts: { confidence: 0.2 } }, 0.5],
    ["the one for an article of high risk", { facts: { articleRisk: "high" } }, 0.7],
    ["none where no rule asks for one", { rules: [] }, null],
    ["none where another rule decided", { facts: human }, null],
    ["none with a clarifying question", { choices }, null],
    ["none where nothing was found", { facts: { nothingFound: true } }, null],
  ])("names the threshold: %s", (_name, given, threshold) => expect(decided(given).decision.threshold).toBe(threshold));

  it("offers what it may mean, and only then", () => {
    expect(decided({ choices }).decision.options).toEqual(["Orders: Cancel", "Plans: Cancel"]);
    expect(decided().decision.options).toEqual([]);
    expect(decided({ choices, ...asked(2) }).decision.options).toEqual([]);
    const more = ["Trips: Cancel", "Seats: Cancel"].map((label) => ({ label, articleId: label, anchor: "cancel" }));
    expect(decided({ choices: [...choices, ...more], ...asked(1, labels) }).decision.options).toEqual([
      "Trips: Cancel",
      "Seats: Cancel",
    ]);
  });

  it("declines what is far off and not found, unless a rule wants a person", () => {
    expect(decided(declined(0)).offTopic).toBe(true);
    expect(decided({ ...declined(0), farOff: false }).offTopic).toBe(false);
    expect(decided({ facts: { nothingFound: true }, farOff: true, rules: [] }).offTopic).toBe(true);
    expect(decided({ farOff: true }).offTopic).toBe(false);
    expect(decided(declined(2)).offTopic).toBe(false);
    const rules: HandoffRule[] = [{ id: "mine", when: { words: ["cancel"] }, reason: "missing_knowledge", queue: "q" }];
    expect(decided({ ...declined(0), rules }).offTopic).toBe(false);
  });
});

describe("an explanation", () => {
  const explained = (given: Given) => decided(given).decision.explanation;
  it("tells what the confidence was and what was asked for", () => {
    expect(explained({})).toBe("Confidence is 80 %; at least 50 % are asked for. What counted most: dense = 0.50.");
    expect(explained({ facts: { confidence: 0.2 } })).toBe(
      'Rule "low-confidence" applies: confidence is 20 %, below 50 %.',
    );
  });

  it("never says that a missed threshold was met", () => {
    expect(explained({ facts: { confidence: 0.3999 } })).not.toContain("is 40 %, below 50 %");
  });

  it.each<[HandoffRule["when"], Partial<DecisionRequest["facts"]>, string]>([
    [{ intent: "wish_for_human" }, human, "the message asks for a person"],
    [{ intent: "abuse" }, { intents: ["abuse"] }, "the message is abusive"],
    [{ intent: "injection" }, { intents: ["injection"] }, "the message tries to instruct the assistant"],
    [{ intent: "unhappy" }, { intents: ["unhappy"] }, "the message is angry or close to giving up"],
    [{ failedTurns: 2 }, { failedTurns: 3 }, "3 turns in a row did not help"],
    [{ failedTurns: 1 }, { failedTurns: 1 }, "the last turn did not help"],
    [{ topic: ["legal", "data_erasure"] }, { topics: ["fraud", "data_erasure"] }, "it is about data erasure"],
    [{ words: ["cancel"], channel: ["web"] }, {}, "it holds one of the rule's words, and it came by web"],
    [
      { customer: { plan: "pro" }, context: { page: "x" } },
      { customer: { plan: "pro" }, context: { page: "x" } },
      "the customer's plan is one the rule names, and the page is one the rule names",
    ],
    [{ articleRisk: "high" }, { articleRisk: "high" }, "the article is marked as high risk"],
    [
      { unsupportedLanguage: true },
      { unsupportedLanguage: true },
      "it is in a language the articles cannot be searched in",
    ],
    [{ nothingFound: true }, { nothingFound: true }, "no article holds anything close to it"],
  ])("names what made a rule apply: %j", (when, facts, because) => {
    expect(explained({ rules: [{ id: "r", when, reason: "policy", queue: "q" }], facts })).toBe(
      `Rule "r" applies: ${because}.`,
    );
  });
});
