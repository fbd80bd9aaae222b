/** Formats a reply for Slack: blocks with mrkdwn, buttons for options, sources in small print, and the whole as text. */
import type { RootContent } from "mdast";
import type { ReplyContent } from "../domain/reply.ts";
import { splitText, type TextRange } from "../markdown/split-text.ts";
import type { Channel } from "./channel.ts";
import { type ChatMarkup, chatMarkup } from "./chat-markup.ts";
import { numberedOptions } from "./numbered-options.ts";
import { packStyled } from "./pack-styled.ts";
import { leadIn, linesOf, linkTo, listOf, paragraphOf, type RenderedReply, renderReply } from "./render-reply.ts";
import { type SlackBlock, type SlackMessage, slackMessageSchema } from "./slack-blocks.ts";
import { spellOut } from "./spell-out.ts";
import { type StyleTreeOptions, styleTree } from "./style-tree.ts";
import { joinStyled, type StyledText, sliceStyled, unstyled } from "./styled-text.ts";
import { urlOfRest } from "./url-of-rest.ts";

// Slack does not say what a character is; UTF-16 units are never fewer than anything else but bytes. A message takes 50
// blocks, a section 3,000 characters, `text` is cut at 40,000; more than about 13,000 of blocks are refused altogether
// (https://github.com/slackapi/bolt-js/issues/2509), so their JSON is kept to 12,000.
// https://docs.slack.dev/reference/block-kit/blocks, https://docs.slack.dev/reference/methods/chat.postMessage
const limits = {
  ...{ messages: 2, blocks: 50, section: 3_000, characters: 12_000, text: 40_000 },
  ...{ buttons: 25, buttonCharacters: 75 },
};
/** What a section is filled to, and how many of those the messages hold. */
const fullSection = 2_900;
const mostSections = limits.messages * Math.floor(limits.characters / fullSection);

export const slack: Channel<SlackMessage> = {
  name: "slack",
  limits,
  messageSchema: slackMessageSchema,
  format: (content) => formatSlack(content),
  textOf: ({ text }) => unescaped(text),
  measure: ({ text, blocks }) => {
    const texts = blocks.flatMap((block) =>
      block.type === "section" ? [block.text] : block.type === "context" ? block.elements : [],
    );
    const buttons = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
    return {
      blocks: blocks.length,
      section: Math.max(0, ...texts.map((object) => object.text.length)),
      characters: JSON.stringify(blocks).length,
      text: text.length,
      buttons: buttons.length,
      buttonCharacters: Math.max(0, ...buttons.map((button) => button.text.text.length)),
    };
  },
};

/** Only three signs are escaped; https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const lineStart = /^>/;
const emoji = /:(?=[a-z0-9_+-]*[a-z][a-z0-9_+-]*:)/g;
const markup: ChatMarkup = {
  escape: escaped,
  // `safeUrl` leaves no "|", "<" and ">" in an address.
  link: (url) => ({ open: `<${escaped(url)}|`, close: ">" }),
  lineStart,
  literal: emoji,
};
const fallbackMarkup: ChatMarkup = { ...markup, link: null };

/** A message or a part of one. */
interface Part {
  blocks: SlackBlock[];
  /** The same as text. */
  text: StyledText;
}

function formatSlack(content: ReplyContent): SlackMessage[] {
  const reply = renderReply(content);
  const urlOfMark = (n: number) => reply.sources.find((source) => source.n === n)?.url ?? null;
  const body = toStyled(reply.answer.children, { urlOfMark });
  const { rest, restWithoutUrl } = content.wording;
  const options = actionsOf(reply.options);
  const tails = numberedOptions(options === null ? reply.options : [], content.wording, [75, 30]);
  for (const extras of [
    joinParts([options, suggestionsOf(reply, content), sourcesOf(reply, content)]),
    joinParts([options]),
  ]) {
    for (let sections = mostSections; sections > 0; sections -= 1) {
      const packed = packStyled({
        body,
        tails: tails.map((children) => toStyled(children)),
        extra: unstyled(""),
        rest: {
          withoutUrl: toStyled([paragraphOf(restWithoutUrl)]),
          linked: (restStart) => {
            const url = urlOfRest(reply.sources, body.marks, restStart);
            return url === null ? null : toStyled([paragraphOf(linkTo({ label: rest, url }))]);
          },
        },
        maxMessages: sections,
        longest: fullSection,
        fits: (text) => toMrkdwn(text).length <= fullSection,
      });
      const messages = packed && toMessages(packed, extras);
      if (messages !== null) return messages;
    }
  }
  return toMessages([unstyled(restWithoutUrl)], nothing) ?? [];
}

const nothing: Part = { blocks: [], text: unstyled("") };

/** Sections with the extras under the last, in as few messages as hold them; null where those are too many or none. */
function toMessages(sections: readonly StyledText[], extras: Part): SlackMessage[] | null {
  const parts = sections
    .filter(({ text }) => text !== "")
    .map((text): Part => ({ text, blocks: [{ type: "section", text: mrkdwn(toMrkdwn(text)) }] }));
  const messages: Part[] = [];
  for (const part of extras.blocks.length > 0 ? [...parts, extras] : parts) {
    const together = joinParts([...messages.slice(-1), part]);
    if (messages.length > 0 && isWithinLimits(together.blocks)) messages.splice(-1, 1, together);
    else messages.push(part);
  }
  if (messages.length === 0 || messages.length > limits.messages) return null;
  if (!messages.every(({ blocks }) => isWithinLimits(blocks))) return null;
  return messages.map(({ text, blocks }) => ({
    text: chatMarkup(spellOut(text), fallbackMarkup).toWellFormed(),
    blocks,
  }));
}

const isWithinLimits = (blocks: readonly SlackBlock[]) =>
  blocks.length <= limits.blocks && JSON.stringify(blocks).length <= limits.characters;

const toMrkdwn = (styled: StyledText): string => chatMarkup(styled, markup).toWellFormed();

/** The mrkdwn of what stands below, cut into sections; null where something in it is too long for any. */
function sectionsOf(styled: StyledText): string[] | null {
  const write = (range: TextRange) => toMrkdwn(sliceStyled(styled, range));
  const { parts, restStart } = splitText(styled.text, {
    fits: (part) => part.end - part.start <= fullSection && write(part).length <= fullSection,
    maxParts: limits.blocks,
    unbroken: styled.unbroken,
  });
  return restStart < styled.text.length ? null : parts.map(write);
}

/** With `verbatim`, Slack makes no links and mentions of its own out of what was escaped. */
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text, verbatim: true as const });

/** Buttons that send their option; null where there are none or a button cannot hold one. */
function actionsOf(options: readonly string[]): Part | null {
  const isButton = (option: string) => /[^\s\u200b]/.test(option) && option.length <= limits.buttonCharacters;
  if (options.length === 0 || options.length > limits.buttons || !options.every(isButton)) return null;
  const elements = options.map((option, index) => ({
    type: "button" as const,
    action_id: `option-${index + 1}`,
    text: { type: "plain_text" as const, text: option.toWellFormed(), emoji: false as const },
    value: option.toWellFormed(),
  }));
  return { blocks: [{ type: "actions", elements }], text: toStyled([listOf(options, { ordered: true })]) };
}

function suggestionsOf({ suggestions }: RenderedReply, { wording }: ReplyContent): Part | null {
  if (suggestions.length === 0) return null;
  const links = listOf(suggestions.map(linkTo), { ordered: false });
  const text = toStyled([paragraphOf(leadIn(wording.suggestions)), links], { gap: "\n" });
  const sections = sectionsOf(text);
  return (
    sections && { blocks: sections.map((section): SlackBlock => ({ type: "section", text: mrkdwn(section) })), text }
  );
}

/** Numbered by hand: the numbers are those of the marks. */
function sourcesOf({ sources }: RenderedReply, { wording }: ReplyContent): Part | null {
  if (sources.length === 0) return null;
  const lines = sources.map((source) => [`[${source.n}] `, linkTo(source)]);
  const text = toStyled([linesOf(wording.sources, lines)]);
  const elements = sectionsOf(text)?.map(mrkdwn);
  return elements === undefined ? null : { blocks: [{ type: "context", elements }], text };
}

function joinParts(parts: readonly (Part | null)[]): Part {
  const given = parts.filter((part) => part !== null);
  return {
    blocks: given.flatMap(({ blocks }) => blocks),
    text: joinStyled(
      given.map(({ text }) => text),
      "\n\n",
    ),
  };
}

function toStyled(children: RootContent[], options: Partial<StyleTreeOptions> = {}): StyledText {
  const tree = { type: "root" as const, children };
  return styleTree(tree, { gap: "\n\n", bullets: ["• ", "◦ ", "▪ "], links: "labelled", ...options });
}
