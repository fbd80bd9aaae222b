import { describe, expect, it } from "vitest";
import { shortenText } from "./shorten-text.ts";

describe("shortenText", () => {
  it.each([
    ["leaves what fits", "Change my order", "Change my order"],
    ["keeps as many words as fit", "Change my order or its address", "Change my order…"],
    ["does not end early for a sentence", "Send it. Keep the box and all", "Send it. Keep…"],
    ["cuts a word that is longer than that by itself", `你好。世界 ${"x".repeat(70)}`, "你好。世界 xxxxxxxxx…"],
    ["cuts no grapheme", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦…"],
  ])("%s", (_what, text, expected) => {
    expect(shortenText(text, 15)).toBe(expected);
  });
});
