import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsOf, parseFragment, shownText, structureOf } from "./html-facts.conformance.ts";
import { portal } from "./portal.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer, sampleClarify } from "./reply-content.samples.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";
import { web } from "./web.ts";

const html = (markdown: string, url?: string | null) => portal.format(sampleAnswer(markdown, url))[0]?.html ?? "";

describe("portal", () => {
  it("leads a mark and its source to the section that is cited, in the same tab", () => {
    const address = "https://help.example/billing/refunds#how-long-it-takes";
    const links = elementsOf(parseFragment(html("It takes 5 days. [1]")), "a");
    expect(links.map(({ properties }) => properties)).toEqual([
      { href: address, rel: ["nofollow", "ugc"], title: "Refunds › How long it takes" },
      { href: address, rel: ["nofollow", "ugc"] },
    ]);
    expect(html("It takes 5 days. [1]", null)).toContain('<li value="1">Refunds › How long it takes</li>');
  });

  it("offers options as buttons that need no script, whatever they hold", () => {
    const content = { ...sampleClarify, options: ['<b>"A" & B'] };
    const tree = parseFragment(portal.format(content)[0]?.html ?? "");
    expect(elementsOf(tree, "form")[0]?.properties).toEqual({ method: "get" });
    expect(elementsOf(tree, "button")[0]).toMatchObject({
      properties: { type: "submit", name: "question", value: '<b>"A" & B', dataOption: '<b>"A" & B' },
      children: [{ value: '<b>"A" & B' }],
    });
  });

  it.each([
    "<script>alert(1)</script>",
    '<form action="https://evil.example"><button name="a">b</button></form>',
    "[a](javascript:alert(1))",
    '<img src=x onerror="alert(1)">',
  ])("renders no danger from %s", (markdown) => {
    expect(html(markdown)).not.toMatch(/<(?:script|form|button|img)|javascript:|onerror|action/i);
  });

  it("says the same as the web channel in the same structure, for any reply", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const tree = parseFragment(portal.format(content)[0]?.html ?? "");
        const other = parseFragment(web.format(content)[0]?.html ?? "");
        for (const { tagName, properties } of elementsOf(tree)) {
          expect(["script", "style", "img", "iframe", "object", "input"]).not.toContain(tagName);
          expect(Object.keys(properties).filter((name) => /^(?:id|style|on|target|action)/.test(name))).toEqual([]);
        }
        expect(structureOf(tree).links).toEqual(structureOf(other).links);
        expect(fold(shownText(tree))).toBe(fold(shownText(other)));
        const words = new Set(wordsOf(fold(shownText(tree))));
        expect(wordsOf(factsOf(content).unspaced).filter((word) => !words.has(word))).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  }, 120_000);
});
