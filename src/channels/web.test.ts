import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsOf, parseFragment as parse, shownText } from "./html-facts.conformance.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";
import { web } from "./web.ts";

const html = (markdown: string, url?: string | null) => web.format(sampleAnswer(markdown, url))[0]?.html ?? "";
const bodyOf = (markdown: string) => html(markdown).split('<p class="sources-title">')[0] ?? "";

describe("web", () => {
  it.each([
    ["styling", "**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>"],
    [
      "a link",
      "[a](https://x.test/?b=1&c)",
      '<p><a href="https://x.test/?b=1&#x26;c" rel="noopener nofollow ugc" target="_blank">a</a></p>',
    ],
    ["a mail address", "<me@x.test>", '<p><a href="mailto:me@x.test">me@x.test</a></p>'],
    [
      "an image as a link",
      "![a](https://x.test/a.png)",
      '<p><a href="https://x.test/a.png" rel="noopener nofollow ugc" target="_blank">a</a></p>',
    ],
    ["an image without words as nothing", "b ![](https://x.test/a.png)", "<p>b </p>"],
    ["the top heading a level lower", "# a", "<h2>a</h2>"],
    ["code with its language", "```js\na < b\n```", '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ["a mark without a source as nothing", "a [7]\n\n[7]: https://x.test", "<p>a </p>"],
    ["a literal mark as text", "a \\[1]", "<p>a [1]</p>"],
  ])("shows %s", (_what, markdown, expected) => {
    expect(bodyOf(markdown).trim()).toBe(expected);
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[a](javascript:alert(1))",
    "[a](data:text/html,x)",
    "[a](//evil.example)",
    "![a](javascript:alert(1))",
    "[a][b]\n\n[b]: javascript:alert(1)",
    '<a href="https://x.test" onclick="alert(1)">a</a>',
    "<iframe src=https://x.test></iframe>",
    "<b id=a class=c style=d>a</b>",
    "a[^1]\n\n[^1]: b",
  ])("renders no danger from %s", (markdown) => {
    expect(bodyOf(markdown)).not.toMatch(/<(?!\/?(?:p|br)>)|javascript:|data:|onerror|onclick/i);
  });

  it("leads a mark to its source, and names it", () => {
    expect(html("a [1]")).toContain(
      '<sup class="citation"><a href="https://help.example/billing/refunds#how-long-it-takes" rel="noopener nofollow ugc" target="_blank" title="Refunds › How long it takes">[1]</a></sup>',
    );
    expect(html("a [1]", null)).toContain('<sup class="citation">[1]</sup>');
    expect(html("a [1]", null)).toContain('<ol class="sources"><li value="1">Refunds › How long it takes</li></ol>');
  });

  it("offers options as buttons, whatever they hold", () => {
    const content = { ...sampleClarify, options: ['<b>"A" & B'] };
    const button = elementsOf(parse(web.format(content)[0]?.html ?? "")).find(({ tagName }) => tagName === "button");
    expect(button).toMatchObject({
      properties: { type: "button", dataOption: '<b>"A" & B' },
      children: [{ value: '<b>"A" & B' }],
    });
  });

  it("holds only what the schema allows, for any reply, and every word of the answer", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const tree = parse(web.format(content)[0]?.html ?? "");
        for (const { tagName, properties } of elementsOf(tree)) {
          expect(["script", "style", "img", "iframe", "object", "form"]).not.toContain(tagName);
          expect(
            Object.keys(properties).filter((name) => name === "id" || name === "style" || name.startsWith("on")),
          ).toEqual([]);
          if (properties.href !== undefined) expect(properties.href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i);
        }
        const words = new Set(wordsOf(fold(shownText(tree))));
        expect(wordsOf(factsOf(content).unspaced).filter((word) => !words.has(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
