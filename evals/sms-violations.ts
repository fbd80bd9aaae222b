/** What is wrong with a reply as the SMS channel formats it, judged from the messages and the answer alone. */
import type { ReplyContent } from "../src/domain/reply.ts";
import { countSms } from "./count-sms.ts";
import type { AnswerFacts } from "./reply-facts.ts";
import { saidViolations } from "./said-violations.ts";

/** One message as the API gives it. */
export interface SmsMessage {
  text: string;
  encoding: string;
  segments: number;
}

const mostSegments = 3;
const mostMessages = 2;
// What one API call of the provider takes; https://www.twilio.com/docs/glossary/what-sms-character-limit
const mostCharacters = 1_600;

/** One line a violation; empty when there is none. */
export function smsViolations(messages: readonly SmsMessage[], content: ReplyContent, facts: AnswerFacts): string[] {
  const whole = messages.map(({ text }) => text).join("\n");
  return [
    ...(messages.length < 1 || messages.length > mostMessages ? [`sms: ${messages.length} messages`] : []),
    ...messages.flatMap(messageViolations),
    ...saidViolations(whole, content, facts).map((problem) => `sms: ${problem}`),
  ];
}

function messageViolations({ text, encoding, segments }: SmsMessage, index: number): string[] {
  const counted = countSms(text);
  const found: string[] = [];
  if (text.trim() === "") found.push("is blank");
  if (!text.isWellFormed()) found.push("holds half a surrogate pair");
  if (counted.encoding !== encoding) found.push(`says ${encoding}, is ${counted.encoding}`);
  // Keeping a grapheme whole may cost a segment more than the fewest; fewer is impossible.
  if (segments < counted.segments || segments > counted.segments + 1)
    found.push(`says ${segments} segments, has ${counted.segments}`);
  if (Math.max(segments, counted.segments) > mostSegments)
    found.push(`has ${counted.segments} segments, ${mostSegments} at most`);
  if (text.length > mostCharacters) found.push(`has ${text.length} characters`);
  return found.map((problem) => `sms: message ${index + 1} ${problem}`);
}
