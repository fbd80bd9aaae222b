/** Messages as they go to a provider → what the customer sees of them. Shares nothing with what formats them. */
import { readMrkdwn } from "../../src/channels/slack-reading.ts";
import { readWhatsapp } from "../../src/channels/whatsapp-reading.ts";
import { linkedAddresses } from "./linked-addresses.ts";
import { joinSeen, type Seen, type SeenStyle, unseen, withoutInvisible } from "./seen.ts";
import { seenInMarkdown } from "./seen-in-markdown.ts";

export const comparedChannels = ["whatsapp", "slack", "sms"] as const;
export type ComparedChannel = (typeof comparedChannels)[number];

/** One call of a provider's API. */
export type SentMessage =
  | { channel: "whatsapp"; text: string; buttons: readonly string[] }
  | { channel: "sms"; text: string }
  | { channel: "slack"; markdownText: string }
  | { channel: "slack"; text: string; blocks: readonly SentBlock[] };

export type SentBlock =
  | { type: "section"; text: { text: string } }
  | { type: "context"; elements: readonly { text: string }[] }
  | { type: "actions"; elements: readonly { text: { text: string } }[] };

/** All messages of a reply. */
export function seenReply(messages: readonly SentMessage[]): Seen {
  return joinSeen(messages.map(seenMessage), "\n");
}

function seenMessage(message: SentMessage): Seen {
  switch (message.channel) {
    case "sms":
      return plain(message.text);
    case "whatsapp":
      return joinSeen([seenOnWhatsapp(message.text), ...message.buttons.map(plain)], "\n");
    case "slack":
      return "markdownText" in message
        ? { ...seenInMarkdown(message.markdownText), mentions: mentionsIn(message.markdownText) }
        : joinSeen(message.blocks.map(seenBlock), "\n");
  }
}

function plain(text: string): Seen {
  return { ...unseen, text: withoutInvisible(text), prose: withoutInvisible(text), addresses: linkedAddresses(text) };
}

function seenOnWhatsapp(text: string): Seen {
  const lines = readWhatsapp(text).map(({ kind, lead, runs }): Seen => {
    const read = lead + runs.map((run) => run.text).join("");
    const styled = runs.flatMap((run) => run.styles.map((style) => ({ text: withoutInvisible(run.text), style })));
    return { ...plain(read), ...(kind === "code" ? { prose: "" } : {}), styled };
  });
  return joinSeen(lines, "\n");
}

function seenBlock(block: SentBlock): Seen {
  switch (block.type) {
    case "section":
      return seenMrkdwn(block.text.text);
    case "context":
      return joinSeen(
        block.elements.map(({ text }) => seenMrkdwn(text)),
        "\n",
      );
    case "actions":
      return joinSeen(
        block.elements.map(({ text }) => ({ ...plain(text.text), addresses: [] })),
        "\n",
      );
  }
}

/** With `verbatim` Slack looks for no addresses: only `<url|label>` is a link. What is not escaped is a mention. */
function seenMrkdwn(source: string): Seen {
  const mentions = mentionsIn(source);
  const readable = mentions.reduce((text, mention) => text.replaceAll(mention, mention.replace(/[<>]/g, "")), source);
  const lines = readMrkdwn(readable).map((runs): Seen => {
    const text = withoutInvisible(runs.map((run) => run.text).join(""));
    const links = new Set(runs.flatMap(({ link }) => link ?? []));
    const styled = runs.flatMap((run) =>
      run.styles
        .filter((style) => style !== "quote")
        .map((style): Seen["styled"][number] => ({
          text: withoutInvisible(run.text),
          style: style satisfies SeenStyle,
        })),
    );
    return { ...unseen, text, prose: text, addresses: [...links].map(({ url }) => url), styled };
  });
  return { ...joinSeen(lines, "\n"), mentions };
}

/** Slack's control sequences for people, groups and channels; a backslash before one makes it text in markdown. */
function mentionsIn(source: string): string[] {
  return source.match(/(?<!\\)<[@!#][^<>\s]+>/g) ?? [];
}
