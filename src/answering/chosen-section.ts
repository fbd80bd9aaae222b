/** The option that a customer chose → the section it names, put first: it is known by its name, not by its likeness. */
import type { FusedArticle } from "../retrieval/fuse.ts";
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { sectionLabel } from "./ambiguity.ts";

/** A label is a title and a heading, so its section's heading is as good as equal to it. */
const likelyHeading = 0.7;
const mostLooked = 30;

export interface Place {
  article: number;
  ordinal: number;
}

/** The retrieval with the section of this label first; as it is when no section found bears it. */
export async function chosenFirst(
  retrieval: Retrieval,
  label: string,
  load: (places: readonly Place[]) => Promise<StoredChunk[]>,
): Promise<Retrieval> {
  const likely = retrieval.articles
    .flatMap(({ chunks }) => chunks)
    .filter(({ heading }) => heading >= likelyHeading)
    .sort((a, b) => b.heading - a.heading)
    .slice(0, mostLooked);
  const section = (await load(likely)).find((chunk) => sectionLabel(chunk) === label);
  const article = retrieval.articles.find((one) => one.article === section?.article);
  const chosen = article?.chunks.find(({ ordinal }) => ordinal === section?.ordinal);
  if (article === undefined || chosen === undefined) return retrieval;
  const first: FusedArticle = {
    ...article,
    score: Math.max(...retrieval.articles.map(({ score }) => score)),
    chunks: [chosen, ...article.chunks.filter((chunk) => chunk !== chosen)],
  };
  return { ...retrieval, articles: [first, ...retrieval.articles.filter((one) => one !== article)] };
}
