/** What this process counts of itself. No label holds anything a caller chose: series stay few, and no text of customers leaks. */
import type { AnswerRecord } from "../domain/answer-record.ts";
import { counter, type Family, histogram } from "./prometheus-text.ts";

export interface RequestFigures {
  method: string;
  /** The pattern of the route, such as /v1/answers/:id. */
  route: string;
  status: number;
  ms: number;
}

export interface Metrics {
  observeRequest: (request: RequestFigures) => void;
  /** Of an answer made now, not of one that is repeated. */
  observeAnswer: (answer: Pick<AnswerRecord, "decision" | "channel" | "confidence">) => void;
  /** `limit` names what the limit is of. */
  countRefusal: (limit: string) => void;
  families: readonly Family[];
}

// From a page without work to a question that waits for a slow model.
const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const confidenceBounds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Counts from zero. A process keeps one; what several processes counted is added up by whoever reads them. */
export function createMetrics(): Metrics {
  const requests = counter("onevoice_http_requests_total", "Requests, by the pattern of their route.");
  const durations = histogram(
    "onevoice_http_request_duration_seconds",
    "Time until a response is ready; of a stream, until it begins.",
    secondsBounds,
  );
  const answers = counter("onevoice_answers_total", "Questions decided, by decision, reason and channel.");
  const confidences = histogram(
    "onevoice_answer_confidence",
    "Probability that the draft is right, whatever was decided; small talk left out.",
    confidenceBounds,
  );
  const refusals = counter("onevoice_rate_limit_refusals_total", "Requests refused by a limit, by what it is of.");
  return {
    observeRequest: ({ method, route, status, ms }) => {
      requests.add({ method, route, status: String(status) });
      durations.observe({ method, route }, ms / 1000);
    },
    observeAnswer: ({ decision, channel, confidence }) => {
      answers.add({ decision: decision.kind, reason: decision.reason, channel });
      if (decision.reason !== "small_talk") confidences.observe({}, confidence);
    },
    countRefusal: (limit) => refusals.add({ limit }),
    families: [requests, durations, answers, confidences, refusals],
  };
}
