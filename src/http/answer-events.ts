/**
 * An answer as events: every sentence, then the whole. Sentences are released when the answer is decided and stored, never
 * before, so that the last event cannot contradict them.
 */
import type { Context } from "hono";
import type { Logger } from "../logger.ts";
import type { AnswerResponse } from "./answer-response.ts";
import type { AppEnv } from "./app-env.ts";
import type { ServerEvent } from "./event-stream.ts";
import { reportFailure } from "./report-failure.ts";

/** For `eventStream`: `delta` for each sentence and `answer`, or `error` with a problem. */
export function answerEvents(
  answer: () => Promise<AnswerResponse>,
  c: Context<AppEnv>,
  logger: Pick<Logger, "error">,
): (send: (event: ServerEvent) => void) => Promise<void> {
  return async (send) => {
    try {
      const whole = await answer();
      for (const [index, { text, citations }] of whole.answer.sentences.entries()) {
        send({ event: "delta", data: { index, text, citations } });
      }
      send({ event: "answer", data: whole });
    } catch (error) {
      send({ event: "error", data: reportFailure(error, c, logger).problem });
    }
  };
}
