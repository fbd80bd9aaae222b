/** For a how-to: the list of steps that fits best, whole, with the sentence that announces it and what it demands first. */
import type { Leaf, Unit } from "./answer-units.ts";
import type { ScoredUnit } from "./score-units.ts";
import { inReadingOrder, type Selection } from "./selection.ts";
import { continuesConditions, endsInColon, limits, limitsAllAround, statesCondition } from "./sentence-signs.ts";

/** Null when no list of the section looks like steps. */
export function findSteps(leaves: readonly Leaf[], scored: readonly ScoredUnit[]): Selection | null {
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
    units: inReadingOrder([
      ...demands,
      ...(announcing === null ? [] : [announcing]),
      ...list.units,
      ...closing(leaves, chosen.leaf),
    ]),
    order: "reading",
    lead: new Set(),
  };
}

/** What is said right after the steps and limits them: "If the button is grey, ask the owner." */
function closing(leaves: readonly Leaf[], list: number): Unit[] {
  const after = leaves[list + 1];
  if (after?.node.type !== "paragraph") return [];
  const isLimit = ({ text }: Unit) =>
    !endsInColon(text) && (continuesConditions(text) || limits(text) || limitsAllAround(text));
  const ends = after.units.findIndex((unit) => !isLimit(unit));
  return after.units.slice(0, Math.min(2, ends === -1 ? after.units.length : ends));
}

const step =
  /^(?:first|then|next|finally|now|if|in|on|from|under|to|once|when|after|add|allow|ask|assign|call|cancel|change|check|choose|clear|click|close|complete|configure|confirm|connect|contact|copy|create|delete|disable|double|download|drag|edit|enable|enter|export|fill|find|follow|get|give|go|hover|import|include|input|insert|install|invite|launch|link|locate|log|look|make|mail|move|name|navigate|open|paste|pick|place|press|provide|put|remove|rename|repeat|replace|restart|return|review|right|run|save|scan|scroll|search|select|send|set|sign|specify|start|store|submit|switch|take|tap|test|toggle|turn|type|update|upgrade|upload|use|verify|view|visit|wait|write|you)\b/i;

function looksLikeSteps(leaf: Leaf): boolean {
  if (leaf.node.type !== "list") return false;
  if (leaf.node.ordered === true) return true;
  return leaf.units.filter((unit) => looksLikeStep(unit.text)).length * 2 > leaf.units.length;
}

/** Begins like an instruction. */
export function looksLikeStep(text: string): boolean {
  return step.test(text);
}

/** The sentence right before a list that leads to it. */
export function announcement(leaves: readonly Leaf[], list: number): Unit | null {
  const before = leaves[list - 1];
  if (before?.node.type !== "paragraph") return null;
  const last = before.units.at(-1);
  return last === undefined
    ? null
    : /:\s*$|\b(?:following|these|below|steps|as follows)\b/i.test(last.text) || before.units.length === 1
      ? last
      : null;
}
