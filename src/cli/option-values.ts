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
