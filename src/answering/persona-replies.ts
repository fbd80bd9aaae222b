/** What the persona says in its own words: small talk, clarifying questions, handoffs. It states no facts. */
import type { Answer } from "../domain/answer.ts";
import type { Decision } from "../domain/decision.ts";
import { type Persona, partPlaceholder } from "../domain/persona.ts";
import { stringifyMarkdown } from "../markdown/stringify.ts";
import { collapse } from "../text/normalize-space.ts";
import { sentences } from "../text/sentences.ts";
import type { MadeDecision } from "./decide.ts";
import type { IntentKind } from "./intent.ts";

/** The reply to small talk; null when none of the intents is small talk. */
export function smallTalkWording(intents: readonly IntentKind[], { wording }: Persona): string | null {
  const byKind: Partial<Record<IntentKind, string>> = {
    bot_question: wording.botQuestion,
    thanks: wording.thanks,
    goodbye: wording.goodbye,
    praise: wording.praise,
    greeting: wording.greeting,
    acknowledgement: wording.acknowledgement,
  };
  // In this order: "thanks, bye" is a goodbye that thanks; a question about the bot outweighs a hello.
  const order = ["bot_question", "goodbye", "thanks", "praise", "greeting", "acknowledgement"] as const;
  const kind = order.find((candidate) => intents.includes(candidate));
  return kind === undefined ? null : (byKind[kind] ?? null);
}

/** What the words depend on besides the decision; the decision never depends on it. */
export interface WordingMoment {
  /** Whether the people behind the decision's queue are at work. */
  open: boolean;
  /** Whether a handoff of this conversation waits in that queue already. */
  promisedBefore: boolean;
  /** Whether a clarifying question was asked just before. */
  clarifiedBefore: boolean;
}

/** The sentence that goes with a clarifying question or a handoff. */
export function decisionWording(
  { decision, rule, offTopic }: MadeDecision,
  { wording }: Persona,
  { open, promisedBefore, clarifiedBefore }: WordingMoment,
): string {
  if (decision.kind === "clarify") {
    if (decision.reason !== "too_short") return wording.clarify;
    return clarifiedBefore ? wording.tooShortAgain : wording.tooShort;
  }
  // Before a rule's own words: they may promise a person, and nobody is called.
  if (offTopic) return wording.offTopic;
  // A rule's words for an emergency are said every time.
  const always = decision.reason === "sensitive_topic" && rule?.wording !== undefined;
  if (promisedBefore && !always) return wording.handoffAgain;
  if (!open && rule?.wordingOutOfHours !== undefined) return rule.wordingOutOfHours;
  if (rule?.wording !== undefined) return rule.wording;
  if (!open) return forReason(wording.handoffByReasonOutOfHours, decision) ?? wording.handoffOutOfHours;
  return forReason(wording.handoffByReason, decision) ?? wording.handoff;
}

function forReason(byReason: Partial<Record<string, string>>, { reason }: Decision): string | undefined {
  return byReason[reason];
}

// Enough to know which part is meant.
const maxPartLength = 80;

/**
 * The sentences that name parts of a question which nothing answers; none when there are none. The customer's words are quoted
 * as data: short, on one line, and without what the persona may not say, which is numbers, and addresses.
 */
export function missingWording(parts: readonly string[], { wording }: Pick<Persona, "wording">): string[] {
  if (parts.length === 0) return [];
  const named = parts.map((part) => `“${quotable(part)}”`).join(", ");
  // Split before the words are put in: where a sentence ends is the persona's business, not the customer's.
  return sentences(wording.partMissing).map(({ text }) => collapse(text.split(partPlaceholder).join(named)));
}

/** That the article says more than is quoted, a sentence each. */
export function moreWording({ wording }: Pick<Persona, "wording">): string[] {
  return sentences(wording.restWithoutUrl).map(({ text }) => collapse(text));
}

function quotable(part: string): string {
  const words = collapse(part.normalize("NFKC").replace(/[\p{C}“”"„«»`]/gu, " "))
    .replace(/[\s?!.,;:…]+$/u, "")
    .split(" ")
    .map((word) => (/\p{N}|@|\/\/|\p{L}\.\p{L}/u.test(word) ? "…" : word))
    .filter((word, index, all) => word !== "…" || all[index - 1] !== "…");
  const text = words.join(" ");
  if (text.length <= maxPartLength) return text;
  const cut = text.lastIndexOf(" ", maxPartLength - 2);
  return `${text.slice(0, cut > 0 ? cut : maxPartLength - 2).toWellFormed()} …`;
}

/** Wording as an answer: without citations, every sentence marked as the persona's. */
export function personaAnswer(text: string): Answer {
  return {
    markdown: stringifyMarkdown({
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
    }).trim(),
    citations: [],
    sentences: sentences(text).map((sentence) => ({
      text: collapse(sentence.text),
      citations: [],
      support: "persona",
    })),
  };
}
