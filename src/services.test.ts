import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { createLogger } from "./logger.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "./retrieval/small-knowledge-base.samples.ts";
import { bindingFor, composeServices, type Services } from "./services.ts";
import type { Database } from "./store/database.ts";
import { recordCalibrationCheck, rollBack } from "./store/snapshots.ts";

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

describe("the calibration in force", () => {
  const certificate = { threshold: 0.4, answered: 200, wrong: 9, bound: 0.08, coverage: 0.6 };
  const certificates = { normal: certificate, highRisk: null };
  const calibration = async (model: string) =>
    JSON.stringify({
      format: 1,
      madeAt: "2026-06-01T12:00:00Z",
      promise: { maxError: 0.1, highRiskMaxError: 0.05, confidence: 0.95 },
      boundTo: await bindingFor(model),
      cases: { paths: ["cases"], labelled: 300, certifiedOn: 300, fittedOn: 0 },
      model: { intercept: -9, weights: {}, curve: null },
      certificates,
      confidences: [],
    });
  const lowConfidence = ({ handoffRules }: Awaited<ReturnType<Services["currentSnapshot"]>>) =>
    handoffRules.rules.find(({ id }) => id === "low-confidence")?.when.confidenceBelow;

  it("is conservative until the labelled cases were asked of what answers, then theirs, without a restart", async () => {
    const { snapshot } = await kb.publish({
      "a.md": "# A\n\nOne.\n",
      "calibration.json": await calibration(kb.model.id),
    });
    const before = await services.forMessage();
    expect(before.snapshot).toMatchObject({ inForce: { state: "unchecked" } });
    expect(before.answering.confidence.intercept).toBe(-9);
    expect(lowConfidence(await services.currentSnapshot())).toBe(0.5);
    const check = { checkedAt: "2026-06-02T12:00:00Z", outcome: "kept", reason: "They hold.", cases: 300 } as const;
    expect(await recordCalibrationCheck(kb.database, snapshot, { ...check, certificates })).toBe(true);
    const after = await services.currentSnapshot();
    expect(after.inForce.state).toBe("certified");
    expect(lowConfidence(after)).toBe(0.4);
    expect(await recordCalibrationCheck(kb.database, "kb-gone", { ...check, certificates })).toBe(false);
  });

  it("goes back with a rollback, and an edit asks for a new check", async () => {
    const files = { "a.md": "# A\n\nOne.\n", "calibration.json": await calibration(kb.model.id) };
    const plain = await kb.publish({ "a.md": "# A\n\nOne.\n" });
    const first = await kb.publish(files);
    const check = { checkedAt: "2026-06-02T12:00:00Z", outcome: "kept", reason: "They hold.", cases: 300 } as const;
    await recordCalibrationCheck(kb.database, first.snapshot, { ...check, certificates });
    await kb.publish({ ...files, "a.md": "# A\n\nTwo.\n" });
    expect((await services.currentSnapshot()).inForce.state).toBe("unchecked");
    await rollBack(kb.database, first.snapshot, { now: kb.now });
    expect((await services.currentSnapshot()).inForce.state).toBe("certified");
    await rollBack(kb.database, plain.snapshot, { now: kb.now });
    expect((await services.currentSnapshot()).inForce.state).toBe("default");
  });

  it("is what ships where the file was made for another model, or cannot be read", async () => {
    await kb.publish({ "a.md": "# A\n\nOne.\n", "calibration.json": await calibration("another") });
    expect((await services.currentSnapshot()).inForce.state).toBe("unusable");
    const broken = await kb.publish({ "a.md": "# A\n\nOne.\n", "calibration.json": "{" });
    expect(broken.problems).toMatchObject([{ path: "calibration.json", severity: "error" }]);
    expect((await services.currentSnapshot()).inForce.state).toBe("default");
  });
});

it("a message is handled at the time it is given, or now", async () => {
  await kb.publish({ "a.md": "# A\n\nOne.\n" });
  const then = new Date("2030-01-01T00:00:00Z");
  expect((await services.forMessage()).now).toEqual(kb.now);
  expect((await services.forMessage({ now: then })).now).toEqual(then);
});
