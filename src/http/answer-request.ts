/** The body of POST /v1/answers. Unknown fields are refused: a misspelt one would otherwise silently do nothing. */
import { z } from "@hono/zod-openapi";
import { channelNames } from "../channels/registry.ts";
import { customerSchema, historyTurnSchema, identitySchema } from "../domain/question.ts";
import { inboundEmailSchema } from "../domain/reply.ts";
import { identifier, writtenText } from "./storable-text.ts";

const maxFacts = 50;

const factsSchema = z
  .record(identifier(100), writtenText(1000))
  .refine((facts) => Object.keys(facts).length <= maxFacts, `at most ${maxFacts} facts`);

const bodyIdentitySchema = z.strictObject({ ...identitySchema.shape, value: identifier(320) });

const bodyEmailSchema = z.strictObject({
  ...inboundEmailSchema.shape,
  subject: writtenText(998),
  messageId: identifier(998),
  references: z.array(identifier(998)).max(200),
});

export const answerRequestSchema = z
  .strictObject({
    question: writtenText().describe("What the customer wrote, in any length up to the service's limit."),
    channel: z
      .string()
      .openapi({ enum: [...channelNames] })
      .describe("Where the reply will be shown; it decides the form of `reply.messages`."),
    conversationId: identifier(128).optional().describe("Continues a conversation; left out, a new one starts."),
    messageId: identifier(512)
      .optional()
      .describe(
        "The message's id, unique in its channel. A repeat gets the first answer back; it goes before Idempotency-Key.",
      ),
    locale: z
      .string()
      .max(35)
      .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/, 'use a BCP-47 tag such as "en" or "en-GB"')
      .optional(),
    audience: z
      .array(identifier(100))
      .max(20)
      .optional()
      .describe("Groups beyond the public that the customer belongs to."),
    trace: z.boolean().optional().describe("Adds `trace`: what was ranked and measured."),
    customer: z
      .strictObject({
        ...customerSchema.shape,
        identity: bodyIdentitySchema,
        name: writtenText(200).optional(),
        attributes: factsSchema.optional().describe("Facts about the customer that rules may use."),
      })
      .optional(),
    email: bodyEmailSchema
      .optional()
      .describe("The mail that the question came by: subject and threading headers of the reply are made from it."),
    context: factsSchema.optional().describe("Facts about the moment that rules may use, such as pageUrl or product."),
    history: z
      .array(z.strictObject({ ...historyTurnSchema.shape, text: writtenText(20_000) }))
      .max(100)
      .optional()
      .describe("Earlier turns, oldest first, for callers that keep them. Not together with `conversationId`."),
  })
  .superRefine(({ conversationId, history }, context) => {
    if (conversationId === undefined || history === undefined) return;
    const message = "not together with conversationId, whose history is stored — send one of the two";
    context.addIssue({ code: "custom", path: ["history"], message });
  })
  .openapi("AnswerRequest", {
    example: { question: "How do I roll back an edit?", channel: "sms" },
  });
