/** The same replies on every channel as several senders send them, and what is found of each. */
import type { ReplyContent } from "../../src/domain/reply.ts";
import type { AskedReply } from "./choose-replies.ts";
import { integratorMarkdown } from "./integrator-markdown.ts";
import { type MeasuredReply, measureReply } from "./measure-reply.ts";
import { type ComparedChannel, comparedChannels, type SentMessage } from "./seen-reply.ts";
import { sendOurs } from "./send-ours.ts";

/** "written": the adapter, given every link as `label: address`. Slack has links, so it makes no difference there. */
export type Sender = "ours" | "adapter" | "written";

export interface Column {
  channel: ComparedChannel;
  sender: Sender;
}

export const columns: readonly Column[] = comparedChannels.flatMap((channel) => [
  { channel, sender: "ours" } as const,
  { channel, sender: "adapter" } as const,
  ...(channel === "slack" ? [] : [{ channel, sender: "written" } as const]),
]);

export interface ComparedReply {
  id: string;
  /** In the order of `columns`. */
  measured: MeasuredReply[];
}

/** Sends a markdown by an adapter. */
export type SendMarkdown = (channel: ComparedChannel, markdown: string) => Promise<SentMessage[]>;

export async function compareSenders(
  replies: readonly AskedReply[],
  sendMarkdown: SendMarkdown,
): Promise<ComparedReply[]> {
  const compared: ComparedReply[] = [];
  for (const { id, content } of replies) {
    const measured: MeasuredReply[] = [];
    for (const column of columns)
      measured.push(measureReply(column.channel, await send(column, content, sendMarkdown), content));
    compared.push({ id, measured });
  }
  return compared;
}

async function send({ channel, sender }: Column, content: ReplyContent, sendMarkdown: SendMarkdown) {
  if (sender === "ours") return sendOurs(channel, content);
  const links = sender === "written" ? "written out" : "as links";
  return sendMarkdown(channel, integratorMarkdown(content, { links, sources: channel === "sms" ? "first" : "all" }));
}
