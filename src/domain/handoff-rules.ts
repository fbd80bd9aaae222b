/** Rules that decide before confidence does. Read from kb/handoff.yaml, published with the snapshot. */
import { z } from "zod";
import { hoursSchema } from "./business-hours.ts";
import { handoffReasons } from "./decision.ts";
import { wordingSchema } from "./persona.ts";

const ruleIntents = ["wish_for_human", "unhappy", "abuse", "injection"] as const;
export const topics = [
  "legal",
  "fraud",
  "safety",
  "security_incident",
  "data_erasure",
  "discrimination",
  "press_or_police",
] as const;
export type Topic = (typeof topics)[number];

const facts = z
  .record(z.string().trim().min(1), z.union([z.string(), z.array(z.string()).min(1)]))
  .refine((values) => Object.keys(values).length > 0, "name at least one fact");

/** All conditions that are given must hold. An empty condition is refused: it would fire on everything. */
const conditionSchema = <Confidence extends z.ZodType>(confidenceBelow: Confidence) =>
  z
    .strictObject({
      intent: z.enum(ruleIntents).optional(),
      topic: z.array(z.enum(topics)).min(1).optional(),
      words: z.array(z.string().trim().min(2)).min(1).optional().describe("Any of these words or phrases, by stem."),
      channel: z.array(z.string()).min(1).optional(),
      customer: facts.optional().describe("Attributes of the customer: { plan: [enterprise] }; any of the values."),
      context: facts.optional().describe("Facts about the moment: { product: router }; any of the values."),
      articleRisk: z.enum(["high"]).optional(),
      failedTurns: z
        .number()
        .int()
        .min(1)
        .max(20)
        .optional()
        .describe("This many turns in a row did not help, or more."),
      unsupportedLanguage: z.literal(true).optional(),
      confidenceBelow: confidenceBelow.optional(),
      nothingFound: z.literal(true).optional(),
    })
    .refine((when) => Object.keys(when).length > 0, "an empty condition fires on everything — name at least one");

const ruleSchema = <Confidence extends z.ZodType>(confidenceBelow: Confidence) =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "use lower-case letters, digits and hyphens"),
    when: conditionSchema(confidenceBelow),
    reason: z.enum(handoffReasons),
    queue: z.string().trim().min(1).default("support"),
    wording: wordingSchema.optional().describe("Said instead of the persona's words."),
    wordingOutOfHours: wordingSchema.optional().describe("Said instead while the queue's people are not at work."),
  });

const rulesSchema = <Confidence extends z.ZodType>(confidenceBelow: Confidence) =>
  z.strictObject({
    clarifyAtMost: z
      .number()
      .int()
      .min(1)
      .max(5)
      .default(2)
      .describe("Clarifying questions in a row; then a person takes over."),
    hours: hoursSchema.nullable().default(null).describe("When people are at work; null: nothing is said about it."),
    rules: z.array(ruleSchema(confidenceBelow)).superRefine((rules, context) => {
      const seen = new Set<string>();
      rules.forEach((rule, index) => {
        if (seen.has(rule.id)) {
          context.addIssue({
            code: "custom",
            path: [index, "id"],
            message: `"${rule.id}" is there twice — rename one`,
          });
        }
        seen.add(rule.id);
      });
    }),
  });

const share = z.number().min(0).max(1);
const certified = z.literal("certified");

/** The rules as handoff.yaml has them: `confidenceBelow: certified` stands for the threshold that the calibration proves. */
export const writtenHandoffRulesSchema = rulesSchema(
  z.union([share, certified], { error: "write a number from 0 to 1, or certified" }),
);
export type WrittenHandoffRules = z.infer<typeof writtenHandoffRulesSchema>;

/** The rules as they decide: every threshold is a number. */
export const handoffRulesSchema = rulesSchema(share);
export type HandoffRules = z.infer<typeof handoffRulesSchema>;
export const handoffRuleSchema = ruleSchema(share);
export type HandoffRule = z.infer<typeof handoffRuleSchema>;

/** The confidence from which on is answered, 0..1. */
export interface Thresholds {
  normal: number;
  /** From articles with `risk: high`. */
  highRisk: number;
}

/** What is asked for where nothing is proved about a company's own articles. */
export const conservativeThresholds: Thresholds = { normal: 0.5, highRisk: 0.7 };

/** Puts numbers where rules say `certified`: a rule about articles of high risk gets the stricter one. */
export function withThresholds(written: WrittenHandoffRules, thresholds: Thresholds): HandoffRules {
  const rules = written.rules.map((rule) => {
    const { confidenceBelow, ...when } = rule.when;
    if (confidenceBelow === undefined) return { ...rule, when };
    const certifiedFor = when.articleRisk === "high" ? thresholds.highRisk : thresholds.normal;
    return {
      ...rule,
      when: { ...when, confidenceBelow: confidenceBelow === "certified" ? certifiedFor : confidenceBelow },
    };
  });
  return { ...written, rules };
}
