/** Formats a reply for SMS: plain text in one or two messages; what finds no room there is pointed to. */
import type { Root, RootContent } from "mdast";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { splitText, type TextRange } from "../markdown/split-text.ts";
import type { Channel } from "./channel.ts";
import { numberedOptions } from "./numbered-options.ts";
import type { PlainText } from "./plain-pieces.ts";
import { plainText } from "./plain-text.ts";
import { leadIn, linkTo, listOf, paragraphOf, type RenderedReply, renderReply } from "./render-reply.ts";
import { joinSources, type SmsSource, sliceSource, toSmsText } from "./sms-text.ts";
import { urlOfRest } from "./url-of-rest.ts";

const smsMessageSchema = z.object({
  text: z.string().describe("Plain text, ready to be sent as it stands."),
  encoding: z.enum(["GSM-7", "UCS-2"]),
  segments: z.number().int().describe("How many SMS it is billed as: 153 septets or 67 UTF-16 units each."),
});
type SmsMessage = z.infer<typeof smsMessageSchema>;

// Carriers join up to ten segments, but delivery suffers beyond three; a call takes 1,600 characters at most.
// https://www.twilio.com/docs/messaging/guides/how-to-use-your-message-limits, https://www.twilio.com/docs/glossary/what-sms-character-limit
const limits = { messages: 2, segments: 3, characters: 1_600 };
/** No longer text is counted, in UTF-16 units. Twice what GSM-7 holds, as look-alikes may shorten a text a little. */
const longestText = limits.segments * 153 * 2;

export const sms: Channel<SmsMessage> = {
  name: "sms",
  limits,
  messageSchema: smsMessageSchema,
  format: (content) => formatSms(content),
  textOf: ({ text }) => text,
  measure: ({ text, segments }) => ({ segments, characters: text.length }),
};

function formatSms(content: ReplyContent): SmsMessage[] {
  const reply = renderReply(content);
  const body = toPlain(reply.answer.children);
  const tails = numberedOptions(reply.options, content.wording, [60, 30, 15]).map(toPlain);
  for (const tail of tails) {
    for (let messages = 1; messages <= limits.messages; messages += 1) {
      const whole = packWhole(body, tail, messages);
      if (whole !== null) return withExtras(whole, body, tail, extrasOf(reply, content, body), messages);
    }
  }
  for (const tail of tails) {
    const cut = formatCut(content, reply, body, tail);
    if (cut !== null) return cut;
  }
  // A persona's wording may alone be longer than a message.
  return pack(toPlain([paragraphOf(content.wording.restWithoutUrl)]), empty, 1).messages;
}

/** The same number of messages with as much of what may stand at the end as finds room there. */
function withExtras(
  whole: SmsMessage[],
  body: PlainText,
  tail: SmsSource,
  extras: readonly SmsSource[],
  messages: number,
): SmsMessage[] {
  for (const extra of extras) {
    const more = packWhole(body, joinSources([tail, extra]), messages);
    if (more !== null) return more;
  }
  return whole;
}

/** Only a beginning fits: the last message says where the rest is. Null when even that finds no room beside the options. */
function formatCut(
  content: ReplyContent,
  reply: RenderedReply,
  body: PlainText,
  options: SmsSource,
): SmsMessage[] | null {
  const withoutUrl = toPlain([paragraphOf(content.wording.restWithoutUrl)]);
  const beginning = pack(body, joinSources([withoutUrl, options]), limits.messages);
  const url = urlOfRest(reply.sources, body.marks, beginning.restStart);
  if (url !== null) {
    const link = toPlain([paragraphOf(`${leadIn(content.wording.rest)} `, linkTo({ label: url, url }))]);
    const linked = pack(body, joinSources([link, options]), limits.messages);
    // Another tail cuts at another place, where more may be left out than this address holds.
    if (linked.isSendable && urlOfRest(reply.sources, body.marks, linked.restStart) === url) return linked.messages;
  }
  return beginning.isSendable ? beginning.messages : null;
}

const empty: SmsSource = { text: "", verbatim: [] };

/** What may stand at the end if it costs no further message, the fullest first. */
function extrasOf(reply: RenderedReply, { kind, wording }: ReplyContent, body: PlainText): SmsSource[] {
  const source =
    kind === "answer" ? reply.sources.find(({ url }) => url !== null && !body.text.includes(url)) : undefined;
  const sourceLine = source?.url
    ? [paragraphOf(`${leadIn(wording.sources)} `, linkTo({ label: source.url, url: source.url }))]
    : [];
  const extras: SmsSource[] = [];
  // A title that leads nowhere helps nobody and costs a segment.
  const suggestions = reply.suggestions.filter(({ url }) => url !== null);
  for (let count = Math.min(3, suggestions.length); count > 0; count -= 1) {
    const links = listOf(suggestions.slice(0, count).map(linkTo), { ordered: false });
    extras.push(toPlain([paragraphOf(leadIn(wording.suggestions)), links, ...sourceLine]));
  }
  return sourceLine.length > 0 ? [...extras, toPlain(sourceLine)] : extras;
}

interface Packed {
  messages: SmsMessage[];
  /** Within the limits, and not nothing. */
  isSendable: boolean;
  /** Where the part of the body begins that found no room. */
  restStart: number;
}

function packWhole(body: PlainText, tail: SmsSource, count: number): SmsMessage[] | null {
  // Saves the search for breaks in a text that is far too long.
  if (body.text.length > limits.messages * longestText) return null;
  const packed = pack(body, tail, count);
  return packed.isSendable && packed.restStart >= body.text.length ? packed.messages : null;
}

/** Fills up to `count` messages with the body and puts the tail under the last. */
function pack(body: PlainText, tail: SmsSource, count: number): Packed {
  const withTail = (part: TextRange) => joinSources([sliceSource(body, part), tail]);
  const fits = (part: TextRange, index: number) =>
    isSendable(index === count - 1 ? withTail(part) : sliceSource(body, part));
  const { parts, restStart } = splitText(body.text, { fits, maxParts: count, unbroken: body.unbroken });
  const texts = parts.map((part) => sliceSource(body, part));
  const last = texts.at(-1) ?? empty;
  if (tail.text !== "") {
    const closing = joinSources([last, tail]);
    // A message of the tail alone, where the last one is full.
    if (isSendable(closing)) texts.splice(Math.max(0, texts.length - 1), 1, closing);
    else texts.push(tail);
  }
  const isWithin = texts.length > 0 && texts.length <= count && texts.every(isSendable);
  return { messages: texts.map(toMessage), isSendable: isWithin, restStart };
}

function isSendable(source: SmsSource): boolean {
  if (source.text.length > longestText) return false;
  const { text, parts } = toSmsText(source);
  return parts.length <= limits.segments && text.length <= limits.characters;
}

function toMessage(source: SmsSource): SmsMessage {
  const { text, encoding, parts } = toSmsText(source);
  return { text, encoding, segments: parts.length };
}

function toPlain(children: RootContent[]): PlainText {
  const tree: Root = { type: "root", children };
  return plainText(tree, { gap: "\n", marks: "hidden" });
}
