/** What the service asks of API keys at each request. Every change stands in the database, so all processes see it at once. */
import { type ApiKey, apiKeySchema } from "../domain/api-key.ts";
import { contentHash } from "../text/content-hash.ts";
import { looksLikeKey } from "./api-key-secret.ts";
import type { Queryable } from "./database.ts";

/** Why a key is not taken; null: it is. `replaced`: it was rotated, and its grace time is over. */
export interface FoundKey {
  key: ApiKey;
  ended: "revoked" | "expired" | "replaced" | null;
}

/** The key that is written so, at this time; null when there is none. */
export async function findApiKey(database: Queryable, text: string, now: Date): Promise<FoundKey | null> {
  if (!looksLikeKey(text)) return null;
  const rows = await database.query<{ valid_until: Date | null }>(
    `select api_keys.id, name, kind, scopes, origins,
            per_minute as "perMinute",
            api_keys.created_at as "createdAt",
            expires_at as "expiresAt",
            revoked_at as "revokedAt",
            valid_until
     from api_key_secrets
     join api_keys on api_keys.id = api_key_secrets.api_key
     where sha256 = $1`,
    [await contentHash(text)],
    { name: "find-api-key" },
  );
  const [row] = rows;
  if (row === undefined) return null;
  const key = apiKeySchema.parse(row);
  const isOver = (until: Date | null) => until !== null && until <= now;
  const ended =
    key.revokedAt !== null
      ? "revoked"
      : isOver(key.expiresAt)
        ? "expired"
        : isOver(row.valid_until)
          ? "replaced"
          : null;
  return { key, ended };
}

/** Whether a key was ever made, of whatever state: then nobody is answered without one. */
export async function hasApiKeys(database: Queryable): Promise<boolean> {
  const [row] = await database.query<{ exists: boolean }>("select exists (select from api_keys) as exists", [], {
    name: "has-api-keys",
  });
  return row?.exists === true;
}

/** Whether pages of this origin hold a publishable key that is valid now. */
export async function isOriginOfKey(database: Queryable, origin: string, now: Date): Promise<boolean> {
  const [row] = await database.query<{ exists: boolean }>(
    `select exists (
       select from api_keys
       where kind = 'publishable'
         and $1 = any (origins)
         and revoked_at is null
         and (expires_at is null or expires_at > $2)
     ) as exists`,
    [origin, now],
  );
  return row?.exists === true;
}
