/** A link of a tree as a customer reads it where it is spelled out. */
import type { Nodes } from "mdast";
import { toText } from "../markdown/to-text.ts";
import { readableUrl, safeUrl } from "./safe-url.ts";

export interface ReadableLink {
  /** "" where the label says no more than the address, or nothing that could be seen. */
  label: string;
  /** The address without the scheme of mail and phone. */
  address: string;
  /** The address to be followed. */
  url: string;
}

/** Null where the label alone is to be shown: the address is unsafe, or a phone number that the label already is. */
export function readableLink(url: string, children: readonly Nodes[]): ReadableLink | null {
  const safe = safeUrl(url);
  if (safe === null) return null;
  const address = readableUrl(safe);
  const label = oneSpace(toText(children));
  // A phone number with the spaces people write is the address already.
  if (/^tel:/i.test(safe) && digitsOf(label) === digitsOf(address)) return null;
  const isSame =
    !/[^\s\u200b]/.test(label) ||
    [url, safe, readableUrl(url), address, safe.replace(/^https?:\/\//i, "")].includes(label);
  return { label: isSame ? "" : label, address, url: safe };
}

/** Zero-width spaces stay, as they do everywhere else: a channel decides what they become. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

const digitsOf = (text: string) => text.replace(/\D/g, "");
