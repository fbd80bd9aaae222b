/** What a channel adapter asks: the body of POST /v1/answers. */
import { z } from "zod";

export const historyTurnSchema = z.object({
  role: z.enum(["customer", "assistant", "agent"]),
  text: z.string(),
});
export type HistoryTurn = z.infer<typeof historyTurnSchema>;

export const identitySchema = z.object({
  kind: z.enum(["email", "phone", "external", "handle", "browser"]),
  value: z.string().min(1).max(320),
});

export const customerSchema = z.object({
  identity: identitySchema,
  proof: z.enum(["verified", "claimed"]).default("claimed"),
  name: z.string().max(200).optional(),
  attributes: z.record(z.string(), z.string()).optional().describe("Facts about the customer that rules may use."),
});
export type Customer = z.infer<typeof customerSchema>;
