/** The sentences of an article that state a number, with what they state it about. */
import type { RootContent, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import { toText } from "../../markdown/to-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import { sentences } from "../../text/sentences.ts";
import type { HeadedSection } from "../split-sections.ts";
import { boundOf, isLimit, verbOfLimit } from "./bounds.ts";
import { claimTerms } from "./claim-terms.ts";
import { countedThing, isOnlyCountedAsLimit } from "./counted-things.ts";
import type { LintArticle } from "./lint-rule.ts";
import { statedQuantities } from "./stated-quantities.ts";

/** One number and its clause. */
export interface Claim {
  article: LintArticle;
  line: number;
  column: number;
  quantity: Quantity;
  /** All numbers of the sentence: a value that stands beside another one is no other value. */
  beside: readonly Quantity[];
  /** Text right before and behind the number, in lower case. */
  before: string;
  behind: string;
  /** What the clause says without its numbers. */
  own: ReadonlySet<string>;
  /** Those of `own` that only the headings say, or that only bring in what is counted: "invite" of "invite 5 people". */
  light: ReadonlySet<string>;
  /** Whether it is the most that is allowed. */
  isLimit: boolean;
  /** What the rest of the sentence, the headings and the title say. */
  around: ReadonlySet<string>;
  heading: ReadonlySet<string>;
}

/** Claims in reading order. */
export function claimsOf(article: LintArticle): Claim[] {
  return article.sections.flatMap((section) => section.nodes.flatMap((node) => ofNode(node, section, article)));
}

function ofNode(root: RootContent, section: HeadedSection, article: LintArticle): Claim[] {
  const found: Claim[] = [];
  visit(root, (node) => {
    if (node.type === "code") return "skip";
    if (node.type === "paragraph") {
      for (const { text } of sentences(toText(node))) found.push(...ofSentence(text, "", node, section, article));
    }
    if (node.type === "table") {
      const [header, ...rows] = node.children;
      for (const row of rows) found.push(...ofRow(row, header, section, article));
      return "skip";
    }
    return true;
  });
  return found;
}

/** A cell states its number about the row's first cell and the column's header. */
function ofRow(row: TableRow, header: TableRow | undefined, section: HeadedSection, article: LintArticle): Claim[] {
  const name = toText(row.children[0] ?? []);
  return row.children.flatMap((cell, column) => {
    const subject = [column === 0 ? "" : name, toText(header?.children[column] ?? [])].join(" ");
    return ofSentence(toText(cell), subject, cell, section, article);
  });
}

type Positioned = Pick<RootContent, "position">;

function ofSentence(
  text: string,
  subject: string,
  node: Positioned,
  section: HeadedSection,
  article: LintArticle,
): Claim[] {
  const all = statedQuantities(text, subject);
  const isNews = /\b(?:released|updated|published|launched|introduced|since)\b/i.test(text);
  const stated = all.filter(
    (quantity) =>
      isStated(quantity) &&
      (quantity.kind !== "count" || isLimitOrFact(quantity, text)) &&
      !(isNews && quantity.kind === "date") &&
      !/\b(?:last|past|previous|next|first)\s$/i.test(text.slice(0, quantity.start)),
  );
  if (stated.length === 0) return [];
  const heading = claimTerms([article.meta.title, ...section.headingPath].join(" "), "heading");
  const clauses = clausesOf(text);
  return stated.flatMap((quantity) => {
    const clause = clauses.find(({ start, end }) => quantity.start >= start && quantity.start < end);
    if (clause === undefined) return [];
    const thing = quantity.kind === "count" ? [countedThing(quantity.unit ?? "")] : [];
    const termsOf = (part: string) => new Set([...thing, ...claimTerms(`${subject} ${part}`, quantity.kind)]);
    const said = termsOf(withoutNumbers(text, clause, all));
    const rest = termsOf(withoutNumbers(text, { start: 0, end: text.length }, all));
    // "The fee is 5 €" means what its heading asks, another clause of one word what its sentence or its title is about.
    const isSubject = quantity.kind === "money" ? said.size === 0 : [...said].some((term) => heading.has(term));
    const isEnough = said.size > 1 || clauses.length === 1 || isSubject;
    const spoken = isEnough ? said : rest;
    const own = withHeadings(spoken, [section.text, article.meta.title], quantity.kind);
    const { before, behind } = surroundings(quantity, text);
    const verb = claimTerms(thing.length > 0 ? (verbOfLimit(before, behind) ?? "") : "", quantity.kind);
    return [
      {
        article,
        ...placeOf(quantity.raw, node, article),
        quantity,
        beside: all,
        before,
        behind,
        own,
        light: new Set([...own].filter((term) => !spoken.has(term) || verb.has(term))),
        isLimit: isLimit(before, behind),
        around: new Set([...termsOf(text), ...heading]),
        heading,
      },
    ];
  });
}

/** With what the headings say, from the nearest on, until it is about something. */
function withHeadings(said: ReadonlySet<string>, headings: readonly string[], kind: string): ReadonlySet<string> {
  let own = said;
  for (const heading of headings) if (own.size < 2) own = new Set([...own, ...claimTerms(heading, kind)]);
  return own;
}

/** Numbers with a unit, and times of day. Others may count anything. */
function isStated({ kind, unit, value }: Quantity): boolean {
  if (kind === "time" || kind === "date") return true;
  if (unit === null || value === 0) return false;
  // "one country" is an article more often than a number, and "three times" is no limit.
  if (kind === "count") return value !== 1 && !/^(?:step|way|thing|kind|type|example|part|other)$/.test(unit);
  return ["duration", "money", "percent", "size"].includes(kind);
}

const surroundings = ({ start, end }: Quantity, text: string) => ({
  before: text.slice(Math.max(0, start - 40), start).toLowerCase(),
  behind: text.slice(end, end + 40).toLowerCase(),
});

/** "Two people may see it" limits nothing, and "2 sizes: S and L" counts what it lists. */
function isLimitOrFact(quantity: Quantity, text: string): boolean {
  const { before, behind } = surroundings(quantity, text);
  if (boundOf(before, behind) !== null || isLimit(before, behind)) return true;
  return !isOnlyCountedAsLimit(quantity.unit ?? "") && !/^:\s/.test(behind);
}

const boundary =
  /[;:()]\s|[,:]?\s(?:but|while|whereas|otherwise)\s|,\s(?:and|or|then|\w+ed)\s|\s(?:after|once|when|if|because|as soon as|unless|since)\s(?:we|you|it|they|the|your|our|an?)\s/g;

/** Parts of a sentence that each say a thing of their own. */
function clausesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(boundary)].map(({ index }) => index);
  return [...ends, text.length].map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0), end }));
}

/** "a year" of "29 € a year". */
const rate = /^\s?(?:\/|per|an?|each|every)\s?(?:minute|hour|day|week|month|year)\b/i;
const countedFrom =
  /^\s(?:of|after|from|since|following)\s(?:the\s|your\s|our\s|an?\s|receiving\s|placing\s)?[\p{L}-]+/iu;

function withoutNumbers(text: string, part: { start: number; end: number }, all: readonly Quantity[]): string {
  let result = "";
  let from = part.start;
  for (const { kind, start, end } of all) {
    if (start < from || start >= part.end) continue;
    result += `${text.slice(from, start)} `;
    // "30 days after delivery": from when it is counted is no part of what is limited.
    const behind = text.slice(end, Math.min(part.end, end + 60));
    from = end + (((kind === "duration" ? countedFrom.exec(behind) : null) ?? rate.exec(behind))?.[0].length ?? 0);
  }
  return result + text.slice(from, part.end);
}

function placeOf(raw: string, { position }: Positioned, { body }: LintArticle): { line: number; column: number } {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const lines = body.split("\n").slice(line - 1, position?.end.line ?? line);
  const first = raw.split(/\s/, 1)[0] ?? raw;
  for (const wanted of [raw, first]) {
    const at = lines.findIndex((text, index) => text.includes(wanted, index === 0 ? column - 1 : 0));
    const text = lines[at];
    if (text !== undefined) return { line: line + at, column: text.indexOf(wanted, at === 0 ? column - 1 : 0) + 1 };
  }
  return { line, column };
}
