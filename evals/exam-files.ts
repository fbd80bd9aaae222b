/** Reads the exams in exams/. A field nobody knows is refused: a misspelt one would otherwise examine nothing. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { historyTurnSchema } from "../src/domain/question.ts";

const folder = new URL("exams/", import.meta.url);
/** The knowledge base of messy articles, as a path. */
export const messyArticlesFolder = fileURLToPath(new URL("messy-articles/", folder));

const phraseSchema = z.strictObject({
  text: z.string(),
  lang: z.string().optional(),
  kind: z.string().optional(),
  topic: z.string().optional(),
});
export type Phrase = z.infer<typeof phraseSchema>;
const phraseFileSchema = z.record(z.string(), z.array(phraseSchema).min(1));

const hostileCaseSchema = z.strictObject({
  id: z.string(),
  ask: z.string().default(""),
  repeat: z.strictObject({ text: z.string(), times: z.number().int() }).optional(),
  after: z.string().default(""),
  history: z.array(historyTurnSchema).optional(),
  channel: z.string().default("web"),
  status: z.array(z.number().int()).min(1).default([200]),
  mustNot: z.array(z.string()),
  note: z.string(),
});
export type HostileCase = z.infer<typeof hostileCaseSchema>;

const messyFileSchema = z.strictObject({
  path: z.string(),
  mustIndex: z.boolean(),
  mustContainText: z.array(z.string()),
  mustNotContainText: z.array(z.string()),
  problem: z.boolean(),
  open: z.array(z.enum(["mustIndex", "problem"])).default([]),
  publicMayRead: z.boolean().default(true),
  note: z.string(),
});
export type MessyFile = z.infer<typeof messyFileSchema>;

/** The lists of a file of phrases, by their names in it. */
export async function readPhrases(file: string): Promise<Record<string, Phrase[]>> {
  return phraseFileSchema.parse(await readYaml(`${file}.yaml`));
}

export async function readHostileCases(): Promise<HostileCase[]> {
  const { cases } = z
    .strictObject({ cases: z.array(hostileCaseSchema).min(1) })
    .parse(await readYaml("hostile-input.yaml"));
  return cases;
}

export async function readMessyFiles(): Promise<MessyFile[]> {
  const expectations = await readYaml("messy-articles/expectations.yaml");
  return z.strictObject({ files: z.array(messyFileSchema).min(1) }).parse(expectations).files;
}

/** The question of a hostile case: `ask`, the repeated text, `after`. */
export function questionOf({ ask, repeat, after }: HostileCase): string {
  return ask + (repeat?.text.repeat(repeat.times) ?? "") + after;
}

async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(new URL(path, folder), "utf8"));
}
