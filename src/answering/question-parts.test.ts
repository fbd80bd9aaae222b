import { describe, expect, it } from "vitest";
import { questionParts } from "./question-parts.ts";

const wordsOf = (question: string) => questionParts(question).map(({ words }) => words);

describe("a message that asks two things", () => {
  it.each([
    ["How do I cancel my plan? Where are my invoices?", "How do I cancel my plan?", "Where are my invoices?"],
    ["How do I cancel my plan and where are my invoices?", "How do I cancel my plan", "where are my invoices?"],
    ["how do i cancel my plan. also how much is the fee", "how do i cancel my plan.", "how much is the fee"],
    ["Can I export my data, and is there a limit?", "Can I export my data", "is there a limit?"],
    ["Tell me what it costs and how to install it.", "Tell me what it costs", "how to install it."],
    ["What does it cost? And for students?", "What does it cost?", "for students?"],
    ["do orders ship on Sunday and what carriers do you use", "do orders ship on Sunday", "what carriers do you use"],
    ["Hi, can you help me? How do I pay? And when is support open?", "How do I pay?", "when is support open?"],
  ])("%s", (question, first, second) => {
    expect(wordsOf(question)).toEqual([first, second]);
  });

  it("asks three at most: a list of questions is taken as one", () => {
    expect(questionParts("How do I start it, how do I stop it and how do I update it?")).toHaveLength(3);
    expect(questionParts("Is it free? Who made it? Where is it hosted? How do I pay?")).toHaveLength(1);
  });
});

describe("a message that asks one thing", () => {
  it.each([
    "How do I change my name and address?",
    "change my name and address",
    "I need to know how and when I get paid",
    "What is the difference between how I export and how I archive?",
    "I lost my card and how do I block it",
    "What happens when I move and when I come back?",
    "Can I pay by card? Or by invoice?",
    "Where do I find my invoices? Where are my invoices?",
    "How do I cancel? Is that possible?",
    "Can you help me? How do I cancel my order?",
    "My parcel is late. Why is that?",
    "What about my children? What would they get?",
    "I want to know, what must I do to pay?",
    "Are the products genuine and have a seal on the box?",
    "",
  ])("%s", (question) => {
    expect(questionParts(question)).toEqual([{ words: question, search: question }]);
  });
});

describe("what is searched for a part", () => {
  const searched = (question: string) => questionParts(question).map(({ search }) => search);

  it("is what it leaves unsaid, too", () => {
    expect(searched("How do I upgrade to Pro, and how much is it?")[1]).toBe("how much is it upgrade to Pro?");
    expect(searched("How long does a refund take and who can ask for it?")[1]).toBe("who can ask for it refund take?");
  });

  it("is itself alone where it says all", () => {
    expect(searched("How do I cancel my plan? Where are old invoices kept?")[1]).toBe("Where are old invoices kept?");
  });

  it("is what was told right before it, too", () => {
    expect(searched("I moved to Norway. Do I still pay tax? And how do I change my address?")).toEqual([
      "I moved to Norway. Do I still pay tax?",
      "how do I change my address?",
    ]);
  });
});
