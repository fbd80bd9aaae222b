/** For tests of lint rules: knowledge bases written as objects. */
import { knowledgeBase } from "../indexing.samples.ts";
import { lintKnowledgeBase } from "./lint-knowledge-base.ts";

/** What the rule says, as `path:line:column message`; `files` are other files than the articles. */
export function lintedBy(
  rule: string,
  sources: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): string[] {
  return lintKnowledgeBase(knowledgeBase(sources), { now: new Date("2026-11-26T12:00:00Z"), files })
    .filter((problem) => problem.rule === rule)
    .map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
}

/** Lines of `a.md` at which the rule finds something, for an article of the title "Orders". */
export function linesOf(rule: string, body: string, files: readonly string[] = []): number[] {
  return lintedBy(rule, { "a.md": `---\ntitle: Orders\n---\n${body}` }, files).map((text) =>
    Number(text.split(":")[1]),
  );
}
