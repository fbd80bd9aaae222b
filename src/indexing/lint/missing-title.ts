/** Articles whose title is guessed from their file name. */
import type { LintRule } from "./lint-rule.ts";

export const missingTitle: LintRule = {
  id: "missing-title",
  why: "the title counts double in the search, and customers see it beside the answer",
  check: ({ articles }) =>
    articles.flatMap(({ titleProblem }) => (titleProblem === null ? [] : [{ ...titleProblem, fix: null }])),
};
