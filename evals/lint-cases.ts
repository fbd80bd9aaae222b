/** What is wrong with cases: they cannot be read, stand twice, or expect what their articles no longer say. */
import GithubSlugger from "github-slugger";
import type { Problem } from "../src/domain/article.ts";
import { loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import { parseArticle } from "../src/indexing/parse-article.ts";
import { splitSections } from "../src/indexing/split-sections.ts";
import { toText } from "../src/markdown/to-text.ts";
import { collapse } from "../src/text/normalize-space.ts";
import type { EvalCase } from "./case.ts";
import type { LoadedSuites, Suite } from "./load-suites.ts";
import { statesFact } from "./metrics/facts.ts";

interface KnownArticle {
  published: boolean;
  text: string;
  /** Slugs of the headings, and of the title for the lead. */
  sections: ReadonlySet<string>;
}

/** Problems of suites in the order of their files; `today` (ISO date) decides which articles have expired. */
export async function lintSuites({ suites, problems }: LoadedSuites, { today }: { today: string }): Promise<Problem[]> {
  const found = [...problems];
  for (const suite of suites) {
    const articles = await readArticles(suite.kb, today);
    found.push(...duplicates(suite), ...suite.cases.flatMap((one) => lintCase(one, articles)));
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line) || a.column - b.column);
}

async function readArticles(kb: string, today: string): Promise<Map<string, KnownArticle>> {
  const { articles } = await loadKnowledgeBase(kb);
  return new Map(
    articles.map((file) => {
      const { meta, published, tree } = parseArticle(file, { today });
      const sections = splitSections(tree, meta.title).map(({ headingPath }) => slug(headingPath.at(-1) ?? meta.title));
      return [
        meta.id,
        { published, text: `${meta.title}\n${toText(tree)}`, sections: new Set([slug(meta.title), ...sections]) },
      ];
    }),
  );
}

function lintCase(one: EvalCase, articles: ReadonlyMap<string, KnownArticle>): Problem[] {
  const { place, expected, reason, section, facts, options } = one;
  const errors: string[] = [];
  const warnings: string[] = [];
  const gold = one.articles.flatMap((id) => {
    const article = articles.get(id);
    if (article === undefined)
      errors.push(`expects the article "${id}", which does not exist — name one that does, or delete the case`);
    else if (!article.published)
      errors.push(`expects the article "${id}", which is a draft or has expired — publish it, or expect a handoff`);
    return article === undefined ? [] : [article];
  });
  if (section !== null && gold.length > 0 && !gold.some(({ sections }) => sections.has(slug(section))))
    errors.push(
      `expects the section "${section}", under which none of its articles has a text — name the heading as it stands there now`,
    );
  facts.forEach((fact) => {
    if (gold.length === 0 || gold.some(({ text }) => statesFact(text, fact))) return;
    const shown = fact.any.map((way) =>
      typeof way === "string" ? `"${way}"` : `${way.number} ${way.unit ?? ""}`.trim(),
    );
    errors.push(`expects ${shown.join(" or ")}, which none of its articles says — expect what they say now`);
  });
  if (expected === null) warnings.push("expects nothing — say which decision is right");
  if (expected === "answer" && one.articles.length === 0 && reason !== "small_talk")
    warnings.push("expects an answer but names no article — without one nothing of the answer can be judged");
  if (expected !== "clarify" && options.length > 0) errors.push("expects options, which only clarify has");
  if (reason !== null && !reasonFits(reason, expected))
    errors.push(`expects the reason "${reason}" of another decision than "${expected ?? "none"}" — make them agree`);
  return [
    ...errors.map((message): Problem => ({ ...place, severity: "error", message: `${one.id}: ${message}` })),
    ...warnings.map((message): Problem => ({ ...place, severity: "warning", message: `${one.id}: ${message}` })),
  ];
}

function reasonFits(reason: string, expected: EvalCase["expected"]): boolean {
  const kind =
    reason === "grounded" || reason === "small_talk"
      ? "answer"
      : reason === "ambiguous" || reason === "too_short"
        ? "clarify"
        : "handoff";
  return kind === expected;
}

/** Two cases of one id overwrite each other; two of one question count twice what one tells. */
function duplicates({ name, cases }: Suite): Problem[] {
  const ids = new Map<string, EvalCase>();
  const questions = new Map<string, EvalCase>();
  return cases.flatMap((one): Problem[] => {
    const found: Problem[] = [];
    const sameId = ids.get(one.id);
    if (sameId !== undefined)
      found.push({
        ...one.place,
        severity: "error",
        message: `"${one.id}" is there twice in ${name}, first at ${sameId.place.path}:${sameId.place.line} — rename one`,
      });
    const question = JSON.stringify([
      collapse(one.ask).toLowerCase(),
      one.history.map(({ role, text }) => [role, text]),
      one.channel,
    ]);
    const sameQuestion = questions.get(question);
    if (sameQuestion !== undefined)
      found.push({
        ...one.place,
        severity: "warning",
        message: `${one.id}: asks the same as ${sameQuestion.id} at ${sameQuestion.place.path}:${sameQuestion.place.line} — delete one`,
      });
    ids.set(one.id, sameId ?? one);
    questions.set(question, sameQuestion ?? one);
    return found;
  });
}

function slug(heading: string): string {
  return new GithubSlugger().slug(heading.replace(/[*_`]/g, "").trim());
}
