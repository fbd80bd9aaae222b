/**
 * Whether a text holds a quote. Compared are words, numbers and signs in order; only white space is free.
 *
 * A word is a run of letters, marks and digits; a number keeps what stands inside it ("1,200.50", "10:30", "2026-03-04").
 * Every other sign counts by itself, so that "$5" is not "5" and "it is?" is not "it is.". Free is only the white space
 * between them, since markup that is taken off may leave or close a gap. A quote begins and ends at whole words: "can" is
 * not in "cannot", "$1" is not in "$1,000". So an added, changed, dropped or moved word, number or sign inside the quote
 * is always noticed; an article's own words joined from two places are, too, since nothing may be skipped.
 */
export function holdsQuote(normalisedText: string, quote: string): boolean {
  return normalisedText.includes(normaliseForQuotes(quote));
}

const token = /\p{N}+(?:[.,:/-]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+|\S/gu;

/** The tokens of a text in order, each between two line feeds: what `holdsQuote` looks in. "\n" for a blank text. */
export function normaliseForQuotes(text: string): string {
  return `\n${(text.match(token) ?? []).map((found) => `${found}\n`).join("")}`;
}
