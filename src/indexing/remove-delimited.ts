/** Takes away what stands between two marks, in time linear in the text: a lazy regular expression is quadratic here. */
import { isInside, type Range } from "./code-ranges.ts";

export interface Delimited {
  /** Global. */
  open: RegExp;
  /** Global. The first one behind an opening mark closes it. */
  close: RegExp;
  /** What goes when the closing mark is missing. */
  unclosed: "rest" | "mark";
}

/** The text without the stretches, but with their line breaks. `onUnclosed` hears the offset of every open one. */
export function removeDelimited(
  source: string,
  code: readonly Range[],
  { open, close, unclosed }: Delimited,
  onUnclosed: (offset: number, mark: string) => void,
): string {
  let result = "";
  let from = 0;
  let isClosable = true;
  for (const match of source.matchAll(open)) {
    if (match.index < from || isInside(code, match.index)) continue;
    const contentStart = match.index + match[0].length;
    const closed = isClosable ? endOfMatch(close, source, contentStart) : null;
    if (closed === null) {
      // None behind this one, so none behind the following ones.
      isClosable = false;
      onUnclosed(match.index, match[0]);
    }
    const end = closed ?? (unclosed === "rest" ? source.length : contentStart);
    result += source.slice(from, match.index) + source.slice(match.index, end).replace(/[^\n]+/g, "");
    from = end;
  }
  return result + source.slice(from);
}

function endOfMatch(pattern: RegExp, source: string, from: number): number | null {
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match === null ? null : match.index + match[0].length;
}
