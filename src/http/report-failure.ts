/** Whatever was thrown → the problem to send. What failed on our side is logged, without anything a customer wrote. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { AppError } from "../errors.ts";
import type { Logger } from "../logger.ts";
import type { AppEnv } from "./app-env.ts";
import type { ProblemCode } from "./errors.ts";
import { describeFailure } from "./failure-log.ts";
import { type Problem, subjectOf, toFailure, toProblem } from "./problem.ts";

/** The problem of this request, logged if it is ours. */
export function reportFailure(
  thrown: unknown,
  c: Context<AppEnv>,
  logger: Pick<Logger, "error">,
): { problem: Problem; code: ProblemCode } {
  // The framework's own complaints below 500 are all about what the caller sent.
  const isRefusal = thrown instanceof HTTPException && thrown.status < 500;
  const error = isRefusal ? new AppError("invalid_request", "the request cannot be read — see /docs") : thrown;
  const failure = toFailure(error);
  const problem = toProblem(failure, subjectOf(c));
  if (problem.status >= 500)
    logger.error({ requestId: problem.requestId, failure: describeFailure(error) }, "request failed");
  return { problem, code: failure.code };
}
