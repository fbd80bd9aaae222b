/** Links of a reply that a customer cannot follow: missing, changed, or not clickable where they stand. */
import { sameAddress } from "./linked-addresses.ts";
import type { OwnReply } from "./own-reply.ts";
import type { Seen } from "./seen.ts";
import { foldText } from "./told-words.ts";

export interface LinkRules {
  /** Whether every cited and suggested article has to be linked; an SMS has no room for them. */
  articles: boolean;
  /** What of the answer is told; links with another label may stand in the part that is left out. Null: all of it is. */
  told: string | null;
}

/** One line a fault. Addresses are compared as a browser would read them. */
export function linkFaults({ addresses }: Seen, own: OwnReply, { articles, told }: LinkRules): string[] {
  const seen = new Set(addresses.map(sameAddress));
  const known = new Set([...own.links.map(({ url }) => url), ...own.articles, ...own.others].map(sameAddress));
  const links = own.links.filter(({ label }) => told?.includes(foldText(label)) ?? true).map(({ url }) => url);
  const due = new Set([...links, ...(articles && told === null ? own.articles : [])].map(sameAddress));
  return [
    ...[...due].filter((address) => !seen.has(address)).map((address) => `no link to ${address}`),
    ...[...seen].filter((address) => !known.has(address)).map((address) => `a link to ${address}, which is none of it`),
  ];
}
