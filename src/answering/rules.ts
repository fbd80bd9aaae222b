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
  confidence: number;
}

/** The first of `rules`, in their order, whose conditions all hold; null when none does. */
export function firstApplying(rules: readonly HandoffRule[], facts: RuleFacts): HandoffRule | null {
  return rules.find((rule) => applies(rule, facts)) ?? null;
}

/** Rules about confidence are tried last, after the clarifying question; all others before it. */
export function looksAtConfidence(rule: HandoffRule): boolean {
  return rule.when.confidenceBelow !== undefined;
}

/** The confidence an answer needs when no condition but confidence is looked at; null when no rule asks for one. */
export function generalThreshold(rules: readonly HandoffRule[]): number | null {
  const asked = rules
    .filter((rule) => Object.keys(rule.when).length === 1)
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

/** Whether the question holds the phrase's stems, side by side. */
function hasPhrase(question: string, phrase: string): boolean {
  const sought = terms(phrase, "en");
  // A phrase of punctuation alone says nothing, so it is found in nothing.
  return sought.length > 0 && ` ${terms(question, "en").join(" ")} `.includes(` ${sought.join(" ")} `);
}
