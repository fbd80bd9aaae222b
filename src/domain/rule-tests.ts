/** Tests of the handoff rules, which editors write: kb/handoff.tests.yaml. They are run and never published. */
import { z } from "zod";
import { decisionKindSchema, reasonSchema } from "./decision.ts";
import { historyTurnSchema } from "./question.ts";

const expectationSchema = z
  .strictObject({
    decision: decisionKindSchema.optional(),
    rule: z.string().nullable().optional().describe("Id of the rule that decides; null: none does."),
    reason: reasonSchema.optional(),
    queue: z.string().optional(),
    says: z.string().trim().min(1).optional().describe("What the customer is told holds this, whatever its case."),
  })
  .refine(
    (expected) => Object.keys(expected).length > 0,
    "say what is expected: decision, rule, reason, queue or says",
  );

export const ruleTestSchema = z.strictObject({
  name: z.string().trim().min(1).optional(),
  message: z.string().trim().min(1),
  history: z.array(historyTurnSchema).default([]),
  channel: z.string().default("web"),
  customer: z.record(z.string(), z.string()).default({}),
  context: z.record(z.string(), z.string()).default({}),
  now: z.iso
    .datetime({ offset: true })
    .nullable()
    .default(null)
    .describe("The moment; without it everybody is at work."),
  confidence: z.number().min(0).max(1).default(1),
  failedTurns: z.number().int().min(0).nullable().default(null).describe("Null: as the history tells."),
  article: z
    .strictObject({ risk: z.enum(["normal", "high"]) })
    .nullable()
    .default({ risk: "normal" })
    .describe("What the answer would come from; null: nothing is found."),
  expect: expectationSchema,
});
export type RuleTest = z.infer<typeof ruleTestSchema>;

export const ruleTestsSchema = z.strictObject({ tests: z.array(ruleTestSchema) });
