/** Headings that no customer's question resembles. */
import type { RootContent } from "mdast";
import { toText } from "../../markdown/to-text.ts";
import { collapse } from "../../text/normalize-space.ts";
import { type Finding, type LintArticle, type LintRule, warning } from "./lint-rule.ts";

export const unaskableHeading: LintRule = {
  id: "unaskable-heading",
  why: "headings count double in the search and have one of their own: a heading without a subject helps nobody find the section",
  check: ({ articles }) => articles.flatMap(check),
};

const emptyNouns =
  "overview|notes?|misc|miscellaneous|miscellany|general|generals|details?|information|infos?|introduction|intro|preface|foreword|summary|conclusions?|background|basics|remarks?|comments?|hints?|tips?|tricks|points?|things|stuff|facts|topics?|content|contents|text|description|about|other|others|more|various|appendix|annex|addendum|additions|extras?|faqs?|q&a|questions|answers|help|resources|important|attention|warning|caution|disclaimer|heading|title|section|untitled|todo|tbd|test|etc|main|in general|good to know|need to know|read more|learn more|read this(?: first)?|things to know|what you should know|anything else|everything else|and more|final (?:words|thoughts|notes)|last words|wrap[- ]?up|in short|at a glance|quick reference|key (?:points|facts)";
const openers =
  "(?:(?:a|an|the|some|few|other|more|additional|further|general|important|useful|helpful|special|various|quick|brief|short|basic|extra|final|side|last|our|please|frequently|asked|common|random)\\s+)*";
const closers = `(?:\\s+(?:and|&|\\+|/)\\s+(?:${emptyNouns}))?`;
const emptyHeading = new RegExp(`^${openers}(?:${emptyNouns})${closers}$`, "i");
const bareNumber =
  /^(?:(?:step|part|section|chapter|item|point|option|case|example|figure|table|page|no|nr|question|answer)(?:\s*\d{1,3}|\s+(?:[ivx]{1,4}|[a-z]))|\d{1,2})$/i;

function check({ meta, sections, titleProblem, titlePlace }: LintArticle): Finding[] {
  const found: Finding[] = [];
  const name = (text: string, place: { line: number; column: number }, what: string) =>
    found.push(
      warning(
        meta.path,
        place,
        `nobody asks "${text}" — write the ${what} as customers ask, such as "How do I …?", or name its subject`,
      ),
    );
  const heading = sections.find(({ isTitle }) => isTitle);
  if (titleProblem === null && hasNoSubject(meta.title)) name(meta.title, heading ?? titlePlace, "title");
  for (const section of sections) {
    if (section.text === "" || section.isTitle || !hasNoSubject(section.text)) continue;
    if (isWorthFinding(section.nodes)) name(section.text, section, "heading");
  }
  return found;
}

function hasNoSubject(text: string): boolean {
  const bare = text
    .replace(/[’]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.):]?\s+/, "");
  return bare === "" || emptyHeading.test(collapse(bare)) || bareNumber.test(bare);
}

/** A heading above other headings groups them, and one above links leads on: neither is what an answer is taken from. */
function isWorthFinding(nodes: readonly RootContent[]): boolean {
  const text = toText(nodes).trim();
  return text !== "" && !isLinksOnly(nodes);
}

function isLinksOnly(nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === "list") return node.children.every((item) => isLinksOnly(item.children));
    return (
      node.type === "paragraph" && node.children.every((part) => part.type === "link" || toText(part).trim() === "")
    );
  });
}
