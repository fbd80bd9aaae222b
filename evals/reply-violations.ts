/** What is wrong with a formatted reply: every channel's own check, and what holds for all of them. */
import type { ReplyContent } from "../src/domain/reply.ts";
import { type EmailMessage, emailViolations } from "./email-violations.ts";
import { type MatrixMessage, matrixViolations } from "./matrix-violations.ts";
import { answerFacts } from "./reply-facts.ts";
import { type SlackMessage, slackViolations } from "./slack-violations.ts";
import { type SmsMessage, smsViolations } from "./sms-violations.ts";
import { type VoiceMessage, voiceViolations } from "./voice-violations.ts";
import { type WebMessage, webViolations } from "./web-violations.ts";
import { type WhatsappMessage, whatsappViolations } from "./whatsapp-violations.ts";

/** A reply as one channel sends it. */
export type FormattedReply =
  | { channel: "web"; messages: readonly WebMessage[] }
  | { channel: "portal"; messages: readonly WebMessage[] }
  | { channel: "email"; messages: readonly EmailMessage[] }
  | { channel: "sms"; messages: readonly SmsMessage[] }
  | { channel: "voice"; messages: readonly VoiceMessage[] }
  | { channel: "whatsapp"; messages: readonly WhatsappMessage[] }
  | { channel: "slack"; messages: readonly SlackMessage[] }
  | { channel: "matrix"; messages: readonly MatrixMessage[] };

/** One line a violation, with the channel's name first; empty when there is none. */
export function replyViolations(reply: FormattedReply, content: ReplyContent): string[] {
  const facts = answerFacts(content);
  switch (reply.channel) {
    case "web":
    case "portal":
      return webViolations(reply.channel, reply.messages, content, facts);
    case "email":
      return emailViolations(reply.messages, content, facts);
    case "sms":
      return smsViolations(reply.messages, content, facts);
    case "whatsapp":
      return whatsappViolations(reply.messages, content, facts);
    case "slack":
      return slackViolations(reply.messages, content, facts);
    case "voice":
      return voiceViolations(reply.messages, content, facts);
    case "matrix":
      return matrixViolations(reply.messages, content, facts);
  }
}

/** What is wrong with the words of the persona: they state no facts, cite nothing and are at most two sentences. */
export function personaViolations({ answer }: ReplyContent): string[] {
  const persona = answer.sentences.filter(({ support }) => support === "persona");
  const found: string[] = [];
  if (persona.length > 2) found.push(`persona: ${persona.length} sentences`);
  for (const { text, citations } of persona) {
    if (/\p{N}/u.test(text)) found.push(`persona: states a number: ${text}`);
    if (citations.length > 0) found.push(`persona: cites: ${text}`);
  }
  return found;
}
