/** Answer, clarify or hand off: rules first, then ambiguity, then confidence. Explains itself in words. */
import type { Decision, Reason, Signal } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { Choice } from "./ambiguity.ts";
import { firstApplying, generalThreshold, looksAtConfidence, type RuleFacts } from "./rules.ts";

export interface DecisionRequest {
  facts: RuleFacts;
  signals: Signal[];
  rules: readonly HandoffRule[];
  /** Sections that compete for the question. */
  choices: readonly Choice[];
  /** Nothing to search for: no content word, and nothing said before. */
  tooShort: boolean;
  /** Whether the last answer of the conversation was a clarifying question. */
  clarifiedBefore: boolean;
}

/** Decides. `rule` names what in handoff.yaml decided, so that an editor can change it. */
export function decide({ facts, signals, rules, choices, tooShort, clarifiedBefore }: DecisionRequest): {
  decision: Decision;
  rule: HandoffRule | null;
} {
  const threshold = generalThreshold(rules);
  const make = (
    kind: Decision["kind"],
    reason: Reason,
    explanation: string,
    more: Partial<Decision> = {},
  ): Decision => ({
    kind,
    reason,
    rule: null,
    options: [],
    explanation,
    threshold: null,
    signals,
    ...more,
  });
  const byRule = (rule: HandoffRule): { decision: Decision; rule: HandoffRule } => ({
    decision: make("handoff", rule.reason, explainRule(rule, facts), {
      rule: rule.id,
      threshold: rule.when.confidenceBelow ?? null,
    }),
    rule,
  });

  const early = firstApplying(
    rules.filter((rule) => !looksAtConfidence(rule) && rule.when.nothingFound === undefined),
    facts,
  );
  if (early !== null) return byRule(early);

  const isAmbiguous = choices.length > 0;
  if ((isAmbiguous || tooShort) && clarifiedBefore) {
    const explanation =
      "The question was still open to several readings after a clarifying question, so a person takes over.";
    return { decision: make("handoff", "ambiguous_after_clarify", explanation), rule: null };
  }
  if (tooShort) {
    return {
      decision: make("clarify", "too_short", "The message holds no word that an article could be found by."),
      rule: null,
    };
  }
  if (isAmbiguous) {
    const explanation = `${choices.length} sections fit about equally well: ${choices.map(({ label }) => `"${label}"`).join(", ")}.`;
    return {
      decision: make("clarify", "ambiguous", explanation, { options: choices.map(({ label }) => label) }),
      rule: null,
    };
  }

  const late = firstApplying(rules, facts);
  if (late !== null) return byRule(late);
  if (facts.nothingFound) {
    return {
      decision: make("handoff", "missing_knowledge", "No article holds anything close to the question."),
      rule: null,
    };
  }
  const enough = threshold === null ? "no rule asks for a minimum" : `at least ${percent(threshold)} are asked for`;
  return {
    decision: make(
      "answer",
      "grounded",
      `Confidence is ${percent(facts.confidence)}; ${enough}. ${strongest(signals)}`,
      { threshold },
    ),
    rule: null,
  };
}

function explainRule({ id, when }: HandoffRule, facts: RuleFacts): string {
  const because: string[] = [];
  if (when.intent !== undefined) because.push(`the message ${intentWords[when.intent]}`);
  if (when.topic !== undefined) {
    const named = facts.topics.filter((topic) => when.topic?.includes(topic));
    because.push(`it is about ${named.map((topic) => topic.replaceAll("_", " ")).join(", ")}`);
  }
  if (when.words !== undefined) because.push("it holds one of the rule's words");
  if (when.channel !== undefined) because.push(`it came by ${facts.channel}`);
  if (when.customer !== undefined)
    because.push(`the customer's ${Object.keys(when.customer).join(", ")} is one the rule names`);
  if (when.context !== undefined) because.push(`the ${Object.keys(when.context).join(", ")} is one the rule names`);
  if (when.articleRisk !== undefined) because.push("the article is marked as high risk");
  if (when.unsupportedLanguage !== undefined) because.push("it is in a language the articles cannot be searched in");
  if (when.nothingFound !== undefined) because.push("no article holds anything close to it");
  if (when.confidenceBelow !== undefined)
    because.push(`confidence is ${Math.floor(facts.confidence * 100)} %, below ${percent(when.confidenceBelow)}`);
  return `Rule "${id}" applies: ${because.join(", and ")}.`;
}

const intentWords: Readonly<Record<NonNullable<HandoffRule["when"]["intent"]>, string>> = {
  wish_for_human: "asks for a person",
  abuse: "is abusive",
  injection: "tries to instruct the assistant",
};

function strongest(signals: readonly Signal[]): string {
  const first = signals[0];
  return first === undefined ? "" : `What counted most: ${first.name} = ${first.value.toFixed(2)}.`;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
