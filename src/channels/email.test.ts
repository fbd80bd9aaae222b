import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InboundEmail, ReplyContent } from "../domain/reply.ts";
import { email, emailWithin } from "./email.ts";
import { elementsOf, parseDocument, shownText, structureOf } from "./html-facts.conformance.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";
import { web } from "./web.ts";

const mail = (content: ReplyContent) => {
  const [message] = email.format(content);
  if (message === undefined) throw new Error("no message");
  return message;
};
const replyTo = (received: Partial<InboundEmail>, more: Partial<ReplyContent> = {}) =>
  mail({
    ...sampleAnswer("It takes 5 days."),
    email: { subject: "My order", messageId: "<a1@mail.example>", references: [], ...received },
    ...more,
  });

describe("the subject of an email", () => {
  it.each([
    ["My order", "Re: My order"],
    ["Re: My order", "Re: My order"],
    ["AW: RE: Re[2]: My order", "Re: My order"],
    ["Rebate: when?", "Re: Rebate: when?"],
    ["Fwd: My order", "Re: Fwd: My order"],
    ["  My \t order ", "Re: My order"],
    ["", "Re: Refunds"],
    ["Re:", "Re: Refunds"],
    ["My order\r\nBcc: everyone@mail.example", "Re: My order Bcc: everyone@mail.example"],
    ["My\u2028order\u202e!", "Re: My order !"],
  ])("answers %j with %j", (subject, expected) => expect(replyTo({ subject }).subject).toBe(expected));

  it("is the title of the article that answers where no mail is replied to, and never the customer's words", () => {
    const answered = sampleAnswer("It takes **5 days**. [1]");
    expect(mail(answered).subject).toBe(answered.answer.citations[0]?.title);
    expect(mail({ ...answered, answer: { ...answered.answer, citations: [] } }).subject).toBe("It takes 5 days.");
  });
});

describe("the headers of an email", () => {
  it("say that a machine answers, and nothing of a thread that is not known", () => {
    expect(mail(sampleAnswer("It takes 5 days.")).headers).toEqual({
      "Auto-Submitted": "auto-replied",
      "X-Auto-Response-Suppress": "All",
    });
  });

  it("put the reply into its thread", () => {
    const { headers } = replyTo({ references: ["<a0@mail.example>", "<a0@mail.example>", "<a1@mail.example>"] });
    expect(headers["In-Reply-To"]).toBe("<a1@mail.example>");
    expect(headers.References).toBe("<a0@mail.example> <a1@mail.example>");
  });

  it("keep the first and the last ids of a long thread", () => {
    const { headers } = replyTo({ references: Array.from({ length: 60 }, (_, index) => `<r${index}@mail.example>`) });
    const ids = headers.References?.split(" ") ?? [];
    expect(ids).toHaveLength(20);
    expect([ids[0], ids[1], ids.at(-2), ids.at(-1)]).toEqual([
      "<r0@mail.example>",
      "<r42@mail.example>",
      "<r59@mail.example>",
      "<a1@mail.example>",
    ]);
  });

  it.each(["<a1@mail.example>\r\nBcc: x@mail.example", "a1@mail.example", "<a 1@mail.example>", "<größe@x>", ""])(
    "leave out the id %j, which is none",
    (messageId) => {
      const { headers } = replyTo({ messageId, references: ["<a0@mail.example>"] });
      expect(Object.keys(headers)).toEqual(["Auto-Submitted", "X-Auto-Response-Suppress"]);
    },
  );
});

describe("email", () => {
  it("offers options by number in both parts", () => {
    const { text, html } = mail(sampleClarify);
    expect(text).toContain("1. Refund of an order\n2. Refund of a subscription");
    expect(elementsOf(parseDocument(html), "ol")).toHaveLength(1);
    expect(html).toContain("Reply with the number.");
    expect(html).not.toContain("<button");
  });

  it("ends an answer that is too long for a mail at a whole part, and says where the rest is in both parts", () => {
    const long = sampleAnswer(`${"One paragraph of the many.\n\n".repeat(1_500)}The last one. [1]`);
    const { text, html } = mail(long);
    expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(80_000);
    expect(new TextEncoder().encode(html).length).toBeGreaterThan(70_000);
    const url = "https://help.example/billing/refunds#how-long-it-takes";
    for (const shown of [text, shownText(parseDocument(html))]) {
      expect(fold(shown)).toContain(`One paragraph of the many. Read the rest: ${url} Sources`);
      expect(shown).not.toContain("The last one");
    }
  }, 120_000);

  it("says that there is more where the article has no address", () => {
    const small = emailWithin({ messages: 1, htmlBytes: 4_000, textBytes: 4_000, subjectCharacters: 250 });
    const [message] = small.format(sampleAnswer(`${"Paragraph.\n\n".repeat(200)} [1]`, null));
    expect(message?.text).toContain("Paragraph.\n\nThere is more to it: reply MORE or ask for the part you need.");
  });

  it("cuts a table between its rows", () => {
    const small = emailWithin({ ...email.limits, htmlBytes: 4_000, textBytes: 4_000, subjectCharacters: 250 });
    const rows = Array.from({ length: 40 }, (_, index) => `| Plan ${index} | ${index} € |`).join("\n");
    const [message] = small.format(sampleAnswer(`| Plan | Price |\n|-|-|\n${rows}\n\nEnd. [1]`));
    const tree = parseDocument(message?.html ?? "");
    const cells = elementsOf(tree, "td").map((cell) => shownText(cell).trim());
    expect(cells.length).toBeGreaterThan(4);
    expect(cells.slice(-2)).toEqual([`Plan ${cells.length / 2 - 1}`, `${cells.length / 2 - 1} €`]);
    expect(message?.text).toContain("Read the rest");
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src="https://track.example/1.gif">',
    "![a](https://track.example/1.gif)",
    "[a](javascript:alert(1))",
    '<p style="background:url(https://track.example)">a</p>',
  ])("loads and runs nothing for %s", (markdown) => {
    expect(mail(sampleAnswer(markdown)).html).not.toMatch(/<script|<img|javascript:|url\(|\ssrc=|onerror/i);
  });

  it("is a document that a parser reads as its own text in its own structure, for any reply", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const { subject, html, text, headers } = mail(content);
        const tree = parseDocument(html);
        for (const { tagName, properties } of elementsOf(tree)) {
          expect(["script", "style", "link", "img", "iframe", "form", "button"]).not.toContain(tagName);
          expect(Object.keys(properties).filter((name) => /^(?:on|src|id$|background)/.test(name))).toEqual([]);
          expect(String(properties.style ?? "")).not.toMatch(/url|expression|@|position/);
          if (properties.href !== undefined) expect(properties.href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i);
        }
        // The same answer as a page shows it: headings, lists, tables and links are no other ones.
        const page = structureOf(parseDocument(web.format(content)[0]?.html ?? ""));
        const own = structureOf(tree);
        expect(own.links).toEqual(page.links);
        for (const tagName of ["li", "table", "td", "th", "pre", "h2", "strong"])
          expect([tagName, own.counts[tagName]]).toEqual([tagName, page.counts[tagName]]);
        const words = new Set(wordsOf(fold(shownText(tree))));
        expect(wordsOf(factsOf(content).unspaced).filter((word) => !words.has(word))).toEqual([]);
        // Every word of the plain part stands in the other one, addresses aside.
        const addresses = [...own.links, ...factsOf(content).links];
        // The plain part sets a link apart from a word it is written onto.
        const apart = wordsOf(factsOf(content).answer);
        const said = new Set([...wordsOf(fold(shownText(tree))), ...addresses.flatMap(wordsOf), ...apart]);
        expect(wordsOf(fold(text)).filter((word) => !said.has(word) && !/^\d{1,2}$/.test(word))).toEqual([]);
        for (const value of [subject, ...Object.values(headers)]) expect(value).toMatch(/^[^\r\n\0]+$/);
        expect(subject.isWellFormed()).toBe(true);
        expect(Object.values(headers).join("")).toMatch(/^[\x20-\x7e]*$/);
      }),
      { numRuns: 60, seed: 1 },
    );
  }, 120_000);
});
