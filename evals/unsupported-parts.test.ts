import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import { holdsQuote, normaliseForQuotes } from "./quote-match.ts";
import { rawArticleText } from "./raw-article-text.ts";
import { articleTexts, unsupportedParts } from "./unsupported-parts.ts";

const source = [
  "---\nid: refunds\n---\n",
  "You can cancel within 14 days. We do not refund fees of $1,200.50 or more. Write to us before 10:30.",
  "\n## Prices\n",
  "| Plan | Price |\n|---|---|\n| Basic | 5 € |\n| Pro | 9 € |",
].join("\n");
const textOf = articleTexts([{ path: "billing/refunds.md", source }]);

function problems(text: string, support: "verbatim" | "supported" | "persona" | "none" = "verbatim"): string[] {
  const citation = {
    n: 1,
    articleId: "refunds",
    title: "Refunds",
    url: null,
    heading: "Refunds",
    anchor: "",
    quote: "You can cancel",
  };
  return unsupportedParts(
    { markdown: "", citations: [citation], sentences: [{ text, citations: [1], support }] },
    textOf,
  ).map(({ reason }) => reason);
}

describe("a sentence of an answer", () => {
  it.each([
    ["whole", "We do not refund fees of $1,200.50 or more."],
    ["with other white space", "We do not refund\n fees of  $1,200.50 or more."],
    ["as a row of a table", "Plan: Pro; Price: 9 €"],
  ])("is supported %s", (_how, text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ["a changed word", "We do not return fees of $1,200.50 or more."],
    ["a changed number", "We do not refund fees of $1,200.51 or more."],
    ["a number that lost its point", "We do not refund fees of $1,20050 or more."],
    ["a number cut off", "We do not refund fees of $1,200"],
    ["a lost sign of money", "We do not refund fees of 1,200.50 or more."],
    ["another time", "Write to us before 10:31."],
    ["a dropped not", "We do refund fees of $1,200.50 or more."],
    ["an added not", "You can not cancel within 14 days."],
    ["words in another order", "You can within 14 days cancel."],
    ["two sentences of different places as one", "You can cancel within 14 days. Write to us before 10:30."],
    ["a statement made a question", "You can cancel within 14 days?"],
    ["a swapped cell", "Plan: Pro; Price: 5 €"],
    ["swapped headers", "Price: Pro; Plan: 9 €"],
    ["a part of a word", "You can canc"],
    ["words run together", "You cancancel within 14 days."],
    ["front matter", "id: refunds"],
    ["nothing", " "],
  ])("is not with %s", (_what, text) => {
    expect(problems(text)).toHaveLength(1);
  });

  it("is not when it only claims to be supported", () => {
    expect(problems("You can cancel within 14 days.", "supported")).toEqual(['is marked "supported"']);
  });

  it("is not when it cites nothing, or what is no article", () => {
    const sentence = { text: "You can cancel within 14 days.", citations: [], support: "verbatim" as const };
    expect(unsupportedParts({ markdown: "", citations: [], sentences: [sentence] }, textOf)).toMatchObject([
      { reason: "cites nothing" },
    ]);
    expect(
      unsupportedParts({ markdown: "", citations: [], sentences: [{ ...sentence, citations: [2] }] }, textOf),
    ).toHaveLength(1);
  });

  it("is not found in another article that has the same words", () => {
    const two = articleTexts([
      { path: "a.md", source: "Free." },
      { path: "b.md", source: "Paid." },
    ]);
    const citation = { n: 1, articleId: "b", title: "B", url: null, heading: "B", anchor: "", quote: "Paid." };
    const answer = {
      markdown: "",
      citations: [citation],
      sentences: [{ text: "Free.", citations: [1], support: "verbatim" as const }],
    };
    expect(unsupportedParts(answer, two)).toEqual([{ kind: "sentence", text: "Free.", reason: "is not in b" }]);
  });
});

const own = await loadKnowledgeBase(fileURLToPath(new URL("../kb", import.meta.url)));

describe("over the product's own articles", () => {
  const articles = own.articles.map((file) => ({ path: file.path, text: rawArticleText(file.source) }));

  /** Every line of an article with at least four tokens, as tokens. */
  const lines = articles.flatMap(({ path, text }) => {
    const normalised = normaliseForQuotes(text);
    const ofArticle = text.split("\n").map((line) => normaliseForQuotes(line).trim().split("\n"));
    return ofArticle.filter((tokens) => tokens.length >= 4).map((tokens) => ({ path, normalised, tokens }));
  });

  /** Changes of a line, by name; null where the change would change nothing. */
  const mutations: Readonly<Record<string, (tokens: readonly string[], at: number) => string[] | null>> = {
    "a word or sign dropped": (tokens, at) => (at === 0 || at === tokens.length - 1 ? null : tokens.toSpliced(at, 1)),
    "a word changed": (tokens, at) => tokens.toSpliced(at, 1, `${tokens[at]}x`),
    "a word added": (tokens, at) => (at === 0 ? null : tokens.toSpliced(at, 0, "not")),
    "two neighbours swapped": (tokens, at) => {
      const [one, two] = [tokens[at], tokens[at + 1]];
      return one === undefined || two === undefined || one === two ? null : tokens.toSpliced(at, 2, two, one);
    },
    "a number changed": (tokens, at) =>
      /^\d+$/.test(tokens[at] ?? "") ? tokens.toSpliced(at, 1, String(Number(tokens[at]) + 1)) : null,
  };

  it("finds every line of every article in it", () => {
    expect(lines.length).toBeGreaterThan(300);
    for (const { path, normalised, tokens } of lines)
      expect(holdsQuote(normalised, tokens.join(" ")), `${path}: ${tokens.join(" ")}`).toBe(true);
  });

  it.each(Object.entries(mutations))("catches %s, wherever it is", (_name, mutate) => {
    let tried = 0;
    const missed: string[] = [];
    for (const { path, normalised, tokens } of lines) {
      for (const at of tokens.keys()) {
        const changed = mutate(tokens, at);
        if (changed === null || changed.join(" ") === tokens.join(" ")) continue;
        tried++;
        if (holdsQuote(normalised, changed.join(" "))) missed.push(`${path}: ${changed.join(" ")}`);
      }
    }
    expect(tried).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });

  it("catches the beginning of one line run on with the end of another", () => {
    const missed: string[] = [];
    for (const [index, { path, normalised, tokens }] of lines.entries()) {
      const other = lines[(index + 7) % lines.length]?.tokens ?? [];
      const joined = [...tokens.slice(0, Math.ceil(tokens.length / 2)), ...other.slice(Math.floor(other.length / 2))];
      // Headings that are built alike may give a line that really stands there.
      const isThere = lines.some((line) => line.path === path && line.tokens.join(" ") === joined.join(" "));
      if (!isThere && holdsQuote(normalised, joined.join(" "))) missed.push(`${path}: ${joined.join(" ")}`);
    }
    expect(missed).toEqual([]);
  });
});
