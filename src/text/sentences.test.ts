import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.ts";

function texts(text: string): string[] {
  return sentences(text).map((sentence) => sentence.text);
}

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["Open it. Then close it.", ["Open it.", "Then close it."]],
    ["Use a file, e.g. Config.yaml. Then go.", ["Use a file, e.g. Config.yaml.", "Then go."]],
    ["That is it, i.e. Nothing else.", ["That is it, i.e. Nothing else."]],
    ["See No. 5 and Fig. 2. Go on.", ["See No. 5 and Fig. 2.", "Go on."]],
    ["Is it possible? No. Ask support.", ["Is it possible?", "No.", "Ask support."]],
    ["Dr. Smith and J. Doe agreed. Good.", ["Dr. Smith and J. Doe agreed.", "Good."]],
    ["Version 2.1.0 is out. It costs 1.50 now.", ["Version 2.1.0 is out.", "It costs 1.50 now."]],
    ["Edit config.yaml. Save it.", ["Edit config.yaml.", "Save it."]],
    ["Go to https://example.com/?q=1. Done.", ["Go to https://example.com/?q=1.", "Done."]],
    ["Wait… what? Yes... maybe. End", ["Wait… what?", "Yes... maybe.", "End"]],
    ["It costs approx. 5 euros etc. and more.", ["It costs approx. 5 euros etc. and more."]],
    ["“Really?” she said. Yes!", ["“Really?” she said.", "Yes!"]],
    ["1. Open it.\n2. Close it.", ["1. Open it.", "2. Close it."]],
    ["You need:\n- a key\n- a door", ["You need:", "- a key", "- a door"]],
    ["One\r\n\r\n  Two  ", ["One", "Two"]],
    ["What?! No way.", ["What?!", "No way."]],
    ["你好。怎么改密码？谢谢！", ["你好。", "怎么改密码？", "谢谢！"]],
    ["Hi!How are you", ["Hi!How are you"]],
    ["", []],
    ["\n \n", []],
  ])("of %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("has exact offsets, in order, losing nothing but white space", () => {
    const piece = fc.constantFrom(
      "e.g. ",
      "One two. ",
      "v2.1 ",
      "No. 5 ",
      "\n",
      "  ",
      "… ",
      "A. ",
      "?! ",
      "“Yes.” ",
      "。",
      "ok ",
      "1. ",
      "\u00a0",
      "(etc.) ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
        ),
        (text) => {
          let end = 0;
          for (const sentence of sentences(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.text).toBe(sentence.text.trim());
            expect(text.slice(end, sentence.start).trim()).toBe("");
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe("");
        },
      ),
    );
  });

  it("finds in a long line what it finds in a short one", () => {
    const line = "This is one of them, e.g. No. 5. ".repeat(300).trim();
    expect(texts(line)).toEqual(Array.from({ length: 300 }, () => "This is one of them, e.g. No. 5."));
  });

  it.each(["a", " ", ".", "?!", "A. ", "e.g. ", "a.\n", "One two. "])("takes linear time on 100 kB of %j", (piece) => {
    const started = performance.now();
    sentences(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
