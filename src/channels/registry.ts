/** The channels there are. The HTTP API, the command line and the conformance suite go by this list. */
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { email } from "./email.ts";
import { matrix } from "./matrix.ts";
import { portal } from "./portal.ts";
import { slack } from "./slack.ts";
import { sms } from "./sms.ts";
import { voice } from "./voice.ts";
import { web } from "./web.ts";
import { whatsapp } from "./whatsapp.ts";

export const channels = { web, portal, email, sms, voice, whatsapp, slack, matrix } satisfies Record<
  string,
  Channel<unknown>
>;

export type ChannelName = keyof typeof channels;
/** A message of some channel; `channels[name].messageSchema` says which. */
export type ChannelMessage = ReturnType<(typeof channels)[ChannelName]["format"]>[number];

export const channelNames: readonly ChannelName[] = Object.keys(channels).filter(isChannelName);

/** Whether there is a channel of that name. */
export function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(channels, name);
}

/** The messages of a reply as the channel sends them, in order; at least one. */
export function formatReply(name: ChannelName, content: ReplyContent): ChannelMessage[] {
  return channels[name].format(content);
}

/** What a customer reads of a message of that channel where nothing is styled. */
export function textOfMessage(name: ChannelName, message: ChannelMessage): string {
  const channel: Channel<unknown> = channels[name];
  return channel.textOf(message);
}

/** The HTML of a message of that channel; null where it has none. */
export function htmlOfMessage(name: ChannelName, message: ChannelMessage): string | null {
  const channel: Channel<unknown> = channels[name];
  return channel.htmlOf?.(message) ?? null;
}
