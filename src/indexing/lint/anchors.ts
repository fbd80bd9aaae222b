/** The anchors that a link to an article may name. */
import { htmlTags } from "./html-tags.ts";
import type { LintArticle } from "./lint-rule.ts";

export interface ArticleAnchors {
  anchors: ReadonlySet<string>;
  /** False when text of other files is shown in it, whose headings nobody knows here. */
  isWhole: boolean;
}

const known = new WeakMap<LintArticle, ArticleAnchors>();

/** Anchors of the headings, the title's included, and the ids and names of HTML elements. */
export function anchorsOf(article: LintArticle): ArticleAnchors {
  const before = known.get(article);
  if (before !== undefined) return before;
  const ofTags = htmlTags(article).flatMap(({ attributes }) => [attributes.get("id"), attributes.get("name")]);
  const all = [...article.sections.map(({ slug }) => slug), ...ofTags];
  const result = {
    anchors: new Set(all.filter((anchor) => anchor !== undefined)),
    isWhole: !/\{%-?\s{0,20}include|^import\s[^\n]{1,300}\.mdx?["']/m.test(article.body),
  };
  known.set(article, result);
  return result;
}
