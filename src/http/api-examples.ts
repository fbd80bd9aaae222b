/** Examples in the API's description. They are typed by its schemas, and a test parses them. */
import type { z } from "@hono/zod-openapi";
import type { AnswerResponse } from "./answer-response.ts";
import type { Readiness } from "./readiness.ts";
import type { articleSchema, snapshotSummarySchema } from "./store-access.ts";

const snapshot = "kb-3f9c2a71d0";
const sentence = "A refund is paid back to the card within 5 days.";

export const answerExample: AnswerResponse = {
  id: "5a0f8a4e-6f0b-4f3c-9d1e-2b7c7b9f1a10",
  conversationId: "0d4b3c1e-1c56-4a52-8f5c-6a1f6b8e2c33",
  snapshot,
  confidence: 0.91,
  decision: {
    kind: "answer",
    reason: "grounded",
    rule: null,
    options: [],
    explanation: "The confidence 0.91 reaches the threshold 0.50.",
    threshold: 0.5,
    signals: [{ name: "dense", value: 0.82, contribution: 1.7 }],
  },
  answer: {
    markdown: `${sentence}[1]\n\n[1]: https://help.example.com/billing/refunds "Refunds"\n`,
    citations: [
      {
        n: 1,
        articleId: "billing/refunds",
        title: "Refunds",
        url: "https://help.example.com/billing/refunds",
        heading: "Refunds",
        anchor: "",
        quote: sentence,
      },
    ],
    sentences: [{ text: sentence, citations: [1], support: "verbatim" }],
  },
  suggestions: [],
  reply: { channel: "sms", messages: [{ text: sentence, encoding: "GSM-7", segments: 1 }] },
  handoff: null,
  timings: { totalMs: 41.3 },
};

export const eventsExample = `event: delta
data: ${JSON.stringify({ index: 0, text: sentence, citations: [1] })}

event: answer
data: ${JSON.stringify(answerExample)}

`;

const meta = {
  id: "billing/refunds",
  path: "billing/refunds.md",
  title: "Refunds",
  url: "https://help.example.com/billing/refunds",
  audience: ["public"],
  locale: "en",
  tags: ["billing"],
  risk: "normal" as const,
  validUntil: null,
};

export const articleExample: z.infer<typeof articleSchema> = { ...meta, text: `Refunds\n${sentence}` };

export const articleListExample = { snapshot, articles: [meta] };

export const snapshotListExample: { snapshots: z.infer<typeof snapshotSummarySchema>[] } = {
  snapshots: [{ id: snapshot, createdAt: "2026-11-22T10:00:00.000Z", articles: 24, chunks: 180, current: true }],
};

export const rollbackExample = { from: snapshot, to: "kb-8d11e07b52" };

export const readinessExample: Readiness = {
  status: "ready",
  checks: {
    database: { state: "ready" },
    model: { state: "ready" },
    index: { state: "ready", snapshot },
    calibration: {
      state: "default",
      certified: false,
      says: "No calibration is published with these articles: run `onevoice evals calibrate` on your own cases.",
      thresholds: { normal: 0.5, highRisk: 0.7 },
      drift: null,
    },
  },
};
