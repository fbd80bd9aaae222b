/** The persona: the one voice of every channel. Read from kb/persona.yaml, published with the snapshot. */
import { z } from "zod";
import { handoffReasons } from "./decision.ts";

// Wording may not carry what only an article may claim.
const wording = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .refine((text) => !/\d/.test(text), "no digits: wording states no facts — put numbers into an article")
  .refine((text) => (text.match(/[.!?…]+(?=\s|$)/g) ?? []).length <= 2, "at most two sentences — the rest belongs into an article");

const handoffWording = z.object(
  Object.fromEntries(handoffReasons.map((reason) => [reason, wording.optional()])) as Record<
    (typeof handoffReasons)[number],
    z.ZodOptional<typeof wording>
  >,
);

/** Every sentence the product says that is not from an article. The defaults are what an empty persona.yaml speaks. */
export const personaSchema = z.strictObject({
  name: z.string().trim().min(1).max(60).default("Onevoice"),
  tone: z.string().trim().max(200).default("friendly, plain and brief").describe("For the model, where one writes."),
  wording: z
    .strictObject({
      greeting: wording.default("Hello! What can I help you with?"),
      thanks: wording.default("You are welcome! Is there anything else?"),
      goodbye: wording.default("Goodbye, and thank you for writing."),
      acknowledgement: wording.default("Good. Just write when something else comes up."),
      praise: wording.default("Thank you, that is kind."),
      botQuestion: wording.default(
        "I am the automatic assistant here: I answer from our help articles, and I can pass you on to a person.",
      ),
      clarify: wording.default("I want to be sure I understand. Which of these do you mean?"),
      tooShort: wording.default("Could you tell me a little more about what you need?"),
      handoff: wording.default("I would rather not guess here. I have passed your question on to a person on our team."),
      handoffByReason: handoffWording.default({}),
      offTopic: wording.default("That is not something our help articles cover, so I cannot answer it."),
      sources: wording.default("Sources"),
      suggestions: wording.default("These articles may help"),
      rest: wording.default("Read the rest"),
      restWithoutUrl: wording.default("There is more to it: ask for the part you need."),
      chooseByNumber: wording.default("Reply with the number."),
    })
    .prefault({}),
});
export type Persona = z.infer<typeof personaSchema>;
