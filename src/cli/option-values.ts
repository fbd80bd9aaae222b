/** Values of command line options, checked. */
import { InvalidArgumentError } from "commander";

export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

export function points(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number < 100)) throw new InvalidArgumentError("write a number of points above 0 and below 100.");
  return number / 100;
}

/** "10%" or "0.1". */
export function share(value: string): number {
  const number = value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (!(number > 0 && number < 1))
    throw new InvalidArgumentError("write a share such as 10% or 0.1, above 0 and below 1.");
  return number;
}

export function costs(value: string): { wrong: number; handoff: number } {
  const [, wrong, handoff] = /^wrong=(\d+(?:\.\d+)?),handoff=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (wrong === undefined || handoff === undefined || Number(wrong) === 0)
    throw new InvalidArgumentError("write wrong=8,handoff=1 with your own numbers.");
  return { wrong: Number(wrong), handoff: Number(handoff) };
}

export function whole(value: string): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("write a whole number.");
  return number;
}

export function positive(value: string): number {
  const number = whole(value);
  if (number < 1) throw new InvalidArgumentError("write a whole number from 1.");
  return number;
}

/** A time such as 2026-11-22T10:00:00Z, or a day. */
export function isoTime(value: string): string {
  const time = new Date(value);
  const [, date = ""] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(value) ?? [];
  // JavaScript takes 30 February for 2 March.
  const isDay = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
  if (Number.isNaN(time.getTime()) || date === "" || !isDay)
    throw new InvalidArgumentError("write a time such as 2026-11-22T10:00:00Z.");
  return time.toISOString();
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "30m", "24h" or "90d", in milliseconds. */
export function duration(value: string): number {
  const [, count = "", unit] = /^(\d{1,5})([mhd])$/.exec(value) ?? [];
  if (unit !== "m" && unit !== "h" && unit !== "d")
    throw new InvalidArgumentError("write a number of minutes, hours or days, such as 30m, 24h or 90d.");
  return Number(count) * unitMs[unit];
}

/** Names with commas or one by one: "answer,articles". */
export function names(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(",").map((name) => name.trim())].filter((name) => name !== "");
}
