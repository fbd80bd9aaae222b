import { describe, expect, it } from "vitest";
import type { Answer } from "../domain/answer.ts";
import { verifyAnswer } from "./verify.ts";

const text = "A refund takes  5 days.\nOnly the owner\u00a0can ask for it.";
const answer = (sentence: string, quote = "A refund takes 5 days."): Answer => ({
  markdown: "",
  citations: [{ n: 1, articleId: "refunds", title: "Refunds", url: null, heading: "Refunds", anchor: "", quote }],
  sentences: [{ text: sentence, citations: [1], support: "verbatim" }],
});
const sources = new Map([["refunds", text]]);

describe("verifyAnswer", () => {
  it.each(["A refund takes 5 days.", "Only the owner can ask for it.", "5 days. Only the owner"])(
    "holds %j for the article's own",
    (sentence) => {
      expect(verifyAnswer(answer(sentence), sources)).toEqual({ grounded: true, unsupported: [] });
    },
  );

  it.each([
    ["a changed number", "A refund takes 6 days."],
    ["a changed word", "A refund needs 5 days."],
    ["a dropped condition", "The owner can ask for it."],
    ["another case", "a refund takes 5 days."],
    ["a sentence of its own", "We refund everybody."],
  ])("notices %s", (_what, sentence) => {
    expect(verifyAnswer(answer(sentence), sources)).toEqual({ grounded: false, unsupported: [sentence] });
  });

  it("notices a changed quote", () => {
    expect(verifyAnswer(answer("A refund takes 5 days.", "A refund takes 50 days."), sources).unsupported).toEqual([
      "A refund takes 50 days.",
    ]);
  });

  it("looks into the article that is cited, not into any", () => {
    const others = new Map([
      ["refunds", "Something else."],
      ["other", text],
    ]);
    expect(verifyAnswer(answer("A refund takes 5 days."), others).grounded).toBe(false);
    expect(verifyAnswer(answer("A refund takes 5 days."), new Map()).grounded).toBe(false);
  });

  it("takes a sentence without a citation, or with one that is not there, for unsupported", () => {
    for (const citations of [[], [2]]) {
      const { citations: cited, markdown } = answer("");
      const bare: Answer = {
        markdown,
        citations: cited,
        sentences: [{ text: "A refund takes 5 days.", citations, support: "verbatim" }],
      };
      expect(verifyAnswer(bare, sources).unsupported).toEqual(["A refund takes 5 days."]);
    }
  });

  it("finds no ground in an answer without citations", () => {
    expect(verifyAnswer({ markdown: "", citations: [], sentences: [] }, sources).grounded).toBe(false);
  });

  it("leaves the persona's sentences alone", () => {
    const { citations, markdown } = answer("");
    const greeting: Answer = {
      markdown,
      citations,
      sentences: [{ text: "Hello!", citations: [], support: "persona" }],
    };
    expect(verifyAnswer(greeting, sources).grounded).toBe(true);
  });
});
