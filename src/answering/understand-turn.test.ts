import { describe, expect, it } from "vitest";
import type { HistoryTurn } from "../domain/question.ts";
import { type FoundSection, understandTurn } from "./understand-turn.ts";

const customer = (text: string): HistoryTurn => ({ role: "customer", text });
const assistant = (text: string): HistoryTurn => ({ role: "assistant", text });
const choices = ["Orders: Cancel an order", "Plans: Cancel a plan"];
const found = (title: string, heading: string, lead = 0.5): FoundSection => ({
  section: { title, headingPath: [heading] },
  lead,
});
const understand = (
  message: string,
  history: readonly HistoryTurn[],
  { options = [], finds = null }: { options?: readonly string[]; finds?: FoundSection | null } = {},
) => understandTurn({ message, history, last: history.at(-1) ?? null, choices: options }, { find: async () => finds });

describe("a reply to a clarifying question", () => {
  const history = [customer("cancel")];
  const reply = (message: string, finds: FoundSection | null = null) =>
    understand(message, history, { options: choices, finds });

  it("chooses by place or words, and what was said before counts no longer", async () => {
    for (const message of ["2", "number two please", "a plan"]) {
      expect(await reply(message)).toEqual({
        message: choices[1],
        question: null,
        history: [],
        goesOn: false,
        chosenOption: choices[1],
      });
    }
  });

  it("chooses by what it finds together with the question that was open, when that is clear", async () => {
    expect((await reply("the parcel", found("Orders", "Cancel an order"))).chosenOption).toBe(choices[0]);
    expect((await reply("the parcel", found("Orders", "Cancel an order", 0.05))).chosenOption).toBeNull();
    expect((await reply("the parcel", found("Delivery", "Parcels"))).chosenOption).toBeNull();
    expect((await reply("where is it?", found("Orders", "Cancel an order"))).chosenOption).toBeNull();
  });

  it("that wants none of the options asks what it names instead, or the open question again", async () => {
    expect(await reply("neither, I mean my password")).toMatchObject({ question: "my password", history });
    expect(await reply("none of these")).toMatchObject({ message: "cancel", history: [], chosenOption: null });
    expect(await reply("yes")).toMatchObject({ message: "cancel", chosenOption: null });
  });

  it("may be a question of its own", async () => {
    expect(await reply("how long does delivery take?")).toEqual({
      message: "how long does delivery take?",
      question: null,
      history,
      goesOn: false,
      chosenOption: null,
    });
  });
});

describe("a message in a conversation", () => {
  const history = [
    customer("How long does a refund take?"),
    assistant("Five days. Shall I explain refunds by cheque?"),
  ];

  it("that says yes asks what was offered", async () => {
    expect(await understand("sure, how?", history)).toMatchObject({ message: "refunds by cheque?", history });
  });

  it("that puts the question right leaves the answer to the wrong one behind", async () => {
    const corrected = await understand("no, I meant exchanges", history, { finds: found("Refunds", "Time") });
    expect(corrected).toMatchObject({ question: "exchanges: How long does a take?", history: [] });
    expect(await understand("not refunds, exchanges", history)).toMatchObject({
      question: "How long does a exchanges take?",
      history: [],
    });
  });

  it("that goes back is about the turns it goes back to", async () => {
    const longer = [...history, customer("where is my parcel"), assistant("On its way.")];
    expect(await understand("back to the refund: which card?", longer)).toMatchObject({
      message: "the refund: which card?",
      history,
      goesOn: true,
    });
  });

  it("is what it says, most of the time", async () => {
    for (const message of ["yes and to which card?", "no", "and an exchange?"]) {
      expect(await understand(message, history)).toEqual({
        message,
        question: null,
        history,
        goesOn: false,
        chosenOption: null,
      });
    }
  });
});
