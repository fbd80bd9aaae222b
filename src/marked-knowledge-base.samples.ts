/** Knowledge bases whose every article holds a code of its own, so that an answer tells which version of what it came from. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface MarkedArticle {
  id: string;
  question: string;
  /** Stands in one sentence of the article and nowhere else: `K` and five digits, the last for the version. */
  code: string;
  source: string;
}

const makes = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel"];
const things = [
  "pump",
  "heater",
  "printer",
  "scale",
  "lamp",
  "scanner",
  "oven",
  "router",
  "camera",
  "fridge",
  "drill",
  "fan",
];

/** The articles numbered `from` up to, not including, `to` (at most 96), in one version. */
export function markedArticles(from: number, to: number, version = 0): MarkedArticle[] {
  return Array.from({ length: to - from }, (_, offset) => markedArticle(from + offset, version));
}

function markedArticle(number: number, version: number): MarkedArticle {
  const thing = `${makes[Math.floor(number / things.length)]} ${things[number % things.length]}`;
  const id = thing.toLowerCase().replace(" ", "-");
  const code = `K${1000 + number}${version}`;
  const question = `How do I set up the ${thing}?`;
  const source = `---
title: ${thing}
---

The ${thing} is sold in two sizes, and both are set up the same way.

## ${question}

To set up the ${thing}, turn its dial to ${code} before the first use.

## How do I clean the ${thing}?

1. Unplug the ${thing}.
2. Wipe the ${thing} with a dry cloth.
3. Plug the ${thing} in again.
`;
  return { id, question, code, source };
}

/** Makes `folder` hold these articles and nothing else. */
export async function writeArticles(folder: string, articles: readonly MarkedArticle[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { id, source } of articles) await writeFile(join(folder, `${id}.md`), source);
}

/** Every code in the strings of a value, each once. */
export function codesIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/K\d{5}\b/g))];
}
