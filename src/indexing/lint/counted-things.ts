/** Which counted nouns are one thing: "5 people" and "ten teammates" may contradict each other, "5 people" and "10 files" not. */
import { contentTerms } from "../../text/terms.ts";
import { canonicalTerm } from "./claim-terms.ts";

const sameThing = [
  "person people member teammate colleague collaborator user seat coworker employee participant attendee",
  "guest friend visitor companion",
  "file attachment document upload",
  "picture photo image",
  "attempt try password",
  "device computer phone machine laptop",
  "row line record",
  "request call query",
  "character letter",
  "website site domain",
];

const names = new Map<string, string>();
for (const group of sameThing) {
  const [name = "", ...others] = contentTerms(group, "en");
  for (const term of [name, ...others]) names.set(term, name);
}

/** One name for each thing, a stem. */
export function countedThing(unit: string): string {
  const term = contentTerms(unit, "en")[0] ?? unit;
  return names.get(term) ?? canonicalTerm(term);
}

const manifold = new Set(["people", "person", "time"]);

/** "Two people may see it" and "three times" are no limits, "up to two people" is one. */
export const isOnlyCountedAsLimit = (unit: string) => manifold.has(unit);
