import { describe, expect, test } from "vitest";
import { lintedBy } from "./lint.samples.ts";

const rule = "dead-link";
const others = {
  "billing/pay.md": '# Pay\n\n## How do I pay?\n\nBy card.\n\n<a id="old"></a>\n\nMore.\n\n## Price {#cost}\n\nOne.',
  "billing/old.md": "---\ntitle: Old\nstatus: draft\n---\n## Part\n\nText.",
  "with-include.md": "# With include\n\n{% include prices.md %}\n\nText.",
};
const files = ["images/card.png", "billing/terms.pdf", "forms/b/list.pdf"];
const found = (body: string) => lintedBy(rule, { ...others, "a.md": `# A\n\n## Own part\n\n${body}` }, files);

describe("a dead link is told", () => {
  test.each([
    ["[x](gone.md)", 'a.md:5:1 the link to "gone.md" leads to no article — mend or remove it'],
    ["See [x](billing/old.md).", 'a.md:5:5 the link to "billing/old.md" leads to no article — mend or remove it'],
    ["[x](gone)", 'a.md:5:1 "gone" leads to no file — mend or remove it'],
    ["[x](terms.pdf)", 'a.md:5:1 "terms.pdf" leads to no file — mend or remove it'],
    ["![A card](images/gone.png)", 'a.md:5:1 "images/gone.png" leads to no file — mend or remove it'],
    [
      "[x](#gone)",
      'a.md:5:1 the link to "#gone" leads to no heading of a.md — mend its anchor, or link to the whole article',
    ],
    [
      "[x](billing/pay.md#gone)",
      'a.md:5:1 the link to "billing/pay.md#gone" leads to no heading of billing/pay.md — mend its anchor, or link to the whole article',
    ],
  ])("%s", (body, message) => expect(found(body)).toEqual([message]));

  test.each([
    ["in a table", "| a | b |\n|---|---|\n| 1 | [x](gone.md) |", 7],
    ["in HTML", 'Text.\n\n<p>See <a href="gone.md">x</a>.</p>', 7],
    ["of an HTML image", 'Text.\n\n<img src="images/gone.png" alt="A card">', 7],
    ["of a definition, where its address stands", "[x][r] and [y][r]\n\n[r]: gone.md", 7],
    ["of a definition that no link uses", "Text.\n\n[r]: gone.md", 7],
    ["of a reference that is defined nowhere", "Text.\n\nSee [the page][gone].", 7],
    ["around an image", "Text.\n\n[![A card](images/card.png)](gone.md)", 7],
  ])("%s", (_, body, line) => expect(found(body).map((text) => Number(text.split(":")[1]))).toEqual([line]));
});

test.each([
  "[x](billing/pay.md)",
  "[x](billing/pay)",
  "[x](/billing/pay.md#cost)",
  "[x](billing/pay.md#how-do-i-pay)",
  "[x](billing/pay.md#old)",
  "[x](billing/pay.md#pay)",
  "[x](#own-part)",
  "[x](#top)",
  "[x](billing/pay.md#:~:text=card)",
  "[x](with-include.md#prices)",
  "[x](billing/terms.pdf)",
  "[x](billing/terms.pdf#page=2)",
  "[x](forms/)",
  "![A card](images/card.png)",
  "[x](/some/page/of/the/site)",
  "[x](../above/the/folder.pdf)",
  "[x](https://example.com/gone.md)",
  "[x](mailto:help@example.com)",
  "[x]({{ site.baseurl }}/gone)",
  "![A logo](_assets/logo.png)",
  "`[x](gone.md)`",
  "```\n[x](gone.md)\n```",
  "<!-- [x](gone.md) -->",
  "\\[x][gone] and a[0][1]",
  "Text.[^1]\n\n[^1]: A note.",
])("%s is no dead link", (body) => expect(found(body)).toEqual([]));
