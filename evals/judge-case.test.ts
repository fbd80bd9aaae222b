import { describe, expect, it } from "vitest";
import { answerOf, caseOf, decisionOf, outcomeOf, placeOf } from "./case.samples.ts";
import { caseResultSchema } from "./case-result.ts";
import { judgeCase } from "./judge-case.ts";
import type { Outcome } from "./pipeline.ts";
import { articleTexts } from "./unsupported-parts.ts";

const textOf = articleTexts([
  { path: "refunds.md", source: "# Refunds\n\n## How long\n\nYou have 14 days. A refund costs nothing." },
  { path: "orders.md", source: "# Orders\n\nWe ship within a day." },
]);
const judge = (asked: Parameters<typeof caseOf>[0], outcome: Partial<Outcome> = {}, goldOut: Outcome | null = null) =>
  judgeCase(caseOf(asked), outcomeOf(outcome), goldOut, { suite: "shop", textOf });

describe("a draft is right when it cites a right article first and", () => {
  const short = { draft: answerOf(["You have 14 days."]) };

  it("the case tells no more than the article", () => {
    expect(judge({}).correct).toBe(true);
    expect(judge({ articles: ["orders", "refunds"] }).correct).toBe(true);
  });

  it("it holds half of the content words of a passage", () => {
    // Content words of the draft: 14, days.
    expect(judge({ passages: ["14 days without shipping"] }, short).correct).toBe(true);
    expect(judge({ passages: ["14 customers paid shipping"] }, short).correct).toBe(false);
    expect(judge({ passages: ["14 customers paid shipping", "14 nights"] }, short).correct).toBe(true);
  });

  it("it cites the section, whatever the case of the heading", () => {
    expect(judge({ section: "How long" }, short).correct).toBe(true);
    expect(judge({ section: "*HOW* long" }, short).correct).toBe(true);
    expect(judge({ section: "How short" }, short).correct).toBe(false);
  });

  it("it states all facts", () => {
    const days = { any: [{ number: 2, unit: "week" }] };
    expect(judge({ facts: [days] }, short).correct).toBe(true);
    expect(judge({ facts: [days, { any: ["nothing"] }] }, short).correct).toBe(false);
    const long = { draft: answerOf(["You have 14 days.", "A refund costs nothing."]) };
    expect(judge({ facts: [days, { any: ["nothing"] }] }, long).correct).toBe(true);
  });

  it("one of these is enough where the case tells several", () => {
    const told = { passages: ["free shipping"], facts: [{ any: ["free"] }] };
    expect(judge({ ...told, section: "How long" }, short).correct).toBe(true);
    expect(judge({ ...told, section: "How short" }, short).correct).toBe(false);
  });
});

describe("a draft is wrong", () => {
  it("when it cites another article first, even with a right one after it", () => {
    const other = answerOf(["We ship within a day."], { articleId: "orders" });
    const right = answerOf(["You have 14 days."]);
    const draft = { ...other, citations: [...other.citations, ...right.citations] };
    expect(judge({ facts: [{ any: ["ship"] }] }, { draft }).correct).toBe(false);
  });

  it("when there is none, or it cites nothing", () => {
    expect(judge({}, { draft: null, said: answerOf(["I do not know."]) }).correct).toBe(false);
    expect(judge({}, { draft: answerOf([]) }).correct).toBe(false);
  });

  it("when no answer is expected, whatever it says", () => {
    expect(judge({ expected: "handoff" }).correct).toBe(false);
    expect(judge({ expected: "clarify" }).correct).toBe(false);
  });

  it("or right before the decision: a handoff does not change it", () => {
    expect(judge({}, { decision: decisionOf("handoff", "low_confidence") }).correct).toBe(true);
  });
});

it("cannot be told right or wrong for small talk, no expectation, or an answer from nowhere", () => {
  expect(judge({ reason: "small_talk" }).correct).toBeNull();
  expect(judge({ expected: null }).correct).toBeNull();
  expect(judge({ articles: [], facts: [{ any: ["free"] }] }).correct).toBeNull();
});

describe("a section is found", () => {
  const cited = (anchor: string, heading: string, section: string) =>
    judge({ section }, { draft: answerOf(["You have 14 days."], { anchor, heading }) }).correct;

  it("in the lead, where it is the article's title", () => {
    expect(cited("", "Refunds", "Refunds")).toBe(true);
    expect(cited("", "Refunds", "How long")).toBe(false);
  });

  it("under the number of a heading that stands there twice", () => {
    expect(cited("how-long-1", "How long", "How long")).toBe(true);
    expect(cited("how-long-term", "How long term", "How long")).toBe(false);
  });

  it("under a heading with an anchor of its own, by its text", () => {
    expect(cited("pir-outside-us", "Is it available?", "Is it available?")).toBe(true);
    expect(cited("pir-outside-us", "Was it available?", "Is it available?")).toBe(false);
  });

  it("in the ranking, of a right article only", () => {
    const lead = placeOf("refunds", 0.9, "", "Refunds");
    const other = placeOf("orders", 0.8, "how-long", "Orders: How long");
    const sectionHits = (ranked: Outcome["ranked"]) => {
      const { sectionHit1, sectionHit5 } = judge({ section: "How long" }, { ranked }).metrics;
      return [sectionHit1, sectionHit5];
    };
    expect(sectionHits([placeOf("refunds", 0.9, "how-long", "Refunds: How long"), other])).toEqual([1, 1]);
    expect(sectionHits([other, placeOf("refunds", 0.7, "how-long", "Refunds: How long")])).toEqual([0, 1]);
    expect(sectionHits([placeOf("refunds", 0.9, "time", "Refunds: How long")])).toEqual([1, 1]);
    expect(sectionHits([lead, other])).toEqual([0, 0]);
    expect(judge({ section: "Refunds" }, { ranked: [lead] }).metrics.sectionHit1).toBe(1);
  });
});

describe("the ranking", () => {
  const order = (ranked: Outcome["ranked"]) =>
    judge({}, { ranked }).ranked.map(({ articleId, anchor }) => `${articleId}#${anchor}`);

  it("orders what is the same to a millionth by article and section, and nothing else", () => {
    expect(order([placeOf("z", 0.5), placeOf("a", 0.5 - 9e-7), placeOf("b", 0.4), placeOf("a", 0.4 - 2e-6)])).toEqual([
      "a#",
      "z#",
      "b#",
      "a#",
    ]);
    expect(order([placeOf("a", 0.5, "z"), placeOf("a", 0.5, "b")])).toEqual(["a#b", "a#z"]);
  });

  it("is measured in that order", () => {
    const { metrics } = judge({}, { ranked: [placeOf("zebra", 0.5), placeOf("refunds", 0.5)] });
    expect([metrics.hit1, metrics.mrr10]).toEqual([1, 1]);
  });
});

describe("a line", () => {
  it("tells what failed first, from the articles to the decision", () => {
    const wrong = { draft: answerOf(["We ship within a day."], { articleId: "orders" }) };
    const clarify = decisionOf("clarify", "ambiguous");
    const handoff = decisionOf("handoff", "low_confidence");
    const failures = [
      judge({ articles: ["gone"] }, wrong),
      judge({}, { ...wrong, ranked: [placeOf("orders", 0.9)] }),
      judge({}, { ...wrong, ranked: [] }),
      judge({}, { ...wrong, ranked: [placeOf("orders", 0.9), placeOf("refunds", 0.8)] }),
      judge({}, { ...wrong, ranked: [placeOf("refunds", 0.9)], decision: handoff }),
      judge({}, { decision: handoff }),
      judge({}, { decision: clarify }),
      judge({ expected: "handoff" }),
      judge({ expected: "handoff" }, { decision: clarify }),
      judge({ expected: "handoff", reason: "policy" }, { decision: handoff }),
      judge({ expected: "handoff", reason: "low_confidence" }, { decision: handoff }),
      judge({}),
      judge({ expected: null }, { decision: handoff }),
      judge({ mustNot: ["14 days"] }),
    ];
    expect(failures.map(({ failure }) => failure)).toEqual([
      ...["not_in_knowledge_base", "not_retrieved", "not_retrieved", "ranked_low", "wrong_passage", "too_timid"],
      ...["too_timid", "too_bold", "wrong_decision", "wrong_reason", null, null, null],
      "says_what_it_must_not",
    ]);
  });

  it("keeps the draft, and what was said instead of it", () => {
    const said = answerOf(["Let me ask a colleague."]);
    expect(judge({}, { said })).toMatchObject({
      answerText: "You have 14 days.",
      saidText: "Let me ask a colleague.",
      citations: [{ articleId: "refunds", anchor: "how-long", heading: "How long" }],
    });
    expect(judge({}).saidText).toBeNull();
  });

  it("keeps what came of asking without the article", () => {
    const twin = outcomeOf({
      ...{ confidence: 0.1, decision: decisionOf("handoff", "missing_knowledge") },
      draft: answerOf(["We ship within a day."], { articleId: "orders" }),
    });
    const goldOut = {
      decision: "handoff",
      reason: "missing_knowledge",
      confidence: 0.1,
      articleId: "orders",
      signals: { dense: 0.7 },
    };
    expect(judge({}, {}, twin).goldOut).toEqual(goldOut);
    expect(judge({}, {}, outcomeOf({ draft: null, said: answerOf([]) })).goldOut?.articleId).toBeNull();
    expect(judge({}).goldOut).toBeNull();
  });

  it("is read back from its file as it was written, key by key", () => {
    const line = judge({ facts: [{ any: ["14"] }], tags: ["money"] }, {}, outcomeOf());
    const text = JSON.stringify(line);
    expect(JSON.stringify(caseResultSchema.parse(JSON.parse(text)))).toBe(text);
  });
});
