import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGsm7 } from "./gsm7.ts";
import { toLookAlikes } from "./gsm7-look-alikes.ts";

describe("toLookAlikes", () => {
  it.each([
    ["It’s “ready” — pick up at 5…", `It's "ready" - pick up at 5...`],
    ["10\u00a0kg\tof\u202f„flour“", `10 kg of "flour"`],
    ["• one\n▪ two", "- one\n- two"],
    ["2½ cups, ½ spoon", "2 1/2 cups, 1/2 spoon"],
    ["Settings → Billing › Plan", "Settings -> Billing > Plan"],
    ["‹x› «y»", `<x> "y"`],
    ["run `npm`", "run 'npm'"],
    ["soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"],
  ])("%s", (text, expected) => {
    expect(toLookAlikes(text)).toBe(expected);
    expect(isGsm7(expected)).toBe(true);
  });

  it.each(["naïve façade", "👍", "你好", "нет", "م\u200cی", "👩‍👧", "Ω"])("leaves %s", (text) => {
    expect(toLookAlikes(text)).toBe(text);
  });

  it("changes no letter, mark or digit of any text", () => {
    const kept = (text: string) => text.replace(/[^\p{L}\p{M}\p{Nd}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(kept(toLookAlikes(text))).toBe(kept(text.replace(/[½¼¾⅓⅔⅛]/gu, (sign) => sign.normalize("NFKC"))));
      }),
    );
  });
});
