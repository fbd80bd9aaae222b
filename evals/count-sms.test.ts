import { describe, expect, it } from "vitest";
import { countSms } from "./count-sms.ts";

describe("countSms", () => {
  it.each([
    ["a".repeat(160), "GSM-7", 1],
    ["a".repeat(161), "GSM-7", 2],
    ["a".repeat(306), "GSM-7", 2],
    ["a".repeat(307), "GSM-7", 3],
    ["€".repeat(80), "GSM-7", 1],
    ["€".repeat(81), "GSM-7", 2],
    // 152 septets and an escape pair: the pair goes to the next segment.
    [`${"a".repeat(152)}€${"a".repeat(152)}`, "GSM-7", 3],
    ["я".repeat(70), "UCS-2", 1],
    ["я".repeat(71), "UCS-2", 2],
    ["я".repeat(135), "UCS-2", 3],
    ["", "GSM-7", 1],
  ])("%#", (text, encoding, segments) => {
    expect(countSms(text)).toEqual({ encoding, segments });
  });
});
