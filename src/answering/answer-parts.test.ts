import { afterAll, beforeAll, expect, it } from "vitest";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "../retrieval/small-knowledge-base.samples.ts";
import { answerQuestion } from "./answer-question.ts";
import { answeringSettings } from "./answering-settings.ts";

const articles = {
  "refunds.md":
    "# Refunds\n\n## When is a refund paid?\n\nA refund is paid back to the card within five days. Only the owner can ask for it.\n",
  "export.md":
    "# Export invoices\n\nInvoices are exported on the billing page. Unless you are on the Pro plan, at most 50 rows are written.\n",
  "plans.md": "# Plans\n\n## Cancel a plan\n\nA plan is cancelled at the end of its month.\n",
  "gas.md": "---\nrisk: high\n---\n# Gas valve\n\nClose the gas valve before the boiler is opened.\n",
  "handoff.yaml": "rules:\n  - { id: unsure, when: { confidenceBelow: 0.5 }, reason: low_confidence }\n",
};

let kb: SmallKnowledgeBase;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase();
  await kb.publish(articles);
});
afterAll(() => kb.database.close());

const ask = async (question: string) => {
  const request = { question, history: [], channel: "web", customer: {}, context: {}, progress: null };
  const reader = { audience: [], locale: null };
  return answerQuestion({ ...request, reader }, { ...(await kb.services()), answering: answeringSettings });
};
const words = ({ answer }: Awaited<ReturnType<typeof ask>>) => answer.sentences.map(({ text }) => text);

const refund = "When is a refund paid back to the card?";
const exporting = "How are invoices exported on the billing page?";

it("two questions are answered from two articles, each cited, with their conditions", async () => {
  const answered = await ask(`${refund} And ${exporting.toLowerCase()}`);
  expect(answered.decision.kind).toBe("answer");
  expect(answered.answer.citations).toMatchObject([
    { n: 1, articleId: "refunds" },
    { n: 2, articleId: "export" },
  ]);
  expect(answered.answer.sentences).toMatchObject([
    { text: "A refund is paid back to the card within five days.", citations: [1] },
    { text: "Only the owner can ask for it.", citations: [1] },
    { text: "Invoices are exported on the billing page.", citations: [2] },
    { text: "Unless you are on the Pro plan, at most 50 rows are written.", citations: [2] },
  ]);
  expect(answered.answer.markdown).toMatch(/\[1\][\s\S]*\[2\]/);
});

it("the confidence of two answers is that of the less sure one, and the explanation says so", async () => {
  const [one, other, both] = [await ask(refund), await ask(exporting), await ask(`${refund} ${exporting}`)];
  expect(both.confidence).toBe(Math.min(one.confidence, other.confidence));
  expect(both.decision.explanation).toContain("The message asks 2 things; the confidence is that of the least sure");
});

it("a part that nothing answers is named in the customer's words", async () => {
  const answered = await ask(`${refund} And how do I bake *sourdough* bread in 40 minutes?`);
  expect(answered.decision.kind).toBe("answer");
  expect(answered.answer.citations).toHaveLength(1);
  expect(answered.answer.sentences.at(-1)).toEqual({
    text: "I found no sure answer to “how do I bake *sourdough* bread in … minutes” in our help articles.",
    citations: [],
    support: "persona",
  });
  expect(answered.answer.markdown).toContain("\\*sourdough\\*");
  expect(answered.decision.explanation).toContain("one of them was not found and is named in the answer");
});

it("when no part is found, the message is handed over as before", async () => {
  const answered = await ask("How do I bake sourdough bread? And who won the chess championship?");
  expect(answered.decision.kind).toBe("handoff");
  expect(words(answered).join(" ")).not.toContain("sourdough");
});

it("two questions that one section answers get one citation", async () => {
  const answered = await ask("When is a refund paid back to the card and who can ask for a refund?");
  expect(answered.answer.citations).toHaveLength(1);
  expect(words(answered)).toEqual([
    "A refund is paid back to the card within five days.",
    "Only the owner can ask for it.",
  ]);
});

it("an answer is as risky as the riskiest article in it", async () => {
  const answered = await ask(`${refund} And when is the gas valve closed before the boiler is opened?`);
  expect(answered.draft?.section.risk).toBe("high");
});
