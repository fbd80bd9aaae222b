/** What a rule may know of a message before anything is searched. */
import type { ConversationProgress } from "./conversation-progress.ts";
import type { Intent } from "./intent.ts";
import type { RuleFacts } from "./rules.ts";
import { sensitiveTopics } from "./sensitive-topics.ts";

/** The facts that need no article; `intents` and `language` are those of the message, found before. */
export function messageFacts(
  { question, channel, customer, context }: Pick<RuleFacts, "question" | "channel" | "customer" | "context">,
  {
    intents,
    language,
    progress,
  }: { intents: Intent["kinds"]; language: string | null; progress: ConversationProgress },
): Omit<RuleFacts, "nothingFound" | "articleRisk" | "confidence"> {
  const unsupportedLanguage = language !== null && language !== "en";
  const topics = sensitiveTopics(question);
  const { failedTurns } = progress;
  return { question, channel, customer, context, intents, topics, unsupportedLanguage, failedTurns };
}
