/** What the persona says in its own words: small talk, clarifying questions, handoffs. It states no facts. */
import type { Answer } from "../domain/answer.ts";
import type { Decision } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { Persona } from "../domain/persona.ts";
import { stringifyMarkdown } from "../markdown/stringify.ts";
import { collapse } from "../text/normalize-space.ts";
import { sentences } from "../text/sentences.ts";
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

/** The sentence that goes with a clarifying question or a handoff. */
export function decisionWording(
  decision: Decision,
  rule: HandoffRule | null,
  offTopic: boolean,
  { wording }: Persona,
): string {
  if (decision.kind === "clarify") return decision.reason === "too_short" ? wording.tooShort : wording.clarify;
  // Before a rule's own words: they may promise a person, and nobody is called.
  if (offTopic) return wording.offTopic;
  if (rule?.wording !== undefined) return rule.wording;
  const byReason: Partial<Record<string, string | undefined>> = wording.handoffByReason;
  return byReason[decision.reason] ?? wording.handoff;
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
