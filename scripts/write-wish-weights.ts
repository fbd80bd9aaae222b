/**
 * Learns from scripts/wish-phrases/*.yaml how much each sign and each spelling of a wish for a person counts, and writes it
 * to src/answering/intent-wish-weights.generated.ts. `--check` writes nothing and exits 1 when that file is stale; `--try`
 * prints which phrases of another folder would be told wrongly; `--explain` prints what decided about a message.
 *
 * Phrases of settled.yaml, which tests hold us to, count eight times.
 *
 *   npx tsx scripts/write-wish-weights.ts [--check | --try <folder> | --explain "<message>"]
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { tokenize } from "../src/answering/intent-tokens.ts";
import { describeSentence, sentencesOf } from "../src/answering/intent-wish.ts";
import { bucketOf } from "../src/answering/intent-wish-spellings.ts";
import { learnWeights } from "./wish/learn-weights.ts";
import { parsePhrases, type WishPhrase } from "./wish/parse-phrases.ts";
import { describeErrors, explainMessage } from "./wish/report-wishes.ts";
import { parseWeights, renderWeights } from "./wish/weights-file.ts";

const phraseFolder = new URL("wish-phrases/", import.meta.url);
const generatedFile = new URL("../src/answering/intent-wish-weights.generated.ts", import.meta.url);

function learn(phrases: readonly WishPhrase[]): string {
  const counted = phrases.flatMap((phrase) =>
    phrase.source === "settled.yaml" ? Array<WishPhrase>(8).fill(phrase) : [phrase],
  );
  const described = counted.map(({ text, isWish }) => ({
    isWish,
    sentences: sentencesOf(tokenize(text))
      .map(describeSentence)
      .filter(({ readings }) => readings.length > 0),
  }));
  const signs = described.map(({ isWish, sentences }) => ({
    isWish,
    readings: sentences.flatMap((one) => one.readings),
  }));
  const spellings = described.map(({ isWish, sentences }) => ({
    isWish,
    readings: sentences.map((one) => one.spellings.map((spelling) => String(bucketOf(spelling)))),
  }));
  return renderWeights(learnWeights(signs, 3), learnWeights(spellings, 2));
}

async function readPhrases(folder: URL): Promise<WishPhrase[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  const files = names.map(async (name) => parsePhrases(name, await readFile(new URL(name, folder), "utf8")));
  return (await Promise.all(files)).flat();
}

async function main(): Promise<void> {
  const [option, value = ""] = process.argv.slice(2);
  const stored = await readFile(generatedFile, "utf8");
  if (option === "--explain") return console.log(explainMessage(value, parseWeights(stored)));
  const phrases = await readPhrases(phraseFolder);
  const source = learn(phrases);
  if (option === "--try") {
    return console.log(describeErrors(await readPhrases(pathToFileURL(`${value}/`)), parseWeights(source)));
  }
  if (option !== "--check") {
    if (source !== stored) await writeFile(generatedFile, source);
    console.log(describeErrors(phrases, parseWeights(source)));
  } else if (source !== stored) {
    console.error(
      "src/answering/intent-wish-weights.generated.ts is stale — run npx tsx scripts/write-wish-weights.ts",
    );
    process.exitCode = 1;
  }
}

await main();
