/** Phrases to learn from: two blocks of text, `wishes` and `near_misses`, a message a line. */
import { parse } from "yaml";
import { z } from "zod";

export interface WishPhrase {
  text: string;
  isWish: boolean;
  /** The file it comes from. */
  source: string;
}

const fileSchema = z.strictObject({ wishes: z.string().optional(), near_misses: z.string().optional() });

export function parsePhrases(source: string, yaml: string): WishPhrase[] {
  const file = fileSchema.parse(parse(yaml));
  const linesOf = (block = ""): string[] => block.split("\n").filter((line) => line.trim() !== "");
  return [
    ...linesOf(file.wishes).map((text) => ({ text, isWish: true, source })),
    ...linesOf(file.near_misses).map((text) => ({ text, isWish: false, source })),
  ];
}
