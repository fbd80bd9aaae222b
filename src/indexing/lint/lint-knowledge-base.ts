/** Everything an editor should mend in a knowledge base, without a database or a model. */
import type { Problem } from "../../domain/article.ts";
import type { KnowledgeBaseFiles } from "../load-articles.ts";
import { nameApart, withoutExtension } from "../name-apart.ts";
import { readCalibration, readHandoffRules, readPersona } from "../read-settings.ts";
import { sortProblems } from "../sort-problems.ts";
import { warnOfLocales } from "../warn-of-locales.ts";
import type { Finding, LineEdit, LintArticle, LintedKnowledgeBase } from "./lint-rule.ts";
import { readLintArticle } from "./read-lint-article.ts";
import { lintRules } from "./rules.ts";

export interface LintProblem extends Problem {
  rule: string;
  why: string;
  fix: LineEdit | null;
}

/**
 * The problems in the order of their places. `files` are all paths that links may lead to, `now` decides what has expired,
 * `ruleProblems` are what testing the handoff rules has shown. What indexing reports is reported in the same words.
 */
export function lintKnowledgeBase(
  { articles: sources, problems: unread, persona, handoff, calibration }: KnowledgeBaseFiles,
  { now, files, ruleProblems = [] }: { now: Date; files: readonly string[]; ruleProblems?: readonly Problem[] },
): LintProblem[] {
  const today = now.toISOString().slice(0, 10);
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const articles = sorted.map((file) => readLintArticle(file, today));
  const name = ({ rule, why }: { rule: string; why: string }, problems: readonly (Problem | Finding)[]) =>
    problems.map((problem): LintProblem => ({ fix: null, ...problem, rule, why }));
  const settings = [readPersona(persona), readHandoffRules(handoff), readCalibration(calibration)];
  const unusable = [...settings.flatMap(({ problems }) => problems), ...ruleProblems];
  const found = [
    ...name(shared.file, unread),
    ...name(shared.settings, unusable),
    ...name(shared.source, articles.flatMap(sourceProblems)),
    ...name(shared.duplicateId, duplicateIds(articles)),
    ...name(shared.locale, warnOfLocales(articles.filter(({ published }) => published))),
  ];
  const kb = knowledgeBaseOf(articles, files);
  for (const { id, why, check } of lintRules) found.push(...name({ rule: id, why }, check(kb)));
  return sortProblems(found);
}

/** What indexing says that is no rule of its own: they have the ids that follow. */
const shared = {
  file: { rule: "unreadable-file", why: "customers get no answer, or a garbled one, from what cannot be read" },
  settings: { rule: "settings", why: "without them the service answers by older settings, or by its defaults" },
  source: { rule: "source", why: "what is not understood is missing from answers, or hides the article" },
  duplicateId: { rule: "duplicate-id", why: "citations and stored answers name an article by its id" },
  locale: { rule: "locale", why: "questions in that language are handed to a person" },
};

const sourceProblems = ({ problems, titleProblem, expiryProblem }: LintArticle) =>
  problems.filter((problem) => problem !== titleProblem && problem !== expiryProblem);

/**
 * Told in both articles, since either may be the wrong one. The later one is mended by writing the id out that it has in
 * practice: the duplicate is in its front matter only.
 */
function duplicateIds(articles: readonly LintArticle[]): Finding[] {
  const wanted = new Map(articles.map((article) => [article, article.meta.id]));
  const problems = nameApart(articles);
  const firsts = articles.flatMap((article): Finding[] => {
    const { id, path } = article.meta;
    const others = articles.filter((other) => other !== article && other.meta.id !== id && wanted.get(other) === id);
    if (!article.published || others.length === 0) return [];
    const message = `its id "${id}" is also that of ${others[0]?.meta.path} — give each article its own \`id:\``;
    return [{ path, ...article.idPlace, severity: "error", message, fix: null }];
  });
  const laters = problems.map((problem): Finding => {
    const article = articles.find(({ meta }) => meta.path === problem.path);
    const line = problem.line;
    const written = article?.lines[line - 1] ?? "";
    const id = article?.meta.id ?? "";
    const isPlain = /^\s*id:\s*\S+\s*$/.test(written) && /^[\w/.-]*[a-z][\w/.-]*$/i.test(id);
    return { ...problem, fix: isPlain ? { line, find: written.trim(), with: `id: ${id}` } : null };
  });
  return [...firsts, ...laters];
}

function knowledgeBaseOf(articles: readonly LintArticle[], files: readonly string[]): LintedKnowledgeBase {
  return {
    articles,
    byPath: new Map(articles.map((article) => [withoutExtension(article.meta.path), article])),
    published: new Map(
      articles.filter(({ published }) => published).map(({ meta }) => [withoutExtension(meta.path), meta]),
    ),
    files: new Set([...files, ...articles.map(({ meta }) => meta.path)]),
  };
}
