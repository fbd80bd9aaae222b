/** What conversations and answers must do on every database. Called by conversations.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision } from "../domain/decision.ts";
import { thisMachine } from "../domain/owner.ts";
import { newAnswer } from "./answer.samples.ts";
import { findAnswer, findRequest, saveAnswer } from "./answers.ts";
import { claimConversation, findConversation, insertConversation, loadHistory, loadTurns } from "./conversations.ts";
import type { Database } from "./database.ts";

const now = new Date("2026-06-01T12:00:00Z");
const clarify: Decision = {
  kind: "clarify",
  reason: "ambiguous",
  rule: null,
  options: ["Refunds", "Returns"],
  explanation: "two",
  threshold: null,
  signals: [],
};

/** Registers the suite for the migrated database that `open` gives. */
export function testConversations(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const start = (id: string) => insertConversation(database, id, { customer: null, apiKey: null, now });
  const count = async (from: string, conversation: string) =>
    (
      await database.query<{ count: number }>(`select count(*) as count from ${from} where conversation = $1`, [
        conversation,
      ])
    )[0]?.count;

  describe("an answer", () => {
    test("comes back as it was saved, with messages, handoff and outcome", async () => {
      await start("c-saved");
      const handoff = {
        id: "h-saved",
        state: "waiting",
        queue: "support",
        reason: "policy",
        customerTold: "A person will write.",
      } as const;
      const answer = newAnswer("saved", "c-saved", { record: { handoff } });
      expect(await saveAnswer(database, answer)).toBe(true);
      expect(await findAnswer(database, "saved", thisMachine)).toEqual(answer.record);
      expect(await loadHistory(database, "c-saved", 10)).toEqual([
        { role: "customer", text: "Question saved" },
        { role: "assistant", text: "Answer saved" },
      ]);
      expect(await Promise.all(["handoffs", "outcomes"].map((table) => count(table, "c-saved")))).toEqual([1, 1]);
      expect(await database.query("select article_ids, confidence from outcomes where answer = 'saved'")).toEqual([
        { article_ids: ["refunds"], confidence: 0.75 },
      ]);
    });

    test("that is unknown is null", async () => {
      expect([await findAnswer(database, "nothing", thisMachine), await findRequest(database, "nothing")]).toEqual([
        null,
        null,
      ]);
    });

    test("to a repeated request is stored once", async () => {
      await start("c-repeat");
      const request = { key: "repeat", hash: "abc" };
      expect(await saveAnswer(database, newAnswer("r1", "c-repeat", { request }))).toBe(true);
      expect(await saveAnswer(database, newAnswer("r2", "c-repeat", { request }))).toBe(false);
      expect(await findRequest(database, "repeat")).toEqual({ answerId: "r1", hash: "abc" });
      expect(await Promise.all(["messages", "answers", "outcomes"].map((table) => count(table, "c-repeat")))).toEqual([
        2, 1, 1,
      ]);
    });

    test("to two first messages with one key at once is stored once", async () => {
      const ids = [1, 2, 3, 4].map((number) => `twin${number}`);
      for (const id of ids) await start(`c-${id}`);
      const saved = await Promise.all(
        ids.map((id) => saveAnswer(database, newAnswer(id, `c-${id}`, { request: { key: "twins", hash: "x" } }))),
      );
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect((await findRequest(database, "twins"))?.answerId).toBe(ids[saved.indexOf(true)]);
    });

    test("leaves nothing behind when one of its rows is refused", async () => {
      await start("c-refused");
      const answer = newAnswer("refused", "c-refused", { request: { key: "refused", hash: "x" } });
      await expect(saveAnswer(database, { ...answer, answerMessageId: answer.question.messageId })).rejects.toThrow(
        "messages_pkey",
      );
      expect(await Promise.all(["messages", "answers", "outcomes"].map((table) => count(table, "c-refused")))).toEqual([
        0, 0, 0,
      ]);
      expect(await findRequest(database, "refused")).toBeNull();
    });
  });

  test("messages that come at once in one conversation each have a place", async () => {
    await start("c-busy");
    await Promise.all([1, 2, 3, 4, 5].map((number) => saveAnswer(database, newAnswer(`busy${number}`, "c-busy"))));
    const rows = await database.query<{ position: number; id: string }>(
      "select position, id from messages where conversation = 'c-busy' order by position",
    );
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // A question is followed by its own answer.
    for (let at = 0; at < 10; at += 2) expect(rows[at + 1]?.id).toBe(rows[at]?.id.replace("question", "answer"));
  });

  test("history is the latest messages, oldest first", async () => {
    await start("c-long");
    for (const number of [1, 2, 3]) await saveAnswer(database, newAnswer(`long${number}`, "c-long"));
    expect((await loadHistory(database, "c-long", 3)).map(({ text }) => text)).toEqual([
      "Answer long2",
      "Question long3",
      "Answer long3",
    ]);
    expect(await loadHistory(database, "nothing", 3)).toEqual([]);
  });

  test("turns come back with what was decided, oldest first, and with the handoff as it stands now", async () => {
    await start("c-turns");
    expect(await loadTurns(database, "c-turns", 5)).toEqual([]);
    const handoff = {
      id: "h-turns",
      state: "waiting",
      queue: "sales",
      reason: "policy",
      customerTold: "Yes.",
    } as const;
    const policy: Decision = { ...clarify, kind: "handoff", reason: "policy", options: [] };
    await saveAnswer(database, newAnswer("turn1", "c-turns"));
    await saveAnswer(database, newAnswer("turn2", "c-turns", { record: { decision: clarify } }));
    await saveAnswer(database, newAnswer("turn3", "c-turns", { record: { decision: policy, handoff } }));
    await database.query("update handoffs set state = 'claimed' where id = 'h-turns'");
    const { customerTold: _, ...stored } = { ...handoff, state: "claimed" };
    const turns = [
      { question: "Question turn1", kind: "answer", reason: "grounded", options: [], handoff: null },
      {
        question: "Question turn2",
        kind: "clarify",
        reason: "ambiguous",
        options: ["Refunds", "Returns"],
        handoff: null,
      },
      { question: "Question turn3", kind: "handoff", reason: "policy", options: [], handoff: stored },
    ];
    expect(await loadTurns(database, "c-turns", 5)).toEqual(turns);
    expect(await loadTurns(database, "c-turns", 2)).toEqual(turns.slice(1));
  });

  test("a message that belongs to an open handoff does not open another", async () => {
    await start("c-again");
    const handoff = {
      id: "h-again",
      state: "waiting",
      queue: "sales",
      reason: "policy",
      customerTold: "Yes.",
    } as const;
    for (const id of ["again1", "again2"]) {
      expect(await saveAnswer(database, newAnswer(id, "c-again", { record: { handoff } }))).toBe(true);
    }
    expect(await Promise.all(["handoffs", "answers"].map((table) => count(table, "c-again")))).toEqual([1, 2]);
  });

  test("a conversation is claimed once", async () => {
    const customer = (value: string) => ({ identity: { kind: "email", value }, proof: "verified" }) as const;
    await start("c-claim");
    expect(await findConversation(database, "c-claim")).toEqual({
      id: "c-claim",
      identity: null,
      proof: null,
      apiKey: null,
    });
    await claimConversation(database, "c-claim", customer("ada@example.com"));
    await claimConversation(database, "c-claim", customer("eve@example.com"));
    expect(await findConversation(database, "c-claim")).toEqual({
      id: "c-claim",
      identity: { kind: "email", value: "ada@example.com" },
      proof: "verified",
      apiKey: null,
    });
    expect(await findConversation(database, "nothing")).toBeNull();
  });

  describe("outcomes", () => {
    test.each(["update outcomes set decision = 'answer'", "delete from outcomes"])("refuse %s", async (statement) => {
      await start(`c-${statement}`);
      await saveAnswer(database, newAnswer(`o-${statement}`, `c-${statement}`));
      await expect(database.query(statement)).rejects.toThrow("outcomes are append-only");
    });

    test("outlive an erased conversation, without a word of the customer's", async () => {
      await start("c-erased");
      await saveAnswer(database, newAnswer("erased", "c-erased", { request: { key: "erased", hash: "x" } }));
      await database.transaction(async (tx) => {
        await tx.query("delete from requests where answer in (select id from answers where conversation = 'c-erased')");
        await tx.query("delete from handoffs where conversation = 'c-erased'");
        await tx.query("delete from answers where conversation = 'c-erased'");
        await tx.query("delete from messages where conversation = 'c-erased'");
        await tx.query("delete from conversations where id = 'c-erased'");
      });
      const outcomes = await database.query("select * from outcomes where conversation = 'c-erased'");
      expect(outcomes).toHaveLength(1);
      expect(JSON.stringify(outcomes)).not.toContain("Question erased");
    });
  });
}
