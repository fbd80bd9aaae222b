/** Typographic signs → GSM-7 signs that read the same, so that one curly quote does not halve what a message holds. */

const lookAlikes: readonly (readonly [signs: string, plain: string])[] = [
  ["\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"],
  ["\u201c\u201d\u201e\u201f\u2033«»", '"'],
  ["\u2039", "<"],
  ["\u203a", ">"],
  // Hyphens, dashes, minus.
  ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043", "-"],
  ["•◦▪‣∙●", "-"],
  ["…", "..."],
  ["→", "->"],
  // White space of every width.
  ["\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "],
  // Without width: zero-width space, soft hyphen, word joiner, U+FEFF. Joiners (ZWJ, ZWNJ) shape letters and stay.
  ["\u200b\u00ad\u2060\ufeff", ""],
];
const fractions: Readonly<Record<string, string>> = {
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "⅓": "1/3",
  "⅔": "2/3",
  "⅛": "1/8",
};

const plainOf = new Map(lookAlikes.flatMap(([signs, plain]) => [...signs].map((sign) => [sign, plain] as const)));
const sign = new RegExp(`[${[...plainOf.keys()].join("")}]`, "gu");
const fraction = new RegExp(`(\\p{Nd})?([${Object.keys(fractions).join("")}])`, "gu");

/** Replaces look-alikes only: no letter and no number is ever changed, what has no look-alike stays. */
export function toLookAlikes(text: string): string {
  return (
    text
      .replace(sign, (found) => plainOf.get(found) ?? found)
      // "2½" is two and a half, not twenty-one halves.
      .replace(
        fraction,
        (_, digit: string | undefined, found: string) =>
          `${digit === undefined ? "" : `${digit} `}${fractions[found] ?? found}`,
      )
  );
}
