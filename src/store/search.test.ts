import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { saveEmbeddings } from "./embeddings.ts";
import { openTestDatabase } from "./pglite-test-image.ts";
import { searchChunks } from "./search.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("searchChunks", () => {
  it("is not disturbed by vectors that another embedding model left in the database", async () => {
    await saveEmbeddings(database, [{ hash: "ab".repeat(32), vector: [0.6, 0.8, 0] }]);
    const query = { snapshot: 1, classes: [0], vector: [1, 0], terms: "{1:1}/1000000000", limit: 10 };
    expect(await searchChunks(database, query)).toEqual([]);
  });

  it("finds nothing for a reader who may see nothing", async () => {
    const query = { snapshot: 1, classes: [], vector: [1, 0, 0], terms: "{1:1}/1000000000", limit: 10 };
    expect(await searchChunks(database, query)).toEqual([]);
  });
});
