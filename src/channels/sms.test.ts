import { describe, expect, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { sms } from "./sms.ts";

const texts = (content: ReplyContent) => sms.format(content).map(({ text }) => text);
const clarify = (options: string[], markdown = "Which one?"): ReplyContent => ({
  ...sampleAnswer(""),
  kind: "clarify",
  answer: { markdown, citations: [], sentences: [] },
  options,
});
const source = "Sources: https://help.example/billing/refunds#how-long-it-takes";

describe("sms", () => {
  it("says an answer without any mark, and one source", () => {
    expect(sms.format(sampleAnswer("It takes **5 days**, *always*. [1]"))).toEqual([
      { text: `It takes 5 days, always.\n${source}`, encoding: "GSM-7", segments: 1 },
    ]);
  });

  it("leaves the source out where there is no address, and where the answer already has it", () => {
    expect(texts(sampleAnswer("It takes 5 days. [1]", null))).toEqual(["It takes 5 days."]);
    const linked = sampleAnswer("It takes 5 days. [1] [More](https://help.example/billing/refunds#how-long-it-takes)");
    expect(texts(linked)).toEqual(["It takes 5 days. More: https://help.example/billing/refunds#how-long-it-takes"]);
  });

  it("leaves the source out rather than send another message for it", () => {
    const answer = `${"Exactly one message. ".repeat(22).trim()} [1]`.slice(0, 459);
    expect(texts(sampleAnswer(answer))).toHaveLength(1);
    expect(texts(sampleAnswer(answer))[0]).not.toContain("Sources");
  });

  it("keeps a letter outside GSM-7, and with it the typographic signs", () => {
    expect(sms.format(sampleAnswer("“Façade” – done…", null))).toEqual([
      { text: "“Façade” – done…", encoding: "UCS-2", segments: 1 },
    ]);
    expect(sms.format(sampleAnswer("“Fassade” – done…", null))).toEqual([
      { text: '"Fassade" - done...', encoding: "GSM-7", segments: 1 },
    ]);
  });

  it("sends code as it stands", () => {
    expect(texts(sampleAnswer("Type `it’s` now.", null))).toEqual(["Type it’s now."]);
  });

  it("goes on in a second message, and then says where the rest is", () => {
    const sentence = "This sentence is one of very many that all say the same thing again. ";
    const two = texts(sampleAnswer(sentence.repeat(12), null));
    expect(two).toHaveLength(2);
    expect(two.join(" ")).toBe(sentence.repeat(12).trim());
    const cut = texts(sampleAnswer(`${sentence.repeat(20)} [1]`));
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/again\.\nRead the rest: https:\/\/help\.example\/billing\/refunds#how-long-it-takes$/);
    const withoutUrl = texts(sampleAnswer(`${sentence.repeat(20)} [1]`, null));
    expect(withoutUrl[1]).toMatch(/again\.\nThere is more to it: reply MORE or ask for the part you need\.$/);
  });

  it("does not link one article for a rest that rests on two", () => {
    const content = sampleAnswer(`${"Word after word after word. ".repeat(45)} [1] More. [2]`);
    content.answer.markdown += '\n[2]: https://help.example/other "Other"';
    content.answer.citations.push({
      n: 2,
      articleId: "other",
      title: "Other",
      url: "https://help.example/other",
      heading: "Other",
      anchor: "",
      quote: "",
    });
    expect(texts(content).at(-1)).toMatch(/reply MORE or ask for the part you need\.$/);
  });

  it("never cuts an address, and points to the rest where one is too long", () => {
    const url = `https://shop.example/${"x".repeat(500)}`;
    const [only, ...others] = texts(sampleAnswer(`Pay [here](${url}) now. [1]`));
    expect(others).toEqual([]);
    expect(only).toBe("Pay\nRead the rest: https://help.example/billing/refunds#how-long-it-takes");
  });

  it("numbers the options of a question", () => {
    expect(texts(clarify(["A refund", "An exchange"]))).toEqual([
      "Which one?\n1. A refund\n2. An exchange\nReply with the number.",
    ]);
  });

  it("shortens options that are too long, but drops none", () => {
    const options = Array.from({ length: 9 }, (_, index) => `Option ${index} ${"with many words ".repeat(12)}`);
    const all = texts(clarify(options)).join("\n");
    for (const index of options.keys()) expect(all).toContain(`${index + 1}. Option ${index}`);
    expect(all).toContain("...");
    expect(all).not.toContain("There is more");
  });

  it("shortens an option inside a word where the words before it say nothing", () => {
    const options = Array.from({ length: 9 }, () => `# ${"x".repeat(99)}`);
    expect(texts(clarify(options)).join("\n")).toMatch(/^1\. # x{28}\.\.\.$/m);
  });

  it("adds to a handoff as many suggestions as the message holds, but no title that leads nowhere", () => {
    const { suggestions } = sampleClarify;
    const handoff: ReplyContent = {
      ...sampleAnswer(""),
      kind: "handoff",
      answer: { markdown: "A person takes over.", citations: [], sentences: [] },
      suggestions,
    };
    expect(texts(handoff)).toEqual([
      "A person takes over.\nThese articles may help:\n- Refunds > How long it takes: https://help.example/billing/refunds#how-long-it-takes",
    ]);
    expect(texts({ ...handoff, answer: { ...handoff.answer, markdown: "Person. ".repeat(54).trim() } })).toHaveLength(
      1,
    );
  });

  it.each([
    ["wording as long as a persona may have it", "wörter – ".repeat(44)],
    ["the same in UCS-2", "слово ".repeat(66)],
  ])("stays within the limits with %s", (_what, words) => {
    const content = sampleAnswer(`${"Satz für Satz. ".repeat(99)} [1]`);
    content.wording = { ...content.wording };
    for (const key of ["sources", "suggestions", "rest", "restWithoutUrl", "chooseByNumber"] as const)
      content.wording[key] = words;

    const messages = sms.format(content);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.length).toBeLessThanOrEqual(2);
    for (const { segments } of messages) expect(segments).toBeLessThanOrEqual(3);
    expect(messages.at(-1)?.text).toContain(words.slice(0, 5));
  });

  it("says something even for an answer without text", () => {
    expect(texts(sampleAnswer("***", null))).toEqual(["There is more to it: reply MORE or ask for the part you need."]);
  });
});
