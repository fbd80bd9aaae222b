/**
 * What a message is besides a question: small talk, a wish for a person, anger, abuse, an attempt to instruct the model,
 * gibberish.
 * Every kind is decided by patterns over words, the same every time: a rule may act on it, and an editor can be told why.
 */
import { isAbuse } from "./intent-abuse.ts";
import { friendlySign } from "./intent-friendly-signs.ts";
import { isGibberish } from "./intent-gibberish.ts";
import { isInjection, withoutInstructions } from "./intent-injection.ts";
import { unmask } from "./intent-masked-words.ts";
import { type SmallTalkKind, stripSmallTalk } from "./intent-small-talk.ts";
import { type Token, tokenize } from "./intent-tokens.ts";
import { isUnhappy } from "./intent-unhappy.ts";
import { wishesForPerson } from "./intent-wish.ts";

export type IntentKind = SmallTalkKind | "wish_for_human" | "unhappy" | "abuse" | "injection" | "gibberish";

export interface Intent {
  /** Every kind found, in no particular order; empty for a plain question. */
  kinds: IntentKind[];
  /**
   * What is to be searched: the message without small talk and without instructions to the model. Empty only when the
   * message is small talk and nothing else; a wish for a person, anger, abuse and gibberish stay in it.
   */
  rest: string;
}

/** Longer messages are looked at in their beginning and end only: that is where people greet, thank and wish. */
const longestWhole = 20_000;

/**
 * The intents of a message.
 *
 * @example detectIntent("hi, how do I cancel?") // { kinds: ["greeting"], rest: "how do I cancel?" }
 */
export function detectIntent(question: string): Intent {
  const looked =
    question.length <= longestWhole
      ? question
      : `${question.slice(0, longestWhole / 2)}\n${question.slice(-longestWhole / 2)}`;
  const tokens = tokenize(unmask(looked));
  const smallTalk = stripSmallTalk(tokens);
  const kinds = new Set<IntentKind>(smallTalk.kinds);
  let rest = smallTalk.rest;
  if (wishesForPerson(tokens)) {
    kinds.add("wish_for_human");
    // "Is there a human here?" asks for one more than it asks about the bot.
    kinds.delete("bot_question");
    if (rest.length === 0) rest = tokens;
  }
  if (isUnhappy(looked, tokens)) {
    kinds.add("unhappy");
    if (rest.length === 0) rest = tokens;
  }
  if (isInjection(looked, tokens)) {
    kinds.add("injection");
    rest = withoutInstructions(rest.length === 0 ? tokens : rest);
  }
  if (isAbuse(rest)) kinds.add("abuse");
  const signed = friendlySign(looked);
  if (signed !== null) return { kinds: [signed], rest: "" };
  if (kinds.size === 0 && isGibberish(looked, rest)) kinds.add("gibberish");
  if (rest.length === 0 && kinds.size > 0 && !kinds.has("gibberish")) return { kinds: [...kinds], rest: "" };
  return { kinds: [...kinds], rest: looked === question ? textOf(rest, tokens, question) : question };
}

/** The source text of tokens that stand together, with the punctuation that ends them. */
function textOf(rest: readonly Token[], all: readonly Token[], question: string): string {
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length === all.length) return question.trim();
  if (rest.length !== all.indexOf(last) - all.indexOf(first) + 1) {
    // Sentences were taken out of the middle.
    return rest
      .map((token) => question.slice(token.start, token.end))
      .reduce((text, part) => (/^\p{P}/u.test(part) ? text + part : `${text} ${part}`), "")
      .trim();
  }
  const closing = /^[?!.…]+/u.exec(question.slice(last.end))?.[0] ?? "";
  return question.slice(first.start, last.end + closing.length).trim();
}
