/** Random article sources: mixtures of markdown, MDX, Liquid, HTML and front matter, whole, broken and cut. */
import fc from "fast-check";

const pieces = [
  ..."---|+++|...|title: Refunds|title: a: b|audience: [internal|audience:|status: draft|- one|\ttab: x|&a|*a|\"|'".split(
    "|",
  ),
  ..."# Refunds|## How long?|### Sub {#named}|Setext\n=====|Plain sentence one. And two!|A **bold** and _soft_ word".split(
    "|",
  ),
  ..."1. First step|2. Second step|   - nested|> quote|> [!NOTE]|```js|```|~~~|`code`|``x`y``|    indented {{ code }}".split(
    "|",
  ),
  ..."[link](other.md)|[dead](nowhere.md#x)|[ref][1]|[1]: https://example.com|![alt](a.png)|[[[|](|<https://example.com>|[^1]|[^1]: note".split(
    "|",
  ),
  ...'<Tabs>|</Tabs>|<Tab title={`x`}>|<div class="a">|</div>|<p>|<img src="a.png" alt="A < b">|<br/>|<!--|-->|<script>|</script>|<svg/>|<A {'.split(
    "|",
  ),
  ..."<table><tr><td>cell</td></tr></table>|<ul><li>item|</li></ul>|<details>|<summary>More</summary>|</details>|<kbd>Ctrl</kbd>|<".split(
    "|",
  ),
  ...'{/*|*/}|{" "}|{items.map((x) => <li>{x}</li>)}|{{ page.title }}|{% include note.md %}|{% comment %}|{% endcomment %}|{% if x %}|{: .class}'.split(
    "|",
  ),
  ..."import A from './a'|import your contacts from \"Settings\"|export const x = {|}|export default settings|:::note[Title]|:::|::: tip".split(
    "|",
  ),
  "| a | b |\n|---|---|\n| 1 | 2 |",
  ...[
    "\0",
    "\uFEFF",
    "\r\n",
    "\r",
    "\u001B[31m",
    "\uD83D",
    "😀",
    "\u200b",
    "&#0;",
    "<?xml v?>",
    "&amp;",
    "Ünïcödé",
    "漢字。",
    "\u2028",
  ],
];

const separators = ["\n", "\n", "\n\n", " ", "", "\n   ", "\n> "];

/** Sources of up to some 40 pieces, or any string at all. */
export const articleSources: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators)), { maxLength: 40 })
      .map((list) => list.flat().join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
