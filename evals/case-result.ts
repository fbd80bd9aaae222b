/** A line of cases.jsonl: one case, what came of it, and how that is judged. Every figure is computed from these. */
import { z } from "zod";
import { reasonSchema } from "../src/domain/decision.ts";

const kind = z.enum(["answer", "clarify", "handoff"]);
/** 0..1, or null where the case cannot tell. */
const score = z.number().nullable();

export const caseMetricsSchema = z.object({
  hit1: score,
  hit3: score,
  hit5: score,
  hit10: score,
  recall5: score,
  mrr10: score,
  ndcg10: score,
  sectionHit1: score,
  sectionHit5: score,
  faithfulness: score,
  citationPrecision: score,
  citationRecall: score,
  passageRecall: score,
  passagePrecision: score,
  passageF1: score,
  factRecall: score,
  mustNotViolations: score,
  tokenF1: score,
  /** Words of the draft. */
  answerWords: z.number().nullable(),
  /** Whether the decision's reason is the one expected. */
  reasonRight: score,
  /** Share of the expected options that were offered. */
  optionsOffered: score,
});
export type CaseMetrics = z.infer<typeof caseMetricsSchema>;

/** What went wrong first, from the articles to the decision. */
export const failures = [
  "not_in_knowledge_base",
  "not_retrieved",
  "ranked_low",
  "wrong_passage",
  "too_timid",
  "too_bold",
  "wrong_reason",
  "wrong_decision",
  "says_what_it_must_not",
] as const;

export const caseResultSchema = z.object({
  suite: z.string(),
  id: z.string(),
  group: z.string(),
  tags: z.array(z.string()),
  heldOut: z.boolean(),
  ask: z.string(),
  expected: kind.nullable(),
  decision: kind,
  reason: reasonSchema,
  rule: z.string().nullable(),
  options: z.array(z.string()),
  confidence: z.number(),
  /** Whether the draft is right, before the decision; null where the case cannot tell, or expects small talk. */
  correct: z.boolean().nullable(),
  ranked: z.array(
    z.object({
      articleId: z.string(),
      anchor: z.string(),
      score: z.number(),
      dense: z.number(),
      lexical: z.number(),
    }),
  ),
  citations: z.array(z.object({ articleId: z.string(), anchor: z.string(), heading: z.string() })),
  /** The draft, whatever was decided. */
  answerText: z.string(),
  /** What was said instead of it. */
  saidText: z.string().nullable(),
  signals: z.record(z.string(), z.number()),
  metrics: caseMetricsSchema,
  failure: z.enum(failures).nullable(),
  /** The same question with its gold articles taken away. */
  goldOut: z
    .object({
      decision: kind,
      reason: reasonSchema,
      confidence: z.number(),
      articleId: z.string().nullable(),
      signals: z.record(z.string(), z.number()).default({}),
    })
    .nullable(),
  timings: z.record(z.string(), z.number()),
});
export type CaseResult = z.infer<typeof caseResultSchema>;
