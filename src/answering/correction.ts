/** "No, I meant exchanges" → the question as it should have been understood. */
import { contentTerms } from "../text/terms.ts";
import { words } from "../text/words.ts";

/** What a message puts right. */
export interface Correction {
  /** What is meant; empty when only something was ruled out. */
  meant: string;
  /** What is not meant; empty when that was not said. */
  not: string;
}

export interface CorrectedQuestion {
  question: string;
  /** What of the earlier question still counts as said before; empty when it stands in the corrected one. */
  left: string;
}

const excuse =
  "(?:no|nope|nah|sorry|im sorry|i'm sorry|oops|oh|wait|hm+|actually|my bad|my mistake|well|but|not really|excuse me|correction|uh|um)";
const lead = new RegExp(`^(?:${excuse}[\\s,.:;!…–—-]+)+`, "iu");
const complaint =
  /^(?:(?:that|this|it)(?:'s| is| was|s)? ?(?:not|isn't|isnt|wasn't|wasnt|never) (?:really |quite |exactly )?(?:what|the thing|the question|the one) (?:i|we)(?:'m| am|'ve| have)? ?(?:was |were )?(?:asked|asking|meant|mean|wanted|want|need|needed|looking)(?: for| about)?|not what i (?:asked|meant|mean|wanted|want|need)(?: for| about)?|you (?:misunderstood|got (?:me|it|that) wrong)(?: me)?|wrong (?:one|thing|article|answer))[\s,.:;!…–—-]*/iu;
const meaning =
  /^(?:(?:what )?i(?:'m| am| was|'ve| have)? ?(?:actually |really |just )?(?:mean|meant|talking|asking|asked|speaking|said|interested|looking)(?: (?:is|was|to ask|to say))?(?: (?:about|of|for|in))?|my question (?:is|was)(?: about)?|i (?:actually |really )?(?:want|wanted|need|needed|would like|'d like) (?:to know(?: about)?|to ask(?: about)?)?|rather|instead)\b[\s,.:;–—-]*/iu;
const explicit =
  /\b(?:i (?:actually |really )?(?:mean|meant)|i was (?:asking|talking) about|i (?:said|asked (?:for|about|how|what|when|where|which|why|who|whether|if)))\b/iu;
const ruledOutFirst =
  /^(?:not?|i (?:do not|don't|dont|did not|didn't|didnt) (?:want|need|mean|ask)) (?:the |a |an |about |for |with |any )*(?<not>[^,;.!?]{2,40}?)(?:\s*[,;.–—]+\s*(?:but |rather |i (?:mean|meant) |it's |its )?|\s+but (?:rather )?)(?<meant>.+)$/iu;
const ruledOutLast =
  /^(?<meant>.+?)(?:,? (?:and |but )?not|,? instead of|,? rather than) (?<not>[^,;.!?]{2,40})[.!?]*$/iu;
// A clause of its own goes on telling; it puts nothing right.
const clause =
  /^(?:i|im|i'm|ive|i've|it|its|it's|that|thats|that's|this|they|you|he|she|we|there|thanks|thank|problem|worries|idea|need|more|longer|one|way|just|is|are|do|does|did|can|could|will|would|if|because|but|not|and|so|how|what|when|where|which|who|why)\b/iu;
const longestFragment = 6;
/** Characters; a longer message tells something new. */
const longestCorrection = 300;

/**
 * What the message puts right, or null: a new question, or one that goes on. What is ruled out without "I mean" must have
 * been talked of in `before`, the exchange before the message: "it does not work" puts nothing right.
 */
export function readCorrection(message: string, before: string): Correction | null {
  if (message.length > longestCorrection) return null;
  const said = message.trim().replace(/[’]/gu, "'");
  const afterLead = said.replace(lead, "");
  const excused = afterLead !== said;
  const afterComplaint = afterLead.replace(complaint, "");
  const complained = afterComplaint !== afterLead;
  const rest = afterComplaint.replace(lead, "");
  const meant = rest.replace(meaning, "");
  const says = complained || (explicit.test(rest.slice(0, 40)) && meant !== rest);
  if (meant.trim() === "") return null;

  const first = ruledOutFirst.exec(rest)?.groups;
  const last = ruledOutLast.exec(meant)?.groups;
  for (const found of [first, last]) {
    const correction = { meant: (found?.meant ?? "").replace(meaning, ""), not: found?.not ?? "" };
    if (found !== undefined && (says || rulesOut(correction, before))) return correction;
  }
  if (says) return { meant, not: "" };
  // "sorry for the delay" goes on; "sorry, the business plan" and "sorry the business plan" do not.
  const apart =
    /[,.;:!…–—-]\s*$/u.test(said.slice(0, said.length - afterLead.length)) || /^(?:the|my|a|an) /iu.test(rest);
  const fragment =
    excused && apart && !clause.test(meant) && !meant.includes("?") && words(meant).length <= longestFragment;
  return fragment && contentTerms(meant, "en").length > 0 ? { meant, not: "" } : null;
}

function rulesOut({ meant, not }: Correction, before: string): boolean {
  const talkedOf = new Set(contentTerms(before, "en"));
  const isNoun = !clause.test(meant) && !meant.includes("?") && contentTerms(meant, "en").length > 0;
  return isNoun && words(not).length <= 5 && contentTerms(not, "en").some((term) => talkedOf.has(term));
}

/**
 * The earlier question with the correction in it: in the place of what was ruled out, or of the words that end alike ("the
 * starter plan" by "the business plan"), else beside what is left of it without the subject it was `misunderstood` to have (a title). What asks by itself takes its place, and the earlier one has been said before.
 */
export function correctQuestion(earlier: string, { meant, not }: Correction, misunderstood: string): CorrectedQuestion {
  const wanted = wordsMeant(meant);
  const negated = new Set(contentTerms(not, "en"));
  // "Export them" is about what was talked of, "the price of delivery" says enough.
  if (/\b(?:of|it|them|they|that|those|this|these|its|their|one|ones)\b/iu.test(wanted)) {
    return { question: wanted, left: withoutTerms(earlier, negated) };
  }
  if (standsAlone(wanted)) return { question: wanted, left: withoutTerms(earlier, negated) };
  return { question: mended(earlier, wanted, { negated, ruledOut: not.trim(), misunderstood }), left: "" };
}

function mended(
  earlier: string,
  wanted: string,
  { negated, ruledOut, misunderstood }: { negated: ReadonlySet<string>; ruledOut: string; misunderstood: string },
): string {
  const marked = words(earlier).map((word) => ({ ...word, terms: contentTerms(word.text, "en") }));
  const bare = wanted.replace(/^(?:the|a|an|my|our|about|for|with)\s+/iu, "");
  // As it was said: "how much, not how long" has hardly a word that says what it is about.
  const spoken = words(ruledOut).map(({ text }) => text.toLowerCase());
  const at = marked.findIndex((_, from) =>
    spoken.every((word, next) => marked[from + next]?.text.toLowerCase() === word),
  );
  if (spoken.length > 0 && at !== -1) {
    const rest = earlier.slice(marked[at + spoken.length - 1]?.end);
    return `${earlier.slice(0, marked[at]?.start)}${bare}${withoutTerms(rest, negated)}`;
  }
  const isNegated = (place: number) => marked[place]?.terms.some((term) => negated.has(term)) ?? false;
  const from = marked.findIndex((_, place) => isNegated(place));
  if (from !== -1) {
    let to = from;
    while (isNegated(to + 1)) to++;
    const before = earlier.slice(0, marked[from]?.start);
    return `${before}${bare}${withoutTerms(earlier.slice(marked[to]?.end), negated)}`;
  }
  const asked = contentTerms(wanted, "en");
  const head = asked.at(-1);
  const same = marked.findIndex(({ terms }) => head !== undefined && terms.includes(head));
  if (same !== -1 && asked.length > 1) {
    const modified = same > 0 && (marked[same - 1]?.terms.length ?? 0) > 0;
    const first = marked[modified ? same - 1 : same];
    return `${earlier.slice(0, first?.start)}${bare}${earlier.slice(marked[same]?.end)}`;
  }
  const subject = contentTerms(misunderstood, "en").filter((term) => !asked.includes(term));
  return `${wanted}: ${withoutTerms(earlier, new Set(subject))}`;
}

function wordsMeant(meant: string): string {
  return meant.replace(/(?:,? (?:instead|rather|please|sorry))?[.!\s]*$/iu, "");
}

/** Whether the words ask by themselves. */
function standsAlone(text: string): boolean {
  const asks = /^(?:how|what|when|where|which|who|why|can|could|do|does|is|are|will|to )\b/iu.test(text);
  const content = contentTerms(text, "en").length;
  return content >= 5 || (asks && content >= 2);
}

/** The text without the words that were ruled out; as it was when it has none. */
function withoutTerms(text: string, negated: ReadonlySet<string>): string {
  return words(text)
    .filter(({ text: word }) => contentTerms(word, "en").some((term) => negated.has(term)))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).trimStart(), text);
}
