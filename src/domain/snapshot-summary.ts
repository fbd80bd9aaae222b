/** A kept snapshot as editors see it. */
import { z } from "zod";

export const snapshotSummarySchema = z.object({
  id: z.string(),
  createdAt: z.string().describe("ISO time of its last publication."),
  articles: z.number().int(),
  chunks: z.number().int(),
  current: z.boolean().describe("Whether it answers now."),
});
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>;
