/** A case: a question, what was said before it, and what is expected. As people write it, and as the harness uses it. */
import { z } from "zod";
import { reasonSchema } from "../src/domain/decision.ts";
import { type HistoryTurn, historyTurnSchema } from "../src/domain/question.ts";

export const factSchema = z.object({
  any: z
    .array(
      z.union([
        z.string().min(1),
        z.object({
          number: z.number(),
          unit: z.string().min(1).optional().describe('What is counted, in the singular: "day", "EUR", "%".'),
        }),
      ]),
    )
    .min(1)
    .describe("Ways of saying it; one is enough. A string is looked for as whole words, whatever their case."),
});
export type Fact = z.infer<typeof factSchema>;

const decisionSchema = z.enum(["answer", "clarify", "handoff"]);

const expectationSchema = z.object({
  decision: decisionSchema
    .optional()
    .describe("Left out: clarify where options are given, handoff for a reason of one, else answer."),
  reason: reasonSchema.optional(),
  articles: z.array(z.string()).optional().describe("Ids of articles that answer it; any of them is right."),
  section: z.string().optional().describe("Heading under which the answer stands; the title for an article's lead."),
  passages: z.array(z.string()).optional().describe("Text that answers it, from an article; any of them is right."),
  reference: z.string().optional().describe("A good answer in anybody's words."),
  facts: z.array(factSchema).optional().describe("What a right answer says; all of them."),
  mustNot: z.array(z.string().min(1)).optional().describe("What no right answer says."),
  options: z.array(z.string().min(1)).optional().describe("With clarify: what must be offered, by words of its name."),
});

/** One case as it is written. */
export const caseSchema = z.object({
  id: z.string().min(1).describe("Unique in its suite; of a conversation: its name, an underscore, the turn."),
  ask: z.string().min(1),
  variants: z.array(z.string().min(1)).optional().describe("The same question in other words; each is a case."),
  history: z.array(historyTurnSchema).optional().describe("What was said before, oldest first."),
  channel: z.string().optional(),
  expect: expectationSchema,
  risk: z.enum(["normal", "high"]).optional(),
  tags: z.array(z.string()).optional(),
  rewrite: z.string().optional().describe("The question made standalone, for comparison; never asked."),
  note: z.string().optional().describe("For the people who keep the suite."),
});
export type WrittenCase = z.infer<typeof caseSchema>;

/** A YAML file of cases. */
export const caseFileSchema = z.object({
  suite: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u, "use letters, digits, dots, hyphens and spaces")
    .optional()
    .describe("Name of the suite; left out: that of the folder or file."),
  kb: z.string().min(1).optional().describe("Knowledge base folder, from this file; left out: --kb."),
  article: z.string().min(1).optional().describe("The article that cases without `articles` are about."),
  cases: z.array(caseSchema),
});

/** A case as it is asked and judged. Absent lists are empty, absent texts null. */
export interface EvalCase {
  id: string;
  ask: string;
  history: HistoryTurn[];
  channel: string | null;
  /** Null: the case says nothing of the decision. */
  expected: z.infer<typeof decisionSchema> | null;
  reason: z.infer<typeof reasonSchema> | null;
  articles: string[];
  section: string | null;
  passages: string[];
  reference: string | null;
  facts: Fact[];
  mustNot: string[];
  options: string[];
  risk: "normal" | "high";
  tags: string[];
  /** Cases of one conversation or about one article are not independent: they are drawn together. */
  group: string;
  /** In the quarter that nothing is tuned on. */
  heldOut: boolean;
  place: { path: string; line: number; column: number };
}
