import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../markdown/to-text.ts";
import { articleSources } from "./article-source.arbitrary.ts";
import { cleanSource } from "./clean-source.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseArticle } from "./parse-article.ts";

const parse = (source: string) => parseArticle({ path: "a/b.md", source }, { today: "2026-06-01" });
const textOf = (source: string) => toText(parse(source).tree);
const lines = (text: string) => text.split("\n").length;

describe("any source", () => {
  test("is parsed, with problems at places that exist", () => {
    fc.assert(
      fc.property(articleSources, (source) => {
        const { problems, tree } = parse(source);
        const count = lines(source.replace(/\r\n?/g, "\n"));
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toContain(" — ");
        }
        // What the database refuses.
        expect(JSON.stringify(tree)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps its number of lines when front matter is blanked and marks are taken away", () => {
    fc.assert(
      fc.property(articleSources, (dirty) => {
        const source = dirty.replace(/\r\n?/g, "\n");
        const { body } = readFrontMatter("a.md", source);
        expect(lines(body)).toBe(lines(source));
        expect(lines(cleanSource("a.md", body).source)).toBe(lines(source));
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile sources of 40 kB take a second or two", () => {
  const long = (unit: string) => unit.repeat(Math.ceil(40_000 / unit.length));
  test.each(
    [
      ...[
        "<",
        "{",
        "`",
        "[",
        "> ",
        "- ",
        "\n",
        " ",
        "![",
        "*a_",
        "a\n=\n",
        "<A ",
        "<A {",
        "<p>",
        "<p>\n",
        '<a href="x">',
        "<!--",
        "<script ",
      ],
      ...[
        "<script>",
        "{/*",
        "{% comment %}",
        "{% include a",
        "import {\n",
        "export const x =\n",
        "|",
        "[a](",
        "[^a]: x\n\n",
        "{x=>",
        " {#a}",
        "{{",
        "](",
      ],
    ].map((unit) => [JSON.stringify(unit), long(unit)]),
  )("%s repeated", (_, source) => {
    const started = performance.now();
    parse(source);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test.each([
    ["an include without end", `{% include ${long("a")}`],
    ["an admonition of spaces", `:::${long(" ")}{`],
    ["a string of spaces in braces", `{"${long(" ")}"}`],
    ["runs of backticks of every length", Array.from({ length: 280 }, (_, index) => "`".repeat(index + 1)).join(" ")],
    ["nested front matter", `---\n${long("[")}\n---\n`],
    ["front matter of dashes", `---\na: ${long("- ")}\n---\n`],
    ["a staircase of lists", Array.from({ length: 280 }, (_, index) => `${" ".repeat(2 * index)}- x`).join("\n")],
  ])("%s", (_, source) => {
    const started = performance.now();
    parse(source);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe("nesting", () => {
  test("beyond any article's is flattened, and the text stays", () => {
    expect(textOf(`${"> ".repeat(5000)}deep`)).toContain("deep");
    expect(
      textOf(Array.from({ length: 90 }, (_, index) => `${" ".repeat(2 * index)}- step ${index}`).join("\n")),
    ).toContain("step 89");
    expect(() => JSON.stringify(parse(`${"> ".repeat(5000)}deep`).tree)).not.toThrow();
  });
});

describe("text that is no code of another tool", () => {
  test.each([
    [
      "a line of prose that begins with import",
      'You can now\nimport your contacts from "Settings > Contacts" and go on.',
    ],
    ["a line of prose that begins with export", "From there\nexport default reports from the menu."],
    ["a text behind a self-closed svg", "<svg/> Press the button. <svg></svg> Done."],
    ["a text behind a mention of an element", "Put it into <style> and press Save."],
    ["a rule, a sentence, a rule", "---\n\nWelcome to the help centre.\n\n---\n\nMore."],
    ["a list between rules", "---\n- one\n- two\n---\nMore."],
    ["a layout table of one row", "<table><tr><td>Important: keep the receipt.</td></tr></table>"],
  ])("%s stays", (_, source) => {
    const expected =
      source
        .replace(/<[^<>]*>|---|^- /gm, " ")
        .match(/\S+/g)
        ?.filter((word) => /\w{3}/.test(word)) ?? [];
    const text = textOf(source);
    for (const word of expected) expect(text).toContain(word);
  });

  test("is hidden behind a comment that is never closed, and the editor is told where", () => {
    const { problems } = parse("Seen.\n\n<!-- note\n\nHidden.");
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toContain(
      "3:1 the comment <!-- is never closed — write --> where it ends; all text behind it is left out",
    );
  });
});

describe("marks of other tools", () => {
  test.each([
    ["import A from './a'\n\nText.", "Text."],
    ["import { A, B } from \"@site/x\";\nimport './style.css'\n\nText.", "Text."],
    ["export const meta = {\n  a: 1,\n};\n\nText.", "Text."],
    ["export default function Page() {\n  return 1;\n}\n\nText.", "Text."],
    ["Before {/* hidden */} after.", "Before  after."],
    ["{% comment %}hidden{% endcomment %}Seen.", "Seen."],
    [":::note[Keep it]{.a}\nText.\n:::", "Keep it\nText."],
    [":::tip Keep it\nText.\n:::", "Keep it\nText."],
    ["> [!NOTE]\n> Text.", "Text."],
    ["Text.\n{: .lead}", "Text."],
    ["`{{ kept }}` and \\`{{ gone }}\\`", "{{ kept }} and `…`"],
    ["```\n{{ kept }}\n<!-- kept -->\n```", "{{ kept }}\n<!-- kept -->"],
    ['a{" "}b', "a b"],
    ["Text {#mark}", "Text"],
  ])("%j reads %j", (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  test("an include is reported at its place", () => {
    const { problems } = parse("---\ntitle: T\n---\nText\n\n  {% include note.md %}\n");
    expect(problems).toContainEqual({
      path: "a/b.md",
      line: 6,
      column: 3,
      severity: "warning",
      message: 'the include "note.md" is not read — write its text into the article if customers need it',
    });
  });

  test("positions survive CRLF and a byte order mark", () => {
    const { problems, tree } = parse("\uFEFF---\r\ntitle: T\r\n---\r\n\r\nText {{ x }}\r\n\r\n## Next\r\n");
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[5, 6]]);
    expect(tree.children.map((node) => node.position?.start.line)).toEqual([5, 7]);
  });

  test("text that HTML had escaped stays text, also beside markdown", () => {
    expect(textOf("<table><tr><td>A `b` &lt;i&gt; &lt;p`x`&gt; **c**</td></tr></table>")).toBe("A b <i> <px> c");
    expect(textOf("<ID>`a`\n&lt;ID>`a`</ID>")).toContain("<ID>");
  });

  test("a processing instruction costs the article nothing of its markup", () => {
    expect(textOf('<?xml version="1.0"?>\n\n- one\n- two\n\n[link](https://a.example) **b**')).toBe("one\ntwo\nlink b");
  });

  test("blocks of HTML have the lines of the file", () => {
    const { tree } = parse("Text\n\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
    const list = tree.children[1];
    const items = list?.type === "list" ? list.children.map((item) => item.position?.start.line) : [];
    expect(items).toEqual([4, 5]);
  });
});
