/** Text as it is written → text as it is said: no address and no sign that a voice would read out by its name. */

// The host is what can be said of an address; what ends the sentence is no part of it.
const address =
  /(?<![\p{L}\p{M}\p{N}])(?:https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?)\S*?(?=[.,;:!?)\]}"'”’»]*(?:\s|$))/giu;
const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\u200d|[\ufe0e\ufe0f\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\p{Extended_Pictographic}|\p{Regional_Indicator})*|[\ufe0e\ufe0f\u20e3]/gu;
// Without width and without sound; joiners shape letters and stay.
const unheard = /(?![\u200c\u200d])[\p{Cf}\ufffe\uffff]/gu;
/** Where a reader pauses: arrows and bars, dashes and slashes that stand alone, parentheses but for a plural's "(s)". */
const pause =
  /[\u2190-\u21ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f›|•·…—()（）]|\.{2,}|[-=+]{2,}|(?<=^|\s)[-–−/>](?=\s|$)/gu;
/** Quotes around three words or more are heard as pauses: what somebody said, not a name. */
const quotation = /(?<=^|[\s(])["“„«]([^"“”„«»]*\s[^"“”„«»]*\s[^"“”„«»]*)["“”»](?=$|[\s.,;:!?)])/gu;
const plural = /(?<=\p{L})\(\p{L}{1,3}\)/gu;
/** Said by a voice as the words they stand for: money, percent, plus and the like. */
const unsaid = /(?![%&+=°±×÷@/'℃℉№-])[\p{Sm}\p{Sk}\p{So}"“”„«»‹*_`#\\^[\]{}「」『』【】~§¶†‡]/gu;

/**
 * One line in NFC. Arrows, bars and parentheses become pauses, quotes and markup vanish, an address is its host; every
 * word and number stays. Empty when nothing is left to say.
 */
export function speakable(text: string): string {
  const said = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(address, " $1 ")
    .replace(emoji, " ")
    .replace(unheard, "")
    .replace(/[‘’‛′´]/g, "'")
    .replace(quotation, ", $1, ")
    .replace(plural, (letters) => ` ${letters.slice(1, -1)} `)
    .replace(/(?<=[\p{L}\p{N}])[–−‐‑‒](?=[\p{L}\p{N}])/gu, "-")
    .replace(pause, ", ")
    .replace(unsaid, " ")
    // Quotes around words, slashes and dashes at their ends; inside a word or date they stay.
    .replace(/(?<![\p{L}\p{N}])['/]+|['/]+(?![\p{L}\p{N}])|[-–−]+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}\s])[-–−]+/gu, " ");
  const mended = said
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:!?]+(?:\s|$))/g, "")
    .replace(/(?<![,;:])[,;:]+(?: [,;:]+)*(?!\S)/g, (run) => (run.length === 1 ? run : ","))
    .replace(/(?<![,;:])[,;:]+ ?(?=[.!?]+(?:\s|$))/g, "")
    .replace(/(?<=[.!?])[,;:]+(?=\s|$)/g, "")
    .replace(/^[\s,;:.!?-]+(?!\p{N})/u, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(mended) ? mended : "";
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** What is said, with an end that makes a voice pause. */
export function asSentence(said: string): string {
  if (said === "" || /[.!?。！？:：]$/u.test(said)) return said;
  const bare = said.replace(/[\s,;、-]+$/u, "");
  return `${bare}${unspaced.test(bare) ? "。" : "."}`;
}
