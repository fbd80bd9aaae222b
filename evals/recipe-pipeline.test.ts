import { expect, it } from "vitest";
import type { EmbeddingModel } from "../src/models/embedding-model.ts";
import { openRecipePipeline } from "./recipe-pipeline.ts";
import { wordModel } from "./word-model.samples.ts";

const articles = [
  {
    path: "refunds.md",
    source:
      "---\ntitle: Refunds\n---\n\nWe refund returned items.\n\n## How long do refunds take?\n\nRefunds take five days.\n",
  },
  { path: "orders.md", source: "---\nid: buying\n---\n\n# Orders\n\nOrders ship by parcel from our warehouse.\n" },
  { path: "accounts.md", source: "# Accounts\n\nChange the password of an account in its settings.\n" },
];
const alone = { history: [], channel: "web", withoutArticles: [] };

/** The recipe over the articles, and the questions it embeds. */
async function openRecipe() {
  const asked: string[] = [];
  const embeddingModel: EmbeddingModel = {
    ...wordModel,
    embedQuestion: (text) => {
      asked.push(text);
      return wordModel.embedQuestion(text);
    },
  };
  const files = {
    articles,
    persona: null,
    handoff: null,
    handoffTests: null,
    calibration: null,
    synonyms: null,
    problems: [],
  };
  const pipeline = await openRecipePipeline({ files, kbHash: "abc", services: { embeddingModel, clock: () => 0 } });
  return { ...pipeline, asked };
}

it("ranks articles by words and meaning, and quotes the top chunk of the best", async () => {
  const { ask, snapshot } = await openRecipe();
  const { ranked, draft, decision, said } = await ask({ ...alone, question: "change the password of my account" });
  expect(ranked.map(({ articleId }) => articleId).sort()).toEqual(["accounts", "buying", "refunds"]);
  expect(ranked[0]).toMatchObject({ articleId: "accounts", anchor: "accounts", heading: "Accounts" });
  // First in both rankings: 1 / (60 + 1) from each.
  expect(ranked[0]?.score).toBeCloseTo(2 / 61, 12);
  expect(draft?.citations).toMatchObject([{ n: 1, articleId: "accounts", heading: "Accounts" }]);
  expect(draft?.sentences[0]?.text).toContain("Change the password of an account in its settings.");
  expect([decision.kind, decision.reason]).toEqual(["answer", "grounded"]);
  expect(said).toEqual(draft);
  expect(snapshot).toBe("abc");
});

it("hands off below its threshold, and keeps the draft it did not say", async () => {
  const { ask } = await openRecipe();
  const { decision, confidence, draft, said } = await ask({
    ...alone,
    question: "parcel bicycles horses trains planes",
  });
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThan(0.5);
  expect(decision).toMatchObject({ kind: "handoff", reason: "low_confidence", threshold: 0.5 });
  expect(draft?.citations[0]?.articleId).toBe("buying");
  expect(said.sentences).toEqual([]);
});

it("does not find the articles that are taken away", async () => {
  const { ask } = await openRecipe();
  const question = { ...alone, question: "password of my account" };
  const { ranked, draft } = await ask({ ...question, withoutArticles: ["accounts"] });
  expect(ranked.map(({ articleId }) => articleId).sort()).toEqual(["buying", "refunds"]);
  expect(draft?.citations[0]?.articleId).not.toBe("accounts");
  const nothing = await ask({ ...question, withoutArticles: ["accounts", "buying", "refunds"] });
  expect(nothing).toMatchObject({ ranked: [], draft: null, confidence: 0, decision: { kind: "handoff" } });
});

it("joins the customer's last two messages to a follow-up, and nothing that was answered", async () => {
  const { ask, converse, asked } = await openRecipe();
  const history = [
    { role: "customer" as const, text: "first" },
    { role: "assistant" as const, text: "answered" },
    { role: "customer" as const, text: "second" },
    { role: "agent" as const, text: "answered too" },
    { role: "customer" as const, text: "third" },
  ];
  const given = await ask({ ...alone, history, question: "and refunds?" });
  const own = await converse(["first", "second", "third", "and refunds?"], "web");
  expect(asked).toEqual(["second\nthird\nand refunds?", "second\nthird\nand refunds?"]);
  expect(own.ranked).toEqual(given.ranked);
});
