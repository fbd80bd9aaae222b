import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { escapeXml, toSsml } from "./spoken-markup.ts";
import { voice } from "./voice.ts";
import { allElements, childrenOf, parseDocument, saidIn } from "./xml-facts.conformance.ts";

const message = (content: ReplyContent) => {
  const [first] = voice.format(content);
  if (first === undefined) throw new Error("no message");
  return first;
};
const said = (markdown: string) => message(sampleAnswer(markdown)).text;
const more = "There is more to it: reply MORE or ask for the part you need.";

describe("voice", () => {
  it.each([
    ["without marks and sources", "It takes **5 days**. [1]", "It takes 5 days."],
    ["a link by its label", "See [the policy](https://shop.example/policy).", "See the policy."],
    ["an address by its host", "See <https://shop.example/policy>.", "See shop.example."],
    ["a mail address", "Write to <me@shop.example>.", "Write to me@shop.example."],
    ["steps as words", "1. Open it.\n2. Press *Return*", "Step one: Open it.\nStep two: Press Return."],
    ["one numbered item as a sentence", "1. Open it", "Open it."],
    ["bullets as sentences", "Bring:\n\n- a receipt\n- the parcel", "Bring:\na receipt.\nthe parcel."],
    [
      "nested items after theirs",
      "1. Pack\n   - the box\n   - the label\n2. Send",
      "Step one: Pack.\nthe box.\nthe label.\nStep two: Send.",
    ],
    ["a table row by row", "| Plan | Fee |\n|-|-|\n| Free | – |\n| Pro | €20 |", "Plan: Free.\nPlan: Pro, Fee: €20."],
    ["a header that has only dashes once", "| Plan | Fee |\n|-|-|\n| Free | – |", "Plan: Free, Fee."],
    ["an image by its description", "![The return button](https://x.test/a.png)", "The return button."],
    [
      "a sign that is spoken of by its name",
      "Press `*`, then `--` and `{ }`",
      "Press asterisk, then dash dash and opening brace, closing brace.",
    ],
    [
      "what somebody said between pauses",
      "I found nothing on “can I get a discount” in them.",
      "I found nothing on, can I get a discount, in them.",
    ],
    ["a quoted name without pauses", "Press “Place order” now", "Press Place order now."],
    ["inline code as words", "Press `Return` now", "Press Return now."],
    ["a heading as a sentence", "## Exceptions\n\nNone", "Exceptions.\nNone."],
    ["a quote as text", "> Never", "Never."],
    ["a hard break as an end", "One\\\nTwo", "One.\nTwo."],
  ])("says %s", (_what, markdown, expected) => {
    expect(said(markdown)).toBe(expected);
  });

  it("says that there is more where code is left out", () => {
    expect(said("Run this:\n\n```\nnpm ci\n```")).toBe(`Run this.\n${more}`);
    expect(said("```\nnpm ci\n```")).toBe(more);
  });

  it("leads with what answers and ends at a whole sentence", () => {
    const text = said(`Yes, within 5 days. ${"This sentence is one of very many that say it again. ".repeat(30)}`);
    expect(text).toMatch(/^Yes, within 5 days\./);
    expect(text.endsWith(`say it again.\n${more}`)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text.length).toBeGreaterThan(500);
  });

  it("ends a sentence that is too long like a sentence", () => {
    expect(said("word ".repeat(400))).toMatch(/word word\.\nThere is more/);
  });

  it("offers options by key, in a gather that takes keys and words", () => {
    const { text, twiml } = message({
      ...sampleClarify,
      options: ["A refund", "Where is my order?", 'Q&A "x" <y>'],
    });
    expect(text.split("\n").slice(1)).toEqual([
      "For A refund, press one.",
      "For Where is my order, press two.",
      "For Q&A x y, press three.",
    ]);
    const [gather] = childrenOf(parseDocument(twiml));
    expect([gather?.name, gather?.attributes]).toEqual(["Gather", { input: "dtmf speech", speechTimeout: "auto" }]);
  });

  it("shortens options that are too long, but drops none", () => {
    const options = Array.from({ length: 9 }, (_, index) => `Option ${index} ${"with many words ".repeat(12)}`);
    const { text } = message({ ...sampleClarify, options });
    for (const [index, word] of ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].entries())
      expect(text).toMatch(new RegExp(`For Option ${index}[^.]*, press ${word}\\.`));
  });

  it("leaves the call to whoever takes over, and reads out no articles that a caller cannot open", () => {
    const { suggestions } = sampleClarify;
    const { text, twiml } = message({
      ...sampleAnswer(""),
      ...{ kind: "handoff", suggestions },
      answer: { markdown: "A person takes over.", citations: [], sentences: [] },
    });
    expect(text).toBe("A person takes over.");
    expect(childrenOf(parseDocument(twiml)).map(({ name }) => name)).toEqual(["Say"]);
  });

  it("listens after an answer", () => {
    const [gather] = childrenOf(parseDocument(message(sampleAnswer("Yes.")).twiml));
    expect([gather?.name, gather?.attributes.input]).toEqual(["Gather", "speech"]);
  });

  it("escapes for XML, and drops what XML cannot hold", () => {
    expect(escapeXml("Tom & Jerry < 5 > \"3\" 'x'")).toBe("Tom &amp; Jerry &lt; 5 &gt; &quot;3&quot; &apos;x&apos;");
    expect(escapeXml("a\u0000\u0008\ufffe\ud83db\tc")).toBe("a\ufffdb\tc");
  });

  it("marks telephone numbers, and no other ones", () => {
    expect(toSsml("Call +1 555 123 4567 within 5 days.")).toBe(
      '<speak><p><s>Call <say-as interpret-as="telephone">+1 555 123 4567</say-as> within 5 days.</s></p></speak>',
    );
    expect(toSsml("It costs +20 in 2026.")).not.toContain("say-as");
  });

  it.each([
    ["as long as a persona may have it", "wörter – ".repeat(44)],
    ["in letters of three bytes", "言葉".repeat(200)],
    ["full of signs that XML escapes", "a'b & ".repeat(66)],
  ])("stays within the limits with wording %s", (_what, words) => {
    const content = sampleAnswer(`${"Satz für Satz. ".repeat(99)} [1]`);
    content.wording = { ...content.wording, restWithoutUrl: words, step: `${words}{number}` };
    const first = message(content);
    for (const [quantity, value] of Object.entries(voice.measure(first)))
      expect(value).toBeLessThanOrEqual(voice.limits[quantity] ?? 0);
    expect(first.text).not.toBe("");
  });

  it("is XML that a parser reads as the text, for any reply", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const { text, ssml, twiml } = message(content);
        const [speech, response] = [parseDocument(ssml), parseDocument(twiml)];
        expect([speech.name, response.name]).toEqual(["speak", "Response"]);
        expect(saidIn(speech)).toBe(text);
        expect(saidIn(response)).toBe(text);
        const names = allElements(response).map(({ name }) => name);
        expect(names.filter((name) => !["Response", "Gather", "Say", "p", "s", "say-as"].includes(name))).toEqual([]);
        expect(names.filter((name) => name === "Say")).toHaveLength(1);
        expect(names.includes("Gather")).toBe(content.kind !== "handoff");
      }),
      { numRuns: 150, seed: 1 },
    );
  }, 120_000);
});
