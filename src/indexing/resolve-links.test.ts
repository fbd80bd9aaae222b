import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import type { ArticleMeta } from "../domain/article.ts";
import { toText } from "../markdown/to-text.ts";
import { parseArticle } from "./parse-article.ts";
import { resolveLinks } from "./resolve-links.ts";

const meta = (path: string, url: string | null): ArticleMeta => ({
  ...parseArticle({ path, source: "# T\n\nText." }, { today: "2026-06-01" }).meta,
  url,
});
const known = new Map(
  [
    meta("billing/pay.md", "https://help.example/billing/pay"),
    meta("billing/refunds.md", "https://help.example/refunds"),
    meta("über uns.mdx", "https://help.example/about"),
    meta("start.md", "https://help.example/#/start/{anchor}"),
    meta("silent.md", null),
  ].map((article) => [article.path.replace(/\.[^.]+$/, ""), article]),
);

function resolved(markdown: string) {
  const { tree } = parseArticle({ path: "billing/pay.md", source: markdown }, { today: "2026-06-01" });
  const article = known.get("billing/pay");
  if (article === undefined) throw new Error("no article");
  const problems = resolveLinks(tree, article, known);
  return { tree, problems, urls: urlsOf(tree) };
}

function urlsOf(tree: Root): string[] {
  const urls: string[] = [];
  visit(tree, "link", (link) => {
    urls.push(link.url);
  });
  return urls;
}

describe("a link", () => {
  test.each([
    ["[a](refunds.md)", "https://help.example/refunds"],
    ["[a](./refunds.md)", "https://help.example/refunds"],
    ["[a](../billing/refunds.md)", "https://help.example/refunds"],
    ["[a](/billing/refunds.md)", "https://help.example/refunds"],
    ["[a](/billing/refunds)", "https://help.example/refunds"],
    ["[a](billing/refunds.html)", "https://help.example/refunds"],
    ["[a](refunds.md#how-long)", "https://help.example/refunds#how-long"],
    ["[a](refunds.md?x=1#how-long)", "https://help.example/refunds#how-long"],
    ["[a](#below)", "https://help.example/billing/pay#below"],
    ["[a](../%C3%BCber%20uns.mdx)", "https://help.example/about"],
    ["[a](refunds.md#%C3%BCber)", "https://help.example/refunds#%C3%BCber"],
    ["[a](refunds.md#über)", "https://help.example/refunds#%C3%BCber"],
    ["[a](../start.md#first)", "https://help.example/#/start/first"],
    ["[a](https://other.example/x?y#z)", "https://other.example/x?y#z"],
    ["[a](mailto:help@example.com)", "mailto:help@example.com"],
    ["[a][r]\n\n[r]: refunds.md", "https://help.example/refunds"],
    ['<a href="refunds.md">a</a>', "https://help.example/refunds"],
  ])("%s leads to %s", (markdown, url) => {
    expect(resolved(markdown)).toMatchObject({ urls: [url], problems: [] });
  });

  test.each([
    "[**a** b](javascript:alert(1))",
    "[**a** b](data:text/html,x)",
    "[**a** b](//evil.example/x)",
    "[**a** b](../silent.md)",
    "[**a** b](< javascript:x>)",
    "[**a** b](%zz)",
  ])("%s keeps its label alone", (markdown) => {
    const { urls, tree, problems } = resolved(markdown);
    expect([urls, toText(tree), problems]).toEqual([[], "a b", []]);
  });

  test("to no article is told at its place, and keeps its label", () => {
    const { urls, tree, problems } = resolved("Text.\n\nSee [the page](gone.md#x) there.");
    expect([urls, toText(tree)]).toEqual([[], "Text.\nSee the page there."]);
    expect(problems).toEqual([
      {
        path: "billing/pay.md",
        line: 3,
        column: 5,
        severity: "warning",
        message: 'the link to "gone.md#x" leads to no article — mend or remove it',
      },
    ]);
  });

  test("of any length is told in words that the database takes", () => {
    const [problem] = resolved(`[a](${"x".repeat(79)}😀.md)`).problems;
    expect(problem?.message.isWellFormed()).toBe(true);
  });
});
