/** What is stored of an answer and returned by the API, but for the reply, which every channel renders anew. */
import { z } from "zod";
import { answerSchema, suggestionSchema } from "./answer.ts";
import { decisionSchema } from "./decision.ts";
import { inboundEmailSchema, replyContentSchema } from "./reply.ts";

export const handoffSchema = z.object({
  id: z.string(),
  state: z.enum(["waiting", "claimed", "resolved"]),
  queue: z.string(),
  reason: z.string(),
  customerTold: z.string().describe("The words the customer was told it with."),
});
export type Handoff = z.infer<typeof handoffSchema>;

export const answerRecordSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  snapshot: z.string().describe("The snapshot that answered."),
  confidence: z.number().min(0).max(1).describe("Probability that the draft is right, whatever was decided."),
  decision: decisionSchema,
  answer: answerSchema,
  suggestions: z.array(suggestionSchema),
  handoff: handoffSchema.nullable(),
  timings: z.record(z.string(), z.number()).describe("Milliseconds by stage."),
  trace: z.record(z.string(), z.unknown()),
  channel: z.string(),
  // Answers stored before these were kept have none.
  question: z.string().default("").describe("What the customer wrote, or the option that was chosen."),
  email: inboundEmailSchema.nullable().default(null).describe("The mail it came by."),
  wording: replyContentSchema.shape.wording,
});
export type AnswerRecord = z.infer<typeof answerRecordSchema>;
