/** A short form of publish-kill.prove.test.ts: one kill, on few articles, in the embedded database. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderPlaces } from "./database-place.samples.ts";
import { markedArticles } from "./marked-knowledge-base.samples.ts";
import { type KillStage, killOnce, prepareKills } from "./publish-kill.samples.ts";

let folder: string;
let stage: KillStage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-kill-"));
  stage = await prepareKills(folderPlaces(folder), folder, {
    before: markedArticles(0, 4),
    after: [...markedArticles(1, 3, 1), ...markedArticles(3, 5)],
  });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("index killed in the middle of publishing leaves the old snapshot whole, and the next index publishes", {
  timeout: 120_000,
}, async () => {
  expect(await killOnce(stage, "kill", { into: "statement 8" }, 1)).toMatchObject({
    phase: "transaction",
    found: "A",
    staleLock: true,
    wrongAnswers: [],
    brokenRows: [],
    recovered: { snapshot: stage.after.snapshot, wrongAnswers: [], brokenRows: [] },
  });
});
