/** Names of units, currencies, months and numbers, and their normal forms. */

const unitNames: Readonly<Record<string, string>> = {
  millisecond: "ms msec millisecond milliseconds",
  second: "s sec secs second seconds",
  minute: "min mins minute minutes",
  hour: "h hr hrs hour hours",
  day: "d day days",
  week: "wk wks week weeks",
  month: "mo mos month months",
  year: "yr yrs year years",
  B: "byte bytes",
  KB: "kb kib kilobyte kilobytes",
  MB: "mb mib megabyte megabytes",
  GB: "gb gib gigabyte gigabytes",
  TB: "tb tib terabyte terabytes",
  "%": "% percent pct",
  USD: "$ us$ usd dollar dollars",
  EUR: "€ eur euro euros",
  GBP: "£ gbp pound pounds",
  JPY: "¥ jpy yen",
  INR: "₹ inr rupee rupees",
  CHF: "chf francs",
  cent: "cent cents",
};

/** Normal form of a unit's name in lower case: "hrs" → hour, "€" → EUR. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(unitNames).flatMap(([unit, names]) => names.split(" ").map((name) => [name, unit] as const)),
);

/** Units that can be compared with one another, in their smallest common unit: seconds, months, bytes (of 1,000). */
export const unitSizes: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  millisecond: ["time", 0.001],
  second: ["time", 1],
  minute: ["time", 60],
  hour: ["time", 3600],
  day: ["time", 86_400],
  week: ["time", 604_800],
  month: ["months", 1],
  year: ["months", 12],
  B: ["data", 1],
  KB: ["data", 1e3],
  MB: ["data", 1e6],
  GB: ["data", 1e9],
  TB: ["data", 1e12],
};

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1..12 for a month's English name or its first three letters ("Sept" too); undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  const beginning = name.toLowerCase().slice(0, 3);
  const index = months.findIndex((month) => month.startsWith(beginning));
  return index < 0 ? undefined : index + 1;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of an English number word up to ninety-nine; undefined for anything else. */
export function numberWord(word: string): number | undefined {
  const [first = "", second] = word.toLowerCase().split(/[-\s]/u);
  const ten = tens.indexOf(first);
  if (ten < 0) return second === undefined && small.includes(first) ? small.indexOf(first) : undefined;
  return (ten + 2) * 10 + (second === undefined ? 0 : Math.max(0, small.indexOf(second)));
}

/** Every number word, longest first, for use inside a pattern. */
export const numberWordPattern = `(?:(?:${tens.join("|")})(?:-(?:${small.slice(1, 10).join("|")}))?|${[...small].sort((a, b) => b.length - a.length).join("|")})`;
