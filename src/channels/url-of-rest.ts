/** Where to read on when an answer had to be cut. */
import type { Source } from "./render-reply.ts";

/**
 * The address of the one article that everything from `restStart` on rests on: the marks after it, else the last before
 * it. Null when that is more than one article, or none with an address, since a link must not promise what is not there.
 */
export function urlOfRest(
  sources: readonly Source[],
  marks: readonly { n: number; offset: number }[],
  restStart: number,
): string | null {
  const after = marks.filter(({ offset }) => offset >= restStart);
  const deciding = after.length > 0 ? after : marks.slice(-1);
  const cited = sources.filter(({ n }) => marks.length === 0 || deciding.some((mark) => mark.n === n));
  const articles = new Set(cited.map(({ articleId }) => articleId));
  return articles.size === 1 ? (cited.find(({ url }) => url !== null)?.url ?? null) : null;
}
