/** "Yes please" after an offer of ours → what was offered. */
import type { HistoryTurn } from "../domain/question.ts";
import { sentences } from "../text/sentences.ts";
import { contentTerms } from "../text/terms.ts";

const yes =
  "yes|yeah|yep|yup|ya|sure(?: thing)?|ok|okay|alright|all right|of course|certainly|definitely|absolutely|exactly|correct|right|that is right|thats right|please|please do|go ahead|go on|do it|do so|why not|gladly|i would(?: like that| love that| love to| like to)?|id (?:like that|love that|love to|like to)|i do|i am|it is|that would be (?:great|nice|helpful|good|lovely|perfect)|sounds good|great|perfect|lets do (?:it|that)|both";
const goOn =
  "how|how so|how exactly|how please|how (?:do|can|could|would|should) i(?: do)?(?: that| it| this)?|how does (?:that|it) work|how is (?:that|it) done|what (?:do|must|should) i (?:have to |need to )?do|tell me(?: more| how| about (?:it|that))?|show me(?: how)?|explain(?: it| that)?(?: to me)?|let me (?:know|see|hear)(?: how| more)?|i want to know(?: how| more)?|more|details|please|pls|thanks|thank you|then|and";
const acceptance = new RegExp(`^(?:(?:${yes}|${goOn})(?: |$))+$`, "u");

const opener =
  /^(?:(?:so|and|ok|okay|great|well|if so|in that case)[, ]+)*(?:(?:(?:would|do|did) you (?:still )?(?:like|want|wish|need|care)(?: me)?|shall i|should i|can i|may i|could i|want me|want|do you mean|did you mean|are you (?:asking|looking)|is it|is that)\b ?(?:to|for|about)? ?)(?:(?:also )?(?:know|see|hear|learn|read|find out|tell you|explain|show you|give you|send you|walk you through|help(?: you)?(?: with)?|go (?:over|through))\b ?)?(?:more )?(?:about |on )?/iu;

/**
 * What the customer agrees to: the words of the question that ended our last turn, without "would you like to know"; with
 * the sentence before it when they name nothing themselves ("Would you like to know how?"). Null when nothing was offered,
 * or when the message says more than yes.
 */
export function acceptedOffer(message: string, history: readonly HistoryTurn[]): string | null {
  const last = history.at(-1);
  if (last === undefined || last.role === "customer" || !accepts(message)) return null;
  const said = sentences(last.text).map(({ text }) => text.trim());
  const at = said.findLastIndex((sentence) => sentence.endsWith("?"));
  const offer = said[at];
  // A question further up was followed by something else.
  if (offer === undefined || at < said.length - 2) return null;
  const offered = offer.replace(opener, "").trim();
  if (contentTerms(offered, "en").length > 0) return offered;
  const before = said[at - 1];
  return before === undefined || contentTerms(before, "en").length === 0 ? null : `${before} ${offered}`.trim();
}

/** Whether a message agrees and says nothing else. */
export function accepts(message: string): boolean {
  const plain = message
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain.length <= 80 && acceptance.test(plain);
}
