/** Evaluates the rules of handoff.yaml: data in, the first rule that applies out. */
import type { HandoffRule, Topic } from "../domain/handoff-rules.ts";
import { terms } from "../text/terms.ts";
import type { IntentKind } from "./intent.ts";

/** All that a rule may look at. */
export interface RuleFacts {
  question: string;
  channel: string;
  customer: Readonly<Record<string, string>>;
  context: Readonly<Record<string, string>>;
  intents: readonly IntentKind[];
  topics: readonly Topic[];
  unsupportedLanguage: boolean;
  nothingFound: boolean;
  articleRisk: "normal" | "high" | null;
  /** Turns in a row that did not help. */
  failedTurns: number;
  confidence: number;
}

/** The first of `rules`, in their order, whose conditions all hold; null when none does. */
export function firstApplying(rules: readonly HandoffRule[], facts: RuleFacts): HandoffRule | null {
  return rules.find((rule) => applies(rule, facts)) ?? null;
}

/** Whether a rule waits until it is clear that no clarifying question is asked; all others are tried before that. */
export function isTriedLate({ when }: HandoffRule): boolean {
  return when.confidenceBelow !== undefined || when.nothingFound !== undefined;
}

/** The confidence that the rules ask for in a case like this: the highest of those that may apply; null when none does. */
export function confidenceAskedFor(rules: readonly HandoffRule[], facts: RuleFacts): number | null {
  const asked = rules
    .filter((rule) => applies(rule, { ...facts, confidence: -1 }))
    .map((rule) => rule.when.confidenceBelow ?? 0);
  const highest = Math.max(0, ...asked);
  return highest === 0 ? null : highest;
}

function applies({ when }: HandoffRule, facts: RuleFacts): boolean {
  return (
    (when.intent === undefined || facts.intents.includes(when.intent)) &&
    (when.topic === undefined || when.topic.some((topic) => facts.topics.includes(topic))) &&
    (when.words === undefined || when.words.some((phrase) => hasPhrase(facts.question, phrase))) &&
    (when.channel === undefined || when.channel.includes(facts.channel)) &&
    (when.customer === undefined || hasFacts(facts.customer, when.customer)) &&
    (when.context === undefined || hasFacts(facts.context, when.context)) &&
    (when.articleRisk === undefined || facts.articleRisk === when.articleRisk) &&
    (when.unsupportedLanguage === undefined || facts.unsupportedLanguage) &&
    (when.nothingFound === undefined || facts.nothingFound) &&
    (when.failedTurns === undefined || facts.failedTurns >= when.failedTurns) &&
    (when.confidenceBelow === undefined || facts.confidence < when.confidenceBelow)
  );
}

/** Every fact asked for has one of its values, whatever their case. */
function hasFacts(
  known: Readonly<Record<string, string>>,
  asked: Readonly<Record<string, string | string[]>>,
): boolean {
  return Object.entries(asked).every(([name, values]) => {
    const value = Object.hasOwn(known, name) ? known[name]?.toLowerCase() : undefined;
    return value !== undefined && [values].flat().some((candidate) => candidate.toLowerCase() === value);
  });
}

/** Whether a text holds the phrase's stems, side by side. */
export function hasPhrase(question: string, phrase: string): boolean {
  const sought = terms(phrase, "en");
  // A phrase of punctuation alone says nothing, so it is found in nothing.
  return sought.length > 0 && ` ${terms(question, "en").join(" ")} `.includes(` ${sought.join(" ")} `);
}
