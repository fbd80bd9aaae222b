/** Articles in languages that the embedded model does not know. */
import type { Problem } from "../domain/article.ts";
import type { ParsedArticle } from "./parse-article.ts";

/** The embedded model and the stemmer are English: articles in other languages are found by their exact words at best. */
export function warnOfLocales(articles: readonly ParsedArticle[]): Problem[] {
  const firstByLocale = new Map<string, string>();
  for (const { meta } of articles) {
    if (!/^en(?:-|$)/i.test(meta.locale) && !firstByLocale.has(meta.locale)) firstByLocale.set(meta.locale, meta.path);
  }
  return [...firstByLocale].map(([locale, path]) => ({
    path,
    line: 1,
    column: 1,
    severity: "warning" as const,
    message: `is in "${locale}", which the embedded model does not understand — questions in it are handed to a person`,
  }));
}
