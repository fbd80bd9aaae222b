import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { retrieve } from "./retrieve.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "./small-knowledge-base.samples.ts";

const files = {
  "refund.md": "# Reimbursement\n\nReimbursement reaches your card within five working days.\n",
  "parcel.md": "# Delivery\n\nA parcel takes two days to arrive.\n",
  "machine.md": "# Error E-101\n\nE-101 says that the boiler is too hot.\n",
  "synonyms.yaml": "- [reimbursement, money back]\n",
};

let knowledgeBase: SmallKnowledgeBase;
beforeAll(async () => {
  knowledgeBase = await openSmallKnowledgeBase();
  await knowledgeBase.publish(files);
});
afterAll(() => knowledgeBase.database.close());

const ask = async (question: string) =>
  retrieve({ question, history: [], reader: { audience: [], locale: null } }, await knowledgeBase.services());
const first = async (question: string) => {
  const [best] = (await ask(question)).articles;
  return best !== undefined && best.score > 0 ? best.articleId : null;
};

describe("finds the article", () => {
  test.each([
    ["with a letter left out", "when does my parcl come", "parcel"],
    ["with two letters swapped", "where is my pracel", "parcel"],
    ["with two slips in a long word", "how long does a reimbursment taek", "refund"],
    ["with the first two letters swapped", "my aprcel", "parcel"],
    ["said with a synonym", "do I get my money back", "refund"],
    ["said with a misspelled synonym", "do I get my momey back", "refund"],
    ["with a code written apart", "what is e 101", "machine"],
    ["with a code written together", "what is E101", "machine"],
  ])("of a question %s", async (_, question, article) => {
    expect(await first(question)).toBe(article);
  });
});

test("the likelier slip is mended: a letter left out or two swapped before a letter mistaken or put in", async () => {
  const words = "# Words\n\nAn invite, an invite, an invoice. A step, a step, the setup.\n";
  await knowledgeBase.publish({ ...files, "words.md": words });
  const [invoice, setup] = await Promise.all([ask("an invice"), ask("the steup")]);
  expect(invoice.questionTerms[0]?.term).toBe("invoic");
  expect(setup.questionTerms[0]?.term).toBe("setup");
  await knowledgeBase.publish(files);
});

test("a mended word counts as known, so that confidence does not suffer from a slip", async () => {
  const { questionTerms } = await ask("my parcl");
  expect(questionTerms).toMatchObject([{ term: "parcel", known: true }]);
});

test("a word that resembles none of the articles' words stays, and finds nothing", async () => {
  expect(await first("zeppelin")).toBeNull();
  const { questionTerms } = await ask("zeppelin");
  expect(questionTerms).toMatchObject([{ term: "zeppelin", known: false }]);
});

test("synonyms go back with a rollback, and are gone when the file is", async () => {
  const { "synonyms.yaml": _, ...without } = files;
  await knowledgeBase.publish(without);
  expect((await knowledgeBase.snapshot()).synonyms).toEqual([]);
  await knowledgeBase.publish(files);
  expect((await knowledgeBase.snapshot()).synonyms).toEqual([["reimbursement", "money back"]]);
});
