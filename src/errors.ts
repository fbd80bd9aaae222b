/** The one error type of the product: a code that decides the HTTP status and exit code, and words that say how to mend it. */

export type ErrorCode =
  | "question_empty"
  | "question_too_long"
  | "unknown_channel"
  | "invalid_request"
  | "unsupported_media_type"
  | "payload_too_large"
  | "not_found"
  | "method_not_allowed"
  | "idempotency_conflict"
  | "forbidden_host"
  | "forbidden_origin"
  | "unauthorized"
  | "scope_missing"
  | "rate_limited"
  | "data_folder_locked"
  | "index_empty"
  | "knowledge_base_missing"
  | "knowledge_base_invalid"
  | "database_unavailable"
  | "model_unavailable"
  | "configuration_invalid"
  | "internal";

/** One thing wrong with one field of a request. `path` is a JSON pointer-like dotted path. */
export interface FieldError {
  path: string;
  message: string;
}

/**
 * An error whose message says what is wrong, where, and how to mend it.
 *
 * @example throw new AppError("knowledge_base_missing", 'no folder "kb" — create it, or name another with --kb');
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; fields?: readonly FieldError[] } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.fields = options.fields ?? [];
  }
}
