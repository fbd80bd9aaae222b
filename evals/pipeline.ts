/** What the harness asks: the product itself, or another way of answering to compare it with. */
import type { RankedArticle } from "../src/answering/answer-question.ts";
import type { Answer } from "../src/domain/answer.ts";
import type { Decision } from "../src/domain/decision.ts";
import type { HistoryTurn } from "../src/domain/question.ts";

export interface PipelineQuestion {
  question: string;
  history: readonly HistoryTurn[];
  channel: string;
  /** Articles that are not to be found, for asking what happens without them. */
  withoutArticles: readonly string[];
}

/** An article as it was ranked, with the section it was ranked by. */
export type RankedPlace = RankedArticle;

/** One question, answered: what was drafted, whatever was decided, and what was said. */
export interface Outcome {
  decision: Pick<Decision, "kind" | "reason" | "rule" | "options" | "explanation" | "threshold">;
  /** 0..1, before any rule. */
  confidence: number;
  draft: Answer | null;
  said: Answer;
  /** The ten best articles, each with its best chunk. */
  ranked: RankedPlace[];
  signals: Readonly<Record<string, number>>;
  /** What the composer had before it, where the pipeline tells. */
  considered: readonly { text: string; score: number; chosen: boolean }[];
  /** What each signal added to the confidence, in logits. */
  contributions: Readonly<Record<string, number>>;
  /** Milliseconds by stage, `totalMs` among them. */
  timings: Readonly<Record<string, number>>;
}

export interface Pipeline {
  /** All that its outcomes depend on besides articles and questions: hashed into `configHash`. */
  config: unknown;
  snapshot: string;
  ask: (question: PipelineQuestion) => Promise<Outcome>;
  /** Asks the last of a customer's messages in a conversation of all of them, its own answers in between. */
  converse: (messages: readonly string[], channel: string) => Promise<Outcome>;
  close: () => Promise<void>;
}
