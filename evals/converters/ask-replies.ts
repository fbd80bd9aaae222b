/** The replies that formatters are compared on, as the product makes them before any channel. */
import { loadKnowledgeBase } from "../../src/indexing/load-articles.ts";
import { loadSuites } from "../load-suites.ts";
import { datasetFolder, openDataset, openProduct } from "../open-dataset.ts";
import type { AskedReply } from "./choose-replies.ts";

/** Help centres and government pages, written by people who knew nothing of the product. */
const sets = ["plausible-help", "duckduckgo-help", "gov-help"] as const;
/** Spread over a set; more would only take longer. */
const casesOfSet = 110;
const articleUrl = "https://help.example.com/{id}#{anchor}";

/** What is said to every question of our own suites about the product's help centre. */
export async function askOwnQuestions(): Promise<AskedReply[]> {
  const kb = "kb";
  const { suites } = await loadSuites(["evals/cases"], { kb });
  const product = await openProduct(await loadKnowledgeBase(kb), articleUrl);
  try {
    const asked: AskedReply[] = [];
    for (const { id, ask, history } of suites.filter((suite) => suite.kb === kb).flatMap(({ cases }) => cases))
      asked.push({ id, content: (await product.answer({ ask, history })).reply });
    return asked;
  } finally {
    await product.close();
  }
}

/** What is said to questions of the data sets, one of each set in turn; null where the data sets are not. */
export async function askDatasets(): Promise<AskedReply[] | null> {
  const columns: AskedReply[][] = [];
  for (const set of sets) {
    const folder = datasetFolder(set);
    if (folder === null) return null;
    const dataset = await openDataset(folder, { articleUrl, limit: casesOfSet, goldOnly: true });
    try {
      const asked: AskedReply[] = [];
      for (const one of dataset.cases)
        asked.push({ id: `${set} ${one.id}`, content: (await dataset.answer(one)).reply });
      columns.push(asked);
    } finally {
      await dataset.close();
    }
  }
  const longest = Math.max(...columns.map((asked) => asked.length));
  return Array.from({ length: longest }, (_, row) => columns.flatMap((asked) => asked[row] ?? [])).flat();
}
