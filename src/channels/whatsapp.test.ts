import { describe, expect, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { whatsapp } from "./whatsapp.ts";
import { readWhatsapp } from "./whatsapp-reading.ts";

const texts = (content: ReplyContent) => whatsapp.format(content).map(({ text }) => text);
const bodyOf = (markdown: string) => (texts(sampleAnswer(markdown, null))[0] ?? "").split("\n\nSources:")[0] ?? "";
const told = (kind: "clarify" | "handoff" | "answer", markdown: string): ReplyContent => ({
  ...sampleAnswer(""),
  kind,
  answer: { markdown, citations: [], sentences: [] },
});
const asked = (...options: string[]): ReplyContent => ({ ...told("clarify", "Which one?"), options });
const source = "Sources:\n[1] Refunds › How long it takes: https://help.example/billing/refunds#how-long-it-takes";

describe("whatsapp", () => {
  it.each([
    ["styles", "**a** *b* ~~c~~ `d`", "*a* _b_ ~c~ `d`"],
    ["styles in styles", "**a *b***", "*a _b_*"],
    ["a heading as a bold line", "# Plans\n\ntext", "*Plans*\n\ntext"],
    ["a quote", "> a\n> b", "> a b"],
    ["code that holds marks", "Write `*x*` or ``a`b``", "Write `*x*` or a\u200b`\u200bb"],
    ["a list, an inner one indented", "1. a\n   - b\n2. c", "1. a\n  - b\n2. c"],
    ["code as a block", "```js\na\n  b\n```", "```a\n  b```"],
    ["code in a quote by its lines", "> ```\n> a\n> b\n> ```", "> `a`\n> `b`"],
    ["a link as label and address", "See [a](https://x.test/b).", "See a (https://x.test/b)."],
    [
      "a link set apart from what it touches",
      "a[b](https://x.test/c)d ([e](https://x.test/f))",
      "a b (https://x.test/c) d (e (https://x.test/f))",
    ],
    [
      "a link with a long label set apart too",
      `a[${"b".repeat(70)}](https://x.test/c)`,
      `a ${"b".repeat(70)}: https://x.test/c`,
    ],
    ["an address once", "See <https://x.test/b>.", "See https://x.test/b."],
    ["a picture by itself", "![a](https://x.test/a.png)", "a: https://x.test/a.png"],
    ["a picture in a sentence", "Press ![Save](https://x.test/s.png) now", "Press Save now"],
    ["a row as its cells", "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", "- A: 1; B: 2\n- A: 3; B: 4"],
    ["no rule", "a\n\n---\n\nb", "a\n\nb"],
    ["no style inside a word", "**a**b and (*c*)", "ab and (c)"],
    ["a style around an address only beside it", "**see https://x.test/ now**", "*see* https://x.test/ *now*"],
    ["styles line by line", "**a  \nb**", "*a*\n*b*"],
  ])("writes %s", (_what, markdown, expected) => {
    expect(bodyOf(markdown)).toBe(expected);
  });

  it.each([
    ["snake_case_name", "snake_case_name"],
    ["5 * 3 * 2", "5 * 3 * 2"],
    ["only one *", "only one *"],
    ["\\*a\\*", "\u200b*\u200ba\u200b*\u200b"],
    ["\\- a", "\u200b- a"],
    ["2026\\. a", "\u200b2026. a"],
    ["\\> a", "\u200b> a"],
    ["a \\`b\\`", "a \u200b`\u200bb\u200b`\u200b"],
  ])("keeps the signs of %j what they are", (markdown, expected) => {
    expect(bodyOf(markdown)).toBe(expected);
    expect(readWhatsapp(bodyOf(markdown)).map(({ kind }) => kind)).toEqual(["text"]);
  });

  it("ends with the sources", () => {
    expect(texts(sampleAnswer("It takes **5 days**. [1]"))).toEqual([`It takes *5 days*. [1]\n\n${source}`]);
  });

  it("goes on in up to three messages, each cut between sentences with its styles whole", () => {
    const sentence = "This **sentence is one** of very many that all say the same thing again. ";
    const three = texts(sampleAnswer(sentence.repeat(140), null));
    expect(three).toHaveLength(3);
    for (const text of three) expect([...text].length).toBeLessThanOrEqual(4_000);
    for (const text of three.slice(0, 2)) expect(text).toMatch(/again\.$/);
    for (const text of three) expect(text.split("*").length % 2).toBe(1);
  });

  it("closes a block of code at the end of a message and opens it again in the next", () => {
    const [first = "", second = ""] = texts(sampleAnswer(`Run:\n\n\`\`\`\n${"npm run it\n".repeat(500)}\`\`\``, null));
    expect(first).toMatch(/^Run:\n\n```npm[^`]*it```$/);
    expect(second).toMatch(/^```npm[^`]*it```\n\nSources:/);
  });

  it("says where the rest of an answer is that is too long", () => {
    const long = "This sentence is one of very many that all say the same thing again. ".repeat(300);
    const linked = texts(sampleAnswer(`${long} [1]`));
    expect(linked).toHaveLength(3);
    expect(linked[2]).toMatch(/again\.\n\nRead the rest: https:\/\/help\.example\/billing\/refunds#how-long-it-takes$/);
    expect(texts(sampleAnswer(`${long} [1]`, null))[2]).toMatch(
      /again\.\n\nThere is more to it: reply MORE or ask for the part you need\.$/,
    );
  });

  it("offers up to three short options as buttons", () => {
    expect(whatsapp.format(asked("A refund", "An exchange"))).toEqual([
      {
        text: "Which one?",
        buttons: [
          { id: "1", title: "A refund" },
          { id: "2", title: "An exchange" },
        ],
      },
    ]);
  });

  it.each([
    ["more than three", ["a", "b", "c", "d"]],
    ["one too long", ["a", "b".repeat(21)]],
    ["two alike", ["a", "a"]],
    ["one with a mark", ["a", "b_c"]],
  ])("numbers options where there is %s", (_what, options) => {
    const lines = options.map((option, index) => `${index + 1}. ${option}`).join("\n");
    expect(whatsapp.format(asked(...options))).toEqual([{ text: `Which one?\n\n${lines}\n\nReply with the number.` }]);
  });

  it("counts the characters of a button as the provider does", () => {
    expect(whatsapp.format(asked("👍".repeat(20), "b"))[0]?.buttons).toHaveLength(2);
  });

  it("leaves the suggestions out, and then the buttons, where a message with buttons cannot hold them", () => {
    const { suggestions } = sampleClarify;
    const question = { ...asked("a", "b"), suggestions };
    expect(texts(question)[0]).toContain("These articles may help:\n- Refunds › How long it takes: https://");
    const longer = { ...question, answer: { ...question.answer, markdown: "Which? ".repeat(140) } };
    expect(whatsapp.format(longer)[0]?.buttons).toHaveLength(2);
    expect(texts(longer)[0]).not.toContain("These articles");
    const longest = { ...question, answer: { ...question.answer, markdown: "Which? ".repeat(200) } };
    expect(whatsapp.format(longest)[0]?.buttons).toBeUndefined();
    expect(texts(longest)[0]).toContain("1. a\n2. b\n\nReply with the number.\n\nThese articles");
  });

  it("drops no option, however many and long they are", () => {
    const options = Array.from({ length: 60 }, (_, index) => `Option ${index} ${"with many words ".repeat(30)}`);
    const all = texts(asked(...options)).join("\n");
    for (const index of options.keys()) expect(all).toContain(`${index + 1}. Option ${index}`);
  });

  it("hands over with what may help meanwhile, and is plain where there is nothing to add", () => {
    const { suggestions } = sampleClarify;
    expect(texts({ ...told("handoff", "A person takes over."), suggestions })).toEqual([
      "A person takes over.\n\nThese articles may help:\n- Refunds › How long it takes: https://help.example/billing/refunds#how-long-it-takes\n- Plans",
    ]);
    expect(whatsapp.format(told("answer", "You are welcome!"))).toEqual([{ text: "You are welcome!" }]);
  });

  it("says something even for an answer without text", () => {
    expect(texts({ ...told("answer", "***") })).toEqual([
      "There is more to it: reply MORE or ask for the part you need.",
    ]);
  });
});
