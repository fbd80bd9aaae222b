/** What a channel is: pure functions and data. Adding one is a file of this shape and a line in `registry.ts`. */
import type { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";

export interface Channel<Message> {
  /** Lower case; what callers send as `channel`. */
  readonly name: string;
  /** Set where a reply is heard: addresses, signs and code are then not said, and small numbers are words. */
  readonly isSpoken?: true;
  /** The most of each quantity; `messages` counts the messages of a reply, the others are those of `measure`. */
  readonly limits: ChannelLimits;
  /** One message as the API gives it. */
  readonly messageSchema: z.ZodType<Message>;
  /** The messages of a reply in the order of sending; at least one, none empty. The same content gives the same messages. */
  format(content: ReplyContent): Message[];
  /** What a customer reads of a message where nothing is styled, addresses of links included. */
  textOf(message: Message): string;
  /** The HTML of a message, where it has some: a document or a fragment. */
  htmlOf?(message: Message): string;
  /** The quantities of a message that `limits` bounds, in the provider's own units. */
  measure(message: Message): Readonly<Record<string, number>>;
}

export interface ChannelLimits {
  readonly messages: number;
  readonly [quantity: string]: number;
}
