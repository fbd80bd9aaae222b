/** The whole proof: every question of four data sets, every answer, every channel, with and without article addresses. */
import { describe, expect, it } from "vitest";
import { describeReport, proveDataset, provenSets } from "./faithfulness.ts";
import { datasetFolder } from "./open-dataset.ts";

const questions: Readonly<Record<(typeof provenSets)[number], number>> = {
  "plausible-help": 63,
  "duckduckgo-help": 213,
  "covid-faq": 240,
  "gov-help": 1_339,
};

describe.each(provenSets)("%s", (set) => {
  const isThere = datasetFolder(set) !== null;
  const prove = async (more: { articleUrl?: null; limit?: number }) => {
    const onProgress = (done: number, of: number) => {
      if (done % 100 === 0 || done === of) console.log(`${set}: ${done} of ${of}`);
    };
    const report = await proveDataset(set, { ...more, onProgress });
    if (report === null) throw new Error(`${set} went away`);
    console.log(describeReport(report));
    return report;
  };

  it.skipIf(!isThere)(
    "every answer is faithful and every reply well formed",
    async () => {
      const report = await prove({});
      expect(report.questions).toBe(questions[set]);
      expect(report.failures).toEqual([]);
      expect(report.faithfulness).toBe(1);
      // Nearly every question has a draft, so the figure is about something.
      expect(report.sentences).toBeGreaterThan(report.questions);
    },
    1_800_000,
  );

  it.skipIf(!isThere)(
    "also where articles have no address",
    async () => {
      const report = await prove({ articleUrl: null, limit: 200 });
      expect(report.failures).toEqual([]);
    },
    1_800_000,
  );
});
