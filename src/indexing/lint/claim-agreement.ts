/** Whether two numbers can be held against each other, and whether they say the same. */
import { type Quantity, sameQuantity } from "../../text/quantities.ts";
import { unitSizes } from "../../text/quantity-units.ts";
import { countedThing } from "./counted-things.ts";

/** Numbers of one dimension may contradict each other: days and months, but not days and euros. */
export function dimensionOf({ kind, unit }: Quantity): string {
  if (kind === "duration") return "time";
  if (kind === "date" || kind === "time") return kind === "date" ? "date" : "time of day";
  if (kind === "count") return `count of ${countedThing(unit ?? "")}`;
  return unitSizes[unit ?? ""]?.[0] ?? `${kind} ${unit}`;
}

/** In the smallest unit of the dimension; null for dates and times of day. */
export function sizeOf({ unit, value }: Quantity): number | null {
  if (typeof value === "string") return null;
  const [dimension, size] = unitSizes[(unit ?? "").replace("business ", "")] ?? ["", 1];
  return value * size * (dimension === "months" ? 30 * 86_400 : 1);
}

/** Equal as a reader takes them: 2 weeks are 14 days, a month has 28 to 31, and 5 working days are a week. */
export function saySame(a: Quantity, b: Quantity): boolean {
  if (sameQuantity(a, b) || isSameCount(a, b)) return true;
  if (a.kind === "date" && b.kind === "date") return sameDate(String(a.value), String(b.value));
  const [first, second] = [daysOf(a), daysOf(b)];
  return first !== null && second !== null && first.least <= second.most && second.least <= first.most;
}

/** "5 people" and "five members". */
const isSameCount = (a: Quantity, b: Quantity) =>
  a.kind === "count" && b.kind === "count" && dimensionOf(a) === dimensionOf(b) && a.value === b.value;

/** "18 December" is that of any year. */
const sameDate = (a: string, b: string) => a.slice(-5) === b.slice(-5) && (a.startsWith("--") || b.startsWith("--"));

function daysOf({ kind, unit, value }: Quantity): { least: number; most: number } | null {
  if (kind !== "duration" || typeof value === "string" || unit === null) return null;
  const name = unit.replace("business ", "");
  const [dimension, size] = unitSizes[name] ?? ["", 0];
  // 12 months are a year to the day; of other months nobody knows which they are.
  if (dimension === "months") return { least: value * size * 28, most: value * size * 31 };
  const days = (value * size) / 86_400;
  return { least: days, most: unit === name ? days : Math.max(days, Math.round(days * 1.4)) };
}
