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
    title: content.answer.citations[0]?.title ?? "",
    otherwise: toText(reply.answer),
  });
  const render = ({ reply: part, end }: Ended) => ({
    text: textOf(part, content, end),
    html: emailHtml(part, { wording: content.wording, title: subject, end }),
  });
  const fits = (ended: Ended) => {
    // Saves rendering a text that is too long by itself.
    if (byteLength(toText(ended.reply.answer)) > allowed.textBytes) return false;
    const { text, html } = render(ended);
    return byteLength(text) <= allowed.textBytes && byteLength(html) <= allowed.htmlBytes;
  };
  const whole = { reply, end: null };
  const chosen = fits(whole) ? whole : cut(reply, content, fits);
  return { subject, ...render(chosen), headers: emailHeaders(content.email) };
}

/** A reply, and where to read on if it had to be cut. */
interface Ended {
  reply: RenderedReply;
  end: EmailEnd | null;
}

/** The beginning of the answer; suggestions give way first where even that finds no room beside them. */
function cut(reply: RenderedReply, content: ReplyContent, fits: (ended: Ended) => boolean): Ended {
  const full = cutAnswer(reply, content, fits);
  return fits(full) ? full : cutAnswer({ ...reply, suggestions: [] }, content, fits);
}

function cutAnswer(reply: RenderedReply, { wording }: ReplyContent, fits: (ended: Ended) => boolean): Ended {
  const startWith = (end: EmailEnd): Ended => {
    const { tree } = takeStart(reply.answer, (answer) => fits({ reply: { ...reply, answer }, end }));
    return { reply: { ...reply, answer: tree }, end };
  };
  const beginning = startWith({ wording: wording.restWithoutUrl, url: null });
  const url = urlAfter(beginning.reply.answer, reply);
  if (url === null) return beginning;
  const end = { wording: wording.rest, url };
  const linked = fits({ ...beginning, end }) ? { ...beginning, end } : startWith(end);
  // Another end cuts at another place, where more may be left out than this address holds.
  return urlAfter(linked.reply.answer, reply) === url ? linked : beginning;
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
