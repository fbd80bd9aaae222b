import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderOf } from "./folder.samples.ts";
import { lintSuites } from "./lint-cases.ts";
import { loadSuites } from "./load-suites.ts";

const articles = {
  "kb/refunds.md": `---
title: Refunds
---

A refund takes 3 days.

## How *long* do I have?

You have 14 days.

## Where?

### In the shop

At the desk.
`,
  "kb/orders.md": "# Orders\n\nWe ship within a day.\n",
  "kb/draft.md": "---\ntitle: Draft\nstatus: draft\n---\n\nSoon.\n",
  "kb/sale.md": "---\ntitle: Sale\nvalidUntil: 2026-06-30\n---\n\nHalf price.\n",
};

/** The findings about a file of cases, each as "line severity: message". */
async function lint(cases: readonly string[], today = "2026-06-01") {
  const text = `suite: shop\nkb: kb\ncases:\n${cases.map((one) => `  - ${one}\n`).join("")}`;
  const folder = await folderOf({ ...articles, "shop.yaml": text }, onTestFinished);
  const found = await lintSuites(await loadSuites([join(folder, "shop.yaml")], { kb: "unused" }), { today });
  const shown = found.map(({ path, line, severity, message }) => ({ path, text: `${line} ${severity}: ${message}` }));
  return shown.map(({ path, text: line }) => line.replaceAll(path, "shop.yaml"));
}

it("finds nothing in cases whose articles say what they expect", async () => {
  expect(
    await lint([
      "{ id: a, ask: A?, expect: { articles: [refunds], section: How long do I have?, facts: [{ any: [{ number: 14, unit: day }] }] } }",
      "{ id: lead, ask: Lead?, expect: { articles: [refunds], section: Refunds, facts: [{ any: [a week, 3 days] }] } }",
      "{ id: either, ask: Either?, expect: { articles: [orders, refunds], section: In the shop } }",
      "{ id: title, ask: Title?, expect: { articles: [orders], facts: [{ any: [Orders] }] } }",
      "{ id: talk, ask: Hello!, expect: { reason: small_talk } }",
      "{ id: which, ask: Which?, expect: { reason: ambiguous, options: [Refunds] } }",
      "{ id: human, ask: A person!, expect: { reason: customer_request } }",
      "{ id: sale, ask: Sale?, expect: { articles: [sale] } }",
      "{ id: then, ask: A?, history: [{ role: customer, text: Hi }], expect: { articles: [refunds] } }",
      "{ id: by-sms, ask: A?, channel: sms, expect: { articles: [refunds] } }",
    ]),
  ).toEqual([]);
});

describe("finds that a case expects", () => {
  it.each([
    [
      "an article that is gone",
      "articles: [gone]",
      'error: a: expects the article "gone", which does not exist — name one that does, or delete the case',
    ],
    [
      "an article that is a draft",
      "articles: [draft]",
      'error: a: expects the article "draft", which is a draft or has expired — publish it, or expect a handoff',
    ],
    [
      "a section that is gone",
      "articles: [refunds, orders], section: How short?",
      'error: a: expects the section "How short?", under which none of its articles has a text — name the heading as it stands there now',
    ],
    [
      "a fact that the article no longer states",
      "articles: [refunds], facts: [{ any: [{ number: 30, unit: day }, { number: 4 }, a month] }]",
      'error: a: expects 30 day or 4 or "a month", which none of its articles says — expect what they say now',
    ],
    ["nothing", "mustNot: [never]", "warning: a: expects nothing — say which decision is right"],
    [
      "an answer from nowhere",
      "reference: Two weeks",
      "warning: a: expects an answer but names no article — without one nothing of the answer can be judged",
    ],
    [
      "options of what is no question back",
      "decision: handoff, options: [Refunds]",
      "error: a: expects options, which only clarify has",
    ],
    [
      "a reason of another decision",
      "decision: clarify, reason: missing_knowledge",
      'error: a: expects the reason "missing_knowledge" of another decision than "clarify" — make them agree',
    ],
  ])("%s", async (_, expectation, finding) => {
    expect(await lint([`{ id: a, ask: A?, expect: { ${expectation} } }`])).toEqual([`4 ${finding}`]);
  });

  it("an article that has expired by now", async () => {
    const cases = ["{ id: a, ask: A?, expect: { articles: [sale] } }"];
    expect(await lint(cases, "2026-06-30")).toEqual([]);
    expect(await lint(cases, "2026-07-01")).toEqual([
      '4 error: a: expects the article "sale", which is a draft or has expired — publish it, or expect a handoff',
    ]);
  });
});

describe("finds cases that stand twice", () => {
  it("by their id, which is an error", async () => {
    expect(
      await lint([
        "{ id: a, ask: A?, expect: { articles: [refunds] } }",
        "{ id: a, ask: B?, expect: { articles: [refunds] } }",
      ]),
    ).toEqual(['5 error: "a" is there twice in shop, first at shop.yaml:4 — rename one']);
  });

  it("by their question, however it is written", async () => {
    expect(
      await lint([
        "{ id: a, ask: How long?, expect: { articles: [refunds] } }",
        "{ id: b, ask: ' how  LONG? ', expect: { articles: [orders] } }",
      ]),
    ).toEqual(["5 warning: b: asks the same as a at shop.yaml:4 — delete one"]);
  });

  it("by a variant that repeats its own question", async () => {
    expect(await lint(["{ id: a, ask: How?, variants: [how?], expect: { articles: [refunds] } }"])).toEqual([
      "4 warning: a~1: asks the same as a at shop.yaml:4 — delete one",
    ]);
  });
});

it("tells what could not be read along with the rest, in the order of the file", async () => {
  const found = await lint([
    "{ id: a, ask: A?, expect: { articles: [gone] } }",
    "{ id: b, ask: B?, wish: 1, expect: { articles: [gone] } }",
  ]);
  expect(found.map((line) => line.slice(0, 24))).toEqual([
    "4 error: a: expects the ",
    "5 error: b: expects the ",
    '5 warning: "wish" is no ',
  ]);
});
