/** A link of a tree as a customer reads it where it is spelled out. */
import type { Nodes } from "mdast";
import { isCitationMark } from "../markdown/citation-mark.ts";
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

/** A label with what stands around its address: after a colon where the line ends, in parentheses where it goes on. */
export function aroundAddress(label: string, { goesOn }: { goesOn: boolean }): { before: string; after: string } {
  if (label === "") return { before: "", after: "" };
  if (goesOn) return { before: `${label} (`, after: ")" };
  return { before: /[\p{L}\p{M}\p{N})\]}"'”’»]$/u.test(label) ? `${label}: ` : `${label} `, after: "" };
}

/**
 * The links of a line after which it goes on, citation marks aside.
 *
 * @param isFollowed whether something else stands on the line after these nodes
 */
export function linksWithin(nodes: readonly Nodes[], isFollowed: boolean): Set<Nodes> {
  const within = new Set<Nodes>();
  let goesOn = isFollowed;
  const walk = (node: Nodes): void => {
    if (node.type === "break") goesOn = false;
    else if (node.type === "link" && goesOn) within.add(node);
    if (node.type === "link" || node.type === "inlineCode" || node.type === "image") goesOn = true;
    else if (node.type === "text") goesOn ||= node.value.trim() !== "";
    else if ("children" in node && !isCitationMark(node)) for (const child of node.children.toReversed()) walk(child);
  };
  for (const node of nodes.toReversed()) walk(node);
  return within;
}

/** Zero-width spaces stay, as they do everywhere else: a channel decides what they become. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

const digitsOf = (text: string) => text.replace(/\D/g, "");
