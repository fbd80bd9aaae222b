/**
 * The signs by which a wish for a person is told, read off a row of word classes: which class stands beside which, which
 * comes after which, and what the sentence has altogether. Each has a weight in intent-wish-weights.generated.ts.
 */
import type { Place } from "./intent-wish-word-classes.ts";
import type { WordClass } from "./intent-wish-words.ts";

/** How far apart two classes may stand to be a sign together. */
const reach = 7;

/**
 * The signs of a sentence; `<` and `>` are its ends, `.` are words of no class.
 *
 * - `want`: there is such a word; `want_human`: side by side; `want~human`: the one some words before the other
 * - `=person contact wish`: who, what and whether it is wished are all named; `/not` that a refusal is there as well
 * - `places 2`: how long it is
 */
export function signsOf(places: readonly Place[]): string[] {
  const signs = new Set<string>();
  addPairs(places, signs);
  const known: (readonly string[])[] = [["<"], ...places.filter((place) => place !== null), [">"]];
  addOrder(known, signs);
  addSummary(new Set(known.flat()), signs);
  signs.add(`places ${[1, 2, 4, 8].find((limit) => places.length <= limit) ?? "many"}`);
  return [...signs];
}

function addPairs(places: readonly Place[], signs: Set<string>): void {
  const all: (readonly string[])[] = [["<"], ...places.map((place) => place ?? ["."]), [">"]];
  for (const [index, classes] of all.entries()) {
    for (const one of classes) {
      if (one.length > 1) signs.add(one);
      for (const next of all[index + 1] ?? []) signs.add(`${one}_${next}`);
    }
  }
}

function addOrder(known: readonly (readonly string[])[], signs: Set<string>): void {
  for (const [index, classes] of known.entries()) {
    const later = known.slice(index + 1, index + 1 + reach).flat();
    for (const one of classes) for (const other of later) signs.add(`${one}~${other}`);
  }
}

type Named = readonly (readonly [name: string, ...classes: WordClass[]])[];
const who: Named = [
  ["person", "human", "staff"],
  ["boss", "boss"],
  ["team", "team"],
  ["someone", "someone"],
];
const what: Named = [
  ["contact", "talk", "connect"],
  ["callback", "callback"],
  ["call", "call"],
  ["reach", "contact"],
];
const whether: Named = [
  ["wish", "want", "rather", "please"],
  ["may", "can", "let"],
];
/** What turns the same words into something else than a wish. */
const against = new Set<WordClass>(
  "not noneed nobody without must bot stop insult customers manage term price many when how areyou they family my said already done talked called thing other cancel".split(
    " ",
  ) as WordClass[],
);

function addSummary(has: ReadonlySet<string>, signs: Set<string>): void {
  const named = (names: Named) => names.find(([, ...classes]) => classes.some((one) => has.has(one)))?.[0] ?? "-";
  const [person, contact, wish] = [named(who), named(what), named(whether)];
  const whole = `=${person} ${contact} ${wish}`;
  const found = [...against].filter((one) => has.has(one));
  for (const sign of [whole, `=${person} ${contact}`, `=${person} ? ${wish}`]) signs.add(sign);
  for (const one of found) for (const sign of [whole, `=${person}`, `=? ${contact}`]) signs.add(`${sign} /${one}`);
  if (found.length <= 3)
    for (const sign of [whole, `=${person} ${contact}`]) signs.add(`${sign} /only ${found.join(" ")}`);
}
