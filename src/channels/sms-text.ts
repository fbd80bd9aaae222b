/** Plain text → the text of one SMS. */
import type { TextRange } from "../markdown/split-text.ts";
import { countSms, isGsm7, type SmsCount } from "./gsm7.ts";
import { toLookAlikes } from "./gsm7-look-alikes.ts";
import type { PlainText } from "./plain-pieces.ts";

export interface SmsText extends SmsCount {
  text: string;
}

/** Text with the stretches that must be sent as they stand. */
export type SmsSource = Pick<PlainText, "text" | "verbatim">;

/**
 * In Unicode's composed form (NFC). Look-alikes are used only where they bring the whole message back to GSM-7; where a
 * letter or an emoji keeps it in UCS-2, typographic signs cost nothing and stay.
 */
export function toSmsText({ text, verbatim }: SmsSource): SmsText {
  const composed = outside(verbatim, text, (part) => part.normalize("NFC"));
  const plain = outside(verbatim, text, (part) => toLookAlikes(part.normalize("NFC")));
  const chosen = isGsm7(plain) ? plain : composed.toWellFormed();
  return { text: chosen, ...countSms(chosen) };
}

/** A stretch of a text with what of its ranges lies in it. */
export function sliceSource({ text, verbatim }: SmsSource, { start, end }: TextRange): SmsSource {
  return {
    text: text.slice(start, end),
    verbatim: verbatim
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start })),
  };
}

/** Texts one under the other; empty ones leave no line. */
export function joinSources(sources: readonly SmsSource[]): SmsSource {
  const joined: SmsSource = { text: "", verbatim: [] };
  for (const source of sources) {
    if (source.text === "") continue;
    if (joined.text !== "") joined.text += "\n";
    const offset = joined.text.length;
    joined.verbatim.push(...source.verbatim.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
    joined.text += source.text;
  }
  return joined;
}

function outside(ranges: readonly TextRange[], text: string, change: (part: string) => string): string {
  let changed = "";
  let offset = 0;
  for (const { start, end } of ranges) {
    changed += change(text.slice(offset, start)) + text.slice(start, end);
    offset = end;
  }
  return changed + change(text.slice(offset));
}
