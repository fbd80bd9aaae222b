/** How a text is encoded and cut into segments on the phone network (GSM 03.38 and 03.40). */

/** `GSM-7` counts septets, `UCS-2` counts UTF-16 units. */
export type SmsEncoding = "GSM-7" | "UCS-2";

export interface SmsCount {
  encoding: SmsEncoding;
  /** Septets or units of the whole text. */
  units: number;
  /** The text of each segment, in order; `[""]` for "". */
  parts: string[];
}

// 140 octets: alone 160 septets or 70 units; joined segments give 6 octets away to a header.
// https://www.twilio.com/docs/glossary/what-sms-character-limit
const single = { "GSM-7": 160, "UCS-2": 70 };
const joined = { "GSM-7": 153, "UCS-2": 67 };

// GSM 03.38 default alphabet; https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Two septets each: an escape and the character. */
const extended = new Set("^{}\\[]~|€\f");

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Whether every character is in the GSM 03.38 alphabet or its extension table. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (!basic.has(character) && !extended.has(character)) return false;
  return true;
}

/** Septets (GSM-7) or UTF-16 units (UCS-2) of a text. */
function countUnits(text: string, encoding: SmsEncoding): number {
  if (encoding === "UCS-2") return text.length;
  let septets = 0;
  for (const character of text) septets += extended.has(character) ? 2 : 1;
  return septets;
}

/**
 * Counts a text as the network sends it: one character outside GSM-7 turns all of it into UCS-2. An escape pair or a
 * grapheme never straddles two segments, so a segment may hold less than 153 septets or 67 units.
 */
export function countSms(text: string): SmsCount {
  const encoding = isGsm7(text) ? "GSM-7" : "UCS-2";
  const units = countUnits(text, encoding);
  if (units <= single[encoding]) return { encoding, units, parts: [text] };
  const endOfPart = encoding === "GSM-7" ? endInSeptets : endInUnits;
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    parts.push(text.slice(start, end));
    start = end;
  }
  return { encoding, units, parts };
}

function endInSeptets(text: string, start: number): number {
  let end = start;
  for (let septets = 0; end < text.length; end += 1) {
    septets += extended.has(text.charAt(end)) ? 2 : 1;
    if (septets > joined["GSM-7"]) break;
  }
  return end;
}

function endInUnits(text: string, start: number): number {
  const end = start + joined["UCS-2"];
  if (end >= text.length) return text.length;
  const cluster = graphemes.segment(text).containing(end)?.index ?? end;
  if (cluster > start) return cluster;
  // A cluster longer than a whole segment is cut between characters.
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}
