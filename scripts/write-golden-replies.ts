/**
 * Writes the golden files: what every channel makes of the replies in src/channels/golden/*.json. Read the difference as
 * the customer on that channel would. With `--capture` the real replies are first asked anew from kb/.
 *
 *   npx tsx scripts/write-golden-replies.ts [--capture]
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { goldenTexts, leftOver } from "../src/channels/golden-texts.ts";
import { captureReplies } from "./golden/capture-replies.ts";

const folder = new URL("../src/channels/golden/", import.meta.url);
const { values } = parseArgs({ options: { capture: { type: "boolean", default: false } } });
if (values.capture) {
  for (const [name, reply] of await captureReplies())
    await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(reply, null, 2)}\n`);
}
const names = await readdir(folder);
const files = new Map<string, string>();
for (const name of names) files.set(name, await readFile(new URL(name, folder), "utf8"));
const texts = goldenTexts(files);
for (const file of leftOver(files, texts)) await rm(new URL(file, folder));
for (const [file, text] of texts) await writeFile(new URL(file, folder), text);
console.log(`${texts.size} golden files written`);
