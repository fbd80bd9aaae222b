/** Addresses that may be shown to a customer. */

const allowed = /^(?:https?:\/\/[^/?#\s]|mailto:[^?\s]|tel:[^\s])/i;

/**
 * The address in printable ASCII (everything else percent-encoded as UTF-8, as are the characters that end an address in
 * running text), or null unless it is http, https, mailto or tel.
 */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim();
  if (!allowed.test(trimmed) || !URL.canParse(trimmed)) return null;
  return trimmed.toWellFormed().replace(/[^\x21-\x7e]|["<>`\\^{|}]/gu, encodeURIComponent);
}

/** The address as a customer reads it: mail and phone without their scheme. */
export function readableUrl(url: string): string {
  return url.replace(/^(?:mailto|tel):/i, "");
}
