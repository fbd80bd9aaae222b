/** API keys to test with. */
import type { ApiKey } from "../domain/api-key.ts";
import { createApiKey, type IssuedKey } from "../store/api-keys.ts";
import type { Database } from "../store/database.ts";

/** Before any time a test pretends. */
const madeAt = new Date("2026-01-01T00:00:00Z");

export function random(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Makes a secret key that may answer, unless `given` says otherwise. */
export function sampleKey(database: Database, given: Partial<ApiKey> = {}): Promise<IssuedKey> {
  const key = {
    name: "sample",
    kind: "secret" as const,
    scopes: ["answer" as const],
    origins: [],
    perMinute: null,
    expiresAt: null,
    ...given,
  };
  return createApiKey(database, key, { now: madeAt, random });
}

/** The header that shows a key. */
export function bearer({ key }: Pick<IssuedKey, "key">): { authorization: string } {
  return { authorization: `Bearer ${key}` };
}
