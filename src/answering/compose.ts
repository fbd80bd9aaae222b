/** Composes an answer, without a model, from the blocks of the sections that were found: every sentence is the article's own. */
import type { PhrasingContent, RootContent } from "mdast";
import type { Answer, Citation, Sentence } from "../domain/answer.ts";
import { citationDefinition, citationMark } from "../markdown/citation-mark.ts";
import { sliceInline } from "../markdown/slice-inline.ts";
import { stringifyMarkdown } from "../markdown/stringify.ts";
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { collapse } from "../text/normalize-space.ts";
import { sentences } from "../text/sentences.ts";
import { terms } from "../text/terms.ts";
import { type Leaf, sectionLeaves, type Unit } from "./answer-units.ts";
import { maxAnnouncedItems, selectUnits } from "./select-units.ts";
import { joinSelections, type Selection } from "./selection.ts";

/** An answer before it is decided whether it is given, with what the decision needs to know of it. */
export interface Draft {
  answer: Answer;
  /** The section it was composed from; of several the first. */
  section: { articleId: string; title: string; headingPath: string[]; anchor: string; risk: "normal" | "high" };
  /** Share of the question's content terms, by idf, that the quoted text and its headings hold. 0..1. */
  coverage: number;
  /** Every unit of the section with its score and whether it was quoted, in reading order: why it became this answer. */
  considered: { text: string; score: number; chosen: boolean }[];
}

// A quote longer than this is cut after a word: enough to find the place, short enough to read in a list of sources.
const maxQuote = 300;

/** A section with what it answers. */
export interface ComposedFrom {
  /** Its chunks in reading order. */
  section: readonly StoredChunk[];
  /** In the order asked. */
  questions: readonly { question: string; questionTerms: readonly QuestionTerm[] }[];
}

/**
 * Composes from the chunks of one section (in reading order). Null when it holds nothing that can be quoted. Every
 * sentence but `more` is a substring of the article's plain text after collapsing white space.
 */
export function composeAnswer(
  question: string,
  questionTerms: readonly QuestionTerm[],
  section: readonly StoredChunk[],
  more: readonly string[],
): Draft | null {
  return composeParts([{ section, questions: [{ question, questionTerms }] }], { missing: [], more });
}

/** The persona's sentences that may stand after what is quoted. */
export interface SaidAfter {
  /** Which parts of the question nothing answers. */
  missing: readonly string[];
  /** That a list or a table goes on; said only where one does, and nothing is missing. */
  more: readonly string[];
}

/**
 * Composes one answer from several sections in order, each with a citation of its own. Null when none of the sections
 * holds anything that can be quoted.
 */
export function composeParts(parts: readonly ComposedFrom[], { missing, more }: SaidAfter): Draft | null {
  const drafted = parts.flatMap((part) => draftPart(part) ?? []).map((part, index) => ({ ...part, n: index + 1 }));
  const [first] = drafted;
  if (first === undefined) return null;
  const said = missing.length > 0 || !drafted.some(({ goesOn }) => goesOn) ? missing : more;
  const citations = drafted.map(({ citation, n }) => ({ n, ...citation }));
  const closing: RootContent[] =
    said.length === 0 ? [] : [{ type: "paragraph", children: [{ type: "text", value: said.join(" ") }] }];
  const children = [
    ...drafted.flatMap(({ nodes, n }) => withMark(nodes, n)),
    ...closing,
    ...citations.map(citationDefinition),
  ];
  const verbatim = drafted.flatMap(({ sentences: own, n }) =>
    own.map((text): Sentence => ({ text, citations: [n], support: "verbatim" })),
  );
  const persona = said.map((text): Sentence => ({ text, citations: [], support: "persona" }));
  return {
    answer: {
      markdown: stringifyMarkdown({ type: "root", children }).trim(),
      citations,
      sentences: [...verbatim, ...persona],
    },
    section: {
      ...first.section,
      // An answer is as risky as the riskiest article in it.
      risk: drafted.some(({ section }) => section.risk === "high") ? "high" : "normal",
    },
    coverage: Math.min(...drafted.map(({ coverage }) => coverage)),
    considered: drafted.flatMap(({ considered }) => considered),
  };
}

function draftPart({ section, questions }: ComposedFrom) {
  const first = section[0];
  if (first === undefined) return null;
  const leaves = sectionLeaves(section);
  const heading = [first.title, ...first.headingPath].join(" › ");
  const selected = questions.flatMap((asked) => selectUnits(leaves, { ...asked, heading, locale: first.locale }) ?? []);
  const [firstSelected] = selected;
  if (firstSelected === undefined) return null;
  const selection = selected.map((one) => one.selection).reduce(joinSelections);
  const groups = groupByLeaf(selection);
  const { articleId, title, headingPath, anchor, risk } = first;
  const citation: Omit<Citation, "n"> = {
    ...{ articleId, title, url: first.url, heading: headingPath.at(-1) ?? title, anchor },
    quote: quoteOf(selection.deciding),
  };
  const quoted = terms(`${heading}\n${selection.units.map((unit) => unit.text).join("\n")}`, first.locale);
  return {
    citation,
    goesOn: groups.some((units) => units.length === maxAnnouncedItems && goesOnAfter(units, leaves)),
    nodes: groups.flatMap((units) => partOf(leaves[units[0]?.leaf ?? 0], units)),
    sentences: groups.flat().flatMap(sentencesOf),
    section: { articleId, title, headingPath, anchor, risk },
    coverage: Math.min(...questions.map(({ questionTerms }) => coverageOf(questionTerms, quoted))),
    considered: firstSelected.scored.map(({ unit, score }) => ({
      text: collapse(unit.text),
      score,
      chosen: selection.units.includes(unit),
    })),
  };
}

/** Whether the list or table that these are the first of has more than was taken. */
function goesOnAfter(units: readonly Unit[], leaves: readonly Leaf[]): boolean {
  const all = leaves[units[0]?.leaf ?? 0]?.units ?? [];
  return units.every((unit, index) => unit === all[index]) && all.length > units.length;
}

/** Share of the question's terms, weighted by idf, that `found` holds; 0 when the question has no content term. */
export function coverageOf(questionTerms: readonly QuestionTerm[], found: readonly string[]): number {
  const has = new Set(found);
  const total = questionTerms.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 ? 0 : questionTerms.reduce((sum, { term, idf }) => sum + (has.has(term) ? idf : 0), 0) / total;
}

function groupByLeaf({ units, deciding, order, lead }: Selection): Unit[][] {
  const groups = new Map<number, Unit[]>();
  for (const unit of units) groups.set(unit.leaf, [...(groups.get(unit.leaf) ?? []), unit]);
  const inOrder = [...groups.values()];
  if (order === "reading") return inOrder;
  const comesFirst = (group: readonly Unit[]) => group.some(({ leaf }) => leaf === deciding.leaf || lead.has(leaf));
  return [...inOrder.filter(comesFirst), ...inOrder.filter((group) => !comesFirst(group))];
}

function partOf(leaf: Leaf | undefined, units: readonly Unit[]): RootContent[] {
  const node = leaf?.node;
  if (node === undefined) return [];
  switch (node.type) {
    case "paragraph": {
      const children: PhrasingContent[] = [];
      units.forEach((unit, index) => {
        if (index > 0) children.push({ type: "text", value: " " });
        children.push(...sliceInline(node.children, unit.start, unit.end));
      });
      return [{ type: "paragraph", children }];
    }
    case "list": {
      const items = units.flatMap((unit) => node.children[unit.index] ?? []);
      const start = (node.start ?? 1) + (units[0]?.index ?? 0);
      return [{ ...node, children: items, ...(node.ordered === true ? { start } : {}) }];
    }
    case "table": {
      const rows = units.flatMap((unit) => node.children[unit.index + 1] ?? []);
      return [{ ...node, children: [...node.children.slice(0, 1), ...rows] }];
    }
    default:
      return [node];
  }
}

/** Puts the citation's mark at the end of the first part that can carry one; code cannot. */
function withMark(nodes: readonly RootContent[], n: number): RootContent[] {
  const carried = nodes.findIndex((node) => node.type === "paragraph" || node.type === "list" || node.type === "table");
  const marks: PhrasingContent[] = [{ type: "text", value: " " }, citationMark(n)];
  if (carried === -1) return [...nodes, { type: "paragraph", children: [citationMark(n)] }];
  return nodes.map((node, index) => (index === carried ? appendInline(node, marks) : node));
}

function appendInline<T extends RootContent>(node: T, inline: PhrasingContent[]): T {
  switch (node.type) {
    case "paragraph":
      return { ...node, children: [...node.children, ...inline] };
    case "list":
    case "listItem": {
      const last = node.children.findLastIndex((child) => child.type === "paragraph" || child.type === "listItem");
      if (last === -1)
        return { ...node, children: [...node.children, { type: "paragraph", children: inline.slice(1) }] };
      return {
        ...node,
        children: node.children.map((child, index) => (index === last ? appendInline(child, inline) : child)),
      };
    }
    case "table": {
      const row = node.children.at(-1);
      const cell = row?.children.at(-1);
      if (row === undefined || cell === undefined) return node;
      const marked = {
        ...row,
        children: [...row.children.slice(0, -1), { ...cell, children: [...cell.children, ...inline] }],
      };
      return { ...node, children: [...node.children.slice(0, -1), marked] };
    }
    default:
      return node;
  }
}

function sentencesOf(unit: Unit): string[] {
  if (unit.kind === "sentence" || unit.kind === "row" || unit.kind === "code") return [collapse(unit.text)];
  return unit.text
    .split("\n")
    .flatMap((line) => sentences(line).map((sentence) => collapse(sentence.text)))
    .filter((text) => text !== "");
}

/** Of a list item the first line: between its lines a screenshot may have been left out. */
function quoteOf({ kind, text }: Unit): string {
  const lines = kind === "item" ? text.split("\n").map(collapse) : [];
  const whole = lines.find((line) => line !== "") ?? collapse(text);
  if (whole.length <= maxQuote) return whole;
  const cut = whole.lastIndexOf(" ", maxQuote);
  return whole.slice(0, cut > 0 ? cut : maxQuote).toWellFormed();
}
