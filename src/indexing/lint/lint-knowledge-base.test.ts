import { expect, test } from "vitest";
import { indexSettings } from "../index-settings.ts";
import { knowledgeBase } from "../indexing.samples.ts";
import { listLinkTargets, loadKnowledgeBase } from "../load-articles.ts";
import { prepareSnapshot } from "../prepare-snapshot.ts";
import { lintKnowledgeBase } from "./lint-knowledge-base.ts";

const now = new Date("2026-11-26T12:00:00Z");

test("our own articles have no problems", async () => {
  expect(lintKnowledgeBase(await loadKnowledgeBase("kb"), { now, files: await listLinkTargets("kb") })).toEqual([]);
});

test("all that indexing reports is reported, in its words and at its places", async () => {
  const files = knowledgeBase({
    "a.md": "---\nid: x\nrisk: none\n---\nText with {{ price }}.",
    "b.md": "---\ntitle: B\nid: x\nvalidUntil: 2026-01-01\n---\nText.",
    "c.md": "---\ntitle: C\nid: x\n---\nSee [one](gone.md) and [two][r].\n\n[r]: gone.md",
    "d.md": "---\ntitle: D\nlocale: de\n---\nText.",
    "persona.yaml": "name: [",
  });
  const model = { id: "none", dimensions: 1, countTokens: (text: string) => text.length };
  const { snapshot } = await prepareSnapshot(files, { ...indexSettings, articleUrl: null }, model, now);
  const linted = lintKnowledgeBase(files, { now, files: [] }).map(
    ({ rule: _, why: __, fix: ___, ...problem }) => problem,
  );
  expect(snapshot.problems).toHaveLength(9);
  expect(linted).toEqual(expect.arrayContaining(snapshot.problems));
});

test("an id that two articles want is told in both, and mended in the later one alone", () => {
  const files = knowledgeBase({
    "a.md": "---\ntitle: A\nid: same\n---\nText of the first.",
    "b.md": "---\ntitle: B\nid: same\n---\nText of the second.",
  });
  const told = lintKnowledgeBase(files, { now, files: [] }).filter(({ rule }) => rule === "duplicate-id");
  expect(told).toMatchObject([
    { path: "a.md", line: 3, fix: null },
    { path: "b.md", line: 3, fix: { with: "id: b" } },
  ]);
  expect(told[0]?.message).toContain("b.md");
});

test("every problem has its rule and its reason", () => {
  const problems = lintKnowledgeBase(knowledgeBase({ "a.md": "![](gone.png)" }), { now, files: [] });
  expect(problems.map(({ rule }) => rule)).toEqual(["dead-link", "missing-title", "image-without-alt"]);
  for (const { why } of problems) expect(why).toMatch(/^[a-z].{20,}/);
});

test("drafts are linted, and contradict nothing", () => {
  const draft = "---\ntitle: B\nstatus: draft\n---\nRefunds take 9 days.\n\n![](https://example.com/a.png)";
  const problems = lintKnowledgeBase(knowledgeBase({ "a.md": "# A\n\nRefunds take 5 days.", "b.md": draft }), {
    now,
    files: [],
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["image-without-alt"]);
});
