/** Answers made by hand, for tests of the store. */
import type { AnswerRecord } from "../domain/answer-record.ts";
import type { NewAnswer } from "./answers.ts";

/** An answer to save; its ids are made of `id`. */
export function newAnswer(
  id: string,
  conversationId: string,
  { record = {}, request = null }: { record?: Partial<AnswerRecord>; request?: NewAnswer["request"] } = {},
): NewAnswer {
  return {
    record: {
      id,
      conversationId,
      snapshot: "kb-0",
      confidence: 0.75,
      decision: {
        kind: "answer",
        reason: "grounded",
        rule: null,
        options: [],
        explanation: "found",
        threshold: 0.4,
        signals: [],
      },
      answer: {
        markdown: "It takes five days. [1]",
        citations: [
          {
            n: 1,
            articleId: "refunds",
            title: "Refunds",
            url: null,
            heading: "Refunds",
            anchor: "",
            quote: "It takes five days.",
          },
        ],
        sentences: [{ text: "It takes five days.", citations: [1], support: "verbatim" }],
      },
      suggestions: [],
      handoff: null,
      timings: { totalMs: 12.5 },
      trace: { language: "en" },
      channel: "web",
      question: `Question ${id}`,
      email: null,
      wording: {
        sources: "Sources",
        suggestions: "May help",
        rest: "Rest",
        restWithoutUrl: "Ask",
        chooseByNumber: "Number",
        step: "Step {number}",
        pressNumber: "For {option}, press {number}.",
      },
      ...record,
    },
    question: { messageId: `${id}-question`, text: `Question ${id}` },
    answerMessageId: `${id}-answer`,
    answerText: `Answer ${id}`,
    articleRanking: [],
    request,
    now: new Date("2026-06-01T12:00:00Z"),
  };
}
