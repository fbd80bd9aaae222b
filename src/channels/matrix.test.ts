import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { elementsOf, parseFragment, shownText, structureOf } from "./html-facts.conformance.ts";
import { matrix, matrixWithin } from "./matrix.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";
import { web } from "./web.ts";

const event = (content: ReplyContent, channel = matrix) => {
  const [message] = channel.format(content);
  if (message === undefined) throw new Error("no message");
  return message;
};
const htmlOf = (markdown: string) => event(sampleAnswer(markdown)).formatted_body.split("\n<p>Sources")[0];

// https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes
const permittedTags = new Set(
  [
    ...["del", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "p", "a", "ul", "ol", "sup", "sub", "li", "b", "i"],
    ...["u", "strong", "em", "s", "code", "hr", "br", "div", "table", "thead", "tbody", "tr", "th", "td", "caption"],
    ...["pre", "span", "img", "details", "summary"],
  ].values(),
);

describe("matrix", () => {
  it.each([
    ["styling", "**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>"],
    ["code with its language", "```js\na < b\n```", '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ["a list that begins later", "3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ["a mail address", "<me@x.test>", '<p><a href="mailto:me@x.test">me@x.test</a></p>'],
    ["a phone number behind a label as text", "Call [us](tel:+155512)now", "<p>Call us: +155512 now</p>"],
    ["a phone number that its label says as text", "Call [+1 555 12](tel:+155512).", "<p>Call +1 555 12.</p>"],
    ["a picture as a link", "![a](https://x.test/a.png)", '<p><a href="https://x.test/a.png">a</a></p>'],
  ])("shows %s", (_what, markdown, expected) => expect(htmlOf(markdown)).toBe(expected));

  it("leads a mark to its source", () => {
    const { formatted_body: html, body } = event(sampleAnswer("It takes 5 days. [1]"));
    const url = "https://help.example/billing/refunds#how-long-it-takes";
    expect(html).toContain(`days. <sup><a href="${url}">[1]</a></sup>`);
    expect(html).toContain(`[1] <a href="${url}">Refunds › How long it takes</a>`);
    expect(body).toContain(`[1] Refunds › How long it takes: ${url}`);
  });

  it("numbers options, because there are no buttons", () => {
    const { formatted_body: html, body } = event(sampleClarify);
    expect(body).toContain("1. Refund of an order\n2. Refund of a subscription");
    expect(html).toContain("<ol>\n<li>Refund of an order</li>\n<li>Refund of a subscription</li>");
    expect(html).toContain("Reply with the number.");
  });

  it("puts no paragraph around a reply of one", () => {
    const told = { ...sampleAnswer("Of **course**."), suggestions: [] };
    const { formatted_body: html } = event({ ...told, answer: { ...told.answer, citations: [] } });
    expect(html).toBe("Of <strong>course</strong>.");
  });

  it("is a notice that notifies nobody by name", () => {
    expect(event(sampleAnswer("Write @room."))).toMatchObject({ msgtype: "m.notice", "m.mentions": {} });
  });

  it("ends an answer that is too long at a whole part, and says where the rest is in both texts", () => {
    const small = matrixWithin({ messages: 1, contentBytes: 4_000 });
    const message = event(sampleAnswer(`${"One paragraph of the many.\n\n".repeat(200)}The last one. [1]`), small);
    expect(small.measure(message).contentBytes).toBeGreaterThan(3_800);
    expect(small.measure(message).contentBytes).toBeLessThanOrEqual(4_000);
    for (const shown of [message.body, shownText(parseFragment(message.formatted_body))]) {
      expect(fold(shown)).toContain(
        "One paragraph of the many. Read the rest: https://help.example/billing/refunds#how-long-it-takes Sources",
      );
    }
  });

  it("holds only what Matrix permits, the structure of the page, and every word of the answer, for any reply", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const message = event(content);
        const tree = parseFragment(message.formatted_body);
        for (const { tagName, properties } of elementsOf(tree)) {
          expect(permittedTags).toContain(tagName);
          for (const [name, value] of Object.entries(properties)) {
            expect(["a href", "ol start", "code className"]).toContain(`${tagName} ${name}`);
            if (name === "href") expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
          }
        }
        const page = structureOf(parseFragment(web.format(content)[0]?.html ?? ""));
        const own = structureOf(tree);
        expect(own.links).toEqual(page.links.filter((url) => !url.startsWith("tel:")));
        for (const tagName of ["table", "td", "th", "pre", "h2", "strong", "sup"])
          expect([tagName, own.counts[tagName]]).toEqual([tagName, page.counts[tagName]]);
        const words = new Set(wordsOf(fold(shownText(tree))));
        expect(wordsOf(factsOf(content).unspaced).filter((word) => !words.has(word))).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  }, 120_000);
});
