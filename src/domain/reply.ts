/** What a channel formats: the stored answer with what stands around it. Pure data, the same for every channel. */
import { z } from "zod";
import { answerSchema, suggestionSchema } from "./answer.ts";
import { decisionKindSchema } from "./decision.ts";

export const replyContentSchema = z.object({
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
    })
    .describe("The persona's words for what stands around an answer."),
});
export type ReplyContent = z.infer<typeof replyContentSchema>;
