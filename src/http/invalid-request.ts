/** What a schema said about a request → the error a caller can mend it by. */
import type { z } from "@hono/zod-openapi";
import { AppError, type FieldError } from "../errors.ts";

// As many as a person reads at once; a hostile body could earn thousands.
const maxErrors = 20;
const maxNameCharacters = 60;

/** AppError `invalid_request` that names every wrong field. */
export function invalidRequest({ issues }: z.ZodError): AppError {
  const fields = issues.flatMap(toFieldErrors).slice(0, maxErrors);
  const [first] = fields;
  const more = fields.length > 1 ? ` (and ${fields.length - 1} more, see errors)` : "";
  const detail =
    first === undefined
      ? "the request is not valid"
      : `${first.path === "" ? "the body" : first.path}: ${first.message}${more}`;
  return new AppError("invalid_request", detail, { fields });
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map((part) => shorten(String(part)));
  if (issue.code !== "unrecognized_keys") return [{ path: path.join("."), message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...path, shorten(key)].join("."),
    message: "no such field — check its spelling against /docs",
  }));
}

/** Keys are the caller's own and may be anything. */
function shorten(name: string): string {
  const shown = name.toWellFormed().replace(/\p{C}/gu, "\uFFFD");
  return shown.length > maxNameCharacters ? `${shown.slice(0, maxNameCharacters).toWellFormed()}…` : shown;
}
