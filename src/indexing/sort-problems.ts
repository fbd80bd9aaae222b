/** Problems in the order of files, lines and columns. */
import type { Problem } from "../domain/article.ts";

/** Sorts in place, the same on every machine, and returns the list. */
export function sortProblems<Some extends Problem>(problems: Some[]): Some[] {
  return problems.sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
