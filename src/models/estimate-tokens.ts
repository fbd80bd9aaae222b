/** Counts the tokens of a text for models whose vocabulary we do not have. */

/**
 * An estimate that errs upwards: for English prose and code it lies above what the common vocabularies (WordPiece of
 * BERT, byte-pair encodings of OpenAI) count, up to twice as high. Long strings of random letters can exceed it.
 *
 * Counted: four letters or less of a word a token, as "account" is rarely more than two; each digit and each sign; for
 * other scripts as many tokens as the character has bytes in UTF-8 less one; two for marks of start and end.
 */
export function estimateTokens(text: string): number {
  let tokens = 2;
  for (const [part] of text.matchAll(/[A-Za-z]+|\S/gu)) tokens += tokensOf(part);
  return tokens;
}

function tokensOf(part: string): number {
  const character = part.codePointAt(0) ?? 0;
  if (character < 0x80) return Math.ceil(part.length / 4);
  if (character < 0x800) return 1;
  return character < 0x10000 ? 2 : 3;
}
