/** The first words of a text that is too long for its place, such as an option. */
import { wordBreaks } from "../markdown/split-text.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * At most `longest` UTF-16 units and an ellipsis: as many words as fit, and inside the next one only if it is longer than
 * that by itself. Unlike a message it does not end early for the sake of a sentence: what is kept tells options apart.
 */
export function shortenText(text: string, longest: number): string {
  const words = text.trim();
  if (words.length <= longest) return text;
  const breaks = wordBreaks(words);
  const end = breaks.findLast((offset) => offset <= longest) ?? 0;
  const next = words.slice(
    end,
    breaks.find((offset) => offset > longest),
  );
  return `${next.trim().length > longest ? firstGraphemes(words, longest) : words.slice(0, end)}…`;
}

function firstGraphemes(text: string, longest: number): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}
