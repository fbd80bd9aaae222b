/** Names said earlier in a conversation that a question leaves out. */
import type { HistoryTurn } from "../domain/question.ts";
import { type KnownNames, namesIn } from "../text/known-names.ts";

/** A name with who said it and how many turns ago; 1 is the turn before the question. */
export interface SaidName {
  name: string;
  role: HistoryTurn["role"];
  turnsAgo: number;
}

/** A turn that lists more names than this is about none of them. */
const mostNames = 2;

/**
 * The names that a question which names nothing is likely to be about: those the customer said last, or, when they named
 * nothing, those that they were last told. However far back: "the router" was named once, at the beginning.
 */
export function namesLeftOut(question: string, history: readonly HistoryTurn[], known: KnownNames): SaidName[] {
  if (known.names.size === 0 || namesIn(question, known).length > 0) return [];
  const said = history.map(({ role, text }, at) =>
    namesIn(text, known).map((name): SaidName => ({ name, role, turnsAgo: history.length - at })),
  );
  const few = said.filter((names) => names.length > 0 && names.length <= mostNames);
  return few.findLast((names) => names[0]?.role === "customer") ?? few.at(-1) ?? [];
}

/** Whether one choice alone bears a name that was left out: then the customer has said already which one is meant. */
export function tellsApart(labels: readonly string[], names: readonly SaidName[], known: KnownNames): boolean {
  const named = labels.filter((label) => {
    const own = namesIn(label, known);
    return names.some(({ name }) => own.includes(name));
  });
  return named.length === 1;
}
