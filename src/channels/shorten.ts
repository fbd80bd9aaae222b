/** A text that is too long for its place, ended early. */
import { splitText, type TextRange } from "../markdown/split-text.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** At most `longest` UTF-16 units and an ellipsis: up to a word, inside one only if it is longer than that by itself. */
export function shorten(text: string, longest: number): string {
  const fits = ({ start, end }: TextRange) => end - start <= longest;
  const { parts, restStart } = splitText(text, { fits, maxParts: 1 });
  if (restStart >= text.length) return text;
  const next = /^\S*/.exec(text.slice(restStart))?.[0] ?? "";
  return `${next.length > longest ? firstGraphemes(text.trimStart(), longest) : text.slice(parts[0]?.start, parts[0]?.end)}…`;
}

function firstGraphemes(text: string, longest: number): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}
