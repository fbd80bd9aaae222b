import { describe, expect, it } from "vitest";
import { personaSchema } from "../../src/domain/persona.ts";
import { type ReplyContent, wordingAround } from "../../src/domain/reply.ts";
import { type Findings, measureReply } from "./measure-reply.ts";
import type { SentMessage } from "./seen-reply.ts";

const wording = wordingAround(personaSchema.parse({}));
const article = { articleId: "refunds", title: "Refunds", url: "https://help.example.com/refunds", anchor: "" };
const content: ReplyContent = {
  ...{ email: null, kind: "answer", options: [], suggestions: [], wording },
  answer: {
    markdown: [
      "You have **14 days** and pay $1,200.50. Ask [the desk](https://desk.example.com/a_b). [1]",
      "1. Open `my_orders`.\n2. Press _Refund_.",
      "| Plan | Price |\n|---|---|\n| Pro | 9 € |",
      '[1]: https://help.example.com/refunds "Refunds"',
    ].join("\n\n"),
    citations: [{ n: 1, ...article, heading: "Refunds", quote: "You have 14 days" }],
    sentences: [],
  },
};
const [days, steps, table] = [
  "You have *14 days* and pay $1,200.50. Ask the desk: https://desk.example.com/a_b.",
  "1. Open `my_orders`.\n2. Press _Refund_.",
  "- Plan: Pro; Price: 9 €",
];
const sources = "Sources:\nRefunds: https://help.example.com/refunds";
const right = [days, steps, table, sources].join("\n\n");
const plain = right.replace(/[*`]|(?<= )_|_(?=\.)/g, "");

const onWhatsapp = (text: string): SentMessage[] => [{ channel: "whatsapp", text, buttons: [] }];
const onSlack = (markdownText: string): SentMessage[] => [{ channel: "slack", markdownText }];
const inSections = (text: string): SentMessage[] => [
  { channel: "slack", text: "fallback", blocks: [{ type: "section", text: { text } }] },
];
const bySms = (text: string): SentMessage[] => [{ channel: "sms", text }];

/** The kinds with findings, and these. */
function found(messages: readonly SentMessage[], of = content): Partial<Findings> {
  const { findings } = measureReply(messages[0]?.channel ?? "sms", messages, of);
  return Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0));
}

describe("a reply as it should be has no findings", () => {
  it("on WhatsApp, in either way of writing a table", () => {
    expect(found(onWhatsapp(right))).toEqual({});
    expect(found(onWhatsapp(right.replace(table, "```\nPlan | Price\n-----|------\nPro  | 9 €\n```")))).toEqual({});
  });

  it("on Slack, as markdown and as blocks", () => {
    const { markdown } = content.answer;
    const links = "Sources:\n\n- [Refunds](https://help.example.com/refunds)";
    expect(found(onSlack(`${markdown.replace(/ \[1\]|\[1\]:.*$/gm, "")}\n\n${links}`))).toEqual({});
    expect(found(inSections(right.replace(/(the desk|Refunds): (https:\S+[a-z])/g, "<$2|$1>")))).toEqual({});
  });

  it("by SMS, without styles and without sources", () => {
    expect(found(bySms(plain))).toEqual({});
    expect(found(bySms(plain.split("\n\nSources")[0] ?? ""))).toEqual({});
  });
});

describe("a mark that is seen as a sign is found", () => {
  it.each([
    ["two stars for one", right.replace("*14 days*", "**14 days**"), "*"],
    ["a heading", right.replace("You have", "## You have"), "##"],
    ["a backslash", right.replace("Pro", "Pro\\!"), "\\"],
    ["an entity", right.replace("9 €", "9&#x20;€"), "&#x20;"],
    ["a bar of a table", right.replace(table, "Plan | Price\nPro | 9 €"), "|"],
    ["a fence that is never closed", `${right}\n\`\`\``, "```"],
  ])("%s on WhatsApp", (_, text, mark) => {
    expect(found(onWhatsapp(text)).leaked).toContain(mark);
  });

  it("a link of markdown and an autolink, apart from other marks", () => {
    const [label, url] = ["the desk", "https://desk.example.com/a_b"];
    expect(found(onWhatsapp(right.replace(`${label}: ${url}`, `[${label}](${url})`)))).toEqual({
      roundAddresses: ["]("],
    });
    expect(found(bySms(plain.replace(url, `<${url}>`)))).toEqual({ roundAddresses: ["<"] });
  });

  it("two stars in an SMS", () => {
    expect(found(bySms(plain.replace("14 days", "**14 days**")))).toEqual({ leaked: ["**", "**"] });
  });

  it("backticks, stars and underscores in an SMS", () => {
    expect(found(bySms(right)).leaked?.toSorted()).toEqual(["*", "*", "_", "_", "`", "`"]);
  });

  it("the name of a language over a block of code", () => {
    const code = { ...content, answer: { ...content.answer, markdown: "```sh\nnpm start\n```", citations: [] } };
    expect(found(onWhatsapp("```sh\nnpm start\n```"), code)).toEqual({ leaked: ["the language"] });
    expect(found(onWhatsapp("```npm start```"), code)).toEqual({});
    expect(found(onSlack("```sh\nnpm start\n```"), code)).toEqual({});
  });
});

describe("a link that cannot be followed is found", () => {
  it.each([
    ["left out", right.replace("https://desk.example.com/a_b", "on request")],
    ["with a backslash in it", right.replace("/a_b", "/a\\_b")],
    ["cut", right.replace("/a_b", "/a")],
    ["run into the next word", right.replace("/a_b.", "/a_b,then")],
  ])("%s", (_, text) => {
    expect(found(onWhatsapp(text)).links).toContain("no link to https://desk.example.com/a_b");
  });

  it("an article that is not linked, but for an SMS", () => {
    const text = (message: string) => message.replace(": https://help.example.com/refunds", "");
    expect(found(onWhatsapp(text(right))).links).toEqual(["no link to https://help.example.com/refunds"]);
    expect(found(bySms(text(plain)))).toEqual({});
  });

  it("but an article that an option leads to need not be linked", () => {
    const suggestion = { ...article, heading: "How long", url: "https://help.example.com/long" };
    const answer = { markdown: "Which one?", citations: [], sentences: [] };
    const asked = { ...content, answer, options: ["Refunds: How long"], suggestions: [suggestion] };
    expect(found(onWhatsapp("Which one?\n\n1. Refunds: How long"), asked)).toEqual({});
    expect(found(onWhatsapp("Which one?"), { ...asked, options: [] }).links).toHaveLength(1);
  });

  it("in the part of a cut answer that is told, not in the part that is left out", () => {
    const cut = (text: string) => `${text}\n\n${wording.rest}: https://help.example.com/refunds`;
    expect(found(bySms(cut(days.replaceAll("*", "")))).links).toBeUndefined();
    expect(found(bySms(cut("You have 14 days and pay $1,200.50.")))).toEqual({ announced: expect.any(Array) });
    expect(found(bySms(cut("You have 14 days and pay $1,200.50. Ask the desk."))).links).toHaveLength(1);
  });

  it("an address that Slack shows but does not link", () => {
    expect(found(inSections(right.replace("https://help", "help"))).links).toContain(
      "no link to https://desk.example.com/a_b",
    );
  });
});

describe("a fact that is not told is found", () => {
  it.each([
    ["a word", right.replace("Ask the", "Ask"), "the word the"],
    ["a number", right.replace("14 days", "days"), "the figure 14"],
    ["an amount that has changed", right.replace("$1,200.50", "$1,200"), "the figure $1,200.50"],
    ["a cell", right.replace("Pro;", ""), "the word Pro"],
    ["the number of a step", right.replace("2. Press", "- Press"), "step 2"],
    ["steps in the wrong order", right.replace(steps, "2. Press _Refund_.\n1. Open `my_orders`."), "the word Refund"],
  ])("%s", (_, text, lost) => {
    expect(found(onWhatsapp(text)).lost).toContain(lost);
  });

  it("an option that is not shown", () => {
    const asked = { ...content, options: ["My order", "Another one"] };
    const clarify = `${right.split("\n\nSources")[0]}\n\n1. My order\n\n${sources}`;
    expect(found(onWhatsapp(clarify), asked)).toEqual({ lost: ["Another one"] });
  });

  it("is announced where the message says where the rest is, unless it stands before that", () => {
    const cut = `${days}\n\n1. Open \`my_orders\`.\n\n${wording.rest}: https://help.example.com/refunds`;
    expect(Object.keys(found(onWhatsapp(cut)))).toEqual(["announced"]);
    expect(found(onWhatsapp(cut.replace("14 days", "days"))).lost).toEqual(["the word 14", "the figure 14"]);
    expect(found(onWhatsapp(cut.split(wording.rest)[0] ?? "")).lost).toContain("the word Refund");
  });
});

it("an answer that itself says that there is more is not cut", () => {
  const own = {
    ...content,
    answer: { ...content.answer, markdown: `Yes.\n\n${wording.restWithoutUrl}`, citations: [] },
  };
  expect(found(bySms(`Yes.\n${wording.restWithoutUrl}`), own)).toEqual({});
});

describe("a limit that is exceeded is found", () => {
  it.each([
    ["WhatsApp", onWhatsapp("a".repeat(4_097)), "4097 characters, 4096 at most"],
    ["SMS", bySms("a".repeat(1_601)), "1601 characters, 1600 at most"],
    ["Slack's markdown", onSlack("a".repeat(12_001)), "12001 characters of markdown, 12000 at most"],
    ["a section", inSections("a".repeat(3_001)), "3001 characters of a section, 3000 at most"],
  ])("%s", (_, messages, limit) => {
    expect(found(messages).limits).toEqual([limit]);
  });
});

describe("text that becomes something else is found", () => {
  it("a word in bold that the answer does not set in bold", () => {
    expect(found(onWhatsapp(right.replace("pay", "*pay*")))).toEqual({ injected: ["bold: pay"] });
    expect(found(onSlack(right.replace("pay", "**pay**"))).injected).toContain("bold: pay");
  });

  it("a call of everybody, but for one with a backslash", () => {
    expect(found(onSlack(`<!channel> ${right}`)).injected).toContain("calls <!channel>");
    expect(found(inSections(`<!channel> ${right}`)).injected).toContain("calls <!channel>");
    expect(found(onSlack(`\\<!channel> ${right}`)).injected ?? []).not.toContain("calls <!channel>");
  });

  it("and so is a style that is lost", () => {
    expect(found(onWhatsapp(right.replace("*14 days*", "14 days")))).toEqual({ unstyled: ["bold: 14 days"] });
  });
});
