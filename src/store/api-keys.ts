/** Making, listing and ending API keys. */
import { type ApiKey, apiKeySchema } from "../domain/api-key.ts";
import { AppError } from "../errors.ts";
import { contentHash } from "../text/content-hash.ts";
import { newKeyId, newKeyText, type RandomBytes } from "./api-key-secret.ts";
import type { Database, Queryable } from "./database.ts";

export type NewApiKey = Omit<ApiKey, "id" | "createdAt" | "revokedAt">;

/** A key with the text that proves it, which is known at this moment only. */
export interface IssuedKey extends ApiKey {
  key: string;
}

/** A key as it is listed. */
export interface ListedKey extends ApiKey {
  state: "active" | "expired" | "revoked";
  /** Until when the text from before the last rotation is taken; null when it no longer is. */
  oldKeyUntil: Date | null;
}

/** Makes a key. */
export async function createApiKey(
  database: Database,
  given: NewApiKey,
  { now, random }: { now: Date; random: RandomBytes },
): Promise<IssuedKey> {
  const key: ApiKey = { ...given, id: newKeyId(random), createdAt: now, revokedAt: null };
  return database.transaction(async (tx) => {
    await tx.query(
      `insert into api_keys (id, name, kind, scopes, origins, per_minute, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [key.id, key.name, key.kind, key.scopes, key.origins, key.perMinute, now, key.expiresAt],
    );
    return { ...key, key: await issue(tx, key, { now, random }) };
  });
}

/** All keys, the newest first. */
export async function listApiKeys(database: Queryable, now: Date): Promise<ListedKey[]> {
  const rows = await database.query<{ old_key_until: Date | null }>(
    `select ${columns}, (
       select max(valid_until)
       from api_key_secrets
       where api_key = api_keys.id and valid_until > $1
     ) as old_key_until
     from api_keys
     order by created_at desc, id`,
    [now],
  );
  return rows.map((row) => {
    const key = apiKeySchema.parse(row);
    const isExpired = key.expiresAt !== null && key.expiresAt <= now;
    const state = key.revokedAt !== null ? "revoked" : isExpired ? "expired" : "active";
    return { ...key, state, oldKeyUntil: state === "active" ? row.old_key_until : null };
  });
}

/**
 * Gives a key another text; the texts before it are taken for `graceMs` more. Id, scopes and all that was asked with it stay.
 *
 * @throws AppError `not_found`; `invalid_request` for a key that has ended.
 */
export async function rotateApiKey(
  database: Database,
  id: string,
  { graceMs, now, random }: { graceMs: number; now: Date; random: RandomBytes },
): Promise<IssuedKey & { oldKeyUntil: Date }> {
  return database.transaction(async (tx) => {
    // One rotation a key at a time, and none beside its revocation.
    const key = await lockKey(tx, id);
    if (key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now)) {
      const ended = key.revokedAt === null ? "expired" : "was revoked";
      throw new AppError(
        "invalid_request",
        `the key ${id} ${ended}, and stays so — make a new one: onevoice keys create`,
      );
    }
    const oldKeyUntil = new Date(now.getTime() + graceMs);
    await tx.query("update api_key_secrets set valid_until = least(valid_until, $2::timestamptz) where api_key = $1", [
      id,
      oldKeyUntil,
    ]);
    return { ...key, key: await issue(tx, key, { now, random }), oldKeyUntil };
  });
}

/** Ends a key at once and for good. One that was revoked before stays as it is. @throws AppError `not_found`. */
export async function revokeApiKey(database: Database, id: string, now: Date): Promise<ApiKey> {
  return database.transaction(async (tx) => {
    const key = await lockKey(tx, id);
    await tx.query("update api_keys set revoked_at = coalesce(revoked_at, $2) where id = $1", [id, now]);
    return { ...key, revokedAt: key.revokedAt ?? now };
  });
}

const columns = `id, name, kind, scopes, origins, per_minute as "perMinute",
  created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"`;

async function lockKey(tx: Queryable, id: string): Promise<ApiKey> {
  const [row] = await tx.query(`select ${columns} from api_keys where id = $1 for update`, [id]);
  if (row === undefined)
    throw new AppError("not_found", `no API key has the id "${id}" — onevoice keys list shows them`);
  return apiKeySchema.parse(row);
}

async function issue(tx: Queryable, key: ApiKey, { now, random }: { now: Date; random: RandomBytes }): Promise<string> {
  const text = newKeyText(key, random);
  await tx.query("insert into api_key_secrets (sha256, api_key, created_at) values ($1, $2, $3)", [
    await contentHash(text),
    key.id,
    now,
  ]);
  return text;
}
