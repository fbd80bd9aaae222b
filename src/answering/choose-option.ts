/** A customer's reply to a clarifying question → the option they mean. */
import { terms } from "../text/terms.ts";

const ordinals = [
  ["first", "one"],
  ["second", "two"],
  ["third", "three"],
];

/** The option chosen by number ("2", "the second one"), by its words, or by the part of them that no other option has; else null. */
export function chooseOption(reply: string, options: readonly string[]): string | null {
  const said = reply
    .trim()
    .toLowerCase()
    .replace(/[.!)\]]+$/, "");
  const number = /^(?:option |number |no\.? |#|\()?(\d)$/.exec(said)?.[1];
  if (number !== undefined) return options[Number(number) - 1] ?? null;
  const ordinal = ordinals.findIndex((names) =>
    new RegExp(`^(?:the )?(?:${names.join("|")})(?: one)?(?: please)?$`).test(said),
  );
  if (ordinal !== -1) return options[ordinal] ?? null;
  const asked = new Set(terms(said, "en"));
  if (asked.size === 0) return null;
  const optionTerms = options.map((option) => new Set(terms(option, "en")));
  const shared = (at: number) => [...asked].filter((term) => optionTerms[at]?.has(term)).length;
  const counts = options.map((_, index) => shared(index));
  const most = Math.max(0, ...counts);
  const winners = counts.flatMap((count, index) => (count === most ? [index] : []));
  // All of a short reply must be the option's own words, and no other option may fit as well.
  const winner = winners[0];
  return winners.length === 1 && winner !== undefined && most === asked.size ? (options[winner] ?? null) : null;
}
