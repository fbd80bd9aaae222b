/** The subject of a reply by email. */
import { collapse } from "../text/normalize-space.ts";
import { shortenText } from "./shorten-text.ts";

/** In UTF-16 units. A line of a header may have 998 octets, also once it is encoded (RFC 5322, 2.1.1). */
export const longestSubject = 250;
// Mail programs show about this much of a subject.
const longestMadeSubject = 70;

// What programs put before the subject of a reply; some repeat or number it ("Re[2]:").
const replyPrefixes = /^(?:(?:re|aw|antw|sv|vs|ref|rif|odp|réf)(?:\[\d{1,3}\])?\s?[:：]\s?)+/iu;
// Line ends would start another header; direction marks and the like could make it read as something else.
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * `Re: ` once before the subject that is replied to (RFC 5322, 3.6.5), else the title of the article that answers. Never the
 * customer's words: in a subject of ours they would read as said by us. One line, never empty.
 */
export function emailSubject({
  received,
  title,
  otherwise,
}: {
  received: string | null;
  title: string;
  otherwise: string;
}): string {
  const topic = received === null ? "" : oneLine(received).replace(replyPrefixes, "");
  if (topic !== "") return `Re: ${shortenText(topic, longestSubject - "Re: …".length)}`;
  const made = [title, otherwise]
    .map((text) => shortenText(oneLine(text), longestMadeSubject))
    .find((text) => text !== "");
  return received === null ? (made ?? "–") : `Re: ${made ?? "–"}`;
}

const oneLine = (text: string) => collapse(text.toWellFormed().replace(unprintable, " ")).trim();
