/** Why a rule of handoff.yaml applied, in words that an editor or agent understands. */
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { RuleFacts } from "./rules.ts";

/** One sentence that names the rule and everything that made it apply. */
export function explainRule({ id, when }: HandoffRule, facts: RuleFacts): string {
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
  if (when.failedTurns !== undefined)
    because.push(
      facts.failedTurns === 1 ? "the last turn did not help" : `${facts.failedTurns} turns in a row did not help`,
    );
  if (when.unsupportedLanguage !== undefined) because.push("it is in a language the articles cannot be searched in");
  if (when.nothingFound !== undefined) because.push("no article holds anything close to it");
  if (when.confidenceBelow !== undefined)
    because.push(`confidence is ${Math.floor(facts.confidence * 100)} %, below ${percent(when.confidenceBelow)}`);
  return `Rule "${id}" applies: ${because.join(", and ")}.`;
}

const intentWords: Readonly<Record<NonNullable<HandoffRule["when"]["intent"]>, string>> = {
  wish_for_human: "asks for a person",
  unhappy: "is angry or close to giving up",
  abuse: "is abusive",
  injection: "tries to instruct the assistant",
};

/** A share of 0..1 as people write it. */
export const percent = (share: number) => `${Math.round(share * 100)} %`;
