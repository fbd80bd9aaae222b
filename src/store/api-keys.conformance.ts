/** What API keys and allowances must do on every database. Called by api-keys.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findApiKey, hasApiKeys, isOriginOfKey } from "./api-key-lookup.ts";
import { createApiKey, listApiKeys, type NewApiKey, revokeApiKey, rotateApiKey } from "./api-keys.ts";
import type { Database } from "./database.ts";
import { takeAllowance } from "./rate-limits.ts";

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const at = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 12, 0) + minutes * 60_000);

/** Registers the suite for the migrated database that `open` gives; `openAnother` is another process's way to it. */
export function testApiKeys(open: () => Promise<Database>, openAnother?: () => Promise<Database>): void {
  let database: Database;
  let other: Database;
  beforeAll(async () => {
    database = await open();
    other = openAnother === undefined ? database : await openAnother();
  });
  afterAll(() => Promise.all([database.close(), other.close()]));

  const create = (given: Partial<NewApiKey> = {}) =>
    createApiKey(
      database,
      {
        ...{ name: "widget", kind: "secret", scopes: ["answer"], origins: [], perMinute: null, expiresAt: null },
        ...given,
      },
      { now: at(0), random },
    );

  describe("a key", () => {
    test("is found by its text, whole", async () => {
      expect(await hasApiKeys(database)).toBe(false);
      const { key: text, ...key } = await create({ scopes: ["answer", "admin"], perMinute: 30, expiresAt: at(60) });
      expect(await findApiKey(other, text, at(1))).toEqual({ key, ended: null });
      expect(await findApiKey(other, text, at(60))).toEqual({ key, ended: "expired" });
      expect(await findApiKey(other, text.slice(0, -1), at(1))).toBeNull();
      expect(await hasApiKeys(other)).toBe(true);
    });

    test("that is rotated twice keeps its id, and each old text its own end", async () => {
      const first = await create();
      const second = await rotateApiKey(database, first.id, { graceMs: 10 * 60_000, now: at(0), random });
      const third = await rotateApiKey(database, first.id, { graceMs: 30 * 60_000, now: at(5), random });
      const endedAt = async (minutes: number) =>
        Promise.all(
          [first, second, third].map(async ({ key }) => (await findApiKey(other, key, at(minutes)))?.ended ?? null),
        );
      expect(await endedAt(9)).toEqual([null, null, null]);
      expect(await endedAt(10)).toEqual(["replaced", null, null]);
      expect(await endedAt(35)).toEqual(["replaced", "replaced", null]);
      expect([first.id, third.id, third.oldKeyUntil]).toEqual([third.id, second.id, at(35)]);
      const listed = (await listApiKeys(other, at(20))).find(({ id }) => id === first.id);
      expect(listed).toMatchObject({ state: "active", oldKeyUntil: at(35) });
    });

    test("that is revoked stays so: in every text, for every process, also when revoked again", async () => {
      const old = await create();
      const fresh = await rotateApiKey(database, old.id, { graceMs: 60_000, now: at(0), random });
      await revokeApiKey(database, old.id, at(0));
      expect((await revokeApiKey(database, old.id, at(1))).revokedAt).toEqual(at(0));
      for (const { key } of [old, fresh]) expect((await findApiKey(other, key, at(0)))?.ended).toBe("revoked");
      await expect(rotateApiKey(database, old.id, { graceMs: 0, now: at(2), random })).rejects.toThrow("was revoked");
      expect(await hasApiKeys(database)).toBe(true);
    });

    test("that expired is not rotated, and one that is not there is named", async () => {
      const { id } = await create({ expiresAt: at(1) });
      await expect(rotateApiKey(database, id, { graceMs: 0, now: at(1), random })).rejects.toThrow("expired");
      await expect(revokeApiKey(database, "none", at(1))).rejects.toThrow('no API key has the id "none"');
    });

    test("for web pages is known by its origins while it is valid", async () => {
      const origin = "https://shop.example.com";
      const { id } = await create({ kind: "publishable", origins: [origin], expiresAt: at(60) });
      expect(await isOriginOfKey(other, origin, at(59))).toBe(true);
      expect(await isOriginOfKey(other, origin, at(60))).toBe(false);
      expect(await isOriginOfKey(other, "https://shop.example", at(1))).toBe(false);
      await revokeApiKey(database, id, at(2));
      expect(await isOriginOfKey(other, origin, at(2))).toBe(false);
    });
  });

  describe("an allowance", () => {
    const take = (subject: string, perMinute: number, minutes: number, from = database) =>
      takeAllowance(from, { subject, perMinute, now: at(minutes) });

    test.each([1, 3, 7, 60, 997])(
      "of %i a minute lets exactly as many pass, of many at once in two processes",
      async (n) => {
        const taken = await Promise.all(
          Array.from({ length: Math.min(n, 100) + 5 }, (_, index) =>
            take(`burst-${n}`, n, 0, index % 2 === 0 ? database : other),
          ),
        );
        expect(taken.filter(({ isAllowed }) => isAllowed)).toHaveLength(Math.min(n, taken.length));
      },
    );

    test("comes back evenly, and refused requests cost nothing", async () => {
      for (let time = 0; time < 4; time++) expect((await take("even", 4, 0)).isAllowed).toBe(true);
      expect(await take("even", 4, 0)).toEqual({ isAllowed: false, remaining: 0, resetSeconds: 60, waitSeconds: 15 });
      expect(await take("even", 4, 0.2)).toMatchObject({ isAllowed: false, waitSeconds: 3 });
      expect(await take("even", 4, 0.25)).toEqual({ isAllowed: true, remaining: 0, resetSeconds: 60, waitSeconds: 15 });
      expect(await take("even", 4, 10)).toMatchObject({ isAllowed: true, remaining: 3, resetSeconds: 15 });
    });

    test("never lets more than twice as many pass in any minute, whatever the rhythm", async () => {
      const passed: number[] = [];
      for (let second = 0; second < 240; second += 1) {
        if ((await take("rhythm", 10, second / 60)).isAllowed) passed.push(second);
      }
      const inMinuteFrom = (start: number) => passed.filter((time) => time >= start && time < start + 60).length;
      expect(Math.max(...passed.map(inMinuteFrom))).toBeLessThanOrEqual(20);
      // After the first minute the even rate is all there is.
      expect(Math.max(...passed.filter((time) => time >= 60 && time < 180).map(inMinuteFrom))).toBeLessThanOrEqual(10);
    });

    test("is not lost for long to a clock that was wrong", async () => {
      await take("skewed", 1, 60);
      expect((await take("skewed", 1, 0)).isAllowed).toBe(true);
      expect((await take("skewed", 1, 0)).isAllowed).toBe(false);
    });

    test("leaves no row behind when others ask later", async () => {
      for (let index = 0; index < 30; index++) await take(`old-${index}`, 60, 100);
      for (let index = 0; index < 5; index++) await take(`new-${index}`, 60, 200);
      const rows = await database.query<{ subject: string }>("select subject from rate_limits order by subject");
      expect(rows.map(({ subject }) => subject)).toEqual(["new-0", "new-1", "new-2", "new-3", "new-4"]);
    });
  });
}
