/** Whether two numbers are limits of two kinds, however alike their sentences are. */
import { contentTerms } from "../../text/terms.ts";
import { boundOf } from "./bounds.ts";
import { canonicalTerm } from "./claim-terms.ts";
import type { Claim } from "./claims.ts";
import { countedThing } from "./counted-things.ts";

/** True when the numbers may both be right: a minimum and a maximum, a price a month and a year, two plans. */
export function differInKind(a: Claim, b: Claim): boolean {
  // "Every 6 hours" is how often, "within 6 hours" how long.
  const bounds = [boundOf(a.before, a.behind), boundOf(b.before, b.behind)] as const;
  if (differ(...bounds) || bounds.filter((bound) => bound === "rate").length === 1) return true;
  // "Free over €50" is a limit, "costs €5" a price.
  if (a.quantity.kind === "money" && (bounds[0] === null) !== (bounds[1] === null)) return true;
  if (differ(rateOf(a.behind), rateOf(b.behind)) || differ(sideOf(a), sideOf(b))) return true;
  if (haveParallelTitles(a, b)) return true;
  // "50 members" under "Members" are no other kind of people than "25 people".
  const counted = a.quantity.kind === "count" ? countedThing(a.quantity.unit ?? "") : null;
  const named = (group: readonly string[]) =>
    [a, b].map(({ own, heading }) =>
      group.filter((word) => (own.has(word) || heading.has(word)) && countedThing(word) !== counted),
    ) as [string[], string[]];
  const haveNothingInCommon = ([ofA, ofB]: [string[], string[]]) => !ofA.some((word) => ofB.includes(word));
  return (
    exceptions.map(named).some((found) => found.flat().length > 0 && haveNothingInCommon(found)) ||
    kinds.map(named).some(([ofA, ofB]) => ofA.length > 0 && ofB.length > 0 && haveNothingInCommon([ofA, ofB]))
  );
}

/** "The shop is open until 6 pm" in "Berlin shop" and in "Munich shop": the titles say what the sentences leave out. */
function haveParallelTitles(a: Claim, b: Claim): boolean {
  if (a.own.size > 2 || b.own.size > 2) return false;
  const [ofA, ofB] = [a, b].map(({ article }) => contentTerms(article.meta.title, "en")) as [string[], string[]];
  const onlyA = ofA.filter((term) => !ofB.includes(term));
  const onlyB = ofB.filter((term) => !ofA.includes(term));
  if (onlyA.length !== 1 || onlyB.length !== 1 || ofA.length !== ofB.length || ofA.length < 2) return false;
  return !onlyA.some((term) => b.around.has(term)) && !onlyB.some((term) => a.around.has(term));
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** "a month" of "5 € a month". */
const rateOf = (behind: string) =>
  /^\s*(?:\/|per|an?|each|every)\s*(minute|hour|day|week|month|year|user|person|item|order|parcel|file|site|kg)/.exec(
    behind,
  )?.[1] ?? null;

/** Counted up to an event or from it on. */
function sideOf({ before, behind }: Claim): string | null {
  const side = /^\s*(before|prior|in advance|ahead|after|later|from|since|following|ago|old)\b/.exec(behind)?.[1];
  if (side === undefined) return /\bafter\s*$/.test(before) ? "after" : /\bbefore\s*$/.test(before) ? "before" : null;
  return /before|prior|advance|ahead/.test(side) ? "before" : "after";
}

/** Kinds that are named when they matter: beside one, a number for no kind is the rule, and the named one its exception. */
const exceptions = termsOf([
  "express economy priority premium overnight sameday",
  "monthly yearly annual weekly daily quarterly",
  "domestic international abroad overseas foreign eu uk us usa europe european germany german austria switzerland france spain italy britain canada",
  "bulky heavy oversized",
  "ios android windows mac macos linux iphone ipad firefox safari chrome edge",
  "adult child student senior member vip employee newcomer",
  "saturday sunday weekend holiday",
  "refurbished secondhand personalised personalized",
]);

/** Kinds whose names are everyday words too: only two different ones tell numbers apart. */
const kinds = termsOf([
  "standard express economy priority premium overnight sameday",
  "free basic starter growth pro plus business enterprise trial team personal advanced lite",
  "first second third fourth",
  "small medium large bulky",
  "desktop mobile",
  "card paypal bank invoice transfer cash debit klarna",
  "monday tuesday wednesday thursday friday saturday sunday weekend weekday",
  "phone email chat letter post fax",
  "unused used unopened new digital",
  "gift voucher coupon",
  "adult child student",
  "confirm activate invite reset forgotten download export unsubscribe magic gift discount two-step signin login",
  "admin owner viewer editor guest",
  "upload download",
  "locker shop home",
]);

function termsOf(groups: readonly string[]): string[][] {
  return groups.map((words) => contentTerms(words, "en").map(canonicalTerm));
}
