import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "./words.ts";

function texts(text: string): string[] {
  return words(text).map((word) => word.text);
}

describe("words", () => {
  it.each<[string, string[]]>([
    ["Don't panic, it's fine.", ["Don't", "panic", "it's", "fine"]],
    ["the customer’s order", ["the", "customer’s", "order"]],
    ["use v2.1.0 (not v2.0)", ["use", "v2.1.0", "not", "v2.0"]],
    ["ERR_404: X-Forwarded-For missing", ["ERR_404", "X-Forwarded-For", "missing"]],
    ["2fa over wi-fi", ["2fa", "over", "wi-fi"]],
    ["run it with --now or -v.", ["run", "it", "with", "--now", "or", "-v"]],
    ["POST /v1/answers returns 200", ["POST", "/v1/answers", "returns", "200"]],
    ["mail user@example.com, please", ["mail", "user@example.com", "please"]],
    ["12.5% of $19.99 is 2,50 €", ["12.5%", "of", "$19.99", "is", "2,50"]],
    ["over 1,000 at 10:30", ["over", "1,000", "at", "10:30"]],
    ["and/or", ["and", "or"]],
    ["edit src/text/words.ts or .env", ["edit", "src/text/words.ts", "or", ".env"]],
    ["see <https://example.com/a?b=1>.", ["see", "https://example.com/a?b=1"]],
    ["C++ and C#", ["C++", "and", "C#"]],
    ["“quoted” 'single' (round)", ["quoted", "single", "round"]],
    ["naïve Zoë in São Paulo", ["naïve", "Zoë", "in", "São", "Paulo"]],
    ["हिन्दी में", ["हिन्दी", "में"]],
    ["设置密码", ["设置", "密码"]],
    ["a\u200bb c\u00a0d", ["a", "b", "c", "d"]],
    ["👍 ok …", ["ok"]],
    ["❤️ thanks ☀️", ["thanks"]],
    ["\u0301 a\u0301", ["a\u0301"]],
    ["👩\u200d💻 ☀️ !", []],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("has exact offsets, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
      }),
    );
  });

  it("loses no letter or digit of a plain text", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäöüß0-9]{1,12}$/u), { maxLength: 20 }), (parts) => {
        expect(texts(parts.join(" "))).toEqual(parts);
      }),
    );
  });

  it.each(["a", " ", ".", "a.", "a@", "/a", "-", "我想", "เปลี่ยน", "_", "1,"])(
    "takes linear time on 100 kB of %j",
    (piece) => {
      const started = performance.now();
      words(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
