/** What a channel formats: the stored answer with what stands around it. Pure data, the same for every channel. */
import { z } from "zod";
import { answerSchema, suggestionSchema } from "./answer.ts";
import { decisionKindSchema } from "./decision.ts";
import type { Persona } from "./persona.ts";

/** What the reply to an email is threaded by. The adapter that has read the mail knows it; nobody else can. */
export const inboundEmailSchema = z.strictObject({
  subject: z.string().max(998).describe("As it was received, decoded; may be empty."),
  messageId: z.string().max(998).describe("Its `Message-ID`, such as `<a1@mail.example>`; may be empty."),
  references: z
    .array(z.string().max(998))
    .max(200)
    .describe("The ids of its `References`, else of its `In-Reply-To`, oldest first."),
});
export type InboundEmail = z.infer<typeof inboundEmailSchema>;

export const replyContentSchema = z.object({
  email: inboundEmailSchema.nullable().describe("The mail that is replied to; null when it was none."),
  kind: decisionKindSchema,
  answer: answerSchema,
  options: z.array(z.string()).describe("With clarify: what the customer may choose from."),
  suggestions: z.array(suggestionSchema),
  wording: z
    .object({
      sources: z.string().describe('Heading of the list of sources, such as "Sources".'),
      suggestions: z.string().describe('Lead-in of the suggestions, such as "These articles may help".'),
      rest: z.string().describe('Lead-in of the link to the rest of a long answer, such as "Read the rest".'),
      restWithoutUrl: z.string().describe("Says that there is more where no link can be given."),
      chooseByNumber: z.string().describe('How to choose where there are no buttons, such as "Reply with the number".'),
      // Replies stored before there was a voice channel have none of these.
      step: z.string().default("Step {number}").describe("Said before each of several steps."),
      pressNumber: z.string().default("For {option}, press {number}.").describe("How to choose on the telephone."),
    })
    .describe("The persona's words for what stands around an answer."),
});
export type ReplyContent = z.infer<typeof replyContentSchema>;

/** Those of the persona's words that stand around an answer. */
export function wordingAround({ wording }: Persona): ReplyContent["wording"] {
  const { sources, suggestions, rest, restWithoutUrl, chooseByNumber, step, pressNumber } = wording;
  return { sources, suggestions, rest, restWithoutUrl, chooseByNumber, step, pressNumber };
}
