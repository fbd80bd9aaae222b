import { describe, expect, it } from "vitest";
import { handoffRulesSchema } from "../domain/handoff-rules.ts";
import { personaSchema } from "../domain/persona.ts";
import type { HistoryTurn } from "../domain/question.ts";
import type { StoredTurn } from "../store/conversations.ts";
import { progressOfHistory, progressOfTurns } from "./conversation-progress.ts";

const turn = (question: string, more: Partial<StoredTurn> = {}): StoredTurn => ({
  ...{ question, kind: "answer", reason: "grounded", options: [], handoff: null },
  ...more,
});
const clarify = (...options: string[]): Partial<StoredTurn> => ({ kind: "clarify", reason: "ambiguous", options });
const waiting = { id: "h", queue: "sales", reason: "policy", state: "waiting" } as const;
const handedOver: Partial<StoredTurn> = { kind: "handoff", reason: "policy", handoff: waiting };
const declined: Partial<StoredTurn> = { kind: "handoff", reason: "missing_knowledge" };
const smallTalk: Partial<StoredTurn> = { reason: "small_talk" };

describe("failed turns in a row of a stored conversation", () => {
  const failed = (turns: StoredTurn[], message = "and by post?") => progressOfTurns(turns, message).failedTurns;
  it.each<[string, StoredTurn[], string, number]>([
    ["a new conversation", [], "that did not help", 0],
    ["an answer and a new question", [turn("refund?")], "and by post?", 0],
    ["an answer that did not help", [turn("refund?")], "that did not help", 1],
    ["the same question again", [turn("How is a refund paid?")], "how is the refund paid", 1],
    ["a question from before, again", [turn("refund date?"), turn("no, that is wrong")], "Refund: date?", 2],
    ["a clarifying question, whatever comes next", [turn("cancel", clarify("A", "B"))], "the first", 1],
    ["a declined question", [turn("weather?", declined)], "and tomorrow?", 1],
    ["a person who was called", [turn("a?"), turn("human", handedOver)], "that did not help", 0],
    ["failures before a person was called", [turn("cancel", clarify()), turn("human", handedOver)], "and?", 0],
    ["small talk in between", [turn("a b?", declined), turn("ok", smallTalk)], "that did not help", 1],
    [
      "three in a row",
      [turn("cancel", clarify("A", "B")), turn("plan", declined), turn("that is wrong")],
      "still not working",
      3,
    ],
    ["none since one helped", [turn("cancel", clarify("A", "B")), turn("plan"), turn("and an order?")], "and?", 0],
  ])("%s", (_name, turns, message, expected) => expect(failed(turns, message)).toBe(expected));
});

describe("clarifying questions in a row", () => {
  it("are counted with what they offered, small talk left out", () => {
    const turns = [turn("x", clarify("Z")), turn("y"), turn("a", clarify("A", "B")), turn("ok", smallTalk)];
    expect(progressOfTurns([...turns, turn("c", clarify("C", "D"))], "e")).toMatchObject({
      clarifications: 2,
      offered: ["A", "B", "C", "D"],
    });
  });
});

it("queues with an open handoff are known, resolved ones are not", () => {
  const resolved = { ...waiting, queue: "billing", state: "resolved" } as const;
  const claimed = { ...waiting, queue: "legal", state: "claimed" } as const;
  const turns = [waiting, resolved, claimed, waiting].map((handoff) => turn("q", { ...handedOver, handoff }));
  expect(progressOfTurns(turns, "q").openQueues).toEqual(["sales", "legal"]);
});

describe("a caller's own history", () => {
  const { wording } = personaSchema.parse({});
  const rule = { id: "r", when: { intent: "abuse" }, reason: "abuse", wording: "A person reads this." };
  const snapshot = { persona: personaSchema.parse({}), handoffRules: handoffRulesSchema.parse({ rules: [rule] }) };
  const progress = (texts: [question: string, said: string][], message = "that did not help") => {
    const history = texts.flatMap(([question, said]): HistoryTurn[] => [
      { role: "customer", text: question },
      { role: "assistant", text: said },
    ]);
    return progressOfHistory(history, message, snapshot);
  };

  it("shows clarifying questions, declined ones, answers and handoffs by our words", () => {
    const clarified = `${wording.clarify}\n1. Plans: Cancel a plan\n2) Orders: Cancel`;
    expect(progress([["cancel", clarified]])).toMatchObject({
      clarifications: 1,
      offered: ["Plans: Cancel a plan", "Orders: Cancel"],
      failedTurns: 1,
    });
    expect(progress([["???", wording.tooShort]]).clarifications).toBe(1);
    expect(progress([["weather?", wording.offTopic]]).failedTurns).toBe(1);
    expect(progress([["refund?", "It takes five days."]])).toMatchObject({ clarifications: 0, failedTurns: 1 });
    expect(progress([["refund?", "It takes five days."]], "and by post?").failedTurns).toBe(0);
    for (const said of [wording.handoff, wording.handoffOutOfHours, "A person reads this."]) {
      expect(
        progress([
          ["cancel", clarified],
          ["human", said],
        ]).failedTurns,
      ).toBe(0);
    }
  });

  it("leaves small talk out, and ends with a person's own turn", () => {
    expect(
      progress([
        ["weather?", wording.offTopic],
        ["hi", wording.greeting],
      ]).failedTurns,
    ).toBe(1);
    const history: HistoryTurn[] = [
      { role: "customer", text: "weather?" },
      { role: "assistant", text: wording.offTopic },
      { role: "agent", text: "I am looking into it." },
    ];
    expect(progressOfHistory(history, "that did not help", snapshot).failedTurns).toBe(0);
  });

  it("may be empty, or begin with us", () => {
    expect(progress([]).failedTurns).toBe(0);
    const greeted: HistoryTurn[] = [{ role: "assistant", text: wording.greeting }];
    expect(progressOfHistory(greeted, "refund?", snapshot).failedTurns).toBe(0);
  });
});
