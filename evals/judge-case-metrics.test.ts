import { describe, expect, it } from "vitest";
import { answerOf, caseOf, decisionOf, outcomeOf, placeOf } from "./case.samples.ts";
import { judgeCase } from "./judge-case.ts";
import type { Outcome } from "./pipeline.ts";
import { articleTexts } from "./unsupported-parts.ts";

const textOf = articleTexts([
  { path: "refunds.md", source: "# Refunds\n\nYou have 14 days. A refund costs nothing." },
  { path: "orders.md", source: "# Orders\n\nWe ship within a day." },
]);
const measure = (asked: Parameters<typeof caseOf>[0], outcome: Partial<Outcome> = {}) =>
  judgeCase(caseOf(asked), outcomeOf(outcome), null, { suite: "shop", textOf }).metrics;

describe("an expected answer is measured by", () => {
  it("where its articles rank", () => {
    const ranked = ["a", "refunds", "b", "c", "d", "orders"].map((id, index) => placeOf(id, 0.9 - index / 10));
    expect(measure({ articles: ["refunds", "orders"] }, { ranked })).toMatchObject({
      ...{ hit1: 0, hit3: 1, hit5: 1, hit10: 1, recall5: 0.5, mrr10: 0.5 },
      // Found at 2 and 6, at best at 1 and 2: (1/log2 3 + 1/log2 7) / (1 + 1/log2 3).
      ndcg10: expect.closeTo((0.63093 + 0.356207) / 1.63093, 5),
    });
  });

  it("whether what it says stands in what it cites", () => {
    expect(measure({}).faithfulness).toBe(1);
    // The sentence and its quote are both made up: 2 of 4 parts stand.
    const draft = answerOf(["You have 14 days.", "You have 15 days."]);
    expect(measure({}, { draft }).faithfulness).toBe(0.5);
    expect(measure({}, { draft: answerOf([]) }).faithfulness).toBe(0);
  });

  it("how many of its citations are right, and whether one is", () => {
    const [first, second] = [answerOf(["You have 14 days."]), answerOf(["We ship."], { articleId: "orders" })];
    const draft = { ...first, citations: [...first.citations, ...second.citations] };
    expect(measure({}, { draft })).toMatchObject({ citationPrecision: 0.5, citationRecall: 1 });
    expect(measure({ articles: ["other"] }, { draft })).toMatchObject({ citationPrecision: 0, citationRecall: 0 });
    expect(measure({}, { draft: answerOf([]) })).toMatchObject({ citationPrecision: null, citationRecall: 0 });
  });

  it("the content words it shares with a passage and with a reference", () => {
    // Draft: 14 days refund costs money (5); passage: refund costs 14 euros (4); 3 shared.
    const draft = answerOf(["You have 14 days.", "A refund costs money."]);
    const asked = { passages: ["A refund costs 14 euros."], reference: "14 days" };
    expect(measure(asked, { draft })).toMatchObject({
      ...{ passageRecall: 0.75, passagePrecision: 0.6, passageF1: expect.closeTo(2 / 3, 10) },
      ...{ tokenF1: expect.closeTo(4 / 7, 10), answerWords: 8 },
    });
  });

  it("the facts it states", () => {
    const facts = [{ any: ["14 days"] }, { any: ["free", { number: 0, unit: "EUR" }] }];
    expect(measure({ facts }).factRecall).toBe(0.5);
  });
});

describe("what must not be said", () => {
  const mustNot = ["15 days", "14 days"];
  const said = answerOf(["A colleague has 15 days."]);

  it("is looked for in the draft where an answer is expected", () => {
    expect(measure({ mustNot }).mustNotViolations).toBe(1);
    expect(measure({ mustNot: ["15 days"] }, { said }).mustNotViolations).toBe(0);
  });

  it("is no matter of the draft where no answer is expected", () => {
    expect(measure({ mustNot: ["15 days"], expected: "handoff" }, { said }).mustNotViolations).toBeNull();
  });
});

describe("a question back is measured by", () => {
  it("the expected options it offers, by words of their names", () => {
    const asked = { expected: "clarify" as const, options: ["refund", "shipping abroad"] };
    const decision = decisionOf("clarify", "ambiguous", ["Refunds: How long", "Orders: Shipping"]);
    expect(measure(asked, { decision }).optionsOffered).toBe(0.5);
    expect(measure(asked).optionsOffered).toBeNull();
  });
});

it("whether the reason is right is told only where one is expected", () => {
  expect(measure({ reason: "grounded" }).reasonRight).toBe(1);
  expect(measure({ reason: "small_talk" }).reasonRight).toBe(0);
  expect(measure({}).reasonRight).toBeNull();
});

describe("what a case cannot tell is null:", () => {
  const told = (metrics: Readonly<Record<string, number | null>>) =>
    Object.entries(metrics).flatMap(([name, value]) => (value === null ? [] : [name]));

  it("all but the handoff's own, where no answer is expected", () => {
    const asked = { passages: ["14 days"], reference: "14 days", facts: [{ any: ["14"] }], section: "How long" };
    expect(told(measure({ ...asked, expected: "handoff" }))).toEqual([]);
    expect(told(measure({ ...asked, expected: "handoff", reason: "policy" }))).toEqual(["reasonRight"]);
  });

  it("all but the reason, for small talk", () => {
    expect(told(measure({ reason: "small_talk", articles: [] }))).toEqual(["reasonRight"]);
  });

  it("what is of the ranking and the citations, without a right article", () => {
    expect(told(measure({ articles: [], reference: "14 days" }))).toEqual(["faithfulness", "tokenF1", "answerWords"]);
  });

  it("what is of the draft, without a draft", () => {
    const names = told(measure({ facts: [{ any: ["14"] }] }, { draft: null, said: answerOf(["Sorry."]) }));
    expect(names).not.toContain("faithfulness");
    expect(names).not.toContain("answerWords");
    expect(names).toContain("factRecall");
  });
});
