/** Errors as the caller sees them: RFC 9457 problem details. https://www.rfc-editor.org/rfc/rfc9457 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { AppError, type FieldError } from "../errors.ts";
import type { AppEnv, Caller } from "./app-env.ts";
import { type ProblemCode, problemKinds } from "./errors.ts";

export const problemType = "application/problem+json";

export const problemSchema = z
  .object({
    type: z.string().describe("Address of the explanation, relative to this service."),
    title: z.string().describe("The same for every error of this code."),
    status: z.number().int(),
    detail: z.string().describe("What is wrong with this request, and what to do about it."),
    instance: z.string().describe("The path that was asked for."),
    code: z.string().describe("What programs decide by."),
    errors: z
      .array(z.object({ path: z.string().describe("Dotted path of the field."), message: z.string() }))
      .describe("What is wrong with which field; empty where no field is to blame."),
    requestId: z.string().describe("Names the request in the service's log."),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof problemSchema>;

/** What went wrong, before it is known who may read how much of it. */
export interface Failure {
  code: ProblemCode;
  detail: string;
  fields: readonly FieldError[];
}

/** The failure behind whatever was thrown; of an unexpected error only that it happened. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, detail: error.message, fields: error.fields };
  return { code: "internal", detail: "", fields: [] };
}

const seeLog = "try again later; the service's log tells more under the request id";

/** The request that a problem is about. */
export interface ProblemSubject {
  url: string;
  requestId: string;
  caller: Caller;
}

/** The request that is being handled. */
export function subjectOf(c: Context<AppEnv>): ProblemSubject {
  return { url: c.req.url, requestId: c.get("requestId"), caller: c.get("caller") };
}

/** The problem to send. What names servers and users is told on this machine only, and an inner error to nobody. */
export function toProblem({ code, detail, fields }: Failure, { url, requestId, caller }: ProblemSubject): Problem {
  const { status, title, isInternal = false } = problemKinds[code];
  const mayShow = !isInternal || (code !== "internal" && caller.kind === "loopback");
  return {
    type: `/docs#${code}`,
    title,
    status,
    detail: mayShow ? detail : seeLog,
    instance: new URL(url).pathname,
    code,
    errors: fields.map(({ path, message }) => ({ path, message })),
    requestId,
  };
}

/** The problem as a response, with what its code asks of the headers. */
export function problemResponse(problem: Problem, code: ProblemCode, headers: Record<string, string> = {}): Response {
  const { retryAfter } = problemKinds[code];
  const wait = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": problemType, ...wait, ...headers },
  });
}
