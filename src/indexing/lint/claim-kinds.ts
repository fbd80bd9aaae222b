/** Whether two numbers are limits of two kinds, however alike their sentences are. */
import { contentTerms } from "../../text/terms.ts";
import type { Claim } from "./claims.ts";

/** True when the numbers may both be right: a minimum and a maximum, a price a month and a year, two plans. */
export function differInKind(a: Claim, b: Claim): boolean {
  const bounds = [boundOf(a), boundOf(b)] as const;
  if (differ(...bounds)) return true;
  // "Free over €50" is a limit, "costs €5" a price.
  if (a.quantity.kind === "money" && (bounds[0] === null) !== (bounds[1] === null)) return true;
  if (differ(rateOf(a.behind), rateOf(b.behind)) || differ(sideOf(a), sideOf(b))) return true;
  if (haveParallelTitles(a, b)) return true;
  const named = (group: readonly string[]) =>
    [a, b].map(({ own, heading }) => group.filter((word) => own.has(word) || heading.has(word))) as [
      string[],
      string[],
    ];
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

/** "Not over 25 kg" and "over 25 kg is refused" are what "up to 25 kg" is. */
function boundOf({ before, behind }: Claim): string | null {
  const bound = boundBefore(before);
  return bound === "lower" && /^[^.;]*?(?:\bnot\b|\bcannot\b|n't\b|\brefused\b|\brejected\b)/.test(behind)
    ? "upper"
    : bound;
}

function boundBefore(text: string): string | null {
  // "more than three questions or 600 characters" bounds both.
  const before = text.replace(/(?:\s[\p{L}\d]+){1,2}\s(?:or|and|to|–|-)\s*$/u, " ");
  if (
    /\b(?:at least|minimum|min\.?|more than|over|above|exceeds?|from|starting at|not before|earliest|longer than|older than|beyond)(?:\s(?:of|is|the|an?|amount|age))*\s*[(“"]?$/.test(
      before,
    )
  )
    return "lower";
  if (
    /\b(?:within|up to|at most|no more than|not more than|maximum|max\.?|until|less than|under|below|fewer than|limit(?:ed)?|latest|no later than|not exceed)(?:\s(?:of|to|is|the|an?|first|next))*\s*[(“"]?$/.test(
      before,
    )
  )
    return "upper";
  if (/\b(?:every|each|once)(?:\s(?:a|an|in|the))*\s*$/.test(before)) return "rate";
  return null;
}

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
  "minimum maximum",
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
  "unused used opened unopened new digital custom",
  "gift voucher coupon",
  "adult child student",
  "confirm activate invite reset forgotten download export unsubscribe magic gift discount two-step signin login",
  "admin owner viewer editor guest",
  "upload download",
  "locker shop home",
]);

function termsOf(groups: readonly string[]): string[][] {
  return groups.map((words) => contentTerms(words, "en"));
}
