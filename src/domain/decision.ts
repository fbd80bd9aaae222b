/** The decision: answer, clarify or hand off. A value of its own, never words in a text. */
import { z } from "zod";

export const decisionKindSchema = z.enum(["answer", "clarify", "handoff"]);

const answerReasons = ["grounded", "small_talk"] as const;
export const clarifyReasons = ["ambiguous", "too_short"] as const;
export const handoffReasons = [
  "customer_request",
  "missing_knowledge",
  "low_confidence",
  "ambiguous_after_clarify",
  "sensitive_topic",
  "unhappy_customer",
  "repeated_failure",
  "unsupported_language",
  "abuse",
  "policy",
  "system_failure",
] as const;
export const reasonSchema = z.enum([...answerReasons, ...clarifyReasons, ...handoffReasons]);
export type Reason = z.infer<typeof reasonSchema>;

/** One named number the confidence was computed from. `contribution` is in logits: its weight times its value. */
export const signalSchema = z.object({ name: z.string(), value: z.number(), contribution: z.number() });
export type Signal = z.infer<typeof signalSchema>;

export const decisionSchema = z.object({
  kind: decisionKindSchema,
  reason: reasonSchema,
  rule: z.string().nullable().describe("Id of the rule in handoff.yaml that decided; null when none did."),
  options: z.array(z.string()).describe("With clarify: what the customer may choose from."),
  explanation: z.string().describe("Why, in words an editor or agent understands."),
  threshold: z.number().nullable().describe("The confidence asked for; null when confidence did not decide."),
  signals: z.array(signalSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
