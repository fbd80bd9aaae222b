import { describe, expect, test } from "vitest";
import { applySynonyms, findReplacements } from "./apply-synonyms.ts";

const synonyms = [["refund", "money back", "reimbursement"]];
const settings = { weight: 0.5, atMost: 2 };
const say = (question: string, counts: Record<string, number>) =>
  applySynonyms(question, findReplacements(question, synonyms, "en"), (term) => counts[term] ?? 0, settings);

describe("a question with a synonym", () => {
  test("is also asked in the articles' words, as much as itself where they never use the customer's", () => {
    expect(say("Do I get my money back?", { refund: 4 })).toEqual([{ text: "Do I get my refund?", weight: 1 }]);
  });

  test("counts less in other words where the articles use both", () => {
    expect(say("Do I get a refund?", { refund: 4, reimburs: 1 })).toEqual([
      { text: "Do I get a reimbursement?", weight: 0.5 },
    ]);
  });

  test("is found whatever its case and ending, and its longest words first", () => {
    expect(findReplacements("REFUNDS, or money back", synonyms, "en").map(({ to }) => to)).toEqual(["reimbursement"]);
    expect(say("Refunds!", { reimburs: 1 })).toEqual([{ text: "reimbursement!", weight: 1 }]);
  });

  test("is asked at most so often, in the words that most chunks use", () => {
    const many = [["a1", "b1", "c1", "d1"]];
    const counts: Record<string, number> = { b1: 1, c1: 3, d1: 2 };
    const texts = applySynonyms("a1", findReplacements("a1", many, "en"), (term) => counts[term] ?? 0, settings);
    expect(texts.map(({ text }) => text)).toEqual(["c1", "d1"]);
  });
});

test("without synonyms, and for a synonym that no article uses, nothing else is asked", () => {
  expect(say("Where is my parcel?", { refund: 4 })).toEqual([]);
  expect(say("Do I get my money back?", {})).toEqual([]);
});
