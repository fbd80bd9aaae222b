/** What is wrong with a reply as the email channel formats it, judged from its parts, its headers and the answer alone. */
import type { ReplyContent } from "../src/domain/reply.ts";
import { htmlViolations, plainTwinViolations } from "./html-violations.ts";
import type { AnswerFacts } from "./reply-facts.ts";

/** One message as the API gives it. */
export interface EmailMessage {
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
}

// Gmail hides what comes after about 102 KB.
const mostBytes = 80_000;
const rules = { isDocument: true, tags: ["meta"], attributes: ["style"] };

/** One line a violation; empty when there is none. */
export function emailViolations(
  messages: readonly EmailMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const [message] = messages;
  if (message === undefined || messages.length > 1) return [`email: ${messages.length} messages`];
  const { subject, text, html, headers } = message;
  const found = [
    ...htmlViolations(html, content, facts, rules),
    ...plainTwinViolations(text, facts),
    ...wrongHeaders({ Subject: subject, ...headers }),
  ];
  const bytes = new TextEncoder().encode(html).length;
  if (bytes > mostBytes) found.push(`html has ${bytes} bytes, ${mostBytes} at most`);
  if (/<(?!a )[^>]*https?:[^>]*>/.test(html)) found.push("html loads something");
  const { email } = content;
  if (email !== null && email.subject !== "" && !subject.startsWith("Re: ")) found.push("the subject is no reply's");
  return found.map((problem) => `email: ${problem}`);
}

function wrongHeaders(headers: Readonly<Record<string, string>>): string[] {
  const found = Object.entries(headers)
    .filter(([name, value]) => !/^[A-Za-z-]+$/.test(name) || value.trim() === "" || /[\p{Cc}\u2028\u2029]/u.test(value))
    .map(([name]) => `the header ${name} is blank or more than one line`);
  if (headers["Auto-Submitted"] !== "auto-replied") found.push("does not say that a machine answers");
  return found;
}
