/** A reply as our own channels send it. */
import { slack } from "../../src/channels/slack.ts";
import { sms } from "../../src/channels/sms.ts";
import { whatsapp } from "../../src/channels/whatsapp.ts";
import type { ReplyContent } from "../../src/domain/reply.ts";
import type { ComparedChannel, SentMessage } from "./seen-reply.ts";

export function sendOurs(channel: ComparedChannel, content: ReplyContent): SentMessage[] {
  switch (channel) {
    case "whatsapp":
      return whatsapp.format(content).map(({ text, buttons = [] }) => ({
        channel,
        text,
        buttons: buttons.map(({ title }) => title),
      }));
    case "slack":
      return slack.format(content).map(({ text, blocks }) => ({ channel, text, blocks }));
    case "sms":
      return sms.format(content).map(({ text }) => ({ channel, text }));
  }
}
