/** Sections that start with "this", "it" or "they" where neither heading nor title names what is meant. */
import type { RootContent } from "mdast";
import { toText } from "../../markdown/to-text.ts";
import { sentences } from "../../text/sentences.ts";
import { isEnglish } from "../../text/stop-words.ts";
import { contentTerms } from "../../text/terms.ts";
import type { HeadedSection } from "../split-sections.ts";
import { type Finding, type LintArticle, type LintRule, startOfNode, warning } from "./lint-rule.ts";
import { hasPlural, hasSingular, namedTerms, namesAnything } from "./named-things.ts";
import { openObject } from "./open-object.ts";
import { comparison, lead } from "./sentence-openings.ts";

export const undefinedReference: LintRule = {
  id: "undefined-reference",
  why: "an answer quotes the section alone, where nobody can tell what the word stands for",
  check: ({ articles }) => articles.filter(({ meta }) => isEnglish(meta.locale)).flatMap(check),
};

function check(article: LintArticle): Finding[] {
  const { meta, sections } = article;
  return sections.flatMap((section) => {
    const first = firstSentence(section.nodes);
    if (first === null) return [];
    const reference = openReference(first.text, section, meta.title);
    if (reference === null) return [];
    const message = `the section starts with "${reference}", and neither its heading nor the title says what that is — name it`;
    return [warning(meta.path, first.place, message)];
  });
}

function firstSentence(nodes: readonly RootContent[]) {
  const node = nodes.find((one) => toText(one).trim() !== "");
  if (node === undefined || !["paragraph", "list", "blockquote"].includes(node.type)) return null;
  const text = sentences(toText(node))[0]?.text.replace(/[’]/g, "'");
  return text === undefined ? null : { text, place: startOfNode(node) };
}

const pronoun = /^(this|that|these|those|it|they|them|its|their|he|she|both|such)\b(?!')/i;
const contraction = /^(this|that|these|those|it|they)(?='(?:s|re|ll|ve|d)\b)/i;

/** The words that refer to nothing, such as "This fee"; null where all is said. */
function openReference(sentence: string, section: HeadedSection, title: string): string | null {
  const heading = section.headingPath.at(-1) ?? "";
  const compared = comparison.exec(sentence)?.[0];
  if (compared !== undefined) return compared;
  const time = /^(?:until|till|even|since|by) then\b/i.exec(sentence)?.[0];
  if (time !== undefined) return tellsEvent(heading) || tellsTime.test(heading) ? null : time;
  const start = lead.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(start);
  const word = (contraction.exec(rest) ?? pronoun.exec(rest))?.[1];
  if (word === undefined) return openObject(sentence, [title, ...section.headingPath]);
  const behind = rest.slice(word.length).replace(/^'(?:s|re|ll|ve|d)\b/, " is");
  const headings = [title, ...section.headingPath];
  // The title says what "it" is only where the heading names nothing itself.
  const nearest = headings.findLast(namesAnything) ?? title;
  const opening = sentence.slice(0, start) + word;
  switch (word.toLowerCase()) {
    case "it":
      return isEmptyIt(behind) || hasSingular(nearest) ? null : opening;
    case "its":
      return hasSingular(nearest) ? null : opening;
    case "they":
    case "them":
    case "their":
    case "he":
    case "she":
      return hasPlural(headings) ? null : opening;
    case "both":
      return null;
    case "such":
      // "Such a request", "such cards": of the kind that was named before.
      return openDemonstrative(sentence, behind.replace(/^\san?\b/i, ""), opening, headings);
    default:
      return openDemonstrative(sentence, behind, opening, headings);
  }
}

/** "It is possible to …", "It takes a day to …", "It depends on …" stand for what follows. */
function isEmptyIt(behind: string): boolean {
  const verb = "(?:is|was|will be|may be|might be|can be|has been|should be|becomes|would be)";
  return (
    new RegExp(
      `^\\s${verb}(?:n't)?\\s(?:[\\w-]+\\s){0,6}(?:to|that|for|whether|if|when|how|why|who|what|because)\\b`,
      "i",
    ).test(behind) ||
    /^\s(?:(?:can|may|might|will|does|usually|normally|typically|generally|often|only|also|do|not)\s|doesn't\s){0,3}(?:depends?|seems?|appears?|looks?\s(?:like|as)|turns?\sout|takes?\b.*\b(?:to|for|until|before)\b|helps?\sto|makes?\ssense|costs?\b.*\bto\b|happens?\sthat|pays?\sto|matters?)\b/i.test(
      behind,
    )
  );
}

// What the text calls itself, and times.
const ownNames =
  /^\s(?:\w+\s)?(?:pages?|articles?|guides?|sections?|documents?|documentation|docs|tutorials?|chapters?|posts?|overview|lists?|tables?|faqs?|glossary|help|text|week|month|year|day|morning|evening|summer|winter|spring|autumn|season|time|moment|way|is (?:how|what|where|why|when|who))\b/i;

/** What a heading of any wording names: the thing that the section is about. */
const categories = new Set(
  contentTerms(
    "feature setting option function page report integration plugin endpoint parameter property command method tool service product field error message screen dashboard metric dimension step process approach snippet script extension app mode policy plan problem issue",
    "en",
  ),
);

function openDemonstrative(
  sentence: string,
  behind: string,
  opening: string,
  headings: readonly string[],
): string | null {
  if (ownNames.test(behind)) return null;
  // What is announced follows: "These are the sizes:", but not "When this happens, do so:".
  if (/:$/.test(sentence) && !goesOn.test(opening)) return null;
  if (
    /^\s(?:are|is)\s(?:the|our|your|some|all|a few|how|what|where|why|when|examples?)\b/i.test(behind) &&
    /^these|^those/i.test(opening)
  )
    return null;
  const heading = headings.at(-1) ?? "";
  const named = namedTerms(headings);
  // "And that's it."
  if (/^\sis\s(?:it|all)\b/i.test(behind)) return null;
  // "In that case" and "if this happens" take up what the heading tells.
  if (tellsEvent(heading) && /^\s(?:cases?|events?|situations?|happens?|occurs?)\b/i.test(behind)) return null;
  const noun = isVerb(opening, behind) ? null : nounBehind(behind);
  if (noun !== null) {
    const terms = contentTerms(noun, "en");
    if (terms.length === 0 || terms.some((term) => named.has(term))) return null;
    if (terms.some((term) => categories.has(term)) && !asksHow(heading)) return null;
    return `${opening} ${noun}`;
  }
  if (/^(?:these|those)/i.test(opening) && hasPlural([heading])) return null;
  // "This is optional" under "Step 2 (optional)", "This is a playground" under "Playground".
  const said = /^\s(?:is|are)\s((?:[\w'-]+\s?){1,6})/i.exec(behind)?.[1] ?? "";
  if (contentTerms(said, "en").some((term) => named.has(term))) return null;
  // "This happens when …" explains what the heading asks; "When this happens, …" goes on from something.
  return !goesOn.test(opening) && isExplained(behind, heading) ? null : opening;
}

/** "That fails": after the singular a word in -s is no noun. */
const isVerb = (opening: string, behind: string) =>
  /\b(?:this|that)$/i.test(opening) && /^\s\p{Ll}+(?<!new|serie|[sui])s\b/u.test(behind);

/** "What if my card is lost?", "My import failed". */
const tellsEvent = (heading: string) =>
  /^what (?:if|happens|(?:can|do|must|should) (?:i|we) do|to do)\b/i.test(heading) ||
  (/\b(?:is|are|was|were|not|cannot|has|have|does|fails?|failed)\b|n't\b/i.test(heading) &&
    !/^(?:how|what|when|where|which|who|why|can|could|do|does|did|is|are|will|may|must|should)\b/i.test(heading));

const tellsTime = /\b(?:when|until|before|while|after|wait|how long|how soon)\b/i;

const goesOn = /^(?:if|when|once|after|before|until|unless|while|since)\b/i;
const asksHow = (heading: string) => /^(?:how|when|where|who|can|do|does|will|may|must|should)\b/i.test(heading);

const verbs =
  /^\s(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|may|might|must|should|shall|also|only|usually|normally|often|always|never|then|not|cannot|can't|isn't|doesn't|won't|happens?|means?|makes?|takes?|works?|applies|apply|allows?|lets?|gives?|helps?|includes?|shows?|requires?|needs?|depends?|ensures?|varies|vary|ends?|starts?|begins?|costs?|comes?|goes|go|gets?|stays?|remains?|becomes?|refers?|covers?|affects?|prevents?|enables?|provides?|uses?|turns?|adds?|removes?|keeps?|sends?|returns?|creates?|opens?|sets?|done|to|in|on|at|for|with|by|from|of|and|or|but|,)(?=[\s,.;:!?]|$)/i;

/** The noun behind "this" or "these", with one adjective at most; null where a verb follows. */
function nounBehind(behind: string): string | null {
  if (verbs.test(behind) || !/^\s[\p{L}]/u.test(behind)) return null;
  const words =
    behind
      .trim()
      .match(/^[\p{L}\p{N}'-]+(?:\s[\p{L}\p{N}'-]+){0,2}/u)?.[0]
      .split(" ") ?? [];
  const end = words.findIndex((word, index) => index > 0 && verbs.test(` ${word}`));
  return words.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(" ");
}

/** "This happens when …" under "Why was my card declined?": the heading tells what happens. */
function isExplained(behind: string, heading: string): boolean {
  const states =
    /^(?:why|what|can|do|does|is|are|will|may|must|should|how)\b|\b(?:is|are|was|were|not|n't|cannot|failed|missing|declined|fails|does|has|have)\b/i;
  const event =
    /^\s(?:(?:usually|normally|often|only|can|may|might|also|mostly|typically|generally)\s){0,2}(?:happens?|occurs?|means?|is\s(?:because|due|caused|normal|expected|possible|not\spossible|when|allowed|intended|by\sdesign|rare|common)|comes?\sfrom|depends?|takes?|varies|works?)\b/i;
  // Of what somebody does, nothing "happens" or "means".
  const isDeed = /^how\s(?:do|can|should|to)\b/i.test(heading) && /\b(?:happen|occur|mean|come)s?\b/i.test(behind);
  return event.test(behind) && states.test(heading) && !isDeed;
}
