import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answeringSettings } from "../answering/answering-settings.ts";
import type { AnswerRecord } from "../domain/answer-record.ts";
import { thisMachine } from "../domain/owner.ts";
import type { HistoryTurn } from "../domain/question.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "../retrieval/small-knowledge-base.samples.ts";
import { type ConversationServices, handleMessage, type InboundMessage } from "./handle-message.ts";

const articles = {
  "refunds.md": "# Refunds\n\nA refund is paid back to the card within five days.\n",
  "orders.md": "# Orders\n\n## Cancel an order\n\nAn order is cancelled on its page until it is sent.\n",
  "plans.md": "# Plans\n\n## Cancel a plan\n\nA plan is cancelled at the end of its month.\n",
  "trips.md": "# Trips\n\n## Change a trip\n\nA trip is changed by its owner.\n",
  "seats.md": "# Seats\n\n## Change a seat\n\nA seat is changed at the counter.\n",
  "handoff.yaml": `
hours: { timeZone: Europe/Berlin, open: { monday: "09:00-17:00" }, queues: { safety: always } }
rules:
  - id: safety
    when: { topic: [safety] }
    reason: sensitive_topic
    queue: safety
    wording: Please call the emergency number.
  - { id: wish, when: { intent: wish_for_human }, reason: customer_request }
  - { id: unhappy, when: { intent: unhappy }, reason: unhappy_customer }
  - { id: loop, when: { failedTurns: 3 }, reason: repeated_failure }
  - { id: nothing, when: { nothingFound: true }, reason: missing_knowledge }
`,
};
const monday = new Date("2026-11-23T10:00:00Z");
const sunday = new Date("2026-11-22T10:00:00Z");

let kb: SmallKnowledgeBase;
let services: ConversationServices;
let ids = 0;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase(monday);
  await kb.publish(articles);
});
afterAll(() => kb.database.close());
beforeEach(async () => {
  const newId = () => `id-${++ids}`;
  services = { ...(await kb.services()), database: kb.database, answering: answeringSettings, newId };
});

const say = (question: string, more: Partial<InboundMessage> = {}, now = monday) => {
  const message = { channel: "web", conversationId: null, history: [], customer: null, context: {}, audience: [] };
  return handleMessage(
    { question, ...message, locale: null, email: null, request: null, owner: thisMachine, ...more },
    { ...services, now },
  );
};
/** Says one message after the other in one conversation. */
async function converse(...messages: string[]): Promise<AnswerRecord[]> {
  const records: AnswerRecord[] = [];
  for (const message of messages) {
    records.push(await say(message, { conversationId: records[0]?.conversationId ?? null }));
  }
  return records;
}
const reasons = (records: AnswerRecord[]) => records.map(({ decision }) => decision.reason);
const told = ({ answer }: AnswerRecord) => answer.sentences.map(({ text }) => text).join(" ");
const asksOnAndOn = [
  "When is a refund paid back to the card?",
  "That did not help, when is a refund paid?",
  "Still not what I asked, when is a refund paid?",
  "You did not answer my question, when is a refund paid?",
] as const;

describe("the third failed turn in a row", () => {
  it("hands over when three answers did not help", async () => {
    const records = await converse(...asksOnAndOn);
    expect(reasons(records)).toEqual(["grounded", "grounded", "grounded", "repeated_failure"]);
    expect(records[3]).toMatchObject({
      decision: { rule: "loop", explanation: 'Rule "loop" applies: 3 turns in a row did not help.' },
      handoff: { state: "waiting", queue: "support" },
    });
  });

  it("counts a clarifying question too", async () => {
    const [first, second] = asksOnAndOn;
    const records = await converse("???", first, second, "change");
    expect(reasons(records)).toEqual(["too_short", "grounded", "grounded", "ambiguous"]);
    const again = await converse("???", first, second, "That did not help. change");
    expect(reasons(again).at(-1)).toBe("repeated_failure");
  });

  it("is not the third when one in between helped, and small talk does not count", async () => {
    const [first, second, third, fourth] = asksOnAndOn;
    expect(reasons(await converse(first, second, "ok", third, "hello", fourth)).at(-1)).toBe("repeated_failure");
    const helped = await converse(first, second, third, "How do I change a seat?", fourth);
    expect(reasons(helped).at(-1)).toBe("grounded");
  });

  it("begins to count anew after a person was called", async () => {
    const [first, second, third, fourth] = asksOnAndOn;
    const records = await converse(first, second, "I want to talk to a human", third, fourth);
    expect(reasons(records).slice(2)).toEqual(["customer_request", "grounded", "grounded"]);
  });

  it("is told from a caller's own history as well", async () => {
    const history: HistoryTurn[] = [];
    const seen: string[] = [];
    for (const question of asksOnAndOn) {
      const record = await say(question, { history });
      seen.push(record.decision.reason);
      history.push({ role: "customer", text: question }, { role: "assistant", text: told(record) });
    }
    expect(seen).toEqual(["grounded", "grounded", "grounded", "repeated_failure"]);
  });
});

describe("a second clarifying question", () => {
  it("offers other options than the first, and there is no third", async () => {
    const records = await converse("cancel", "change", "cancel");
    expect(reasons(records)).toEqual(["ambiguous", "ambiguous", "ambiguous_after_clarify"]);
    const [first, second] = records.map(({ decision }) => decision.options);
    expect([first?.length, second?.length]).toEqual([2, 2]);
    expect(first?.filter((option) => second?.includes(option))).toEqual([]);
  });

  it("knows what a caller's own history offered", async () => {
    const first = await say("cancel");
    const listed = first.decision.options.map((option, index) => `${index + 1}. ${option}`);
    const text = [told(first), "", ...listed].join("\n");
    const history: HistoryTurn[] = [
      { role: "customer", text: "cancel" },
      { role: "assistant", text },
    ];
    expect((await say("cancel", { history })).decision.reason).toBe("ambiguous_after_clarify");
    expect((await say("change", { history })).decision.reason).toBe("ambiguous");
  });
});

describe("a conversation that goes on while a handoff waits", () => {
  it("has one handoff, is not promised again, and still gets answers", async () => {
    const records = await converse(
      "I want to talk to a human",
      "When is a refund paid back to the card?",
      "This is ridiculous, third time I ask",
    );
    expect(reasons(records)).toEqual(["customer_request", "grounded", "unhappy_customer"]);
    const [first, answered, again] = records as [AnswerRecord, AnswerRecord, AnswerRecord];
    expect(answered.handoff).toBeNull();
    expect(again.handoff).toEqual({ ...first.handoff, customerTold: told(again) });
    expect(told(again)).toBe(services.snapshot.persona.wording.handoffAgain);
    const rows = await kb.database.query("select id from handoffs where conversation = $1", [first.conversationId]);
    expect(rows).toHaveLength(1);
  });

  it("calls other people for something else, and says what to do in an emergency every time", async () => {
    const [wish, first, second] = (await converse(
      "I want to talk to a human",
      "I want to kill myself",
      "I want to kill myself",
    )) as [AnswerRecord, AnswerRecord, AnswerRecord];
    expect([wish.handoff?.queue, first.handoff?.queue]).toEqual(["support", "safety"]);
    expect(second.handoff?.id).toBe(first.handoff?.id);
    expect(told(second)).toBe("Please call the emergency number.");
  });

  it("is promised anew once the handoff is resolved", async () => {
    const first = await say("I want to talk to a human");
    await kb.database.query("update handoffs set state = 'resolved' where id = $1", [first.handoff?.id]);
    const again = await say("I want to talk to a human", { conversationId: first.conversationId });
    expect(again.handoff?.id).not.toBe(first.handoff?.id);
    expect(told(again)).toBe(told(first));
  });
});

describe("business hours", () => {
  it("change the words and never the decision", async () => {
    for (const question of ["I want to talk to a human", "I want to kill myself", "When is a refund paid?", "cancel"]) {
      const [open, closed] = [await say(question), await say(question, {}, sunday)];
      expect(closed.decision).toEqual(open.decision);
      expect(told(closed) === told(open)).toBe(open.decision.reason !== "customer_request");
    }
    const { handoffOutOfHours } = services.snapshot.persona.wording;
    expect(told(await say("I want to talk to a human", {}, sunday))).toBe(handoffOutOfHours);
  });
});
