import { describe, expect, test } from "vitest";
import { terms } from "../text/terms.ts";
import { searchedTerms } from "./code-spellings.ts";

describe("a code is found however it is written", () => {
  const spellings = ["E-101", "E101", "e 101", "E_101", "e101"];
  test.each(spellings.flatMap((article) => spellings.map((question) => [article, question] as const)))(
    "%s in an article, %s in a question",
    (article, question) => {
      const known = new Set(terms(`The machine shows ${article} when it is hot`, "en"));
      const searched = searchedTerms(`what does ${question} mean`, "en", (term) => known.has(term));
      const found = [...searched].filter((term) => known.has(term) && /\d/.test(term));
      expect(found).not.toEqual([]);
    },
  );

  test.each([
    ["ERR_CONN_RESET", "err conn reset"],
    ["err conn", "ERR_CONN"],
    ["ERR-CONN", "errconn"],
  ])("%s in an article, %s in a question", (article, question) => {
    const known = new Set(terms(article, "en"));
    const searched = searchedTerms(question, "en", (term) => known.has(term));
    expect([...searched].some((term) => known.has(term))).toBe(true);
  });
});

test("a code that articles know is not taken apart: its number alone stands for much else", () => {
  const known = new Set(["e101", "e", "101"]);
  expect([...searchedTerms("e101", "en", (term) => known.has(term))]).toEqual(["e101"]);
});

test("a word that is counted is no code", () => {
  expect([...searchedTerms("chapter 12", "en", () => true)]).toEqual(terms("chapter 12", "en"));
});
