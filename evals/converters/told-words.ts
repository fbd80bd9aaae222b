/** Words in order, and which of them another text has in the same order. */

export interface PlacedWord {
  word: string;
  /** Where it ends in the folded text. */
  end: number;
}

/** Letters composed, "½" as "1 2", every dash and space a plain one: what channels may change without changing a fact. */
export function foldText(text: string): string {
  return text
    .replace(/(\p{Nd})(?=[½¼¾⅓⅔⅛])/gu, "$1 ")
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u200b\u00ad\u2060\ufeff]/g, "");
}

/** Runs of letters and digits of a folded text. */
export function placedWords(folded: string): PlacedWord[] {
  return [...folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, end: index + word.length }));
}

/** Whether each of `wanted` belongs to the longest sequence that both have (LCS), so that one lost word is one. */
export function keptWords(wanted: readonly string[], said: readonly string[]): boolean[] {
  const width = said.length + 1;
  const lengths = new Uint32Array((wanted.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row -= 1)
    for (let column = said.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        wanted[row] === said[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  let column = 0;
  return wanted.map((word, row) => {
    while (column < said.length && said[column] !== word && at(row, column + 1) === at(row, column)) column += 1;
    if (said[column] !== word) return false;
    column += 1;
    return true;
  });
}
