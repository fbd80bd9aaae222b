/** Words that mean the same in a company, which editors write: kb/synonyms.yaml. */
import { z } from "zod";

const wordSchema = z
  .union([z.string(), z.number()], "write a word or a few")
  .transform((word) => String(word).trim())
  .refine((word) => word !== "" && word.length <= 80, "write a word or a few, 80 characters at most");

const groupSchema = z
  .array(wordSchema, "write a list of words that mean the same, such as `- [refund, money back]`")
  .min(2, "write at least two words that mean the same");

/** Groups of at least two; whoever writes one of a group finds what the others say. */
export const synonymsSchema = z.preprocess(
  // A file of comments alone says nothing.
  (value) => (typeof value === "object" && JSON.stringify(value) === "{}" ? [] : value),
  z.array(groupSchema, "write a list of groups, such as `- [refund, money back]`").max(2000),
);
export type Synonyms = z.infer<typeof synonymsSchema>;
