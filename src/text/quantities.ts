/** Finds the numbers of a text with what they count, in a form that can be compared: "thirty days" equals "30 days". */
import { monthNumber, numberWord, numberWordPattern, unitSizes, units } from "./quantity-units.ts";
import { englishStopWords } from "./stop-words.ts";

/**
 * - `number` bare; `count` with the noun counted, in the singular, as unit
 * - `money` (unit ISO 4217), `percent` (%), `duration` (second … year, "business day"), `size` (B … TB)
 * - `date` (value "2026-11-22", "--11-22" without year, or as written when day and month could be swapped)
 * - `time` ("17:30"), `version` ("2.1"), `code` ("404", "ERR_404")
 */
export type QuantityKind =
  | "number"
  | "count"
  | "money"
  | "percent"
  | "duration"
  | "size"
  | "date"
  | "time"
  | "version"
  | "code";

/** `text.slice(start, end)` of the source is `raw`. */
export interface Quantity {
  kind: QuantityKind;
  value: number | string;
  unit: string | null;
  raw: string;
  start: number;
  end: number;
}

// Every repetition is bounded: the time stays linear on any input.
const number = String.raw`\d{1,15}(?:[.,]\d{1,12}){0,6}`;
const month =
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)";
const clock = String.raw`(?:\s?[ap]\.?m\b\.?)`;

const patterns: readonly (readonly [name: string, source: string])[] = [
  ["isoDate", String.raw`\d{4}-\d{2}-\d{2}(?![\d-])`],
  ["numericDate", String.raw`\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./]\d)`],
  ["dayMonth", String.raw`\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?${month}\b\.?(?:,?\s\d{4}\b)?`],
  ["monthDay", String.raw`${month}\b\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4}\b)?`],
  ["time", String.raw`\d{1,2}:\d{2}(?!\d|:)${clock}?|\d{1,2}${clock}`],
  [
    "version",
    String.raw`(?:version\s|ver\.?\s|v)\d{1,6}(?:\.\d{1,6}){0,4}(?![\d.]*\p{L})|\d{1,6}(?:\.\d{1,6}){2,4}(?![\p{L}\d])`,
  ],
  [
    "code",
    String.raw`(?:error|code|status|http|errno)(?:\scode)?\s#?\d{3,6}\b|\p{Lu}[\p{Lu}\d]{0,20}(?:_[\p{Lu}\d]{1,20}){1,6}\b|\p{Lu}{2,10}-\d{1,9}\b`,
  ],
  ["money", String.raw`(?:US\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF|INR|JPY)\s)\s?${number}[kKmM]?(?![\p{L}\d])`],
  [
    "number",
    String.raw`(?:${number}[kK]?|${numberWordPattern})(?=[\s\-%€£°\p{P}\p{S}]|$|(?:ms|s|min|h|d|KB|MB|GB|TB)\b)`,
  ],
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{L}[.-]|\p{N}[.,])(?:${patterns.map(([name, source]) => `(?<${name}>${source.replace(String.raw`\1`, String.raw`\k<separator>`).replace("([./])", "(?<separator>[./])")})`).join("|")})`,
  "giu",
);

/** What may stand between a number and the noun it counts: "5 active projects". */
const betweenNumberAndNoun =
  /^(?:\s|-)?(?:(?:new|active|more|free|additional|extra|different|separate|other|custom|concurrent|simultaneous|single|full|business|working|calendar|consecutive)\s){0,2}/iu;

/** The quantities of a text in order of appearance; English words for numbers, months and units. Numbers that only count list items are left out. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const last = found.at(-1);
    if (last !== undefined && start < last.end) continue;
    const kind = patterns.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? "number";
    const quantity = kind === "number" ? numeric(match[0], start, text) : fixed(kind, match[0], start);
    if (quantity !== null) found.push(quantity);
  }
  return shareUnits(found, text);
}

/** Whether two quantities say the same: equal after conversion ("1 day", "24 hours"); a bare number equals any count of it. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (typeof a.value === "string" || typeof b.value === "string") return a.value === b.value && a.kind === b.kind;
  const [first, second] = [unitSizes[a.unit ?? ""], unitSizes[b.unit ?? ""]];
  if (first !== undefined && second !== undefined)
    return first[0] === second[0] && close(a.value * first[1], b.value * second[1]);
  return close(a.value, b.value) && (a.unit === b.unit || a.unit === null || b.unit === null);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function fixed(name: string, raw: string, start: number): Quantity | null {
  const at = { raw, start, end: start + raw.length };
  switch (name) {
    case "isoDate":
      return { kind: "date", value: raw, unit: null, ...at };
    case "numericDate":
      return { kind: "date", value: numericDate(raw), unit: null, ...at };
    case "dayMonth":
    case "monthDay":
      return { kind: "date", value: namedDate(raw), unit: null, ...at };
    case "time":
      return { kind: "time", value: clockTime(raw), unit: null, ...at };
    case "version":
      return { kind: "version", value: raw.replace(/^[^\d]+/u, ""), unit: null, ...at };
    case "code":
      return {
        kind: "code",
        value: (/\d{3,6}$/u.exec(raw) !== null && /\s/u.test(raw)
          ? raw.replace(/^.*?(\d+)$/u, "$1")
          : raw
        ).toUpperCase(),
        unit: null,
        ...at,
      };
    default:
      return {
        kind: "money",
        value: parseNumber(raw.replace(/[^\d.,kKmM]/gu, "")),
        unit: units.get(raw.replace(/[\d.,\s].*$/u, "").toLowerCase()) ?? null,
        ...at,
      };
  }
}

/** A number with the unit or noun behind it, if there is one. */
function numeric(raw: string, start: number, text: string): Quantity | null {
  const numberEnd = start + raw.length;
  const word = numberWord(raw);
  const value = word ?? parseNumber(raw);
  const after = text.slice(numberEnd, numberEnd + 60);
  if (
    word === undefined &&
    /^[.)]\s/u.test(after) &&
    /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 8), start))
  )
    return null;
  const joiner = betweenNumberAndNoun.exec(after)?.[0] ?? "";
  const name = /^(?:[%€£$]|\p{L}+)/u.exec(after.slice(joiner.length))?.[0];
  const bare: Quantity | null =
    word === undefined || word > 1 ? { kind: "number", value, unit: null, raw, start, end: numberEnd } : null;
  if (name === undefined) return bare;
  const end = numberEnd + joiner.length + name.length;
  const at = { value, raw: text.slice(start, end), start, end };
  const unit = units.get(name.toLowerCase());
  // "2 h" is hours, "2 - s" and "2 D" are not.
  if (unit !== undefined && (name.length > 1 || !/\p{Lu}/u.test(name))) {
    const special = /\b(?:business|working)\s$/iu.test(joiner) ? "business " : "";
    return { kind: kindOfUnit(unit), unit: special + unit, ...at };
  }
  if (joiner === "" || (name.length < 3 && !shortUnit.test(name)) || englishStopWords.has(name.toLowerCase()))
    return bare;
  return { kind: "count", unit: singular(name.toLowerCase()), ...at };
}

/** Counted things that are written with one or two letters. */
const shortUnit = /^(?:kg|g|cm|mm|km|m|ml|l|px|x)$/u;

function kindOfUnit(unit: string): QuantityKind {
  if (unit === "%") return "percent";
  const dimension = unitSizes[unit]?.[0];
  if (dimension === undefined) return "money";
  return dimension === "data" ? "size" : "duration";
}

/** "3–5 days", "3 or 5 days": the first number has the unit of the second. */
function shareUnits(found: Quantity[], text: string): Quantity[] {
  for (const [index, quantity] of found.entries()) {
    const next = found[index + 1];
    if (quantity.kind !== "number" || next === undefined || next.unit === null || typeof next.value === "string")
      continue;
    if (/^\s?(?:-|–|—|to|or|and)\s?$/u.test(text.slice(quantity.end, next.start)))
      found[index] = { ...quantity, kind: next.kind, unit: next.unit };
  }
  return found;
}

/** Grouping commas dropped, a comma before one or two digits taken as the decimal mark, k and m multiplied out. */
function parseNumber(raw: string): number {
  const factor = /k$/iu.test(raw) ? 1e3 : /m$/iu.test(raw) ? 1e6 : 1;
  const digits = raw.replace(/[km]$/iu, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(",", "")) * factor;
  return Number.parseFloat(digits.replace(/,(\d{1,2})$/u, ".$1").replaceAll(",", "")) * factor;
}

function singular(noun: string): string {
  if (/(?:ss|us|is)$/u.test(noun)) return noun;
  return noun
    .replace(/ies$/u, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/u, "")
    .replace(/s$/u, "");
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** Day and month are told apart by a number above 12 or by dots, which put the day first; else kept as written. */
function numericDate(raw: string): string {
  const [first = 0, second = 0, third = 0] = raw.split(/[./]/u).map(Number);
  const year = third < 100 ? 2000 + third : third;
  if (raw.includes(".") || first > 12) return `${year}-${pad(second)}-${pad(first)}`;
  return second > 12 ? `${year}-${pad(first)}-${pad(second)}` : raw;
}

function namedDate(raw: string): string {
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(raw)?.[0] ?? 0);
  const name = /\p{L}{3,}/u.exec(raw.replace(/\d(?:st|nd|rd|th)/giu, ""))?.[0] ?? "";
  const year = /\d{4}/u.exec(raw)?.[0] ?? "-";
  return `${year}-${pad(monthNumber(name) ?? 0)}-${pad(day)}`;
}

function clockTime(raw: string): string {
  const [, hours = "0", minutes = "00", half] = /^(\d{1,2})(?::(\d{2}))?\s?([ap])?/iu.exec(raw) ?? [];
  const base = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return `${pad(base)}:${minutes}`;
}
