/** A stored answer → the object the API returns, with the reply as one channel sends it. */
import { z } from "@hono/zod-openapi";
import { type ChannelName, channels, formatReply } from "../channels/registry.ts";
import { replyContent } from "../conversations/handle-message.ts";
import { type AnswerRecord, answerRecordSchema } from "../domain/answer-record.ts";
import { sortFields } from "./canonical-json.ts";

const returnedSchema = answerRecordSchema.omit({
  trace: true,
  channel: true,
  question: true,
  email: true,
  wording: true,
});

export const answerResponseSchema = z
  .object({
    ...returnedSchema.shape,
    reply: z.object({
      channel: z.string(),
      messages: z
        .array(z.union(Object.values(channels).map(({ messageSchema }) => messageSchema)))
        .describe("As the channel sends them."),
    }),
    trace: answerRecordSchema.shape.trace.optional().describe("Only when asked for."),
  })
  .openapi("AnswerResponse");
export type AnswerResponse = z.infer<typeof answerResponseSchema>;

const recordOfNumbers = z.record(z.string(), z.number());

/**
 * The answer with its reply for `channel`. Fields stand in the schema's order, so that an answer read back from the
 * database, which keeps no order, is the same byte for byte.
 */
export function toAnswerResponse(record: AnswerRecord, channel: ChannelName, { trace = false } = {}): AnswerResponse {
  const { timings, ...returned } = returnedSchema.parse(record);
  return {
    ...returned,
    reply: { channel, messages: formatReply(channel, replyContent(record)) },
    timings: recordOfNumbers.parse(sortFields(timings)),
    ...(trace ? { trace: z.record(z.string(), z.unknown()).parse(sortFields(record.trace)) } : {}),
  };
}
