/** Splits texts into the word pieces that the model was trained on. */
import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import { z } from "zod";

export interface WordPieces {
  /** How many word pieces a text has, with the two that mark its start and end: at least 2, untruncated. */
  count(text: string): number;
  /** The ids of a text's pieces with both marks, `max` at most: what is over is left out before the end mark. */
  encode(text: string, max: number): Int32Array;
}

const tokenizerFileSchema = z.looseObject({ model: z.looseObject({ vocab: z.record(z.string(), z.number()) }) });

/**
 * Reads a `tokenizer.json` with a BERT vocabulary. Its truncation and padding are those of the training and are not
 * applied; special tokens are not recognised in texts, so that a customer's literal "[CLS]" is text like any other.
 *
 * @throws an Error when the file cannot be read or has no [CLS] and [SEP].
 */
export function readWordPieces(tokenizerPath: string): WordPieces {
  const file = tokenizerFileSchema.parse(JSON.parse(readFileSync(tokenizerPath, "utf8")));
  const { "[CLS]": start, "[SEP]": end } = file.model.vocab;
  if (start === undefined || end === undefined) throw new Error(`${tokenizerPath} has no [CLS] and [SEP]`);
  const tokenizer = new Tokenizer({ ...file, added_tokens: [] }, {});
  const idsOf = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids;
  return {
    count: (text) => idsOf(text).length + 2,
    encode: (text, max) => Int32Array.of(start, ...idsOf(text).slice(0, max - 2), end),
  };
}
