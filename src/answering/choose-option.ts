/** A customer's reply to a clarifying question → the option they mean. */
import { contentTerms, terms } from "../text/terms.ts";

/** Words for a place in a list; 0-based, counted from the end below 0. */
const places: ReadonlyMap<string, number> = new Map([
  ...["1", "1st", "first", "one", "former", "top", "a"].map((name) => [name, 0] as const),
  ...["2", "2nd", "second", "two", "b"].map((name) => [name, 1] as const),
  ...["3", "3rd", "third", "three", "c"].map((name) => [name, 2] as const),
  ...["4", "4th", "fourth", "four"].map((name) => [name, 3] as const),
  ...["5", "5th", "fifth", "five"].map((name) => [name, 4] as const),
  ...["last", "latter", "bottom"].map((name) => [name, -1] as const),
]);

/** What people say around a choice. */
const around =
  "(?:i mean|i meant|i think|i guess|i would say|i want|i need|id like|i would like|i choose|i pick|ill take|i will take|it is|its|that is|thats|yes|yeah|yep|ok|okay|sure|well|um|uh|hm+|probably|maybe|definitely|please|pls|thanks|thank you|let us take|lets take|lets do|go with|take|choose|the|a|an|my|option|choice|answer|number|num|no|nr|about|regarding|with|for|to)";
const place = new RegExp(
  `^(?:${around} )*(${[...places.keys()].join("|")})(?: (?:one|option|choice|please|pls|thanks|thank you|then))*$`,
  "u",
);
const before = new RegExp(`^(?:${around} )+`, "u");
const rejection =
  /^(?:(?:no|nope|sorry|well|hm+|actually|um|uh)[\s,.!–—-]+)*(?:neither|none|nothing(?= of| from|[.,!]|$)|not? (?:any|either|one))(?: (?:of|from) (?:those|them|these|that|the (?:two|three|above|options?|list)|both|your options?))?(?: (?:really|please|of it))?(?:[\s,.;:!–—-]+(?:but |rather |instead |i (?:actually |really )?(?:mean|meant|want|need|am looking for) |it's (?:about )?|its (?:about )?|my question is )*|$)/iu;

/**
 * The option chosen by its place ("2", "number two please", "the last one"), by its words, or by the part of them that no
 * other option has; else null.
 */
export function chooseOption(reply: string, options: readonly string[]): string | null {
  const said = reply
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const at = places.get(place.exec(said)?.[1] ?? "");
  if (at !== undefined) return options.at(at) ?? null;
  const asked = new Set(terms(said.replace(before, ""), "en"));
  const content = new Set(contentTerms(said, "en"));
  const own = options.map((option) => new Set(terms(option, "en")));
  // All of the reply's words, or all that say something, must be the option's own, and no other option may fit as well.
  return ownWordsOf(asked, own, options) ?? ownWordsOf(content, own, options);
}

/** What a customer asks who wants none of the options: "" when they only say so; null when they do not. */
export function rejectOptions(reply: string): string | null {
  const match = rejection.exec(reply.trim().replace(/’/gu, "'"));
  return match === null ? null : reply.trim().slice(match[0].length).trim();
}

function ownWordsOf(
  asked: ReadonlySet<string>,
  own: readonly ReadonlySet<string>[],
  options: readonly string[],
): string | null {
  if (asked.size === 0) return null;
  const winners = options.filter((_, at) => [...asked].every((term) => own[at]?.has(term)));
  return winners.length === 1 ? (winners[0] ?? null) : null;
}
