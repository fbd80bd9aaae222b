/** Formats a reply for WhatsApp: its own markup, up to three buttons under a short question, and at most three messages. */
import type { RootContent } from "mdast";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { plainValue } from "../markdown/plain-value.ts";
import type { Channel } from "./channel.ts";
import { type ChatMarkup, chatMarkup } from "./chat-markup.ts";
import { numberedOptions } from "./numbered-options.ts";
import { packStyled } from "./pack-styled.ts";
import { oneSpace } from "./readable-link.ts";
import { leadIn, linesOf, linkTo, listOf, paragraphOf, type RenderedReply, renderReply } from "./render-reply.ts";
import { styleTree } from "./style-tree.ts";
import { joinStyled, type StyledText, unstyled } from "./styled-text.ts";
import { urlOfRest } from "./url-of-rest.ts";
import { readWhatsapp } from "./whatsapp-reading.ts";

const whatsappMessageSchema = z.object({
  text: z.string().describe("In WhatsApp's own markup; with buttons the body of an interactive message."),
  buttons: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .optional()
    .describe("Reply buttons, one an option; what is asked next is the `title` or the `id`, the option's number."),
});
type WhatsappMessage = z.infer<typeof whatsappMessageSchema>;

// Characters are code points. A text holds 4,096; the body of a message with buttons 1,024, and it takes three buttons
// with different titles of 20 without markup.
// https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages, …/guides/send-messages/interactive-reply-buttons
const limits = { messages: 3, characters: 4_096, charactersWithButtons: 1_024, buttons: 3, buttonCharacters: 20 };
/** What a message is filled to: a little is left for what a provider in between may add. */
const fullText = 4_000;

export const whatsapp: Channel<WhatsappMessage> = {
  name: "whatsapp",
  limits,
  messageSchema: whatsappMessageSchema,
  format: (content) => formatWhatsapp(content),
  textOf: ({ text, buttons = [] }) =>
    [
      ...readWhatsapp(text).map(({ lead, runs }) => lead + runs.map((run) => run.text).join("")),
      ...buttons.map(({ title }) => title),
    ].join("\n"),
  measure: ({ text, buttons = [] }) => ({
    characters: charactersOf(text),
    charactersWithButtons: buttons.length > 0 ? charactersOf(text) : 0,
    buttons: buttons.length,
    buttonCharacters: Math.max(0, ...buttons.map(({ title }) => charactersOf(title))),
  }),
};

/** No link has a label, and lists and quotes are told by the sign and the space at the beginning of their lines. */
const markup: ChatMarkup = {
  escape: (text) => text,
  link: null,
  lineStart: /^(?:[-*+•]|\d{1,9}[.)]|>)(?:\s|$)/,
  literal: null,
};

function formatWhatsapp(content: ReplyContent): WhatsappMessage[] {
  const reply = renderReply(content);
  const body = toStyled(reply.answer.children);
  const extra = extraOf(reply, content);
  const withButtons = formatButtons(reply, body, extra);
  if (withButtons !== null) return [withButtons];
  const { rest, restWithoutUrl } = content.wording;
  const packed = packStyled({
    body,
    tails: numberedOptions(reply.options, content.wording, [100, 30]).map((children) => toStyled(children)),
    extra,
    rest: {
      withoutUrl: toStyled([paragraphOf(restWithoutUrl)]),
      linked: (restStart) => {
        const url = urlOfRest(reply.sources, body.marks, restStart);
        return url === null ? null : toStyled([paragraphOf(`${leadIn(rest)} `, linkTo({ label: url, url }))]);
      },
    },
    maxMessages: limits.messages,
    longest: 2 * fullText,
    fits: (text) => text.text !== "" && charactersOf(toText(text)) <= fullText,
  });
  // A persona's wording may alone be longer than a message.
  return (packed ?? [unstyled(restWithoutUrl)]).map((text) => ({ text: toText(text) }));
}

/** A question whose options are buttons, with the suggestions where they find room; null where buttons cannot hold it. */
function formatButtons({ options }: RenderedReply, body: StyledText, extra: StyledText): WhatsappMessage | null {
  const titles = options.map((option) => oneSpace(plainValue(option)));
  const isButton = (title: string) =>
    /[^\s\u200b]/.test(title) && !/[*_~`]/.test(title) && charactersOf(title) <= limits.buttonCharacters;
  if (titles.length === 0 || titles.length > limits.buttons || !titles.every(isButton)) return null;
  if (new Set(titles).size < titles.length || body.text === "") return null;
  const texts = [joinStyled([body, extra], "\n\n"), body].map(toText);
  const text = texts.find((candidate) => charactersOf(candidate) <= limits.charactersWithButtons);
  return text === undefined
    ? null
    : { text, buttons: titles.map((title, index) => ({ id: String(index + 1), title })) };
}

function extraOf({ suggestions, sources }: RenderedReply, { wording }: ReplyContent): StyledText {
  const links = toStyled(
    [paragraphOf(leadIn(wording.suggestions)), listOf(suggestions.map(linkTo), { ordered: false })],
    "\n",
  );
  // Numbered by hand: the numbers are those of the marks.
  const lines = linesOf(
    wording.sources,
    sources.map((source) => [`[${source.n}] `, linkTo(source)]),
  );
  return joinStyled(
    [suggestions.length > 0 ? links : unstyled(""), sources.length > 0 ? toStyled([lines]) : unstyled("")],
    "\n\n",
  );
}

function toStyled(children: RootContent[], gap: "\n" | "\n\n" = "\n\n"): StyledText {
  return styleTree({ type: "root", children }, { gap, bullets: ["- "], links: "spelled" });
}

const toText = (styled: StyledText): string => chatMarkup(styled, markup).toWellFormed();

const charactersOf = (text: string): number => [...text].length;
