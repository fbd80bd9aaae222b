/** Which units of a section answer the question: the deciding one, what it needs to stand, what it must not lose. */
import { terms } from "../text/terms.ts";
import type { Leaf, Unit } from "./answer-units.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import { bestOf, type ScoredUnit, type SelectionRequest, scoreUnits, wordCount } from "./score-units.ts";
import { announcement, findSteps, looksLikeStep } from "./select-steps.ts";
import { inReadingOrder, type Selection } from "./selection.ts";
import {
  conditionsWhatCameBefore,
  continuesConditions,
  demandsFirst,
  endsInColon,
  limits,
  limitsAllAround,
  needsAntecedent,
  opensACase,
  pointsElsewhere,
  takesBack,
} from "./sentence-signs.ts";

// An answer of sentences stops growing here; steps, and lists that a sentence announces, are not cut.
const maxWords = 55;
// What goes on about the same is told up to here: a reader takes it in at one glance.
const maxWordsTold = 45;
// Of the deciding sentence's score.
const nearlyAsGood = 0.5;
/** Of a longer list or table that a sentence announces, no more is quoted. */
export const maxAnnouncedItems = 10;
const maxSentencesThatLimit = 3;

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

/** Takes a unit; without `force` only while the answer stays short. */
type Take = (unit: Unit | undefined, force?: boolean) => void;

function withContext(
  deciding: Unit,
  leaves: readonly Leaf[],
  scored: readonly ScoredUnit[],
  request: SelectionRequest,
  type: QuestionType,
): Selection {
  const chosen = new Set<Unit>([deciding]);
  const lead = new Set<number>();
  let words = wordCount(deciding.text);
  const takeUpTo = (most: number) => (unit: Unit | undefined, force?: boolean) => {
    if (unit === undefined || chosen.has(unit)) return;
    const size = wordCount(unit.text);
    if (force !== true && words + size > most) return;
    chosen.add(unit);
    words += size;
  };
  const take: Take = takeUpTo(maxWords);
  if (deciding.kind === "sentence") {
    addFollowing(deciding, leaves, type, take);
    addBefore(deciding, leaves, lead, take);
  } else {
    addListAround(deciding, leaves, scored, lead, take);
  }
  addLimitsAround(deciding, leaves, chosen, take);
  if (deciding.kind === "sentence") {
    if (type !== "yes_no") addShortParagraph(deciding, leaves, scored, take);
    addUncovered(chosen, scored, request, take);
    addWhatGoesOn(deciding, leaves, request, chosen, { take, takeAtAGlance: takeUpTo(maxWordsTold) });
    // What was added must stand by itself, too.
    for (const unit of [...chosen]) {
      if (unit.kind === "sentence" && needsAntecedent(unit.text)) take(unitBefore(unit, leaves));
      if (unit !== deciding) addAnnounced(unit, leaves, take);
    }
    for (const unit of [...chosen]) {
      const [next] = unit.kind === "sentence" ? unitsAfter(unit, leaves) : [];
      if (next !== undefined && takesBack(next.text)) take(next, true);
    }
  }
  return { deciding, units: inReadingOrder([...chosen]), order: "deciding-first", lead };
}

/** Items and rows that fit about as well, the sentence that announces them, and the steps before a step. */
function addListAround(
  deciding: Unit,
  leaves: readonly Leaf[],
  scored: readonly ScoredUnit[],
  lead: Set<number>,
  take: Take,
): void {
  const leaf = leaves[deciding.leaf];
  if (leaf === undefined || (deciding.kind !== "item" && deciding.kind !== "row")) return;
  const best = scored.find(({ unit }) => unit === deciding)?.score ?? 0;
  const alike = scored.filter(({ unit, score }) => unit.leaf === deciding.leaf && score >= 0.85 * best);
  for (const { unit } of alike) take(unit);
  const announcing = announcement(leaves, deciding.leaf);
  if (announcing !== null && (deciding.kind === "item" || endsInColon(announcing.text))) {
    take(announcing, true);
    lead.add(announcing.leaf);
  }
  // Steps are read from the first: what comes before step n belongs to it, and a gap would change the numbers.
  if (leaf.node.type === "list" && leaf.node.ordered === true) {
    const last = Math.max(deciding.index, ...alike.map(({ unit }) => unit.index));
    for (const unit of leaf.units) if (unit.index < last) take(unit, true);
  }
}

/** What is said right after the deciding sentence and belongs to it: its conditions, its list, for a how-to its steps. */
function addFollowing(deciding: Unit, leaves: readonly Leaf[], type: QuestionType, take: Take): void {
  const after = unitsAfter(deciding, leaves);
  if (wordCount(deciding.text) < 4) take(after[0], true);
  addAnnounced(deciding, leaves, take);
  let cases = opensACase(deciding.text) ? 1 : 0;
  for (const next of after.slice(0, maxSentencesThatLimit)) {
    const goesOn =
      continuesConditions(next.text) ||
      limits(next.text) ||
      conditionsWhatCameBefore(next.text) ||
      (type === "how_to" && looksLikeStep(next.text));
    // "If you rent, … If you own, …": the next case is another one, no condition of this one.
    if (!goesOn || (opensACase(next.text) && cases++ > 0)) break;
    take(next, true);
  }
}

/** What must be read before the deciding sentence: what it points back to, what leads to it, what must be so first. */
function addBefore(deciding: Unit, leaves: readonly Leaf[], lead: Set<number>, take: Take): void {
  const pointsBack = needsAntecedent(deciding.text);
  const previous = unitBefore(deciding, leaves);
  if (previous !== undefined && (pointsBack || demandsFirst(previous.text))) {
    take(previous, true);
    if (pointsBack && needsAntecedent(previous.text)) take(unitBefore(previous, leaves));
  }
  const before = leaves[deciding.leaf - 1];
  const lastBefore = before?.node.type === "paragraph" ? before.units.at(-1) : undefined;
  if (previous === undefined && lastBefore !== undefined && (pointsBack || endsInColon(lastBefore.text))) {
    take(lastBefore, true);
    lead.add(lastBefore.leaf);
  }
}

/**
 * A paragraph that a reader takes in at one glance is told whole where another of its sentences fits nearly as well: which of
 * them decides is then the reader's to see, and none of its conditions is lost.
 */
function addShortParagraph(deciding: Unit, leaves: readonly Leaf[], scored: readonly ScoredUnit[], take: Take): void {
  const units = leaves[deciding.leaf]?.units ?? [];
  if (units.reduce((sum, { text }) => sum + wordCount(text), 0) > maxWordsTold) return;
  const scoreOf = new Map(scored.map(({ unit, score }) => [unit, score]));
  const others = units.filter((unit) => unit !== deciding && !/\?\s*$/.test(unit.text) && !pointsElsewhere(unit.text));
  const runnerUp = Math.max(...others.map((unit) => scoreOf.get(unit) ?? 0));
  if (runnerUp < nearlyAsGood * (scoreOf.get(deciding) ?? 0)) return;
  for (const unit of others) take(unit);
}

/** Sentences of the section that limit all of it: "These apply to the Pro plan only.", "Exceptions: …". */
function addLimitsAround(deciding: Unit, leaves: readonly Leaf[], chosen: ReadonlySet<Unit>, take: Take): void {
  const around = leaves
    .filter((leaf) => leaf.node.type === "paragraph")
    .flatMap((leaf) => leaf.units)
    .filter((unit) => unit !== deciding && limitsAllAround(unit.text));
  for (const unit of around.slice(0, 2)) {
    const pointedAt = needsAntecedent(unit.text) ? unitBefore(unit, leaves) : undefined;
    // "This form is available only …" limits what its own neighbour speaks of, and nothing else.
    if (pointedAt !== undefined && !chosen.has(pointedAt)) continue;
    take(unit, true);
    addAnnounced(unit, leaves, take);
  }
}

/** The unit before it in its leaf; an index tells a unit's place in the block, where some say nothing and are left out. */
function unitBefore(unit: Unit, leaves: readonly Leaf[]): Unit | undefined {
  return leaves[unit.leaf]?.units.findLast(({ index }) => index < unit.index);
}

function unitsAfter(unit: Unit, leaves: readonly Leaf[]): Unit[] {
  return leaves[unit.leaf]?.units.filter(({ index }) => index > unit.index) ?? [];
}

/** A sentence that ends in a colon is nothing without what it announces. */
function addAnnounced(unit: Unit, leaves: readonly Leaf[], take: Take): void {
  const isLast = unit === leaves[unit.leaf]?.units.at(-1);
  const next = leaves[unit.leaf + 1];
  if (!isLast || next === undefined || !endsInColon(unit.text)) return;
  for (const announced of next.units.slice(0, maxAnnouncedItems)) take(announced, true);
}

/** Sentences that follow while they speak of what was asked, or of what was just said. */
function addWhatGoesOn(
  deciding: Unit,
  leaves: readonly Leaf[],
  { questionTerms }: SelectionRequest,
  chosen: ReadonlySet<Unit>,
  { take, takeAtAGlance }: { take: Take; takeAtAGlance: Take },
): void {
  for (const next of unitsAfter(deciding, leaves)) {
    const pointsBack = needsAntecedent(next.text);
    const goesOn = pointsBack || questionTerms.some(({ term }) => next.terms.has(term));
    if (!chosen.has(next) && (!goesOn || /\?\s*$/.test(next.text) || pointsElsewhere(next.text))) break;
    if (pointsBack) take(next);
    else takeAtAGlance(next);
    if (!chosen.has(next)) break;
  }
}

/** The one further sentence that says most of what the question asks and the answer does not say yet. */
function addUncovered(
  chosen: ReadonlySet<Unit>,
  scored: readonly ScoredUnit[],
  request: SelectionRequest,
  take: Take,
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
