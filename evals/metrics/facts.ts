/** Whether a text states a fact of a case: a string as whole words, or a number with its unit. */
import { collapse } from "../../src/text/normalize-space.ts";
import { type Quantity, quantities, sameQuantity } from "../../src/text/quantities.ts";
import type { Fact } from "../case.ts";

/** Whether one of the fact's alternatives stands in the text. */
export function statesFact(text: string, { any }: Fact): boolean {
  return any.some((alternative) =>
    typeof alternative === "string" ? saysWords(text, alternative) : saysNumber(text, alternative),
  );
}

/** Whether `text` holds `words` as whole words, whatever their case, their quotation marks and their white space. */
export function saysWords(text: string, words: string): boolean {
  const sought = fold(words);
  const said = fold(text);
  const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = said.indexOf(sought); at !== -1 && sought !== ""; at = said.indexOf(sought, at + 1)) {
    const startsWhole = !isWordSign(sought[0]) || !isWordSign(said[at - 1]);
    const end = at + sought.length;
    if (startsWhole && (!isWordSign(sought.at(-1)) || !isWordSign(said[end]))) return true;
  }
  return false;
}

/** Whether `text` states the number: with the unit after conversion ("1 day" is 24 hours), or any count of it without one. */
function saysNumber(text: string, { number, unit }: { number: number; unit?: string | undefined }): boolean {
  const [wanted] = unit === undefined ? [] : quantities(`${number} ${unit}`);
  return quantities(text).some((said) => {
    if (unit === undefined) return Number(said.value) === number;
    if (wanted !== undefined && wanted.unit !== null && hasUnit(said) && sameQuantity(said, wanted)) return true;
    return Number(said.value) === number && saysWords(said.raw.toLowerCase(), unit.toLowerCase());
  });
}

function hasUnit({ unit, kind }: Quantity): boolean {
  return unit !== null && kind !== "number";
}

function fold(text: string): string {
  return collapse(
    text.normalize("NFKC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[`*]/g, ""),
  ).toLowerCase();
}
