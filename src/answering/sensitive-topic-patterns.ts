/**
 * What customers say when a matter needs a person: one list of phrases a topic. How to read and add one:
 * - Phrases are lower case, without accents and apostrophes ("i'm" is `im`), one space between words, commas left out.
 * - `(a|b)` is a choice, `(a )?` may be missing, `WORDS` stands for up to four words of any kind.
 * - The names in capitals below (`SUE`, `MY` …) stand for the lists beside them.
 * - A phrase must say that something happened to the writer, or what they threaten or demand: "my account was hacked",
 *   not "hacked" — questions about a feature ("do you protect against hackers") are to be answered.
 * - What follows "if", "when", "in case" or "how do" is not counted (see sensitive-topics.ts), unless the list says so.
 */
import type { Topic } from "../domain/handoff-rules.ts";
import { claimPhrases } from "./sensitive-topic-claims.ts";
import { dataPhrases } from "./sensitive-topic-data.ts";
import { harmPhrases } from "./sensitive-topic-harm.ts";

/** Lists used in the phrases. */
export const lists: Readonly<Record<string, string>> = {
  WORDS: "(?:[^ .]+ ){0,4}",
  PERSON:
    "(?:my (?:\\w+ )?(?:child|son|daughter|wife|husband|mother|father|baby|kid|kids|children|friend|partner|mum|mom|dad|grandmother|grandfather|girlfriend|boyfriend|dog|cat|employee|colleague))",
  MY: "(?:my|our|my own|my companys|my (?:mothers|fathers|wifes|husbands|daughters|sons|moms|dads|partners|business))",
  I_WILL:
    "(?:i|we) (?:will|shall|am going to|are going to|m going to|am gonna|want to|intend to|plan to|am about to|have to|need to|may|might|would like to|must|am ready to|will have to|will be forced to|have no choice but to|am considering|can|could|should|am prepared to|am forced to)|(?:im|were) (?:going to|gonna|about to|ready to|prepared to|forced to|considering)|(?:ill|well|id like to|ive decided to|you will force me to|you leave me no choice but to|or i|or ill|or else i|or we will)",
  HAPPENED:
    "(?:was|were|is|are|got|gets|has been|have been|had been|is being|was being|seems to be|appears to be|may have been|might have been|seems to have been|has just been|just got|been|keeps getting|has apparently been)",
  SOMEONE:
    "(?:someone|somebody|some one|anyone|people|a stranger|strangers|another person|hackers?|a hacker|thieves|scammers?|a scammer|criminals|an unknown person|my ex|they|he|she|an? (?:ex )?employee|some guy)",
  ACCOUNT:
    "(?:account|accounts|profile|login|workspace|email|email account|store|shop|site|website|page|password|subscription|phone|wallet|data|dashboard|server|system)",
  CARD: "(?:card|credit card|debit card|bank card|visa|mastercard|account|bank account|paypal|bank details|card details|payment details)",
};

/** In the order in which topics are reported. */
export const topicPatterns: Readonly<Record<Topic, readonly string[]>> = {
  legal: claimPhrases.legal,
  fraud: claimPhrases.fraud,
  safety: harmPhrases.safety,
  security_incident: dataPhrases.security_incident,
  data_erasure: dataPhrases.data_erasure,
  discrimination: harmPhrases.discrimination,
  press_or_police: claimPhrases.press_or_police,
};

/** How a demand to delete begins: an imperative, a wish or a request to you, not "how do I". */
export const asking =
  "(?:(?:^|\\. |(?:^| )(?:and|then|but|so|also|now|please|pls|plz|kindly|just|immediately|to|hi|hello|hey|urgently) )(?:please |pls |plz |kindly |just |immediately |now |and )*|(?:(?:can|could|will|would) you |(?:i|we) (?:want|need|would like|d like|demand|request|require|ask|expect|insist|urge|am asking|am requesting) (?:that )?(?:you |onevoice |your company )(?:to )?|id like you to |you (?:must|need to|have to|should|are required to|are obliged to|are legally required to) |i (?:want|would like|need|demand|wish) |i want to have |id like to have )(?:please |to |all (?:of )?my data |my data |immediately |have |just |also )*)";
