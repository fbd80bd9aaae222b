/**
 * Compares our formatters with the converters of vercel/chat on the same answers, prints the table and writes
 * `evals/results/converters.md`: `npm ci --prefix scripts/converters`, then `npx tsx scripts/compare-converters.ts`. With
 * --json it prints every finding instead and writes nothing. Four minutes, most of them for indexing the data sets.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { askDatasets, askOwnQuestions } from "../evals/converters/ask-replies.ts";
import { chooseReplies } from "../evals/converters/choose-replies.ts";
import { columns, compareSenders } from "../evals/converters/compare-senders.ts";
import { describeConverters } from "../evals/converters/describe-converters.ts";
import { longProbes } from "../evals/converters/long-probes.ts";
import { probes } from "../evals/converters/probes.ts";
import { openAdapters } from "./converters/open-adapters.ts";

const page = new URL("../evals/results/converters.md", import.meta.url);
/** Of our help centre, and of the data sets. */
const answersOfEach = 20;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: "boolean" } } });
  const adapters = await openAdapters();
  if (adapters === null) {
    console.error("the converters are not installed — run npm ci --prefix scripts/converters");
    return 2;
  }
  try {
    const ofDatasets = await askDatasets();
    if (ofDatasets === null) {
      console.error("the data sets are not there — set ONEVOICE_DATASETS to their folder");
      return 2;
    }
    const asked = [await askOwnQuestions(), ofDatasets];
    const chosen = asked.flatMap((replies) => chooseReplies(replies, answersOfEach));
    const comparison = {
      versions: adapters.versions,
      chosen,
      answers: await compareSenders(chosen, adapters.send),
      hostile: await compareSenders(probes, adapters.send),
      long: await compareSenders(longProbes, adapters.send),
    };
    if (values.json === true) {
      const { versions, answers, hostile, long } = comparison;
      console.log(JSON.stringify({ versions, columns, answers, hostile, long }, null, 2));
    } else {
      const text = describeConverters(comparison);
      await writeFile(page, text);
      console.log(text);
    }
    return 0;
  } finally {
    adapters.close();
  }
}
