import { expect, it } from "vitest";
import type { FusedArticle } from "../retrieval/fuse.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { chooseSection } from "./choose-section.ts";
import { equalTerms } from "./section.samples.ts";

const chunk = (ordinal: number, heading: string, body: string): StoredChunk => ({
  ...{ article: 1, articleId: "a", title: "Plans", url: null, risk: "normal", locale: "en", ordinal, blocks: [] },
  ...{ headingPath: [heading], anchor: heading.toLowerCase(), body, startLine: 1 },
});
const found = (...scores: number[]): FusedArticle => ({
  ...{ article: 1, articleId: "a", score: scores[0] ?? 0 },
  chunks: scores.map((score, ordinal) => ({
    ...{ article: 1, articleId: "a", chunk: ordinal, ordinal, score, dense: score, lexical: 0, heading: 0 },
  })),
});
const sections = [chunk(0, "Upgrade", "Plans are changed."), chunk(1, "Refund", "A refund of unused weeks is paid.")];
const terms = equalTerms("refund of unused weeks");
const headingOf = (section: StoredChunk[]) => section[0]?.headingPath[0];

it("the section that says what is asked wins over a slightly better chunk that does not", () => {
  expect(headingOf(chooseSection(found(0.8, 0.7), sections, terms))).toBe("Refund");
});

it("a much better chunk wins whatever words the other section shares", () => {
  expect(headingOf(chooseSection(found(0.9, 0.2), sections, terms))).toBe("Upgrade");
});

it("of equals the first one found", () => {
  expect(headingOf(chooseSection(found(0.8, 0.8), sections, equalTerms("zebra")))).toBe("Upgrade");
});

it("takes all chunks of a section, and none where nothing was found", () => {
  const cut = [...sections, { ...chunk(2, "Upgrade", "More of it."), ordinal: 2 }];
  expect(chooseSection(found(0.8), cut, terms)).toHaveLength(2);
  expect(chooseSection(undefined, sections, terms)).toEqual([]);
});
