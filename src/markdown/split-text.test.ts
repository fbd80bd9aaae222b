import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText, type TextRange } from "./split-text.ts";
import { oddText } from "./tree.arbitrary.ts";

const atMost =
  (limit: number) =>
  ({ start, end }: TextRange) =>
    end - start <= limit;
const split = (text: string, limit: number, maxParts = 99, unbroken: TextRange[] = []) => {
  const { parts, restStart } = splitText(text, { fits: atMost(limit), maxParts, unbroken });
  return { parts: parts.map(({ start, end }) => text.slice(start, end)), rest: text.slice(restStart) };
};

describe("splitText", () => {
  it.each([
    ["leaves what fits whole", "One. Two.", 9, ["One. Two."]],
    ["prefers a block", "Aaaa aaaa.\n\nBbbb. Bbbb bbbb.", 20, ["Aaaa aaaa.", "Bbbb. Bbbb bbbb."]],
    ["then a line", "- one two\n- three four\n- five", 23, ["- one two\n- three four", "- five"]],
    ["then a sentence", "One two three. Four five six. Seven.", 31, ["One two three. Four five six.", "Seven."]],
    ["then a word", "alpha beta gamma", 12, ["alpha beta", "gamma"]],
    [
      "rather a word than half an empty part",
      "Hi. alpha beta gamma delta epsilon",
      20,
      ["Hi. alpha beta gamma", "delta epsilon"],
    ],
    ["at last graphemes", "x".repeat(7), 3, ["xxx", "xxx", "x"]],
    ["not a grapheme", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
    ["between words of Chinese", "退款需要五天时间", 5, ["退款需要", "五天时间"]],
  ])("%s", (_what, text, limit, expected) => {
    expect(split(text, limit)).toEqual({ parts: expected, rest: "" });
  });

  it("never cuts an unbroken stretch, and ends where one fits nowhere", () => {
    const text = "Go to page: https://x.test now";
    expect(split(text, 20, 9, [{ start: 6, end: 26 }])).toEqual({
      parts: ["Go to", "page: https://x.test", "now"],
      rest: "",
    });
    expect(split(text, 19, 9, [{ start: 6, end: 26 }])).toEqual({ parts: ["Go to"], rest: "page: https://x.test now" });
  });

  it("does not cut a word for a last part that has less room", () => {
    const fits = ({ start, end }: TextRange, index: number) => end - start <= (index === 0 ? 10 : 4);
    expect(splitText("alpha beta gamma", { fits, maxParts: 2 })).toEqual({
      parts: [{ start: 0, end: 10 }],
      restStart: 11,
    });
  });

  it("loses nothing but white space, for any text and any limit", () => {
    fc.assert(
      fc.property(oddText, fc.integer({ min: 12, max: 80 }), (text, limit) => {
        const { parts, rest } = split(text, limit);
        expect(rest).toBe("");
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });
});
