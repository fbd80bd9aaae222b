/** Whether a number is the least or the most of something, told by the words around it. */

export type Bound = "lower" | "upper" | "rate";

const article = String.raw`(?:\s(?:of|to|is|are|be|the|an?|first|next|amount|number|age))*\s*[(“"]?$`;
const lower = new RegExp(
  String.raw`\b(?:at least|minimum|min\.?|more than|over|above|exceeds?|exceeding|from|starting at|not before|earliest|beyond|(?:larger|bigger|longer|older|heavier|greater|higher) than)${article}`,
);
const upper = new RegExp(
  String.raw`\b(?:within|up to|at most|as (?:many|much|long) as|(?:no|not|n't be|cannot be|not be) (?:more|larger|bigger|longer|older|heavier|greater|higher) than|maximum|max\.?|until|(?:less|fewer|smaller|shorter|younger|lower) than|under|below|limit(?:s|ed)?|latest|no later than|not exceed|allows?|room for|(?:capped|limited|throttled?|stops?) at)${article}`,
);
const rate = /\b(?:every|each|once)(?:\s(?:a|an|in|the))*\s*$/;
/** "The maximum for each note is", "the limit of a team is". */
const named = /\b(minimum|maximum|limit)\b(?:\s[\p{L}-]+){0,5}\s(?:is|are)\s*$/u;

/** "Nobody under 18" is "18 or older". */
const excluded = new RegExp(
  String.raw`\b(?:nobody|no one|not|cannot|n't)(?:\s\w+){0,2}\s(?:under|below|(?:less|fewer|smaller|shorter|younger|lower) than)${article}`,
);

const lowerBehind = /^\s?(?:or|and) (?:more|longer|older|over|above|higher)\b|^\s?(?:at least|minimum)\b/;
const upperBehind = /^\s?or (?:less|fewer|under|below|shorter|lower)\b|^\s?(?:at most|at the most|maximum|max)\b/;
/** What is over a bound does not get through. */
const refusal =
  /^[^.;]*?(?:\bnot\b|\bcannot\b|n't\b|\b(?:refus|reject|truncat|ignor|shorten|block|drop|declin|skipp)ed\b|\b(?:is|are|be|get) cut\b|\bfails?\b|\btoo (?:large|big|long|many|heavy)\b|\berrors?\b)/;

/** `before` and `behind` are the text around the number, in lower case. */
export function boundOf(before: string, behind: string): Bound | null {
  // "more than three questions or 600 characters" bounds both.
  const text = before.replace(/(?:\s[\p{L}\d]+){1,2}\s(?:or|and|–|-)\s*$|\s\d+\sto\s*$/u, " ");
  if (excluded.test(text)) return "lower";
  if (upper.test(text) || upperBehind.test(behind)) return "upper";
  if (lower.test(text)) return refusal.test(behind) ? "upper" : "lower";
  if (lowerBehind.test(behind)) return "lower";
  const name = named.exec(text)?.[1];
  if (name !== undefined) return name === "minimum" ? "lower" : "upper";
  return rate.test(text) ? "rate" : null;
}

/** "You can have 5", "may be shared with 5": who may do a number of things may do no more. */
const permission =
  /\b(?:can|may|could)(?: only)?(?:\s\p{L}+){1,3}\s*$|\b(?:covers?|holds?|fits?|includes?|takes?|seats?|lets)\s$/u;

/** Whether a count is the most that is allowed; sentences about counts leave "up to" out. */
export function isLimit(before: string, behind: string): boolean {
  const bound = boundOf(before, behind);
  return bound === "upper" || (bound === null && permission.test(before));
}

const limitedDeed =
  /(?:^|\b(?:can|may|could|to|we|you|only)\s)(\p{L}+)\s(?:(?:up to|at most|as many as|no more than|not more than|a maximum of|only)\s)?$/u;

/** The verb that brings in what is counted: "invite" of "invite up to 5 people", "join" of "5 people can join". */
export function verbOfLimit(before: string, behind: string): string | null {
  return limitedDeed.exec(before)?.[1] ?? /^\s(?:can|may)\s(\p{L}+)/u.exec(behind)?.[1] ?? null;
}
