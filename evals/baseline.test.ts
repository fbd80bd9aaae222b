import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareWithBaseline, runOwnSuite } from "./baseline.ts";
import type { Comparison } from "./compare-runs.ts";
import { describeComparison } from "./describe-comparison.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "onevoice-baseline-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const worse = ({ changes }: Comparison) =>
  changes.filter(({ verdict }) => verdict === "worse").map(({ figure }) => figure);

describe("our suite against its committed baseline", () => {
  it("is no worse; after a change that is meant, run `npx tsx scripts/write-baseline.ts` and commit what it writes", async () => {
    const { lines } = await runOwnSuite({ data });
    const comparison = await compareWithBaseline(lines);
    expect(worse(comparison), describeComparison(comparison, 0.03)).toEqual([]);
    expect(comparison.n, "cases of the baseline").toBeGreaterThanOrEqual(150);
    expect(comparison.onlyInA, "cases of the baseline that are no longer there").toEqual([]);
  }, 120_000);

  it.each([
    ["a weight with its decimal point one place to the right", "retrieval.weights.heading=2.5"],
    ["a lost intercept of the confidence", "answering.confidence.intercept=0"],
  ])(
    "raises the alarm for %s",
    async (_what, change) => {
      const { lines } = await runOwnSuite({ data, changes: [change] });
      expect(worse(await compareWithBaseline(lines))).not.toEqual([]);
    },
    120_000,
  );
});
