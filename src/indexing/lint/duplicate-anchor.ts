/** Headings of one article that want the same anchor. */
import { slug } from "github-slugger";
import { htmlTags } from "./html-tags.ts";
import { type Finding, type LineEdit, type LintArticle, type LintRule, warning } from "./lint-rule.ts";

export const duplicateAnchor: LintRule = {
  id: "duplicate-anchor",
  why: "a link to the anchor leads to the first of the two, and an answer's link may show the wrong section",
  check: ({ articles }) => articles.flatMap((article) => [...ofHeadings(article), ...ofTags(article)]),
};

function ofHeadings({ meta, sections, lines }: LintArticle): Finding[] {
  const firstLine = new Map<string, number>();
  const taken = new Set(sections.map(({ anchor }) => anchor));
  return sections.flatMap((section) => {
    const { text, isTitle, namesAnchor, line } = section;
    const wanted = namesAnchor ? section.anchor : slug(text);
    if (text === "" || isTitle || wanted === "") return [];
    const first = firstLine.get(wanted);
    firstLine.set(wanted, first ?? line);
    if (first === undefined) return [];
    const free = namesAnchor ? freeAnchor(wanted, taken) : section.anchor;
    const message = `the anchor "${wanted}" is that of the heading in line ${first} too — word one of them differently, or name an anchor behind it: {#${free}}`;
    return [warning(meta.path, section, message, fixOf(lines[line - 1] ?? "", line, { wanted, free, namesAnchor }))];
  });
}

/** The anchor that the heading has in practice, written out: then no heading added above it can move it. */
function fixOf(
  source: string,
  line: number,
  { wanted, free, namesAnchor }: { wanted: string; free: string; namesAnchor: boolean },
): LineEdit | null {
  if (namesAnchor) return { line, find: `{#${wanted}}`, with: `{#${free}}` };
  const heading = /^#{1,6}[ \t]+\S.*?(?=[ \t]*$)/.exec(source)?.[0];
  if (heading === undefined || /#$/.test(heading)) return null;
  return { line, find: heading, with: `${heading} {#${free}}` };
}

function freeAnchor(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let count = 1; taken.has(anchor); count++) anchor = `${wanted}-${count}`;
  taken.add(anchor);
  return anchor;
}

function ofTags(article: LintArticle): Finding[] {
  const firstLine = new Map<string, number>();
  return htmlTags(article).flatMap((tag) => {
    const id = tag.attributes.get("id");
    if (id === undefined || id === "" || id.startsWith("{")) return [];
    const first = firstLine.get(id);
    firstLine.set(id, first ?? tag.line);
    if (first === undefined) return [];
    return [
      warning(article.meta.path, tag, `the id "${id}" is used in line ${first} too — give each element its own id`),
    ];
  });
}
