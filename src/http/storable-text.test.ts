import { expect, it } from "vitest";
import { identifier, isBlank, toStorable, writtenText } from "./storable-text.ts";

it("mends what a person wrote and leaves the rest as it is", () => {
  expect(toStorable("a\0b\ud800c\udc00 👩‍👧 é")).toBe("a\ufffdb\ufffdc\ufffd 👩‍👧 é");
  expect(writtenText(3).parse("\0ab")).toBe("\ufffdab");
});

it("refuses an id that would have to be changed", () => {
  expect(identifier(9).safeParse("a\0").success).toBe(false);
  expect(identifier(9).safeParse("\ud800").success).toBe(false);
  expect(identifier(9).parse("a-1 ü")).toBe("a-1 ü");
});

it.each([
  "",
  " \t\r\n",
  "\u00a0\u3000\u2028",
  "\u200b\u200d\ufeff\u2060\u00ad",
  "\u202e\u2066",
  "\u3164\u115f\u2800",
  "\ufffd",
  "\x1b\x07",
])("sees nothing in %j", (text) => {
  expect(isBlank(text)).toBe(true);
});

it.each(["?", "x", "😡", "\u200bx\u200b", "。", "0", "\u0301"])("sees something in %j", (text) => {
  expect(isBlank(text)).toBe(false);
});
