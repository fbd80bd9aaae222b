/** What `keys` does, once the database is open. Results are as JSON has them: they may come from another process. */
import { z } from "zod";
import { type ApiKey, apiKeyScopeSchema } from "../domain/api-key.ts";
import { AppError } from "../errors.ts";
import type { Services } from "../services.ts";
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from "../store/api-keys.ts";

const now = z.iso.datetime({ offset: true }).optional();

export const keyCommandArguments = {
  "keys create": z.object({
    name: z.string().trim().min(1).max(100),
    kind: z.enum(["secret", "publishable"]),
    scopes: z.array(apiKeyScopeSchema).min(1),
    origins: z.array(z.string()).max(50),
    perMinute: z.number().int().min(1).max(1_000_000).nullable(),
    expires: z.union([z.object({ afterMs: z.number().min(0) }), z.object({ at: z.coerce.date() })]).nullable(),
    now,
  }),
  "keys list": z.object({ now }),
  "keys rotate": z.object({ id: z.string(), graceMs: z.number().min(0), now }),
  "keys revoke": z.object({ id: z.string(), now }),
};
type Arguments<Name extends keyof typeof keyCommandArguments> = z.infer<(typeof keyCommandArguments)[Name]>;

type KeyServices = Pick<Services, "database" | "now">;

/** @throws AppError `invalid_request` for a key that could do nothing, or more than is safe where everybody can read it. */
export async function createKey(given: Arguments<"keys create">, { database, now }: KeyServices) {
  const { name, kind, expires, perMinute } = given;
  const at = now();
  const expiresAt = expires === null ? null : "at" in expires ? expires.at : new Date(at.getTime() + expires.afterMs);
  const scopes = [...new Set(given.scopes)];
  const origins = [...new Set(given.origins)];
  if (expiresAt !== null && expiresAt <= at)
    throw new AppError("invalid_request", `${expiresAt.toISOString()} has passed — let the key expire later`);
  checkUse({ kind, scopes, origins });
  const key = { name, kind, scopes, origins, perMinute, expiresAt };
  return inJson(await createApiKey(database, key, { now: at, random }));
}

export async function listKeys({ database, now }: KeyServices) {
  return inJson({ keys: await listApiKeys(database, now()) });
}

export async function rotateKey({ id, graceMs }: Arguments<"keys rotate">, { database, now }: KeyServices) {
  return inJson(await rotateApiKey(database, id, { graceMs, now: now(), random }));
}

export async function revokeKey({ id }: Arguments<"keys revoke">, { database, now }: KeyServices) {
  return inJson(await revokeApiKey(database, id, now()));
}

export type CreatedKey = Awaited<ReturnType<typeof createKey>>;
export type ListedKeys = Awaited<ReturnType<typeof listKeys>>;
export type RotatedKey = Awaited<ReturnType<typeof rotateKey>>;
export type RevokedKey = Awaited<ReturnType<typeof revokeKey>>;

function random(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

function checkUse({ kind, scopes, origins }: Pick<ApiKey, "kind" | "scopes" | "origins">): void {
  const refuse = (what: string) => {
    throw new AppError("invalid_request", what);
  };
  if (kind === "secret" && origins.length > 0)
    refuse("origins are for publishable keys — add --publishable, or leave --origin out");
  if (kind === "publishable" && origins.length === 0)
    refuse("a publishable key is for pages of one site — name it: --origin https://www.example.com");
  if (kind === "publishable" && scopes.some((scope) => scope !== "answer"))
    refuse("everybody can read a publishable key, so it has the scope answer only — leave --scope out");
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    // As browsers write it: written otherwise it could never match.
    if (url !== null && /^https?:$/.test(url.protocol) && url.origin === origin) continue;
    const isPage = url !== null && url.origin !== "null";
    refuse(`"${origin}" is no origin of a page — write it so: ${isPage ? url.origin : "https://www.example.com"}`);
  }
}

type InJson<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? InJson<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: InJson<Value[Key]> }
      : Value;

/** Times become text; there is nothing else in these results that JSON would change. */
function inJson<Value>(value: Value): InJson<Value> {
  return JSON.parse(JSON.stringify(value)) as InJson<Value>;
}
