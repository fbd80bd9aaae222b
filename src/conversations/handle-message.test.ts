import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answeringSettings } from "../answering/answering-settings.ts";
import type { AnswerRecord } from "../domain/answer-record.ts";
import { thisMachine } from "../domain/owner.ts";
import type { Customer } from "../domain/question.ts";
import { AppError } from "../errors.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "../retrieval/small-knowledge-base.samples.ts";
import { findAnswer } from "../store/answers.ts";
import { loadHistory } from "../store/conversations.ts";
import { type ConversationServices, handleMessage, type InboundMessage, replyContent } from "./handle-message.ts";

const articles = {
  "refunds.md":
    "# Refunds\n\nA refund is paid back to the card within five days.\n\n## Partial refunds\n\nA partial refund needs the order number.\n",
  "orders.md": "# Orders\n\n## Cancel an order\n\nAn order is cancelled on its page until it is sent.\n",
  "plans.md": "# Plans\n\n## Cancel a plan\n\nA plan is cancelled at the end of its month.\n",
};

let kb: SmallKnowledgeBase;
let services: ConversationServices;
let ids = 0;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase();
  await kb.publish(articles);
});
afterAll(() => kb.database.close());
beforeEach(async () => {
  services = {
    ...(await kb.services()),
    database: kb.database,
    answering: answeringSettings,
    newId: () => `id-${++ids}`,
  };
});

const say = (question: string, more: Partial<InboundMessage> = {}, other: Partial<ConversationServices> = {}) => {
  const message = { channel: "web", history: [], context: {}, audience: [], owner: thisMachine };
  const nothing = { conversationId: null, customer: null, locale: null, email: null, request: null };
  return handleMessage({ question, ...message, ...nothing, ...more }, { ...services, ...other });
};
const customer = (value: string, proof: Customer["proof"]): Customer => ({ identity: { kind: "email", value }, proof });
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  return error instanceof AppError ? [error.code, error.message] : error;
};
const countOf = async (table: string) =>
  (await kb.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;

describe("a new conversation", () => {
  it("begins with the first message, which is stored with its answer", async () => {
    const record = await say("When is a refund paid?");
    expect(record.decision.reason).toBe("grounded");
    expect(await findAnswer(kb.database, record.id, thisMachine)).toEqual(record);
    expect(await loadHistory(kb.database, record.conversationId, 10)).toEqual([
      { role: "customer", text: "When is a refund paid?" },
      { role: "assistant", text: record.answer.sentences.map(({ text }) => text).join(" ") },
    ]);
  });

  it.each(["cancel", "thanks!", "I want to talk to a human", "What is the weather on Mars?"])(
    "stores what it returned for %j",
    async (question) => {
      const record = await say(question);
      expect(await findAnswer(kb.database, record.id, thisMachine)).toEqual(record);
      expect(record.answer.sentences.length).toBeGreaterThan(0);
      expect(replyContent(record)).toMatchObject({ answer: record.answer, options: record.decision.options });
    },
  );

  it("goes on after a question that is declined, as nobody takes over", async () => {
    const declined = await say("What is the weather on Mars?");
    expect([declined.decision.kind, replyContent(declined).kind]).toEqual(["handoff", "answer"]);
  });

  it("keeps what its reply is threaded by", async () => {
    const email = { subject: "My money", messageId: "<a1@mail.example>", references: [] };
    const { id } = await say("When is a refund paid?", { email });
    const stored = await findAnswer(kb.database, id, thisMachine);
    expect(stored).toMatchObject({ question: "When is a refund paid?", email });
  });

  it("names its snapshot", async () => expect((await say("refund")).snapshot).toBe(services.snapshot.id));
});

describe("a conversation that goes on", () => {
  it("understands a follow-up by what was said before", async () => {
    const first = await say("How do partial refunds work?");
    const next = await say("what number does that need?", { conversationId: first.conversationId });
    expect(next.conversationId).toBe(first.conversationId);
    expect(next.answer.citations[0]?.articleId).toBe("refunds");
    expect(await loadHistory(kb.database, first.conversationId, 10)).toHaveLength(4);
  });

  it("gives the same answer to the same turns, whoever keeps them", async () => {
    const first = await say("How do partial refunds work?");
    const history = await loadHistory(kb.database, first.conversationId, 10);
    const [kept, sent] = [
      await say("and the card?", { conversationId: first.conversationId }),
      await say("and the card?", { history }),
    ];
    expect([sent.answer, sent.confidence, sent.trace]).toEqual([kept.answer, kept.confidence, kept.trace]);
  });
});

describe("whose a conversation is", () => {
  const unknown = ["not_found", expect.stringContaining("leave conversationId out")];
  it("somebody else's is not told from one that is not there", async () => {
    const { conversationId } = await say("refund", { customer: customer("a@x.example", "verified") });
    const [code, message] = (await failure(say("refund", { conversationId: "nowhere" }))) as string[];
    for (const other of [
      null,
      customer("b@x.example", "verified"),
      customer("a@x.example", "claimed"),
      customer("A@x.example", "verified"),
    ]) {
      expect(await failure(say("refund", { conversationId, customer: other }))).toEqual([
        code,
        message?.replace("nowhere", conversationId),
      ]);
    }
  });

  it("a verified customer's goes on with proof only", async () => {
    const { conversationId } = await say("refund", { customer: customer("a@x.example", "verified") });
    expect((await say("card", { conversationId, customer: customer("a@x.example", "verified") })).conversationId).toBe(
      conversationId,
    );
    expect(await failure(say("card", { conversationId, customer: customer("a@x.example", "claimed") }))).toEqual(
      unknown,
    );
  });

  it("a claimed one goes on with the same claim, or with proof of it", async () => {
    const { conversationId } = await say("refund", { customer: customer("c@x.example", "claimed") });
    for (const proof of ["claimed", "verified"] as const) {
      expect((await say("card", { conversationId, customer: customer("c@x.example", proof) })).conversationId).toBe(
        conversationId,
      );
    }
    expect(await failure(say("card", { conversationId, customer: customer("d@x.example", "claimed") }))).toEqual(
      unknown,
    );
    expect(await failure(say("card", { conversationId }))).toEqual(unknown);
  });

  it("an anonymous one belongs to whoever first says who they are", async () => {
    const { conversationId } = await say("refund");
    await say("card", { conversationId });
    await say("card", { conversationId, customer: customer("e@x.example", "verified") });
    expect(await failure(say("card", { conversationId }))).toEqual(unknown);
    expect(await failure(say("card", { conversationId, customer: customer("f@x.example", "verified") }))).toEqual(
      unknown,
    );
  });

  it("a refused message leaves nothing behind", async () => {
    const before = [await countOf("messages"), await countOf("conversations"), await countOf("answers")];
    await failure(say("refund", { conversationId: "nowhere", customer: customer("a@x.example", "claimed") }));
    expect([await countOf("messages"), await countOf("conversations"), await countOf("answers")]).toEqual(before);
  });
});

describe("a clarifying question", () => {
  it("is answered by a number, by an ordinal and by words", async () => {
    for (const choice of ["2", "the second one", "Cancel an order"]) {
      const asked = await say("cancel");
      expect(asked.decision).toMatchObject({
        kind: "clarify",
        options: ["Plans: Cancel a plan", "Orders: Cancel an order"],
      });
      const answered = await say(choice, { conversationId: asked.conversationId });
      expect(answered.decision).toMatchObject({ kind: "answer", reason: "grounded" });
      expect(answered.answer.citations[0]).toMatchObject({ articleId: "orders", heading: "Cancel an order" });
      expect(answered.trace.chosenOption).toBe("Orders: Cancel an order");
      expect(answered.question).toBe("Orders: Cancel an order");
    }
  });

  it("is answered in a history that a caller keeps, with the options below it", async () => {
    const { answer, decision } = await say("cancel");
    const listed = [answer.markdown, ...decision.options.map((option, at) => `${at + 1}. ${option}`)].join("\n");
    const history = [
      { role: "customer" as const, text: "cancel" },
      { role: "assistant" as const, text: listed },
    ];
    for (const reply of ["number two please", "the second one", "my order"]) {
      const answered = await say(reply, { history });
      expect(answered.trace.chosenOption).toBe("Orders: Cancel an order");
      expect(answered.answer.citations[0]).toMatchObject({ articleId: "orders", heading: "Cancel an order" });
    }
  });

  it("hands over when none of its options is meant, and answers what is named instead", async () => {
    const asked = await say("cancel");
    expect((await say("neither", { conversationId: asked.conversationId })).decision).toMatchObject({
      kind: "handoff",
      reason: "ambiguous_after_clarify",
    });
    const other = await say("cancel");
    const named = await say("neither, I mean partial refunds", { conversationId: other.conversationId });
    expect(named.answer.citations[0]).toMatchObject({ articleId: "refunds", heading: "Partial refunds" });
  });

  it("hands over when the next message leaves nothing new to choose from", async () => {
    const asked = await say("cancel");
    const again = await say("cancel", { conversationId: asked.conversationId });
    expect(again.decision).toMatchObject({ kind: "handoff", reason: "ambiguous_after_clarify", options: [] });
    expect(again.handoff).toMatchObject({ state: "waiting", queue: "support", reason: "ambiguous_after_clarify" });
  });

  it("asks for more twice, not in the same words, then hands over", async () => {
    const asked = await say("???");
    const { conversationId } = asked;
    const again = await say("what", { conversationId });
    expect([asked.decision.reason, again.decision.reason]).toEqual(["too_short", "too_short"]);
    expect(again.answer.markdown).not.toBe(asked.answer.markdown);
    expect((await say("how", { conversationId })).decision.reason).toBe("ambiguous_after_clarify");
  });

  it("does not hold on to its options when the customer asks something else", async () => {
    const asked = await say("cancel");
    const answered = await say("When is a refund paid back to the card?", { conversationId: asked.conversationId });
    expect(answered.answer.citations[0]?.articleId).toBe("refunds");
    expect((await say("2", { conversationId: asked.conversationId })).trace.chosenOption).toBeNull();
  });
});

describe("a repeated request", () => {
  const request = (key: string, hash = "h") => ({ request: { key, hash } });
  it("gets the first record, and nothing is stored twice", async () => {
    const first = await say("When is a refund paid?", request("once"));
    const messages = await countOf("messages");
    expect(await say("When is a refund paid?", request("once"))).toEqual(first);
    expect(await countOf("messages")).toBe(messages);
  });

  it("is refused with another body", async () => {
    await say("refund", request("other"));
    expect(await failure(say("card", request("other", "changed")))).toEqual([
      "idempotency_conflict",
      expect.stringContaining("new one"),
    ]);
  });

  it("twice at once is answered once", async () => {
    const outcomes = await countOf("outcomes");
    const [first, second] = await Promise.all([say("refund", request("twins")), say("refund", request("twins"))]);
    expect(second).toEqual(first);
    expect(await countOf("outcomes")).toBe(outcomes + 1);
  });

  it("two messages at once in one conversation keep their order", async () => {
    const { conversationId } = await say("refund");
    await Promise.all(["card", "order number", "five days"].map((question) => say(question, { conversationId })));
    expect((await loadHistory(kb.database, conversationId, 20)).map(({ role }) => role)).toEqual(
      Array.from({ length: 4 }, () => ["customer", "assistant"]).flat(),
    );
  });
});

describe("a handoff", () => {
  const told = ({ answer }: AnswerRecord) => answer.sentences.map(({ text }) => text).join(" ");
  it("tells the customer what it says it tells", async () => {
    const record = await say("Let me talk to a human please");
    expect(record.handoff).toMatchObject({ reason: "customer_request", customerTold: told(record) });
    expect(told(record)).toMatch(/\w/);
  });

  it("is none for an off-topic question", async () => {
    const record = await say("bake sourdough bread overnight");
    expect([record.decision.kind, record.decision.reason, record.handoff]).toEqual([
      "handoff",
      "missing_knowledge",
      null,
    ]);
  });

  it("stands in when the model that finds articles is out of order", async () => {
    const embeddingModel = {
      ...kb.model,
      embedQuestion: () => Promise.reject(new AppError("model_unavailable", "the model is out of order")),
    };
    const record = await say("refund", {}, { embeddingModel });
    expect(record).toMatchObject({
      confidence: 0,
      decision: { kind: "handoff", reason: "system_failure" },
      handoff: { queue: "support" },
    });
    expect(told(record)).toMatch(/\w/);
    expect(await findAnswer(kb.database, record.id, thisMachine)).toEqual(record);
  });

  it("does not hide any other failure", async () => {
    const embeddingModel = { ...kb.model, embedQuestion: () => Promise.reject(new Error("a mistake of ours")) };
    await expect(say("refund", {}, { embeddingModel })).rejects.toThrow("a mistake of ours");
  });
});
