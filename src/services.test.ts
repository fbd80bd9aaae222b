import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { createLogger } from "./logger.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "./retrieval/small-knowledge-base.samples.ts";
import { composeServices, type Services } from "./services.ts";
import type { Database } from "./store/database.ts";
import { rollBack } from "./store/snapshots.ts";

let kb: SmallKnowledgeBase;
let services: Services;
let queries: string[];
beforeEach(async () => {
  kb = await openSmallKnowledgeBase();
  queries = [];
  const database: Database = {
    ...kb.database,
    query: (text, values, options) => {
      queries.push(text);
      return kb.database.query(text, values, options);
    },
  };
  services = composeServices({
    config: readConfig({}),
    database,
    embeddingModel: kb.model,
    logger: createLogger("silent"),
    now: () => kb.now,
  });
});
afterEach(() => kb.database.close());

describe("the current snapshot", () => {
  it("is missing before the first publish, and the error says what to do", async () => {
    await expect(services.currentSnapshot()).rejects.toMatchObject({
      code: "index_empty",
      message: expect.stringContaining("onevoice index"),
    });
    await expect(services.forMessage()).rejects.toMatchObject({ code: "index_empty" });
  });

  it("is read once and kept until another one answers, also after a rollback", async () => {
    const first = await kb.publish({ "a.md": "# A\n\nOne.\n" });
    const snapshot = await services.currentSnapshot();
    expect(snapshot.id).toBe(first.snapshot);
    queries.length = 0;
    expect(await services.currentSnapshot()).toBe(snapshot);
    expect(queries).toHaveLength(1);
    const second = await kb.publish({ "a.md": "# A\n\nTwo.\n" });
    expect((await services.currentSnapshot()).id).toBe(second.snapshot);
    await rollBack(kb.database, first.snapshot, { now: kb.now });
    expect((await services.forMessage()).snapshot).toEqual(snapshot);
  });

  it("made with another embedding model cannot be searched, and the error names both", async () => {
    await kb.publish({ "a.md": "# A\n\nOne.\n" });
    const embeddingModel = { ...kb.model, id: "another" };
    const other = composeServices({
      config: readConfig({}),
      database: kb.database,
      embeddingModel,
      logger: createLogger("silent"),
    });
    await expect(other.currentSnapshot()).rejects.toMatchObject({
      code: "index_empty",
      message: expect.stringMatching(/"words".*"another".*onevoice index/),
    });
  });
});

it("a message is handled at the time it is given, or now", async () => {
  await kb.publish({ "a.md": "# A\n\nOne.\n" });
  const then = new Date("2030-01-01T00:00:00Z");
  expect((await services.forMessage()).now).toEqual(kb.now);
  expect((await services.forMessage({ now: then })).now).toEqual(then);
});
