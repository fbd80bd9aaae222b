/** The sentences and quotes of an answer that the cited articles' source files do not hold. */
import type { Answer } from "../src/domain/answer.ts";
import type { ArticleFile } from "../src/domain/article.ts";
import { holdsQuote, normaliseForQuotes } from "./quote-match.ts";
import { rawArticleText } from "./raw-article-text.ts";

export interface UnsupportedPart {
  kind: "sentence" | "quote";
  text: string;
  reason: string;
}

/** What articles say, by id. Each file is read once. */
export type ArticleTexts = (articleId: string) => string | null;

export function articleTexts(files: readonly ArticleFile[]): ArticleTexts {
  const sources = new Map(files.map((file) => [articleIdOf(file), file.source]));
  const texts = new Map<string, string>();
  return (articleId) => {
    const source = sources.get(articleId);
    if (source === undefined) return null;
    const text = texts.get(articleId) ?? normaliseForQuotes(rawArticleText(source));
    texts.set(articleId, text);
    return text;
  };
}

/**
 * Checks every sentence of a draft, which must be `verbatim` and held by an article it cites (at most two may be the
 * persona's), and every citation's quote.
 */
export function unsupportedParts(answer: Answer, textOf: ArticleTexts): UnsupportedPart[] {
  const articleOf = new Map(answer.citations.map(({ n, articleId }) => [n, articleId]));
  const persona = answer.sentences.filter(({ support }) => support === "persona");
  const parts = answer.sentences.flatMap(({ text, citations, support }): UnsupportedPart[] => {
    if (support === "persona" && persona.length <= 2) return [];
    const reason =
      support === "verbatim"
        ? whyNotHeld(
            text,
            citations.map((n) => articleOf.get(n)),
            textOf,
          )
        : `is marked "${support}"`;
    return reason === null ? [] : [{ kind: "sentence", text, reason }];
  });
  for (const { quote, articleId } of answer.citations) {
    const reason = whyNotHeld(quote, [articleId], textOf);
    if (reason !== null) parts.push({ kind: "quote", text: quote, reason });
  }
  return parts;
}

function whyNotHeld(text: string, articles: readonly (string | undefined)[], textOf: ArticleTexts): string | null {
  if (normaliseForQuotes(text) === "\n") return "says nothing";
  if (articles.length === 0) return "cites nothing";
  const texts = articles.map((article) => (article === undefined ? null : textOf(article)));
  if (texts.every((source) => source === null)) return `cites what is no article: ${articles.join(", ")}`;
  return texts.some((source) => source !== null && holdsQuote(source, text))
    ? null
    : `is not in ${articles.join(", ")}`;
}

/** The `id` of the front matter, else the path without extension. */
export function articleIdOf({ path, source }: ArticleFile): string {
  const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? "";
  return /^id:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(head)?.[2] ?? path.replace(/\.[^./]+$/, "");
}
