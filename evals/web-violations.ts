/** What is wrong with a reply as the web channel or the portal formats it. */
import type { ReplyContent } from "../src/domain/reply.ts";
import { type HtmlRules, htmlViolations, plainTwinViolations } from "./html-violations.ts";
import type { AnswerFacts } from "./reply-facts.ts";

/** One message as the API gives it. */
export interface WebMessage {
  html: string;
  text: string;
}

const rulesOf: Readonly<Record<"web" | "portal", HtmlRules>> = {
  web: { isDocument: false, tags: [], attributes: [] },
  portal: { isDocument: false, tags: ["form"], attributes: [] },
};

/** One line a violation; empty when there is none. */
export function webViolations(
  channel: "web" | "portal",
  messages: readonly WebMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const [message] = messages;
  if (message === undefined || messages.length > 1) return [`${channel}: ${messages.length} messages`];
  return [
    ...htmlViolations(message.html, content, facts, rulesOf[channel]),
    ...plainTwinViolations(message.text, facts),
  ].map((problem) => `${channel}: ${problem}`);
}
