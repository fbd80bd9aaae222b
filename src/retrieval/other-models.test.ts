import { expect, it } from "vitest";
import { saveEmbeddings } from "../store/embeddings.ts";
import { retrieve } from "./retrieve.ts";
import { openSmallKnowledgeBase } from "./small-knowledge-base.samples.ts";

it("searches on although another embedding model left vectors of its own length in the database", async () => {
  const kb = await openSmallKnowledgeBase();
  try {
    await kb.publish({ "refunds.md": "# Refunds\n\nA refund is paid within five days." });
    await saveEmbeddings(kb.database, [{ hash: "ab".repeat(32), vector: [0.6, 0.8, 0] }]);
    const reader = { audience: [], locale: null };
    const { articles } = await retrieve(
      { question: "When is a refund paid?", history: [], reader },
      await kb.services(),
    );
    expect(articles.map(({ articleId }) => articleId)).toEqual(["refunds"]);
  } finally {
    await kb.database.close();
  }
});
