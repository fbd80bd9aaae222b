/** Which units of a section answer the question: the deciding one, what it needs to stand, what it must not lose. */
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import { terms } from "../text/terms.ts";
import type { Leaf, Unit } from "./answer-units.ts";
import { type QuestionType, questionType } from "./question-type.ts";

export interface Selection {
  deciding: Unit;
  /** With the deciding one, in reading order, each once. */
  units: Unit[];
  /** Steps are told in reading order; otherwise what decides comes first. */
  order: "reading" | "deciding-first";
}

/** A unit with how well it fits the question: higher is better, comparable within one question only. */
export interface ScoredUnit {
  unit: Unit;
  score: number;
}

export interface SelectionRequest {
  question: string;
  questionTerms: readonly QuestionTerm[];
  /** `title › heading path` of the section. */
  heading: string;
  locale: string;
}

// An answer of sentences stops growing here; steps, and lists that a sentence announces, are not cut.
const maxWords = 55;
const maxAnnouncedItems = 10;

/** Selects, with what every unit was found to be worth; null when the section has nothing that can be quoted. */
export function selectUnits(
  leaves: readonly Leaf[],
  request: SelectionRequest,
): { selection: Selection; scored: ScoredUnit[] } | null {
  const type = questionType(request.question);
  const scored = scoreUnits(leaves, request, type);
  const best = bestOf(scored);
  if (best === null) return null;
  const steps = type === "how_to" ? findSteps(leaves, scored) : null;
  return { selection: steps ?? withContext(best.unit, leaves, scored, request, type), scored };
}

function scoreUnits(
  leaves: readonly Leaf[],
  { questionTerms, heading, locale }: SelectionRequest,
  type: QuestionType,
): ScoredUnit[] {
  const headingTerms = new Set(terms(heading, locale));
  const mean = questionTerms.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, questionTerms.length) || 1;
  const total = mean * Math.max(1, questionTerms.length);
  // Where the heading says what the question asks, its first sentence is most likely the answer.
  const headingCover =
    questionTerms.reduce((sum, { term, idf }) => sum + (headingTerms.has(term) ? idf : 0), 0) / total;
  let place = 0;
  return leaves.flatMap((leaf) =>
    leaf.units.map((unit) => {
      // A term of the heading tells the section's units apart less than one that only some of them have.
      const overlap = questionTerms.reduce(
        (sum, { term, idf }) => sum + (unit.terms.has(term) ? (headingTerms.has(term) ? 0.5 : 1) * idf : 0),
        0,
      );
      const position = place === 0 ? 0.35 + 0.65 * headingCover : place === 1 ? 0.15 : 0;
      place++;
      // "Yes." under a heading that asks is the whole decision.
      const decides = type === "yes_no" && saysYesOrNo(unit.text) ? 1 + 1.5 * headingCover : 0;
      return { unit, score: overlap + mean * (position + decides + typeBonus(unit.text, type) - penalty(unit)) };
    }),
  );
}

function typeBonus(text: string, type: QuestionType): number {
  switch (type) {
    case "amount":
      return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|no limit|unlimited|free)\b/i.test(text)
        ? 0.6
        : 0;
    case "time":
      return /\d|\b(?:day|week|month|year|hour|minute|immediately|until|before|after|within)s?\b/i.test(text) ? 0.5 : 0;
    case "yes_no":
      return /\b(?:can|cannot|can't|must|may|not|only|always|never|required?)\b/i.test(text) ? 0.2 : 0;
    case "definition":
      return /\b(?:is|are|means|refers to)\b/i.test(text) ? 0.3 : 0;
    case "how_to":
      return /^(?:to|click|open|go|select|choose|enter|log|sign|run|add|set|use|visit|call|press|tap)\b/i.test(text)
        ? 0.4
        : 0;
    case "other":
      return 0;
    default:
      return type satisfies never;
  }
}

function penalty(unit: Unit): number {
  const words = wordCount(unit.text);
  const isQuestion = /\?\s*$/.test(unit.text) ? 1.2 : 0;
  // "…" stands for a template variable without a value: such a sentence says less than it seems to.
  const hasGap = unit.text.includes("…") ? 0.6 : 0;
  const pointsElsewhere = /^(?:see|read|refer|learn more|for more)\b/i.test(unit.text) ? 0.8 : 0;
  return (
    isQuestion +
    hasGap +
    pointsElsewhere +
    (words < 4 && !saysYesOrNo(unit.text) ? 0.6 : 0) +
    (words > 60 ? 0.3 : 0) +
    (unit.kind === "code" ? 0.6 : 0)
  );
}

function bestOf(scored: readonly ScoredUnit[]): ScoredUnit | null {
  return scored.reduce<ScoredUnit | null>(
    (best, next) => (best === null || next.score > best.score + 1e-9 ? next : best),
    null,
  );
}

/** For a how-to: the list of steps that fits best, whole, with the sentence that announces it and what it demands first. */
function findSteps(leaves: readonly Leaf[], scored: readonly ScoredUnit[]): Selection | null {
  const scoreOf = new Map(scored.map(({ unit, score }) => [unit, score]));
  let best: { leaf: number; score: number } | null = null;
  leaves.forEach((leaf, index) => {
    if (leaf.node.type !== "list" || leaf.units.length < 2 || !looksLikeSteps(leaf)) return;
    const announcing = announcement(leaves, index);
    const own = Math.max(...leaf.units.map((unit) => scoreOf.get(unit) ?? 0));
    const score = own + (announcing === null ? 0 : (scoreOf.get(announcing) ?? 0));
    if (best === null || score > best.score + 1e-9) best = { leaf: index, score };
  });
  const chosen = best as { leaf: number; score: number } | null;
  if (chosen === null) return null;
  const list = leaves[chosen.leaf];
  const first = list?.units[0];
  if (list === undefined || first === undefined) return null;
  const announcing = announcement(leaves, chosen.leaf);
  const demands = leaves
    .slice(0, chosen.leaf)
    .flatMap((leaf) => (leaf.node.type === "paragraph" ? leaf.units : []))
    .filter((unit) => unit !== announcing && statesCondition(unit.text))
    .slice(-2);
  return {
    deciding: announcing ?? first,
    units: inReadingOrder([...demands, ...(announcing === null ? [] : [announcing]), ...list.units]),
    order: "reading",
  };
}

const step =
  /^(?:first|then|next|finally|now|if|in|on|from|under|to|once|when|after|add|allow|ask|assign|call|cancel|change|check|choose|clear|click|close|complete|configure|confirm|connect|contact|copy|create|delete|disable|double|download|drag|edit|enable|enter|export|fill|find|follow|get|give|go|hover|import|include|input|insert|install|invite|launch|link|locate|log|look|make|mail|move|name|navigate|open|paste|pick|place|press|provide|put|remove|rename|repeat|replace|restart|return|review|right|run|save|scan|scroll|search|select|send|set|sign|specify|start|store|submit|switch|take|tap|test|toggle|turn|type|update|upgrade|upload|use|verify|view|visit|wait|write|you)\b/i;

function looksLikeSteps(leaf: Leaf): boolean {
  if (leaf.node.type !== "list") return false;
  if (leaf.node.ordered === true) return true;
  return leaf.units.filter((unit) => looksLikeStep(unit.text)).length * 2 > leaf.units.length;
}

function looksLikeStep(text: string): boolean {
  return step.test(text);
}

/** A sentence that narrows what the one before it promised. */
function limits(text: string): boolean {
  return /\b(?:only|unless|except|cannot|can't|can’t|not (?:able|available|allowed|possible|supported)|no longer|at most|at least)\b/i.test(
    text,
  );
}

/** The sentence right before a list that leads to it. */
function announcement(leaves: readonly Leaf[], list: number): Unit | null {
  const before = leaves[list - 1];
  if (before?.node.type !== "paragraph") return null;
  const last = before.units.at(-1);
  return last === undefined
    ? null
    : /:\s*$|\b(?:following|these|below|steps|as follows)\b/i.test(last.text) || before.units.length === 1
      ? last
      : null;
}

function withContext(
  deciding: Unit,
  leaves: readonly Leaf[],
  scored: readonly ScoredUnit[],
  request: SelectionRequest,
  type: QuestionType,
): Selection {
  const chosen = new Set<Unit>([deciding]);
  let words = wordCount(deciding.text);
  const take = (unit: Unit | undefined, force = false) => {
    if (unit === undefined || chosen.has(unit)) return;
    const size = wordCount(unit.text);
    if (!force && words + size > maxWords) return;
    chosen.add(unit);
    words += size;
  };
  const leaf = leaves[deciding.leaf];
  if (deciding.kind === "item" || deciding.kind === "row") {
    const best = scored.find(({ unit }) => unit === deciding)?.score ?? 0;
    for (const { unit, score } of scored) if (unit.leaf === deciding.leaf && score >= 0.85 * best) take(unit);
    if (deciding.kind === "item") {
      take(announcement(leaves, deciding.leaf) ?? undefined, true);
      // Steps are read from the first: what comes before step n belongs to it, and a gap would change the numbers.
      if (leaf?.node.type === "list" && leaf.node.ordered === true) {
        const last = Math.max(...[...chosen].map((unit) => (unit.leaf === deciding.leaf ? unit.index : 0)));
        for (const unit of leaf.units) if (unit.index < last) take(unit, true);
      }
    }
  }
  if (deciding.kind === "sentence") {
    if (wordCount(deciding.text) < 4) take(leaf?.units[deciding.index + 1], true);
    if (needsAntecedent(deciding.text)) take(leaf?.units[deciding.index - 1], true);
    addAnnounced(deciding, leaves, take);
    for (let next = leaf?.units[deciding.index + 1]; next !== undefined; next = leaf?.units[next.index + 1]) {
      const goesOn =
        continuesConditions(next.text) || limits(next.text) || (type === "how_to" && looksLikeStep(next.text));
      if (!goesOn) break;
      take(next, true);
      if (chosen.size >= 4) break;
    }
    addUncovered(chosen, scored, request, take);
    // What was added must stand by itself, too.
    for (const unit of [...chosen]) {
      if (unit.kind === "sentence" && needsAntecedent(unit.text)) take(leaves[unit.leaf]?.units[unit.index - 1]);
      if (unit !== deciding) addAnnounced(unit, leaves, take);
    }
  }
  return { deciding, units: inReadingOrder([...chosen]), order: "deciding-first" };
}

/** A sentence that ends in a colon is nothing without what it announces. */
function addAnnounced(
  unit: Unit,
  leaves: readonly Leaf[],
  take: (unit: Unit | undefined, force?: boolean) => void,
): void {
  const isLast = unit.index === (leaves[unit.leaf]?.units.length ?? 0) - 1;
  const next = leaves[unit.leaf + 1];
  if (!isLast || next === undefined || !/:\s*$/.test(unit.text)) return;
  for (const announced of next.units.slice(0, maxAnnouncedItems)) take(announced, true);
}

/** The one further sentence that says most of what the question asks and the answer does not say yet. */
function addUncovered(
  chosen: ReadonlySet<Unit>,
  scored: readonly ScoredUnit[],
  request: SelectionRequest,
  take: (unit: Unit | undefined) => void,
): void {
  const covered = new Set([...chosen].flatMap((unit) => [...unit.terms]));
  const headingTerms = new Set(terms(request.heading, request.locale));
  const missing = request.questionTerms.filter(({ term }) => !covered.has(term) && !headingTerms.has(term));
  const gain = (unit: Unit) => missing.reduce((sum, { term, idf }) => sum + (unit.terms.has(term) ? idf : 0), 0);
  const total = request.questionTerms.reduce((sum, { idf }) => sum + idf, 0);
  const next = bestOf(
    scored
      .filter(({ unit }) => unit.kind === "sentence" && !chosen.has(unit))
      .map(({ unit }) => ({ unit, score: gain(unit) })),
  );
  if (next !== null && next.score > 0.2 * total) take(next.unit);
}

function needsAntecedent(text: string): boolean {
  return /^(?:it|its|they|their|them|this|these|those|that|he|she|such|both|either|otherwise|however|but|also|then|therefore|instead|as a result|because of (?:this|that)|for (?:this|that) reason|in (?:this|that) case|if (?:so|not|it|they|this|that))\b/i.test(
    text,
  );
}

function saysYesOrNo(text: string): boolean {
  return /^(?:yes|no)\b(?! longer| matter| more| one| additional)/i.test(text);
}

function continuesConditions(text: string): boolean {
  return /^(?:however|but|only|unless|except|otherwise|note|if|please note|you must|you need|this (?:only|applies|does not|requires)|in that case|exceptions?|important)\b/i.test(
    text,
  );
}

function statesCondition(text: string): boolean {
  return /\b(?:only|unless|must|require[sd]?|need to|before you|make sure|first|except|not available|if you are on)\b/i.test(
    text,
  );
}

function inReadingOrder(units: readonly Unit[]): Unit[] {
  return [...new Set(units)].sort((a, b) => a.leaf - b.leaf || a.index - b.index);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
