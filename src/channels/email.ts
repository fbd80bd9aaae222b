/** Formats a reply for email: the two parts of multipart/alternative, the subject, and what headers follow from it. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import { toText } from "../markdown/to-text.ts";
import type { Channel } from "./channel.ts";
import { emailHeaders } from "./email-headers.ts";
import { type EmailEnd, emailHtml } from "./email-html.ts";
import { emailSubject, longestSubject } from "./email-subject.ts";
import { leadIn, linkTo, paragraphOf, type RenderedReply, renderReply } from "./render-reply.ts";
import { replyText } from "./reply-text.ts";
import { takeStart } from "./take-start.ts";
import { urlOfRest } from "./url-of-rest.ts";
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
    question: content.question,
    otherwise: toText(reply.answer),
  });
  const fits = (answer: Root, end: EmailEnd | null) => {
    const part = { ...reply, answer };
    return (
      byteLength(emailHtml(part, { wording: content.wording, title: subject, end })) <= allowed.htmlBytes &&
      byteLength(textOf(part, content, end)) <= allowed.textBytes
    );
  };
  const { answer, end } = fits(reply.answer, null) ? { answer: reply.answer, end: null } : cut(reply, content, fits);
  const part = { ...reply, answer };
  return {
    subject,
    text: textOf(part, content, end),
    html: emailHtml(part, { wording: content.wording, title: subject, end }),
    headers: emailHeaders(content.email),
  };
}

/** The beginning, and where to read on. */
function cut(
  reply: RenderedReply,
  { wording }: ReplyContent,
  fits: (answer: Root, end: EmailEnd) => boolean,
): { answer: Root; end: EmailEnd } {
  const withoutUrl = { wording: wording.restWithoutUrl, url: null };
  const beginning = takeStart(reply.answer, (part) => fits(part, withoutUrl)).tree;
  const url = urlAfter(beginning, reply);
  if (url === null) return { answer: beginning, end: withoutUrl };
  const end = { wording: wording.rest, url };
  const linked = takeStart(reply.answer, (part) => fits(part, end)).tree;
  // Another end cuts at another place, where more may be left out than this address holds.
  return urlAfter(linked, reply) === url ? { answer: linked, end } : { answer: beginning, end: withoutUrl };
}

function urlAfter(beginning: Root, { answer, sources }: RenderedReply): string | null {
  const marks = marksOf(answer).map((n, offset) => ({ n, offset }));
  return urlOfRest(sources, marks, marksOf(beginning).length);
}

function marksOf(tree: Root): number[] {
  const numbers: number[] = [];
  visit(tree, "linkReference", (node) => {
    if (isCitationMark(node)) numbers.push(citationNumber(node));
  });
  return numbers;
}

function textOf(reply: RenderedReply, { wording }: ReplyContent, end: EmailEnd | null): string {
  const rest =
    end === null
      ? []
      : [
          end.url === null
            ? paragraphOf(end.wording)
            : paragraphOf(`${leadIn(end.wording)} `, linkTo({ label: end.url, url: end.url })),
        ];
  const answer: Root = { type: "root", children: [...reply.answer.children, ...rest] };
  return wrapLines(replyText({ ...reply, answer }, wording), columns);
}
