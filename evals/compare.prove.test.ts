/** Proof that `compare` keeps its promises, on a real suite and two versions of the product that really differ. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import type { CaseResult } from "./case-result.ts";
import { loadSuites } from "./load-suites.ts";
import { datasetFolder } from "./open-dataset.ts";
import { falseAlarmRate, powerOfCompare } from "./prove-compare.ts";
import { plainRun, runSuites } from "./run-suites.ts";
import { parseSettingChange } from "./setting-change.ts";

const set = "covid-faq";

describe.skipIf(datasetFolder(set) === null)(`compare, on ${set} with and without BM25`, () => {
  let data: string;
  let a: CaseResult[];
  let b: CaseResult[];
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "onevoice-compare-"));
    const config = readConfig({ ONEVOICE_DATA: data });
    const { suites } = await loadSuites([set], { kb: "kb" });
    const run = async (changes: string[]) => {
      const options = { ...plainRun, changes: changes.map(parseSettingChange) };
      const [finished] = await runSuites(suites, options, { config });
      return finished?.lines ?? [];
    };
    a = await run([]);
    b = await run(["retrieval.weights.lexical=0"]);
  }, 300_000);
  afterAll(() => rm(data, { recursive: true, force: true }));

  it("raises at most 5 false alarms in 100 where nothing changed", () => {
    const rate = falseAlarmRate({ a, b }, { halves: 200, seed: 3 });
    console.log(`false alarms in 200 random halves: ${rate}`);
    expect(rate).toBeLessThanOrEqual(0.05);
  }, 1_200_000);

  it.each(["retrieval.hit1", "decision.right"])(
    "finds a regression of three points of %s in four draws of five",
    (figure) => {
      const power = powerOfCompare({ a, b }, { figure, margin: 0.03, draws: 100, seed: 5 });
      console.log(JSON.stringify(power));
      expect(power.sown).toBeCloseTo(-0.03, 2);
      expect(power.found).toBeGreaterThanOrEqual(0.8);
    },
    1_200_000,
  );
});
