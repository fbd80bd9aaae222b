/** Reads what a form of our own pages sends: its fields by name, the last of each, as text that can be stored. */
import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { AppError } from "../errors.ts";
import type { AppEnv } from "./app-env.ts";
import { invalidRequest } from "./invalid-request.ts";
import { decodeUtf8, readBytes } from "./json-body.ts";
import { toStorable } from "./storable-text.ts";

/** @throws AppError `unsupported_media_type`, `payload_too_large`, `invalid_request`. */
export async function readForm(c: Context<AppEnv>): Promise<Record<string, string>> {
  if (!/^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header("content-type") ?? "")) {
    throw new AppError("unsupported_media_type", "this is for the form of the page — programs use POST /v1/answers");
  }
  const text = decodeUtf8(await readBytes(c.req.raw, c.req.header("content-length")));
  return fieldsOf(new URLSearchParams(text));
}

/** The query of a page, read as a form is. */
export function readQuery(c: Context<AppEnv>): Record<string, string> {
  return fieldsOf(new URL(c.req.url).searchParams);
}

/** A field left empty is a field left out. */
function fieldsOf(parameters: URLSearchParams): Record<string, string> {
  const entries = [...parameters].filter(([, value]) => value !== "");
  return Object.fromEntries(entries.map(([name, value]) => [name, toStorable(value)]));
}

/** The fields as `schema` reads them. @throws AppError `invalid_request`. */
export function parseFields<Fields>(schema: z.ZodType<Fields>, fields: Record<string, string>): Fields {
  const parsed = schema.safeParse(fields);
  if (!parsed.success) throw invalidRequest(parsed.error);
  return parsed.data;
}
