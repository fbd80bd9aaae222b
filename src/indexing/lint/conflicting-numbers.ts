/** Two articles that state different numbers about one thing. */
import type { Quantity } from "../../text/quantities.ts";
import { dimensionOf, saySame, sizeOf } from "./claim-agreement.ts";
import { differInKind } from "./claim-kinds.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { type Finding, type LintArticle, type LintRule, warning } from "./lint-rule.ts";

export const conflictingNumbers: LintRule = {
  id: "conflicting-numbers",
  why: "which of the two a customer is told depends on how the question is worded",
  check: ({ articles }) => {
    const claims = articles.filter(({ published }) => published).flatMap(claimsOf);
    const weigh = termWeights(articles, claims);
    const found = new Map<string, Finding & { likeness: number }>();
    for (const group of byDimension(claims)) {
      group.forEach((claim, index) => {
        for (const other of group.slice(0, index)) {
          const likeness = conflict(claim, other, weigh, group.length);
          if (likeness === null) continue;
          const key = `${claim.article.meta.path}:${claim.line}:${claim.quantity.raw}`;
          // A sentence that conflicts with several is told once, beside the one most like it.
          if ((found.get(key)?.likeness ?? 0) < likeness) found.set(key, { ...toFinding(claim, other), likeness });
        }
      });
    }
    return [...found.values()].map(({ likeness: _, ...finding }) => finding);
  },
};

function toFinding(claim: Claim, other: Claim): Finding {
  const message = `says "${claim.quantity.raw}" where ${other.article.meta.path}:${other.line} says "${other.quantity.raw}" about the same thing — make them agree, or say in both what each is about`;
  return warning(claim.article.meta.path, claim, message);
}

/** Only numbers of one dimension are held against each other: this keeps the comparison of large folders short. */
function byDimension(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = dimensionOf(claim.quantity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

// Found on 335 articles of two help centres: below them, sentences about two things come in.
const minCovered = 0.45;
const minCoveredOfOne = 0.75;
// What is counted is often a part of something else: "2 properties" of a filter, "30 properties" of an event.
const minCoveredOfCounts = 0.6;
const minSum = 1.1;
// Claims that each say as many things that the other does not are about two, however much they share.
const maxOwnThings = 2;

/** How alike two claims are that contradict each other; null where they do not. The cheap questions come first. */
function conflict(claim: Claim, other: Claim, weigh: (term: string) => number, rivals: number): number | null {
  if (claim.article === other.article || !haveReadersInCommon(claim.article, other.article)) return null;
  const likeness = likenessOf(claim, other, weigh);
  // Among many claims some are alike by chance, unless what they share is rarer than one in so many.
  if (likeness === null || evidence(claim, other, weigh) < Math.log(rivals)) return null;
  return agree(claim, other) || differInKind(claim, other) ? null : likeness;
}

/** What they share, by weight. */
function evidence(claim: Claim, other: Claim, weigh: (term: string) => number): number {
  let sum = 0;
  for (const term of new Set([...claim.own, ...other.own])) {
    if (claim.own.has(term) && other.own.has(term)) sum += weigh(term);
    else if (claim.around.has(term) && other.around.has(term)) sum += weigh(term) * weightOutsideClause;
  }
  return sum;
}

function likenessOf(claim: Claim, other: Claim, weigh: (term: string) => number): number | null {
  if (![...claim.own].some((term) => other.own.has(term))) return null;
  const [one, two] = [share(claim, other, weigh), share(other, claim, weigh)];
  const least = Math.min(one, two);
  const most = Math.max(one, two);
  const isCount = claim.quantity.kind === "count";
  if (least < (isCount ? minCoveredOfCounts : minCovered)) return null;
  if (least < minCoveredOfOne && isFarFrom(claim.quantity, other.quantity)) return null;
  if (most < minCoveredOfOne && (isCount || one + two < minSum)) return null;
  const [ofClaim, ofOther] = [covered(claim, other), covered(other, claim)];
  if (Math.min(claim.own.size - ofClaim.length, other.own.size - ofOther.length) > maxOwnThings) return null;
  const matched = new Set([...ofClaim, ...ofOther]);
  if (matched.size >= 2 || least >= minCoveredOfOne) return one + two;
  // One word alone, such as "delivery", is no thing yet, unless it is all that one of them is about.
  const isHeaded = (one: Claim) => [...matched].some((term) => one.heading.has(term));
  const saysOnlyIt = (one: Claim) => [...one.own].every((term) => matched.has(term) || one.light.has(term));
  if (isHeaded(claim) && isHeaded(other) && saysOnlyIt(claim) && saysOnlyIt(other)) return one + two;
  // A limit on things says no more than what is limited: "invite up to 5 people", "plans allow ten teammates".
  const isEnough = isCount ? claim.isLimit && other.isLimit : isHeaded(claim) || isHeaded(other);
  return isEnough && (saysOnlyIt(claim) || saysOnlyIt(other)) ? one + two : null;
}

/** A fact that went stale in one of two articles is some times off, seldom 20 minutes for 24 hours. */
function isFarFrom(a: Quantity, b: Quantity): boolean {
  const [first, second] = [sizeOf(a), sizeOf(b)];
  return first !== null && second !== null && Math.max(first, second) > Math.min(first, second) * 20;
}

/** Whether what one says is among what the other says: "3 to 5 days" and "up to 5 days". */
function agree(claim: Claim, other: Claim): boolean {
  const dimension = dimensionOf(claim.quantity);
  const alike = ({ beside }: Claim) => beside.filter((quantity) => dimensionOf(quantity) === dimension);
  const says = (list: readonly Quantity[], quantity: Quantity) => list.some((one) => saySame(one, quantity));
  const [ofClaim, ofOther] = [alike(claim), alike(other)];
  return (
    ofClaim.every((quantity) => says(ofOther, quantity)) ||
    ofOther.every((quantity) => says(ofClaim, quantity)) ||
    // A bare number counts anything: "one message, or at most two".
    says(other.beside, claim.quantity) ||
    says(claim.beside, other.quantity)
  );
}

/** The terms of a claim's clause that the other one's sentence, heading or title has too. */
const covered = (claim: Claim, other: Claim) =>
  [...claim.own].filter((term) => other.own.has(term) || other.around.has(term));

// A heading says what a sentence is about, and so do the headings of its neighbours.
const weightOutsideClause = 0.6;
// What a heading adds to a sentence that says little itself may be about more than its number.
const weightOfLight = 0.4;

/** Their share, by weight. */
function share(claim: Claim, other: Claim, weigh: (term: string) => number): number {
  let all = 0;
  let shared = 0;
  for (const term of claim.own) {
    const weight = weigh(term) * (claim.light.has(term) ? weightOfLight : 1);
    all += weight;
    if (other.own.has(term)) shared += weight;
    else if (other.around.has(term)) shared += weight * weightOutsideClause;
  }
  return shared / all;
}

function haveReadersInCommon({ meta: a }: LintArticle, { meta: b }: LintArticle): boolean {
  return a.locale === b.locale && a.audience.some((group) => b.audience.includes(group));
}

/** A word that few articles have tells things apart better than one in all of them. */
function termWeights(articles: readonly LintArticle[], claims: readonly Claim[]): (term: string) => number {
  const articlesWith = new Map<string, Set<LintArticle>>();
  for (const { article, around } of claims) {
    for (const term of around) articlesWith.set(term, (articlesWith.get(term) ?? new Set()).add(article));
  }
  return (term) => Math.log(1 + articles.length / (articlesWith.get(term)?.size ?? 1));
}
