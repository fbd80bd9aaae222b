/** The persona: the one voice of every channel. Read from kb/persona.yaml, published with the snapshot. */
import { z } from "zod";
import { handoffReasons } from "./decision.ts";

// Where a sentence ends, whatever comes after it; a full stop inside "e.g. this" counts too, which errs to the strict side.
const sentenceEnd = /(?<=[.!?…]["'”’)]*)\s+|(?<=[。！？｡])/u;

/** A sentence or two in the persona's voice, on one line. It may not carry what only an article may claim. */
export const wordingSchema = z
  .string()
  .overwrite((text) => text.replace(/\s+/g, " ").trim())
  .min(1)
  .max(400)
  .refine((text) => !/\p{N}/u.test(text), "no digits: wording states no facts — put numbers into an article")
  .refine(
    (text) => text.split(sentenceEnd).filter((sentence) => sentence !== "").length <= 2,
    "at most two sentences — the rest belongs into an article",
  );

/** What stands for the customer's own words in `partMissing`. */
export const partPlaceholder = "{part}";

const partWordingSchema = wordingSchema.refine(
  (text) => text.split(partPlaceholder).length === 2,
  `name the missing part once: write ${partPlaceholder} where the customer's words for it belong`,
);

const handoffWording = z.partialRecord(z.enum(handoffReasons), wordingSchema);

/** Every sentence the product says that is not from an article. The defaults are what an empty persona.yaml speaks. */
export const personaSchema = z.strictObject({
  name: z.string().trim().min(1).max(60).default("Onevoice"),
  tone: z.string().trim().max(200).default("friendly, plain and brief").describe("For the model, where one writes."),
  wording: z
    .strictObject({
      greeting: wordingSchema.default("Hello! What can I help you with?"),
      thanks: wordingSchema.default("You are welcome! Is there anything else?"),
      goodbye: wordingSchema.default("Goodbye, and thank you for writing."),
      acknowledgement: wordingSchema.default("Good. Just write when something else comes up."),
      praise: wordingSchema.default("Thank you, that is kind."),
      botQuestion: wordingSchema.default(
        "I am the automatic assistant here: I answer from our help articles, and I can pass you on to a person.",
      ),
      clarify: wordingSchema.default("I want to be sure I understand. Which of these do you mean?"),
      tooShort: wordingSchema.default("Could you tell me a little more about what you need?"),
      tooShortAgain: wordingSchema.default(
        "I still cannot tell what it is about. What would you like to do, and with what?",
      ),
      handoff: wordingSchema.default(
        "I would rather not guess here. I have passed your question on to a person on our team.",
      ),
      handoffByReason: handoffWording.default({}),
      handoffOutOfHours: wordingSchema.default(
        "I have passed your question on to a person on our team. Nobody is at work right now, so please do not wait here for the reply.",
      ),
      handoffByReasonOutOfHours: handoffWording.default({}),
      handoffAgain: wordingSchema.default(
        "A person on our team has your conversation already. I have added this message to it.",
      ),
      offTopic: wordingSchema.default("That is not something our help articles cover, so I cannot answer it."),
      partMissing: partWordingSchema.default(`I found no sure answer to ${partPlaceholder} in our help articles.`),
      sources: wordingSchema.default("Sources"),
      suggestions: wordingSchema.default("These articles may help"),
      rest: wordingSchema.default("Read the rest"),
      restWithoutUrl: wordingSchema.default("There is more to it: ask for the part you need."),
      chooseByNumber: wordingSchema.default("Reply with the number."),
    })
    .prefault({}),
});
export type Persona = z.infer<typeof personaSchema>;
