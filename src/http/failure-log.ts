/** What is written down of a request that failed on our side. */
import { AppError } from "../errors.ts";

/**
 * Names, codes and places of an error and of its causes. Messages only where they are our own words: those of a database
 * or a vendor may quote what a customer wrote.
 */
export function describeFailure(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return {
    name: error.name,
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    ...(error instanceof AppError ? { detail: error.message } : {}),
    at: stackFrames(error),
    ...(error.cause === undefined ? {} : { cause: describeFailure(error.cause) }),
  };
}

function stackFrames({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 10);
}
