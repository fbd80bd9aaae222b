/**
 * Strings that can be kept. Postgres takes no NUL and UTF-8 no lone surrogate, yet JSON can carry both. In what people
 * write they become U+FFFD, since an answer is worth more than a refusal; in names and ids, where a changed character
 * would mean somebody else, they are refused.
 */
import { z } from "@hono/zod-openapi";

/** The text as it can be stored. */
export function toStorable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

export function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** What a person wrote, mended; `max` in UTF-16 units. */
export function writtenText(max?: number) {
  const text = z.string();
  return (max === undefined ? text : text.max(max)).overwrite(toStorable);
}

/** A name or id, refused when it cannot be stored as it is; `max` in UTF-16 units. */
export function identifier(max: number) {
  return z.string().min(1).max(max).refine(isStorable, "holds a NUL or half a surrogate pair — leave it out");
}

// What shows nothing: white space, zero-width and control characters, fillers, and what stands for an unreadable one.
const showsNothing = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\uFFFD]*$/u;

/** Whether a reader would see nothing at all. */
export function isBlank(text: string): boolean {
  return showsNothing.test(text);
}
