/** What was selected of a section's units to make an answer. */
import type { Unit } from "./answer-units.ts";

export interface Selection {
  deciding: Unit;
  /** With the deciding one, in reading order, each once. */
  units: Unit[];
  /** Steps are told in reading order; otherwise what decides comes first. */
  order: "reading" | "deciding-first";
  /** Leaves that must be read before the deciding unit's: what announces it, what it points back to. */
  lead: ReadonlySet<number>;
}

/** In reading order, each once. */
export function inReadingOrder(units: readonly Unit[]): Unit[] {
  return [...new Set(units)].sort((a, b) => a.leaf - b.leaf || a.index - b.index);
}

/** What answers two questions from one section: the first question's deciding unit decides. */
export function joinSelections(one: Selection, other: Selection): Selection {
  const lead = new Set([...one.lead, ...other.lead]);
  const order = one.order === "reading" && other.order === "reading" ? "reading" : "deciding-first";
  return { deciding: one.deciding, units: inReadingOrder([...one.units, ...other.units]), order, lead };
}
