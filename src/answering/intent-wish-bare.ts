/** The wish for a person in a noun: "agent", "human please!!", "0 0 operator", "customer service rep now". */
import { group } from "./intent-wish-nouns.ts";

/** Whether a sentence is nothing but the noun for a person, with politeness and haste around it. `text` as `join` gives it. */
export function isBareWish(text: string): boolean {
  return text.split(" . ").some((sentence) => {
    const bare = sentence.replace(/^\. | \.$/gu, "");
    return bare.length < 80 && pattern.test(bare);
  });
}

const filler =
  "(?:please|pls|plz|kindly|now|asap|immediately|at once|i said|right now|hello|hi|hey|thanks|thank you|needed|wanted|help|here|instead|only|just|ok|okay|sir|yes|no|or|and|so|required|requested|again|give|get|want|need|next|available|urgent|urgently|to|with|for|a|an|the|me|i|press|dial|option|[0-9*#]{1,4}|still|today|then|for real|on the phone|on the line|by phone|already|ffs|damn it|omg|ugh)";
const quality =
  "(?:real|actual|live|living|human|customer|service|services|support|care|client|sales|billing|technical|tech|another|different|proper|call center|help desk|helpdesk|phone|flesh and blood|online|in person|actually human|non bot)";
const determiner = "(?:a|an|the|your|any|another|some|one of your)";
const noun =
  "(?:human|human beings?|humans|person|people|agents?|representatives?|rep|reps|operator|operators|supervisor|advis[oe]r|consultant|assistant manager)";
/** Nouns that mean a person at the company only with such a word before them. */
const weakNoun =
  "(?:employee|colleague|staff|staff member|team member|member|specialist|expert|technician|associate|executive|engineer|manager|man|woman|guy|assistant|attendant|worker|operative|line|hotline|desk|department|team|somebody|someone)";
const source = [
  `${group}(?= (?:please|pls|plz|now)(?: |$))`,
  `(?:${determiner} )?(?:${quality} )*${noun}`,
  `(?:${determiner} )?(?:(?:customer|client|human|live|real|actual) (?:service|services|support|care|relations|help)|support|service|live|customer|human|helpdesk|real live|actual) ${weakNoun}`,
  `(?:real|actual|human|live) (?:person|employee|colleague|staff|staff member|man|woman|guy|assistant)`,
  "(?:customer|client) (?:service|services|support|care)|(?:human|live|real|phone|telephone) (?:support|help|service|assistance|contact|chat|interaction)",
  "(?:speak|talk|talking|speaking|chat|live chat|connect|connected|transfer|escalate|switch|change|forward|put through|put me through|pass me|hand me over|hand over|handover|handoff|hand off) (?:(?:me|over|please) )?(?:to |with )?(?:an? |the |your )?(?:(?:real|live|actual|human) )*(?:human|humans|agents?|person|operator|representative|rep|someone|somebody|support|manager|supervisor|colleague|staff|customer service|team)",
  "(?:a )?manager(?= (?:please|now|pls))|a manager|(?:someone|somebody|anyone) (?:real|human|else)|(?:somebody|someone) please|real people|live chat(?= (?:please|now|pls))|call ?back(?= (?:please|pls|now|asap|request|requested|needed))|call me back|hand ?(?:off|over)(?= (?:please|pls|now|to))|please hand ?(?:off|over)",
].join("|");
const pattern = new RegExp(`^(?:${filler} )*(?:${source})(?: (?:${filler}|${source}))*$`, "u");
