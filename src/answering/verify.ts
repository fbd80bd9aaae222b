/** Checks a draft against the text it cites, whoever wrote it: composing is not trusted to have quoted right. */
import type { Answer } from "../domain/answer.ts";
import { collapse } from "../text/normalize-space.ts";

export interface Verification {
  grounded: boolean;
  /** Sentences marked verbatim that no cited text holds. */
  unsupported: string[];
}

/**
 * Whether every `verbatim` sentence and every quote is a substring of `sources` (plain text by article id) after
 * collapsing white space. An answer without a citation is not grounded.
 */
export function verifyAnswer(answer: Answer, sources: ReadonlyMap<string, string>): Verification {
  const collapsed = new Map([...sources].map(([id, text]) => [id, collapse(text)]));
  const articleOf = new Map(answer.citations.map((citation) => [citation.n, citation.articleId]));
  const holds = (articleId: string | undefined, text: string) =>
    collapsed.get(articleId ?? "")?.includes(collapse(text)) ?? false;
  const unsupported = [
    ...answer.sentences
      .filter(
        ({ support, citations, text }) =>
          support === "verbatim" && !citations.some((n) => holds(articleOf.get(n), text)),
      )
      .map(({ text }) => text),
    ...answer.citations.filter(({ articleId, quote }) => !holds(articleId, quote)).map(({ quote }) => quote),
  ];
  return { grounded: unsupported.length === 0 && answer.citations.length > 0, unsupported };
}
