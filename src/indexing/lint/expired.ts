/** Articles that have expired. */
import type { LintRule } from "./lint-rule.ts";

export const expired: LintRule = {
  id: "expired",
  why: "nothing is answered from an expired article: its questions go to a person",
  check: ({ articles }) =>
    articles.flatMap(({ expiryProblem }) => (expiryProblem === null ? [] : [{ ...expiryProblem, fix: null }])),
};
