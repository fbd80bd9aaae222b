/** Search for the help centre: the retrieval that answers are made from, shown as a list. */
import { retrieve } from "../retrieval/retrieve.ts";
import type { Services } from "../services.ts";
import type { SearchResult } from "./pages/help-pages.tsx";
import type { StoreAccess } from "./store-access.ts";

const maxResults = 10;
const excerptCharacters = 200;
// Every question ranks every article. One that shares no word with it and is this far from its meaning is no result.
const leastCosine = 0.3;

/** The public articles that fit, best first, each with its best section. */
export async function searchArticles(
  question: string,
  { services, store }: { services: Services; store: Pick<StoreAccess, "loadSections"> },
): Promise<SearchResult[]> {
  const asked = await services.forMessage();
  const reader = { audience: [], locale: null };
  const { articles } = await retrieve({ question, history: [], reader }, asked);
  const best = articles
    .flatMap(({ chunks }) => chunks.slice(0, 1))
    .filter(({ lexical, dense }) => lexical > 0 || dense >= leastCosine)
    .slice(0, maxResults);
  const sections = await store.loadSections(services.database, asked.snapshot.key, best);
  return best.flatMap(({ articleId, ordinal }) => {
    const chunk = sections.find((one) => one.articleId === articleId && one.ordinal === ordinal);
    if (chunk === undefined) return [];
    const { title, headingPath, anchor, body } = chunk;
    return [{ articleId, title, heading: headingPath.at(-1) ?? "", anchor, excerpt: startOf(body) }];
  });
}

/** The start of a text in whole words, on one line. */
export function startOf(text: string, characters = excerptCharacters): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= characters) return line;
  const cut = line.slice(0, characters).toWellFormed();
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), characters / 2));
  return `${words.replace(/[\s.,;:!?…]+$/, "")}…`;
}
