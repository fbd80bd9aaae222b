/** What each error code means over HTTP: the one place that picks a status. */
import type { ErrorCode } from "../errors.ts";

/** The codes of the product, and what only a running service can say. */
export type ProblemCode = ErrorCode | "draining";

export interface ProblemKind {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503;
  title: string;
  /** Seconds after which it is worth trying again: the `Retry-After` header. */
  retryAfter?: number;
  /** The message may name servers, users or folders, and is for whoever runs the service. */
  isInternal?: true;
}

export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  question_empty: { status: 400, title: "The question is empty" },
  question_too_long: { status: 413, title: "The question is too long" },
  unknown_channel: { status: 400, title: "There is no such channel" },
  invalid_request: { status: 400, title: "The request is not valid" },
  unsupported_media_type: { status: 415, title: "The body must be JSON" },
  payload_too_large: { status: 413, title: "The body is too large" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "The method is not allowed here" },
  idempotency_conflict: { status: 409, title: "The key was used for another request" },
  unauthorized: { status: 401, title: "A valid API key is needed" },
  forbidden_host: { status: 403, title: "This may not be asked from there" },
  forbidden_origin: { status: 403, title: "The key is not for pages of this origin" },
  scope_missing: { status: 403, title: "The key lacks a scope" },
  rate_limited: { status: 429, title: "Too many requests" },
  data_folder_locked: { status: 503, title: "The data folder is in use", retryAfter: 10, isInternal: true },
  index_empty: { status: 503, title: "Nothing is indexed yet", retryAfter: 10 },
  knowledge_base_missing: { status: 400, title: "There is no knowledge base there" },
  knowledge_base_invalid: { status: 400, title: "The knowledge base cannot be published" },
  database_unavailable: { status: 503, title: "The database cannot be reached", retryAfter: 5, isInternal: true },
  model_unavailable: { status: 503, title: "The model cannot be reached", retryAfter: 5, isInternal: true },
  configuration_invalid: { status: 503, title: "The service is not configured for this", retryAfter: 60 },
  internal: { status: 500, title: "Something went wrong here", isInternal: true },
  draining: { status: 503, title: "The service is stopping", retryAfter: 5 },
};
