/** Formats a reply for email: the two parts of multipart/alternative, the subject, and what headers follow from it. */
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { toText } from "../markdown/to-text.ts";
import type { Channel } from "./channel.ts";
import { cutReply, type EndedReply, type ReplyEnd, withEnd } from "./cut-reply.ts";
import { emailHeaders } from "./email-headers.ts";
import { emailHtml } from "./email-html.ts";
import { emailSubject, longestSubject } from "./email-subject.ts";
import { type RenderedReply, renderReply } from "./render-reply.ts";
import { replyText } from "./reply-text.ts";
import { wrapLines } from "./wrap-lines.ts";

const emailMessageSchema = z.object({
  subject: z.string().describe("One line, not encoded."),
  text: z.string().describe("The part text/plain, in lines of at most 76 characters but for addresses and code."),
  html: z.string().describe("The part text/html: a document without scripts, classes to style and things to load."),
  headers: z
    .record(z.string(), z.string())
    .describe("To be added: that a machine answers, and, where the mail that is replied to was given, its thread."),
});
type EmailMessage = z.infer<typeof emailMessageSchema>;

// Gmail shows about 102 KB of a mail's HTML and hides the rest behind a link: https://github.com/hteumeuleu/email-bugs/issues/41
const limits = { messages: 1, htmlBytes: 80_000, textBytes: 80_000, subjectCharacters: longestSubject };
// Lines of 78 characters are wished (RFC 5322, 2.1.1); two are left for the quote marks of a reply.
const columns = 76;

const bytes = new TextEncoder();
const byteLength = (text: string) => bytes.encode(text).length;

export const email: Channel<EmailMessage> = emailWithin(limits);

/** The channel with other limits, which tests hold answers against that are not long. */
export function emailWithin(allowed: typeof limits): Channel<EmailMessage> {
  return {
    name: "email",
    limits: allowed,
    messageSchema: emailMessageSchema,
    format: (content) => [formatEmail(content, allowed)],
    textOf: ({ text }) => text,
    htmlOf: ({ html }) => html,
    measure: ({ subject, html, text }) => ({
      htmlBytes: byteLength(html),
      textBytes: byteLength(text),
      subjectCharacters: subject.length,
    }),
  };
}

function formatEmail(content: ReplyContent, allowed: typeof limits): EmailMessage {
  const reply = renderReply(content);
  const subject = emailSubject({
    received: content.email?.subject ?? null,
    title: content.answer.citations[0]?.title ?? "",
    otherwise: toText(reply.answer),
  });
  const render = ({ reply: part, end }: EndedReply) => ({
    text: textOf(part, content, end),
    html: emailHtml(part, { wording: content.wording, title: subject, end }),
  });
  const fits = (ended: EndedReply) => {
    // Saves rendering a text that is too long by itself.
    if (byteLength(toText(ended.reply.answer)) > allowed.textBytes) return false;
    const { text, html } = render(ended);
    return byteLength(text) <= allowed.textBytes && byteLength(html) <= allowed.htmlBytes;
  };
  return { subject, ...render(cutReply(reply, content.wording, fits)), headers: emailHeaders(content.email) };
}

function textOf(reply: RenderedReply, { wording }: ReplyContent, end: ReplyEnd | null): string {
  return wrapLines(replyText({ ...reply, answer: withEnd(reply.answer, end) }, wording), columns);
}
