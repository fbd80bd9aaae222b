import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { slack } from "./slack.ts";

// Present where the reference material is; where it is, every case runs.
const vectorsFile = join(process.env.ONEVOICE_REFERENCE ?? "../shared/reference", "channel-vectors.json");
const vectorsSchema = z.object({
  escaping: z.array(z.object({ channel: z.string(), input: z.string(), output: z.string() })),
});

const sections = (content: ReplyContent) =>
  slack
    .format(content)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "section" ? [block.text.text] : [])));
const bodyOf = (markdown: string) => sections(sampleAnswer(markdown, null)).join("\n");
const told = (kind: "clarify" | "handoff" | "answer", markdown: string): ReplyContent => ({
  ...sampleAnswer(""),
  kind,
  answer: { markdown, citations: [], sentences: [] },
});
const asked = (...options: string[]): ReplyContent => ({ ...told("clarify", "Which one?"), options });
const url = "https://help.example/billing/refunds#how-long-it-takes";

describe("slack", () => {
  it.skipIf(!existsSync(vectorsFile))("escapes as all three vectors say", () => {
    const vectors = vectorsSchema
      .parse(JSON.parse(readFileSync(vectorsFile, "utf8")))
      .escaping.filter(({ channel }) => channel.startsWith("slack-"));
    expect(vectors).toHaveLength(3);
    for (const { channel, input, output } of vectors) {
      const markdown = channel === "slack-link" ? input.replace("<", "\\<") : input.replace(/[<>]/g, "\\$&");
      expect(bodyOf(markdown)).toBe(output);
    }
  });

  it.each([
    ["styles", "**a** *b* ~~c~~ `d`", "*a* _b_ ~c~ `d`"],
    ["a heading as a bold line", "# Plans\n\ntext", "*Plans*\n\ntext"],
    ["a quote", "> a\n> b", "> a b"],
    ["lists with bullets", "- a\n  - b\n- c\n\n1. d", "• a\n  ◦ b\n• c\n\n1. d"],
    ["code as a block", "```js\na <\n  b\n```", "```a &lt;\n  b```"],
    ["a link in a style", "**see [a](https://x.test/b) now**", "*see <https://x.test/b|a> now*"],
    ["a mail address", "<me@x.test>", "<mailto:me@x.test|me@x.test>"],
    ["an address with a bar", "[a](https://x.test/?b=1|2)", "<https://x.test/?b=1%7C2|a>"],
    ["a picture by itself as a link", "![a](https://x.test/a.png)", "<https://x.test/a.png|a>"],
    ["a row as its cells", "| A | B |\n|---|---|\n| 1 | [2](https://x.test) |", "• A: 1; B: <https://x.test|2>"],
    ["literal marks apart", "\\*a\\* a_b_c", "\u200b*\u200ba\u200b*\u200b a_b_c"],
    ["a literal quote sign apart", "\\> a", "\u200b&gt; a"],
    ["no emoji from a name", ":smile: at 10:30:45", ":\u200bsmile: at 10:30:45"],
    ["the address where a label cannot be seen", "[\u200b](https://x.test)", "<https://x.test|https://x.test>"],
    ["no link that runs", "[a](javascript:alert)", "a"],
  ])("writes %s", (_what, markdown, expected) => {
    expect(bodyOf(markdown)).toBe(expected);
  });

  it("leads a mark to its source, names it in small print, and says all of it as text", () => {
    expect(slack.format(sampleAnswer("It takes **5 days** & more. [1]"))).toEqual([
      {
        text: `It takes 5 days &amp; more. [1]\n\nSources:\n[1] Refunds › How long it takes: ${url}`,
        blocks: [
          {
            type: "section",
            text: { type: "mrkdwn", verbatim: true, text: `It takes *5 days* &amp; more. <${url}|[1]>` },
          },
          {
            type: "context",
            elements: [{ type: "mrkdwn", verbatim: true, text: `Sources:\n[1] <${url}|Refunds › How long it takes>` }],
          },
        ],
      },
    ]);
  });

  it("fills sections, then a second message, and then says where the rest is", () => {
    const long = "This **sentence** is one of very many that all say the same thing again. ".repeat(400);
    const messages = slack.format(sampleAnswer(`${long} [1]`));
    expect(messages).toHaveLength(2);
    for (const { blocks } of messages) {
      expect(blocks.length).toBeGreaterThanOrEqual(4);
      for (const block of blocks)
        if (block.type === "section") expect(block.text.text).toMatch(/again\.(?:\n\n<https:.*\|Read the rest>)?$/);
    }
    expect(messages[1]?.text).toContain(`Read the rest: ${url}`);
    expect(sections(sampleAnswer(`${long} [1]`, null)).at(-1)).toMatch(/again\.\n\nThere is more to it: reply MORE/);
  });

  it("cuts no label: one that fits stays whole, a longer one stands before its address", () => {
    const label = "A name of five words. ".repeat(12).trim();
    expect(bodyOf(`${"Some words. ".repeat(230)}[${label}](${url})`)).toContain(`<${url}|${label}>`);
    expect(bodyOf(`[${label} ${label}](${url})!`)).toBe(`${label} ${label} (<${url}|${url}>)!`);
  });

  it("offers options as buttons that send them", () => {
    const [message] = slack.format(asked("A refund & more", "An exchange"));
    expect(message?.text).toBe("Which one?\n\n1. A refund &amp; more\n2. An exchange");
    expect(message?.blocks[1]).toMatchObject({
      type: "actions",
      elements: [
        { action_id: "option-1", text: { text: "A refund & more" }, value: "A refund & more" },
        { action_id: "option-2", text: { text: "An exchange" }, value: "An exchange" },
      ],
    });
  });

  it.each([
    ["more than 25", Array.from({ length: 26 }, (_, index) => `Option ${index}`)],
    ["one too long", ["a", "b".repeat(76)]],
    ["one without text", ["a", "\u200b"]],
  ])("numbers options where there is %s", (_what, options) => {
    const [message] = slack.format(asked(...options));
    expect(message?.blocks.map(({ type }) => type)).toEqual(["section"]);
    expect(message?.text).toMatch(/^Which one\?\n\n1\. .*[\s\S]*Reply with the number\.$/);
  });

  it("drops no option, however many and long they are", () => {
    const options = Array.from({ length: 60 }, (_, index) => `Option ${index} ${"with many words ".repeat(30)}`);
    const all = slack
      .format(asked(...options))
      .map(({ text }) => text)
      .join("\n");
    for (const index of options.keys()) expect(all).toContain(`${index + 1}. Option ${index}`);
  });

  it("hands over with what may help meanwhile, and is plain where there is nothing to add", () => {
    const { suggestions } = sampleClarify;
    expect(sections({ ...told("handoff", "A person takes over."), suggestions })).toEqual([
      "A person takes over.",
      `These articles may help:\n• <${url}|Refunds › How long it takes>\n• Plans`,
    ]);
    expect(slack.format(told("answer", "You are welcome!"))).toEqual([
      {
        text: "You are welcome!",
        blocks: [{ type: "section", text: { type: "mrkdwn", verbatim: true, text: "You are welcome!" } }],
      },
    ]);
  });
});
