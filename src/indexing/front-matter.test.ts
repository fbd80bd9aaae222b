import { describe, expect, test } from "vitest";
import { readArticleMeta } from "./article-meta.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseArticle } from "./parse-article.ts";

const today = "2026-06-01";
const parse = (source: string, path = "billing/how-to_pay.md") => parseArticle({ path, source }, { today });
const withKeys = (keys: string) => parse(`---\n${keys}\n---\n\nText.\n`);
const told = (problems: readonly { line: number; column: number; message: string }[]) =>
  problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("front matter", () => {
  test("gives every key", () => {
    const { meta, published, problems } = withKeys(
      'title: "Pay: how"\nid: pay\nurl: https://help.example/pay\naudience: [staff, partners]\nlocale: de_AT\ntags: billing, cards\nrisk: high\nvalidUntil: 2030-12-31\nlayout: other',
    );
    expect(meta).toEqual({
      id: "pay",
      path: "billing/how-to_pay.md",
      title: "Pay: how",
      url: "https://help.example/pay",
      audience: ["staff", "partners"],
      locale: "de-AT",
      tags: ["billing", "cards"],
      risk: "high",
      validUntil: "2030-12-31",
    });
    expect([published, problems]).toEqual([true, []]);
  });

  test("may be missing: the defaults stand, and the missing title is told", () => {
    const { meta, published, problems } = parse("Text.\n");
    expect(meta).toMatchObject({
      id: "billing/how-to_pay",
      title: "How to pay",
      audience: ["public"],
      locale: "en",
      risk: "normal",
    });
    expect(published).toBe(true);
    expect(told(problems)).toEqual(['1:1 has no title — add `title: …` to the front matter ("How to pay" is used)']);
  });

  test("keeps numbers as they were written", () => {
    expect(withKeys("title: 1.10\nid: 007\ntags: [2.0, x]").meta).toMatchObject({ title: "1.10", id: "007" });
  });

  test.each([
    ["title: [a]", 2, '"title" must be one text'],
    ["title: T\nurl: /refunds", 3, '"url" is no web address'],
    ["title: T\nurl: javascript:alert(1)", 3, '"url" is no web address'],
    ["title: T\nlocale: German!", 3, "is no language tag"],
    ["title: T\nstatus: live", 3, "keeps the article unpublished"],
    ["title: T\nrisk: low", 3, "counts as high"],
    ["title: T\n\nvalidUntil: 31.12.2030", 4, '"validUntil" is no date'],
    ["title: T\nvalidUntil: 2026-02-31", 3, '"validUntil" is no date'],
    ["title: T\nvalidUntil: 2026-05-31", 3, "expired on 2026-05-31"],
    ["title: T\naudience: []", 3, "names nobody"],
    ["title: T\naudience:", 3, "names nobody"],
    ["title: T\naudience: { a: b }", 3, '"audience" must be a list of words'],
    ["title: A\ntitle: B", 3, '"title" is there twice'],
    ["title: T\ntags: [a, [b]]", 3, '"tags" must be a list of words'],
  ])("%j is told at line %i", (keys, line, message) => {
    const found = withKeys(keys).problems.find((problem) => problem.message.includes(message));
    expect(found).toMatchObject({ line, column: 1, path: "billing/how-to_pay.md" });
  });

  test("that is too long is cut, never through a character", () => {
    const { title, id } = withKeys(`title: ${"a".repeat(299)}😀\nid: ${"b".repeat(299)}😀`).meta;
    expect([title, id]).toEqual(["a".repeat(299), "b".repeat(299)]);
  });

  test("holds nothing that the database refuses", () => {
    const { meta } = withKeys('title: "a\\0b\\uD800c"\ntags: ["\\0"]');
    expect([meta.title, meta.tags]).toEqual(["a\uFFFDb\uFFFDc", ["\uFFFD"]]);
  });
});

describe("an audience", () => {
  test.each([
    ["audience: internal", ["internal"]],
    ["audience: internal, staff", ["internal", "staff"]],
    ["audience: [internal]", ["internal"]],
    ["audience:\n  - internal", ["internal"]],
    ["audience: []", []],
    ["audience:", []],
    ["audience: ~", []],
    ["audience: ''", []],
    ["audience: { a: b }", []],
    // What is broken elsewhere opens nothing.
    ["title: Foo: bar\naudience: internal", ["internal"]],
    ['title: "never closed\naudience: internal', ["internal"]],
    ["tags: [a\naudience: internal", ["internal"]],
    ["audience: internal\ntags: @x", ["internal"]],
    ["audience:\n- internal\n  - x: [", []],
    ["a: &a [x]\nb: *missing\naudience: internal", ["internal"]],
    [`a: ${"[".repeat(5000)}\naudience: internal`, ["internal"]],
    [`filler: ${"x".repeat(20_000)}\naudience: internal`, ["internal"]],
  ])("of %j is %j", (keys, audience) => {
    expect(withKeys(keys).meta.audience).toEqual(audience);
  });

  test("survives a document of aliases that would fill the memory", () => {
    const bomb = [
      "a: &a [x, x]",
      ..."bcdefghij"
        .split("")
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(",")}]`),
    ];
    const { meta, problems } = withKeys([...bomb, "audience: internal"].join("\n"));
    expect(meta.audience).toEqual(["internal"]);
    expect(told(problems).join()).toContain("front matter cannot be read whole");
  });

  test.each([
    ["a blank line before the front matter", "\n---\ntitle: T\naudience: internal\n---\nText."],
    ["a byte order mark", "\uFEFF---\naudience: internal\n---\nText."],
    ["CRLF", "---\r\ntitle: T\r\naudience: internal\r\n---\r\nText."],
    ["dots for an end", "---\naudience: internal\n...\nText."],
    ["no end", "---\ntitle: T\naudience: internal\n\nText."],
    ["TOML", '+++\ntitle = "T"\naudience = ["internal"]\n+++\nText.'],
  ])("is read with %s", (_, source) => {
    const { meta, tree } = parse(source);
    expect(meta.audience).toEqual(["internal"]);
    expect(JSON.stringify(tree)).not.toContain("audience");
  });
});

describe("an article is published", () => {
  test.each([
    ["title: T", true],
    ["status: published", true],
    ["status: Published", true],
    ["status: draft", false],
    ["status: archived", false],
    ["status: live", false],
    ["draft: true", false],
    ["draft: yes", false],
    ['draft: "true"', false],
    ["draft: false", true],
    ["draft: no", true],
    ["draft:", true],
    ["published: false", false],
    ["published: no", false],
    ["published: true", true],
    ["published:", true],
    ["title: Foo: bar\ndraft: true", false],
    ["validUntil: 2026-06-01", true],
    ["validUntil: 2026-05-31", false],
  ])("%j: %s", (keys, published) => {
    expect(withKeys(keys).published).toBe(published);
  });
});

describe("a rule", () => {
  test("between texts ends no front matter that was closed before", () => {
    const { body } = readFrontMatter("a.md", "---\ntitle: T\n---\nOne.\n\n---\n\nTwo.\n");
    expect(body).toBe("\n\n\nOne.\n\n---\n\nTwo.\n");
  });

  test("far below ends no front matter that was never closed", () => {
    const { body, values, problems } = readFrontMatter(
      "a.md",
      "---\ntitle: T\n\n# Heading\nSome text.\n\n---\nMore.\n",
    );
    expect(values).toEqual({ title: "T" });
    expect(body).toBe("\n\n\n# Heading\nSome text.\n\n---\nMore.\n");
    expect(told(problems)).toEqual(["1:4 front matter is never closed — add a line --- after its last key"]);
  });
});

test("positions are those of the file", () => {
  const frontMatter = readFrontMatter("a.md", "---\ntitle: T\n\ntags: x\n---\n");
  expect([frontMatter.positionOf("tags"), frontMatter.positionOf("nothing")]).toEqual([
    { line: 4, column: 1 },
    { line: 1, column: 1 },
  ]);
  expect(told(readFrontMatter("a.md", "---\nid: x\ntitle: a: b\n---\n").problems)[0]).toMatch(
    /^3:8 front matter is not valid YAML/,
  );
  expect(readArticleMeta("a.md", frontMatter, "", today).meta.title).toBe("T");
});
