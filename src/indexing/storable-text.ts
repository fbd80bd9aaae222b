/** Text that the database takes and that was cut without breaking a character. */

/** NUL becomes U+FFFD, as in CommonMark 2.3, and so do lone surrogates: Postgres refuses both, and with them a publish. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** A value as JSON knows it, with every text in it, keys too, made storable. */
export function storableValue(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storableValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), storableValue(inner)]));
}

/** The first `max` UTF-16 units at most, never half of a character outside the basic plane. */
export function startOf(text: string, max: number): string {
  const end = text.length > max && /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
