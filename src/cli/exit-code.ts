/** What a process of ours says when it ends with an error: 1, it failed; 2, it was used wrongly. */
import type { AppError, ErrorCode } from "../errors.ts";

/** The exit code of wrong use, such as an unknown option. */
export const wrongUse = 2;

const usageErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "question_empty",
  "question_too_long",
  "unknown_channel",
  "invalid_request",
  "configuration_invalid",
]);

/** 2 when the arguments or settings must change, 1 for every other failure. */
export function exitCodeOf({ code }: Pick<AppError, "code">): 1 | 2 {
  return usageErrors.has(code) ? wrongUse : 1;
}
