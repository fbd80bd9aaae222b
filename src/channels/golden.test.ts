/** Formatting is held against files that were read by eye; retrieval has no part in it, since the replies are stored. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { goldenTexts, leftOver } from "./golden-texts.ts";

const folder = new URL("golden/", import.meta.url);
const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")]));
const texts = goldenTexts(files);
const remedy = "read what `npx tsx scripts/write-golden-replies.ts` changes, then commit it";

it.each([...texts])("%s is what the channel makes of the reply", (file, text) => {
  expect(text, remedy).toBe(files.get(file));
});

it("no golden file is left over", () => {
  expect(leftOver(files, texts), remedy).toEqual([]);
});
