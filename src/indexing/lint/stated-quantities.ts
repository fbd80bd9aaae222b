/** The numbers of a sentence as a linter compares them: "a week" is one, and "25" behind "Members:" counts members. */
import { type Quantity, quantities } from "../../text/quantities.ts";
import { englishStopWords } from "../../text/stop-words.ts";

/** In order of appearance. `label` is what a table says the cell is about, such as its row's name. */
export function statedQuantities(text: string, label = ""): Quantity[] {
  const found = quantities(text).map((quantity) => withCountedNoun(quantity, text, label));
  const isFree = ({ start, end }: Quantity) => found.every((one) => one.end <= start || one.start >= end);
  return [...found, ...[...periods(text), ...clockNames(text)].filter(isFree)].sort((a, b) => a.start - b.start);
}

const period =
  /(?<=\b(?:within|in|for|after|about|around|than|to|takes?|lasts?|is|are|have|has|needs?|every)\s)(half\s)?an?\s(minute|hour|day|week|fortnight|month|year)\b(?!-)/gi;

/** "within a week", "half an hour", "for a fortnight". */
function periods(text: string): Quantity[] {
  return [...text.matchAll(period)].map((match) => {
    const [raw, half] = match;
    const name = (match[2] ?? "").toLowerCase();
    const [unit, size] = name === "fortnight" ? ["week", 2] : [name, 1];
    const value = half === undefined ? size : size / 2;
    return { kind: "duration", unit, value, raw, start: match.index, end: match.index + raw.length };
  });
}

/** "Before noon", "until midnight". */
function clockNames(text: string): Quantity[] {
  return [...text.matchAll(/(?<=\b(?:before|until|till|by|at|after|to|and)\s)(?:noon|midnight)\b/gi)].map(
    ({ 0: raw, index }) => {
      const value = raw.toLowerCase() === "noon" ? "12:00" : "24:00";
      return { kind: "time", unit: null, value, raw, start: index, end: index + raw.length };
    },
  );
}

const describing =
  /^(?:\p{Ll}+(?:ed|ing|ive|ous|able|ible)|wrong|active|saved|paid|free|extra|open|new|old|different|full|large|small|personal|short|whole|late|missed)$/u;

/** "5 failed attempts" counts attempts; a number alone in its cell or behind its label counts what that names. */
function withCountedNoun(quantity: Quantity, text: string, label: string): Quantity {
  if (quantity.kind === "count" && describing.test(quantity.unit ?? "")) {
    const noun = /^\s(\p{Ll}{3,})/u.exec(text.slice(quantity.end, quantity.end + 30))?.[1];
    if (noun === undefined || englishStopWords.has(noun)) return quantity;
    const end = quantity.end + 1 + noun.length;
    return { ...quantity, unit: singular(noun), raw: text.slice(quantity.start, end), end };
  }
  if (quantity.kind !== "number" || text.slice(quantity.end).trim().length > 1) return quantity;
  const before = text.slice(0, quantity.start).trim();
  const name = before === "" ? label : (/^([^:]{3,60}):$/.exec(before)?.[1] ?? "");
  // "Members per team": the first plural is what is counted.
  const noun = /\p{L}*[^s\W]s\b/u.exec(name)?.[0];
  return noun === undefined ? quantity : { ...quantity, kind: "count", unit: singular(noun.toLowerCase()) };
}

const singular = (noun: string) =>
  noun
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<!s)s$/, "");
