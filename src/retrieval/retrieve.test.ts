import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HistoryTurn } from "../domain/question.ts";
import { KnowledgeBaseRetriever } from "./knowledge-base-retriever.ts";
import { retrievalSettings } from "./retrieval-settings.ts";
import { type RetrievalRequest, retrieve } from "./retrieve.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "./small-knowledge-base.samples.ts";

const articles = {
  "refunds.md":
    "# Refunds\n\nA refund is paid back to the card within five days.\n\n## Partial refunds\n\nA partial refund needs the order number.\n",
  "invoices.md": "# Invoices\n\nEvery invoice is sent by mail. The invoice names the card that paid.\n",
  "rebates.md": "---\naudience: [partners]\n---\n# Rebates\n\nPartners get a rebate each quarter.\n",
  "summer.md": "---\nvalidUntil: 2026-12-01\n---\n# Summer sale\n\nThe summer sale halves every price.\n",
  "passwort.md": "---\nlocale: de\n---\n# Passwort\n\nDas Passwort wird auf der Anmeldeseite neu gesetzt.\n",
};

let kb: SmallKnowledgeBase;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase();
  await kb.publish(articles);
});
afterAll(() => kb.database.close());

const ask = async (question: string, more: Partial<RetrievalRequest> = {}, settings = {}) => {
  const services = await kb.services();
  return retrieve(
    { question, history: [], reader: { audience: [], locale: null }, ...more },
    { ...services, settings: { ...services.settings, ...settings } },
  );
};
const ids = ({ articles: found }: { articles: readonly { articleId: string }[] }) =>
  found.map(({ articleId }) => articleId);
const turn = (role: HistoryTurn["role"], text: string): HistoryTurn => ({ role, text });

describe("retrieve", () => {
  it("ranks articles by their best chunk, and an article's chunks by the question", async () => {
    const found = await ask("partial refunds");
    expect(ids(found)[0]).toBe("refunds");
    expect(found.articles[0]?.chunks.map(({ ordinal }) => ordinal)).toEqual([1, 0]);
    expect(found.byQuestion).toBe(found.articles);
  });

  it("tells how rare each word of the question is, and which none of the articles has", async () => {
    const { questionTerms } = await ask("How is the refund of an unicorn paid to the card?");
    expect(questionTerms.map(({ term, known }) => [term, known])).toEqual([
      ["refund", true],
      ["unicorn", false],
      ["paid", true],
      ["card", true],
    ]);
    const idf = new Map(questionTerms.map((term) => [term.term, term.idf]));
    expect(idf.get("unicorn")).toBeGreaterThan(idf.get("card") ?? 99);
  });

  it.each(["", "???", "how do I", "😀"])("survives %j, which holds no word to search by", async (question) => {
    const found = await ask(question);
    expect(found.questionTerms).toEqual([]);
    expect(found.articles.length).toBeGreaterThan(0);
  });

  it("shows a group's articles to the group alone", async () => {
    expect(ids(await ask("rebate for partners"))).not.toContain("rebates");
    expect(ids(await ask("rebate for partners", { reader: { audience: ["partners"], locale: null } }))[0]).toBe(
      "rebates",
    );
  });

  it("stops showing an article on the day after its last", async () => {
    const services = await kb.services();
    const on = async (day: string) =>
      ids(
        await retrieve(
          { question: "summer sale", history: [], reader: { audience: [], locale: null } },
          { ...services, now: new Date(day) },
        ),
      );
    expect(await on("2026-12-01T23:59:59Z")).toContain("summer");
    expect(await on("2026-12-02T00:00:00Z")).not.toContain("summer");
  });

  it("stays in the reader's language, and finds English words where there is nothing in it", async () => {
    expect(ids(await ask("passwort", { reader: { audience: [], locale: "de-DE" } }))).toEqual(["passwort"]);
    const french = await ask("refunded cards", { reader: { audience: [], locale: "fr-FR" } });
    expect(french.questionTerms.map(({ term, known }) => [term, known])).toEqual([
      ["refund", true],
      ["card", true],
    ]);
  });

  it("leaves articles out when told to", async () => {
    expect(ids(await ask("partial refunds", { withoutArticles: ["refunds"] }))).not.toContain("refunds");
  });

  it("finds no article for a reader who may see none", async () => {
    const services = await kb.services();
    const found = await retrieve(
      { question: "refund", history: [], reader: { audience: [], locale: null } },
      { ...services, snapshot: { ...services.snapshot, classes: [] } },
    );
    expect(found.articles).toEqual([]);
  });

  it("finds the article of a follow-up by what was said before, and its chunk by the question", async () => {
    const history = [
      turn("customer", "How do refunds work?"),
      turn("assistant", "A refund is paid back to the card within five days."),
    ];
    const followUp = await ask("does that need an order number", { history });
    expect(ids(followUp)[0]).toBe("refunds");
    expect(followUp.articles[0]?.chunks[0]?.ordinal).toBe(1);
    expect((await ask("which card", { history })).byQuestion).toEqual((await ask("which card")).byQuestion);
  });

  it("asks the question alone when the history counts nothing", async () => {
    const history = [turn("customer", "How do refunds work?")];
    const { joint, ...settings } = retrievalSettings.history;
    const nothing = { ...settings, weight: 0, joint: { ...joint, weight: 0 } };
    expect((await ask("invoice mail", { history }, { history: nothing })).articles).toEqual(
      (await ask("invoice mail")).articles,
    );
  });

  it("gives the same ranking again", async () => {
    const history = [turn("customer", "refunds")];
    expect((await ask("paid card", { history })).articles).toEqual((await ask("paid card", { history })).articles);
  });
});

describe("KnowledgeBaseRetriever", () => {
  it("returns the best chunk of each article, best first, as answering ranks them", async () => {
    const services = await kb.services();
    const documents = await new KnowledgeBaseRetriever({ services, limit: 2 }).invoke("partial refunds");
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatchObject({
      pageContent: "A partial refund needs the order number.",
      metadata: {
        articleId: "refunds",
        title: "Refunds",
        url: null,
        headingPath: ["Partial refunds"],
        anchor: "partial-refunds",
        snapshot: services.snapshot.id,
      },
    });
    expect(documents.map(({ metadata }) => metadata.articleId)).toEqual(ids(await ask("partial refunds")).slice(0, 2));
  });

  it("keeps to the public unless it is given a reader", async () => {
    const services = await kb.services();
    const found = async (reader?: { audience: string[]; locale: null }) =>
      (await new KnowledgeBaseRetriever({ services, ...(reader && { reader }) }).invoke("rebate")).map(
        ({ metadata }) => metadata.articleId,
      );
    expect(await found()).not.toContain("rebates");
    expect((await found({ audience: ["partners"], locale: null }))[0]).toBe("rebates");
  });
});
