/** What the checks of replies compare by: words and numbers, folded as a channel may fold them. */

const fractions = /(\p{Nd})(?=[½¼¾⅓⅔⅛])/gu;

/** Words and numbers in order; letters composed, "½" as "1 2", without signs and without what has no width. */
export function replyWords(text: string): string[] {
  const folded = text
    .replace(fractions, "$1 ")
    .normalize("NFKC")
    .replace(/[\u200b\u00ad\u2060\ufeff]/g, "");
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Numbers, dates and times as they are written: "1,200.50", "10:30", "2026-03-04"; a dash of any length is "-". */
export function replyNumbers(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu) ?? []
  );
}

/** How many of `wanted` are found in `said` in this order, others between them allowed, before one is missing. */
export function inOrder(said: readonly string[], wanted: readonly string[]): number {
  let from = 0;
  for (const [index, word] of wanted.entries()) {
    const found = said.indexOf(word, from);
    if (found === -1) return index;
    from = found + 1;
  }
  return wanted.length;
}

const markers: Readonly<Record<string, RegExp>> = {
  "**": /\*\*/g,
  __: /__/g,
  "](": /\]\(/g,
  "``": /``/g,
  "~~": /~~/g,
  "leading #": /^[ \t]*#{1,6}[ \t]/gm,
  "[n]": /\[\d+\]/g,
  "a bar of a table": /^[ \t]*\||\|[ \t]*$|[ \t]\|[ \t]/gm,
  "|---": /\|[ \t]*:?-{3}/g,
};

/** Names of the markdown marks that `shown` holds more often than `own`, the reply's own text. */
export function markersIn(shown: string, own: string, { except = [] }: { except?: readonly string[] } = {}): string[] {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return Object.entries(markers)
    .filter(([name, pattern]) => !except.includes(name) && count(shown, pattern) > count(own, pattern))
    .map(([name]) => name);
}
