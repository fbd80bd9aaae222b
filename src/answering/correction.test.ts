import { describe, expect, it } from "vitest";
import { correctQuestion, readCorrection } from "./correction.ts";

const before = "How do refunds and imports work? A refund is paid back to the card.";

describe("readCorrection", () => {
  it.each([
    ["no, I meant exchanges", "exchanges", ""],
    ["I mean the pro plan", "the pro plan", ""],
    ["not refunds, exchanges", "exchanges", "refunds"],
    ["No, not refunds but exchanges", "exchanges", "refunds"],
    ["sorry, the business plan", "the business plan", ""],
    ["oops, exchanges not refunds", "exchanges", "refunds"],
    ["exchanges instead of refunds", "exchanges", "refunds"],
    ["I don't want a refund, I want to exchange it", "to exchange it", "refund"],
    ["I asked how many, not how", "how many", "how"],
    ["that's not what I asked, I want to know the fee", "the fee", ""],
    ["I asked about exports, not imports", "exports", "imports"],
    ["that is not what I meant. How do I export an invoice?", "How do I export an invoice?", ""],
  ])("%j means %j, not %j", (message, meant, not) => expect(readCorrection(message, before)).toEqual({ meant, not }));

  it.each([
    "no",
    "sorry",
    "no, I have a licence already",
    "sorry for the late reply",
    "how do I cancel?",
    "it does not work",
    "why is my card not accepted?",
    "thanks, not a problem",
    "I want to cancel my plan",
    "No problem, thanks",
    "not working, I tried it",
    "my card, not a big one",
  ])("%j puts nothing right", (message) => expect(readCorrection(message, before)).toBeNull());
});

describe("correctQuestion", () => {
  it.each([
    ["How do refunds work?", "exchanges", "refunds", "How do exchanges work?"],
    ["How much is the starter plan a year?", "the business plan", "", "How much is the business plan a year?"],
    ["How do I return it?", "the pillow", "", "the pillow: How do I return it?"],
    ["How long is delivery?", "how much", "how long", "how much is delivery?"],
    ["How long is delivery?", "the price of delivery", "", "the price of delivery"],
    ["How long does a refund take?", "an exchange", "", "an exchange: How long does a take?"],
    ["How do I return it?", "how do I export an invoice", "", "how do I export an invoice"],
    [
      "Can I cancel a trial and get the trial back?",
      "subscription",
      "trial",
      "Can I cancel a subscription and get the back?",
    ],
  ])("%j with %j, not %j, is %j", (earlier, meant, not, corrected) =>
    expect(correctQuestion(earlier, { meant, not }, "Refunds").question).toBe(corrected),
  );

  it("stays with what was talked of when it is meant by a pronoun", () => {
    expect(correctQuestion("Where is my invoice?", { meant: "export them", not: "" }, "Invoices")).toEqual({
      question: "export them",
      left: "Where is my invoice?",
    });
  });

  it("leaves what was not ruled out as said before when the correction asks by itself", () => {
    const correction = { meant: "How do I export an invoice?", not: "refunds" };
    expect(correctQuestion("Are refunds paid by card?", correction, "Refunds")).toEqual({
      question: "How do I export an invoice?",
      left: "Are paid by card?",
    });
  });
});
