import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../errors.ts";
import type { Database } from "../store/database.ts";
import { openTestDatabase } from "../store/pglite-test-image.ts";
import { createKey, listKeys, rotateKey } from "./key-commands.ts";
import { describeCreatedKey, describeKeys, describeRotatedKey } from "./print-keys.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const services = () => ({ database, now: () => new Date("2026-11-22T10:00:00Z") });
type Given = Parameters<typeof createKey>[0];
const create = (given: Partial<Given> = {}) =>
  createKey(
    {
      ...{ name: "desk", kind: "secret", scopes: ["answer"], origins: [], perMinute: null, expires: null },
      ...given,
    },
    services(),
  );
const page: Partial<Given> = { kind: "publishable", origins: ["https://www.example.com"] };

describe("a key that is not made", () => {
  it.each<[Partial<Given>, string]>([
    [{ origins: ["https://www.example.com"] }, "add --publishable"],
    [{ kind: "publishable" }, "name it: --origin"],
    [{ ...page, origins: ["https://www.example.com/shop"] }, "write it so: https://www.example.com"],
    [{ ...page, origins: ["HTTPS://www.example.com:443"] }, "write it so: https://www.example.com"],
    [{ ...page, origins: ["*"] }, "write it so: https://www.example.com"],
    [{ ...page, origins: ["null"] }, "no origin of a page"],
    [{ ...page, scopes: ["answer", "admin"] }, "the scope answer only"],
    [{ expires: { at: new Date("2020-01-01") } }, "has passed"],
    [{ expires: { afterMs: 0 } }, "has passed"],
  ])("%j is told why", async (given, message) => {
    const error = await create(given).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(String(error)).toContain(message);
  });
});

describe("what is shown of keys", () => {
  it("is the secret once, and from then on their state", async () => {
    const made = await create({ ...page, expires: { afterMs: 86_400_000 } });
    const shown = describeCreatedKey(made);
    expect(shown.split("\n")[0]).toBe(made.key);
    expect(shown).toContain("expires 2026-11-23T10:00:00.000Z");
    const rotated = await rotateKey({ id: made.id, graceMs: 3_600_000 }, services());
    expect(describeRotatedKey(rotated)).toContain("taken until 2026-11-22T11:00:00.000Z");
    const listed = describeKeys(await listKeys(services()));
    expect(listed).toContain(made.id);
    expect(listed).toContain("old secret taken until 2026-11-22T11:00:00.000Z");
    expect(listed).not.toMatch(/ov_[sp]k_/);
  });

  it("without any says how to make one", () => {
    expect(describeKeys({ keys: [] })).toContain("onevoice keys create");
  });
});
