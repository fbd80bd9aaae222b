import { describe, expect, it } from "vitest";
import {
  conservativeThresholds,
  type HandoffRule,
  handoffRulesSchema,
  withThresholds,
} from "../domain/handoff-rules.ts";
import { defaultHandoffRules } from "../indexing/default-handoff-rules.ts";
import { findRuleFaults } from "./find-rule-faults.ts";

type When = HandoffRule["when"];
const channels = ["web", "sms"];
const faults = (...whens: When[]) => {
  const rules = whens.map((when, at) => ({ id: `r${at}`, when, reason: "policy" }));
  return findRuleFaults(handoffRulesSchema.parse({ rules }), channels).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );
};

it("the rules that apply without a file have none", () => {
  expect(findRuleFaults(withThresholds(defaultHandoffRules, conservativeThresholds), channels)).toEqual([]);
});

describe("a rule that can never fire", () => {
  it.each<[When, string]>([
    [{ confidenceBelow: 0 }, "rules.0.when.confidenceBelow"],
    [{ words: ["??", "🙂🙂"] }, "rules.0.when.words"],
    [{ channel: ["fax"] }, "rules.0.when.channel"],
    [{ nothingFound: true, articleRisk: "high" }, "rules.0.when.articleRisk"],
  ])("because nothing fulfils its conditions: %j", (when, place) => {
    const found = faults(when, { intent: "abuse" });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${place} "r0": never fires: .+ — .+`));
  });

  it.each<[When, When]>([
    [{ topic: ["legal", "fraud"] }, { topic: ["fraud"] }],
    [{ intent: "abuse" }, { intent: "abuse", channel: ["sms"] }],
    [{ words: ["refund"] }, { words: ["full refunds", "REFUND date"] }],
    [{ channel: ["web", "sms"] }, { channel: ["sms"], words: ["refund"] }],
    [{ customer: { plan: ["pro", "Free"] } }, { customer: { plan: "free", country: "no" } }],
    [{ context: { product: "router" } }, { context: { product: "Router" }, channel: ["sms"] }],
    [{ unsupportedLanguage: true }, { unsupportedLanguage: true, channel: ["sms"] }],
    [{ nothingFound: true }, { nothingFound: true, confidenceBelow: 0.5 }],
    [{ confidenceBelow: 0.5 }, { confidenceBelow: 0.4, articleRisk: "high" }],
    [{ failedTurns: 2 }, { failedTurns: 3, channel: ["web"] }],
  ])("because %j is tried before %j", (wide, narrow) => {
    expect(faults(wide, narrow)).toEqual([expect.stringMatching(/^rules\.1\.when "r1": never fires: "r0" is tried/)]);
    expect(faults(narrow, wide)).toEqual([]);
  });

  it("because one below it in the file is tried before it, which needs no search", () => {
    expect(faults({ confidenceBelow: 0.4, channel: ["sms"] }, { channel: ["sms"] })).toEqual([
      expect.stringMatching(/^rules\.0\.when "r0": never fires: "r1" is tried before it/),
    ]);
  });
});

describe("rules that only overlap are left alone", () => {
  it.each<[When, When]>([
    [{ topic: ["legal"] }, { topic: ["legal", "fraud"] }],
    [{ words: ["full refund"] }, { words: ["refund"] }],
    [{ words: ["refund"] }, { words: ["refund", "invoice"] }],
    [{ words: ["refund"] }, { channel: ["sms"] }],
    [{ customer: { plan: "pro" } }, { customer: { plan: ["pro", "free"] } }],
    [{ customer: { plan: "pro" } }, { context: { plan: "pro" } }],
    [{ confidenceBelow: 0.4 }, { confidenceBelow: 0.6, channel: ["sms"] }],
    [{ failedTurns: 3 }, { failedTurns: 2 }],
    [{ failedTurns: 3 }, { intent: "unhappy" }],
    [{ intent: "unhappy" }, { intent: "abuse" }],
  ])("%j and %j", (one, other) => expect(faults(one, other)).toEqual([]));
});

describe("two rules with the same conditions", () => {
  const rules = (reason: string, queue: string) =>
    handoffRulesSchema.parse({
      rules: [
        { id: "a", when: { topic: ["legal", "fraud"] }, reason: "policy", queue: "q" },
        { id: "b", when: { topic: ["fraud", "legal"] }, reason, queue },
      ],
    });
  it.each([
    ["abuse", "q", 'contradicts "a": the same conditions, but policy for q there and abuse for q here'],
    ["policy", "other", 'contradicts "a": the same conditions, but policy for q there and policy for other here'],
    ["policy", "q", 'never fires: "a" has the same conditions'],
  ])("%s for %s", (reason, queue, told) => {
    const found = findRuleFaults(rules(reason, queue), channels);
    expect(found).toMatchObject([{ path: ["rules", 1, "when"] }]);
    expect(found[0]?.message).toContain(told);
  });
});

describe("parts that do nothing", () => {
  it("are words without a letter and channels that are not there, beside others", () => {
    expect(faults({ words: ["refund", "!!"], channel: ["web", "fax"] })).toEqual([
      expect.stringMatching(/^rules\.0\.when\.words\.1 "r0": "!!" holds no word/),
      expect.stringMatching(/^rules\.0\.when\.channel\.1 "r0": there is no channel "fax"/),
    ]);
  });

  it("are hours of a queue that no rule has, and words out of hours without hours", () => {
    const rule = { id: "a", when: { intent: "abuse" }, reason: "abuse", queue: "sales", wordingOutOfHours: "Later." };
    const queues = { salse: "always", support: "always", sales: "always" };
    const hours = { timeZone: "Europe/Oslo", open: { monday: "09:00-17:00" }, queues };
    const found = (file: unknown) => findRuleFaults(handoffRulesSchema.parse(file), channels).map(({ path }) => path);
    expect(found({ rules: [rule], hours })).toEqual([["hours", "queues", "salse"]]);
    expect(found({ rules: [rule] })).toEqual([["rules", 0, "wordingOutOfHours"]]);
  });
});
