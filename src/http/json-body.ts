/** Reads the body of a request: JSON in UTF-8, up to a limit, or an error that says what else it was. */
import type { MiddlewareHandler } from "hono";
import { AppError } from "../errors.ts";
import type { AppEnv } from "./app-env.ts";

/** Some fifty times the longest question, with room for a history. */
const maxBodyBytes = 256 * 1024;

/**
 * Checks the body of every request that has one, before a route looks at it.
 *
 * @throws AppError `unsupported_media_type`, `payload_too_large`, `invalid_request`.
 */
export function jsonBody(): MiddlewareHandler<AppEnv> {
  return async function readJsonBody(c, next) {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const contentType = c.req.header("content-type");
    if (contentType !== undefined) requireJson(contentType, c.req.header("content-encoding"));
    const bytes = await readBytes(c.req.raw, c.req.header("content-length"));
    // Nothing was sent: the route knows whether that will do.
    if (bytes.length === 0 && contentType === undefined) return next();
    if (contentType === undefined) throw unsupported();
    const text = decodeUtf8(bytes);
    requireParsable(text);
    c.req.raw = new Request(c.req.raw, { body: text });
    return next();
  };
}

function requireJson(contentType: string, encoding: string | undefined): void {
  const isJson = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType);
  if (!isJson || (encoding !== undefined && encoding !== "identity")) throw unsupported();
}

function unsupported(): AppError {
  return new AppError(
    "unsupported_media_type",
    "the body must be JSON in UTF-8, uncompressed — send content-type: application/json",
  );
}

/** @throws AppError `payload_too_large`, `invalid_request` when it breaks off. */
export async function readBytes(request: Request, contentLength: string | undefined): Promise<Uint8Array> {
  if (Number(contentLength) > maxBodyBytes) throw tooLarge();
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new AppError("invalid_request", "the body broke off — send it again", { cause });
    });
    if (done) return concatenate(parts, length);
    length += value.byteLength;
    if (length > maxBodyBytes) {
      // The sender need not wait for the rest to be looked at.
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    parts.push(value);
  }
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function tooLarge(): AppError {
  return new AppError("payload_too_large", `the body may have ${maxBodyBytes} bytes at most — send less history`);
}

/** @throws AppError `invalid_request`. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid_request", "the body is not UTF-8 — encode it so", { cause });
  }
}

function requireParsable(text: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    // The parser's own message quotes the body, which is the customer's.
    const place = /position (\d+)/.exec(String(cause))?.[1];
    const where = place === undefined ? "" : `, at character ${Number(place) + 1}`;
    throw new AppError("invalid_request", `the body is not valid JSON${where} — mend it`, { cause });
  }
}
