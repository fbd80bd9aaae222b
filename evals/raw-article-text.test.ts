import { describe, expect, it } from "vitest";
import { rawArticleText } from "./raw-article-text.ts";

const textOf = (source: string) => rawArticleText(source).replace(/\s+/g, " ").trim();

describe("rawArticleText takes off markup and leaves the words", () => {
  it.each([
    ["front matter", "---\nid: a\ntitle: Refunds\n---\n\nMoney comes back.", "Money comes back."],
    ["a lone rule is no front matter", "Before.\n\n---\n\nAfter.", "Before. After."],
    ["emphasis", "**Never** share *your* __PIN__, ~~not once~~ _ever_.", "Never share your PIN, not once ever."],
    ["emphasis inside a word", "**re**start, snake_case, 2 * 3", "restart, snake_case, 2 * 3"],
    [
      "links",
      'See [the *plan*](/plans.md#pro "Plans") or <https://a.example/b_c_d>.',
      "See the plan or https://a.example/b_c_d.",
    ],
    ["a link with brackets and parentheses", "[see [1] here](https://a.example/x_(y)) now", "see [1] here now"],
    [
      "references and definitions",
      'The [plan][p] and [Pro][].\n\n[p]: https://a.example "Plan"\n[Pro]: /pro',
      "The plan and Pro.",
    ],
    ["literal brackets", "Press [Enter] twice.", "Press [Enter] twice."],
    ["pictures", "![A red button](a.png) <img alt=\"A blue one\" src={url('b.png')} />", "A red button A blue one"],
    ["footnotes", "Free[^1] of charge.\n\n[^1]: In the EU.", "Free of charge. In the EU."],
    ["headings", "# One ##\n\nTwo\n===\n\n### 3. Three {#three}", "One Two 3. Three"],
    ["lists and tasks", "- a\n  1. b\n- [x] c\n* 24 hours", "a b c 24 hours"],
    ["a number that opens a sentence of a line", "It costs\n20 euros.", "It costs 20 euros."],
    ["quotes", "> One\n> > two\n\nthree", "One two three"],
    [
      "code keeps its characters",
      'Use `a **b** {{c}}`.\n\n```html\n<script src="x">\n# no heading\n```\n',
      'Use a **b** {{c}}. <script src="x"> # no heading',
    ],
    ["escapes", "\\*not emphasis\\* and 5 \\< 6", "*not emphasis* and 5 < 6"],
    ["character references", "5&nbsp;&euro; &lt; 6&#8364; &amp; more", "5 € < 6€ & more"],
    [
      "MDX",
      'import A from \'../a.js\';\n\nexport const b = 1;\n\n<A p={() => { go() }} q="x > y">\n\nInside {"it"}.\n\n</A>',
      "Inside it.",
    ],
    ["comments and scripts", "a <!-- b --> c {/* d */} e <script>f()</script> g", "a c e g"],
    ["Liquid", "{% include note.md %}\nPay {{ site.price }} at [home]({{ site.url }}/x).", "Pay … at home."],
    ["kramdown", '[Home](https://a.example){:target="\\_blank"}{:rel="noopener"} {::nomarkdown}x{:/}', "Home x"],
    ["admonitions", ":::tip Did you know?\nYes.\n:::\n\n:::note[Look]\nNo.\n:::", "Did you know? Yes. Look No."],
    ["inline HTML", "Press<br>the <b>big</b> <kbd>A</kbd><sup>2</sup> button", "Press the big A2 button"],
  ])("%s", (_name, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it("writes a row of a table as its header: cell pairs in order", () => {
    const source = "| Plan | Price | |\n|:--|--:|---|\n| **Pro** | 9 € | a |\n| `x\\|y` |  | |\n\nAfter.";
    expect(textOf(source)).toBe("Plan: Pro; Price: 9 €; a Plan: x|y After.");
  });

  it("writes a table in HTML alike", () => {
    const source = "<table><tr><th>Plan</th><th>Price</th></tr>\n<tr><td>Pro</td><td>9 <b>€</b></td></tr></table>";
    expect(textOf(source)).toBe("Plan: Pro; Price: 9 €");
  });
});
