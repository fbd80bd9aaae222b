import { describe, expect, it } from "vitest";
import { numberWord } from "./number-words.ts";
import { asSentence, speakable } from "./speakable.ts";

describe("speakable", () => {
  it.each([
    ["arrows as pauses", "Open Settings → Orders › Returns", "Open Settings, Orders, Returns"],
    ["dashes that stand alone as pauses", "A refund – at last — is paid - now", "A refund, at last, is paid, now"],
    ["ranges and dates as they are", "3–5 days from 2026-12-31 at 10:30", "3-5 days from 2026-12-31 at 10:30"],
    ["parentheses as pauses", "Pro (yearly) costs more (see below).", "Pro, yearly, costs more, see below."],
    ["a plural's parentheses as a word", "the item(s) in it", "the item s in it"],
    ["quotes and markup as nothing", '“Plus” is *not* `free` at #1 "x"', "Plus is not free at 1 x"],
    ["apostrophes as they are", "it’s the users' own 'plan'", "it's the users own plan"],
    ["money and percent as they are", "€1,200.50 + 20% & £5", "€1,200.50 + 20% & £5"],
    ["names of variables as words", "set ORDER_ID and __init__", "set ORDER ID and init"],
    ["an address as its host", "See https://www.shop.example/a_b?c=1#d.", "See shop.example."],
    ["a mail address as it is", "Write to returns@shop.example.", "Write to returns@shop.example."],
    ["emoji as nothing", "Thanks 👋🏽, all 👩‍👩‍👧‍👦 of you ✅", "Thanks, all of you"],
    ["an ellipsis as a pause", "Loading… please wait...", "Loading, please wait,"],
    ["control characters as space", "a\u0000b\u0007c", "a b c"],
    ["slashes between words as they are", "24/7 and/or km/h / mile", "24/7 and/or km/h, mile"],
    ["nothing at all", "→ *** 👋 –", ""],
    ["other scripts as they are", "「返金」は5日です。", "返金 は5日です。"],
  ])("says %s", (_what, text, expected) => {
    expect(speakable(text)).toBe(expected);
  });
});

it.each([
  [",", "x"],
  [", ", "x"],
  ["www.a", "x"],
  ["https://a.", " "],
  ["(", "x"],
  ["-", "x"],
  ["👩\u200d", "x"],
  ["...", "x"],
  ["'/", "x"],
])("takes no longer than the text is long for many of %j", (unit, end) => {
  // The processor's time: the clock's also counts what else the machine does.
  const before = process.cpuUsage();
  speakable(unit.repeat(20_000) + end);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});

describe("asSentence", () => {
  it.each([
    ["Exceptions", "Exceptions."],
    ["Which one?", "Which one?"],
    ["Do this:", "Do this:"],
    ["wait,", "wait."],
    ["返金", "返金。"],
    ["", ""],
  ])("ends %j as %j", (said, expected) => expect(asSentence(said)).toBe(expected));
});

describe("numberWord", () => {
  it.each([
    [1, "one"],
    [12, "twelve"],
    [20, "twenty"],
    [42, "forty-two"],
    [100, "100"],
    [-1, "-1"],
  ])("says %d as %s", (value, expected) => expect(numberWord(value)).toBe(expected));
});
