/** A command to try an operation with, ready to be pasted into a shell. */
import type { JsonSchema, Schemas } from "./schema-fields.ts";

export interface ExampleRequest {
  method: string;
  path: string;
  body: JsonSchema | undefined;
  schemas: Schemas;
  /** Where the service is, without a slash at the end. */
  origin: string;
}

/** The curl command; its body is the example that the schema gives, if it gives one. */
export function curlExample({ method, path, body, schemas, origin }: ExampleRequest): string {
  const name = body?.$ref?.split("/").at(-1) ?? "";
  const example = body?.example ?? schemas[name]?.example;
  const lines = [`curl -s ${method === "GET" || example !== undefined ? "" : `-X ${method} `}${quote(origin + path)}`];
  if (example !== undefined) lines.push("-H 'content-type: application/json'", `-d ${quote(JSON.stringify(example))}`);
  return lines.join(" \\\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
