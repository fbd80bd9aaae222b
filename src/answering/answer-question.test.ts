import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "../retrieval/small-knowledge-base.samples.ts";
import { answerQuestion, type QuestionToAnswer } from "./answer-question.ts";
import { answeringSettings } from "./answering-settings.ts";
import { newConversation } from "./conversation-progress.ts";
import { handOffFailure } from "./hand-off-failure.ts";

const articles = {
  "refunds.md": "# Refunds\n\nA refund is paid back to the card within five days. Only the owner can ask for it.\n",
  "orders.md": "# Orders\n\n## Cancel an order\n\nAn order is cancelled on its page until it is sent.\n",
  "plans.md": "# Plans\n\n## Cancel a plan\n\nA plan is cancelled at the end of its month.\n",
  "gas.md": "---\nrisk: high\n---\n# Gas valve\n\nClose the gas valve before the boiler is opened.\n",
  "rebates.md": "---\naudience: [partners]\n---\n# Rebates\n\nPartners get a rebate each quarter.\n",
};
const handoff = (extra = "") => `rules:
  - { id: wish, when: { intent: wish_for_human }, reason: customer_request }
  - { id: risky, when: { articleRisk: high }, reason: policy, queue: engineers, wording: An engineer will look at it. }
  - { id: gold, when: { words: [golden goose], customer: { plan: gold } }, reason: missing_knowledge, wording: Somebody will call. }
  - { id: nothing, when: { nothingFound: true }, reason: missing_knowledge, wording: Somebody will call. }
${extra}`;

let kb: SmallKnowledgeBase;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase();
  await kb.publish({ ...articles, "handoff.yaml": handoff() });
});
afterAll(() => kb.database.close());

const asked = (question: string, more: Partial<QuestionToAnswer> = {}): QuestionToAnswer => ({
  ...{
    question,
    history: [],
    channel: "web",
    customer: {},
    context: {},
    reader: { audience: [], locale: null },
    progress: null,
  },
  ...more,
});
const ask = async (question: string, more: Partial<QuestionToAnswer> = {}) =>
  answerQuestion(asked(question, more), { ...(await kb.services()), answering: answeringSettings });
const words = ({ answer }: Awaited<ReturnType<typeof ask>>) => answer.sentences.map(({ text }) => text);

describe("an answer", () => {
  it("is the article's own, cited, with what limits it", async () => {
    const answered = await ask("Hi! When is a refund paid back to the card?");
    expect(answered.decision).toMatchObject({ kind: "answer", reason: "grounded" });
    expect(words(answered)).toEqual([
      "A refund is paid back to the card within five days.",
      "Only the owner can ask for it.",
    ]);
    expect(answered.answer.citations).toMatchObject([{ n: 1, articleId: "refunds" }]);
    expect(answered.suggestions).toEqual([]);
    expect(answered.ranking[0]).toMatchObject({ articleId: "refunds", heading: "Refunds" });
  });

  it("to small talk is the persona's, searches nothing and cites nothing", async () => {
    const answered = await ask("thank you so much!");
    expect(answered.decision).toMatchObject({ kind: "answer", reason: "small_talk", signals: [], threshold: null });
    expect(answered.answer.citations).toEqual([]);
    expect(answered.answer.sentences.every(({ support }) => support === "persona")).toBe(true);
    expect([answered.draft, answered.ranking, answered.signalValues]).toEqual([null, [], null]);
  });

  it("stays the same article after a greeting has been exchanged", async () => {
    const { wording } = (await kb.snapshot()).persona;
    const history = [
      { role: "customer" as const, text: "hello there" },
      { role: "assistant" as const, text: wording.greeting },
    ];
    const greeted = await ask("When is a refund paid?", { history });
    const alone = await ask("When is a refund paid?");
    expect([greeted.confidence, greeted.ranking, greeted.answer]).toEqual([
      alone.confidence,
      alone.ranking,
      alone.answer,
    ]);
  });
});

describe("confidence", () => {
  it("is the same whatever the rules say", async () => {
    const risky = await ask("close the gas valve");
    expect(risky.decision).toMatchObject({ kind: "handoff", reason: "policy", rule: "risky" });
    await kb.publish({ ...articles, "handoff.yaml": "rules: []\n" });
    const free = await ask("close the gas valve");
    await kb.publish({ ...articles, "handoff.yaml": handoff() });
    expect(free.decision).toMatchObject({ kind: "answer", rule: null, threshold: null });
    expect([free.confidence, free.decision.signals, free.draft]).toEqual([
      risky.confidence,
      risky.decision.signals,
      risky.draft,
    ]);
  });
});

describe("a clarifying question", () => {
  it("names the sections that compete, and suggests them", async () => {
    const answered = await ask("cancel");
    expect(answered.decision).toMatchObject({
      kind: "clarify",
      reason: "ambiguous",
      options: expect.arrayContaining(["Orders: Cancel an order", "Plans: Cancel a plan"]),
    });
    expect(answered.suggestions.length).toBeGreaterThan(0);
    expect(answered.answer.citations).toEqual([]);
  });

  it.each(["what", "how do I", "???"])(
    "asks for more when %j says nothing, also after a greeting",
    async (question) => {
      expect((await ask(question)).decision).toMatchObject({ kind: "clarify", reason: "too_short" });
      const history = [
        { role: "customer" as const, text: "hi" },
        { role: "assistant" as const, text: (await kb.snapshot()).persona.wording.greeting },
      ];
      expect((await ask(question, { history })).decision).toMatchObject({ kind: "clarify", reason: "too_short" });
      expect(
        (await ask(question, { history, progress: { ...newConversation, clarifications: 2 } })).decision,
      ).toMatchObject({
        kind: "handoff",
        reason: "ambiguous_after_clarify",
      });
    },
  );

  it("is not needed when the conversation says what it is about", async () => {
    const history = [{ role: "customer" as const, text: "How do refunds work?" }];
    expect((await ask("how", { history })).decision.reason).not.toBe("too_short");
  });
});

describe("a handoff", () => {
  it("says the rule's words and goes to its queue", async () => {
    const answered = await ask("close the gas valve");
    expect(words(answered)).toEqual(["An engineer will look at it."]);
    expect(answered.rule?.queue).toBe("engineers");
    expect(answered.answer.citations).toEqual([]);
  });

  it("an off-topic question is declined, and nobody is promised, even where the rule's words would", async () => {
    const answered = await ask("bake sourdough bread overnight");
    expect(answered).toMatchObject({
      offTopic: true,
      suggestions: [],
      decision: { kind: "handoff", reason: "missing_knowledge", rule: "nothing" },
    });
    expect(words(answered)).toEqual([(await kb.snapshot()).persona.wording.offTopic]);
  });

  it("by a rule for a customer of the house calls a person, however far off the question is", async () => {
    const answered = await ask("my golden goose laid silver", { customer: { plan: "gold" } });
    expect(answered).toMatchObject({ offTopic: false, decision: { reason: "missing_knowledge", rule: "gold" } });
    expect(words(answered)).toEqual(["Somebody will call."]);
  });

  it("never shows another group's article, not even as a suggestion", async () => {
    const answered = await ask("What rebate do partners get each quarter?");
    expect(JSON.stringify(answered)).not.toContain("rebate each quarter");
    expect(answered.suggestions.map(({ articleId }) => articleId)).not.toContain("rebates");
  });

  it("for a failing model has words and no confidence", async () => {
    const failed = handOffFailure(asked("refund"), await kb.services());
    expect(failed).toMatchObject({
      confidence: 0,
      decision: { kind: "handoff", reason: "system_failure" },
      suggestions: [],
    });
    expect(words(failed)[0]).toMatch(/\w/);
  });

  it("for a failing model still follows the rules that need no article", async () => {
    const failed = (question: string) => kb.services().then((services) => handOffFailure(asked(question), services));
    expect(await failed("I want to talk to a human")).toMatchObject({
      decision: { reason: "customer_request", rule: "wish" },
      confidence: 0,
    });
    expect(await failed("close the gas valve")).toMatchObject({ decision: { reason: "system_failure", rule: null } });
  });
});

it("who wants a person is shown articles only where one answers what else was said", async () => {
  const alone = await ask("I want to talk to a human about my zebra");
  expect(alone.decision.reason).toBe("customer_request");
  expect(alone.suggestions).toEqual([]);
  const both = await ask("I want to talk to a human. When is a refund paid back to the card?");
  expect(both.decision.reason).toBe("customer_request");
  expect(both.suggestions[0]?.articleId).toBe("refunds");
});

it("without the article that answers, nothing is answered from it", async () => {
  const answered = await ask("When is a refund paid back to the card?", { withoutArticles: ["refunds"] });
  expect(answered.draft?.answer.citations[0]?.articleId).not.toBe("refunds");
  expect(answered.ranking.map(({ articleId }) => articleId)).not.toContain("refunds");
});
