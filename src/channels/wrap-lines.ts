/** Wraps plain text at a width, for mail programs that do not. */
import type { TextRange } from "../markdown/split-text.ts";
import type { PlainText } from "./plain-pieces.ts";

// What a reader or program would take for a quote, a list, a heading, a signature or a mailbox's separator. A citation mark stays with its sentence.
const readsAsMark = /^(?:[>#*+|•–—-]|=+$|_+$|`|\d+[.)]|\[\d+\]|From$)/u;

/**
 * Lines of at most `width` UTF-16 units, broken at spaces. Code and addresses stay whole, also where they are longer, and
 * lines after the first stand under the text of their item.
 */
export function wrapLines({ text, verbatim }: Pick<PlainText, "text" | "verbatim">, width: number): string {
  let offset = 0;
  const lines = text.split("\n").flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return line.length <= width ? [line] : wrapLine(line, start, verbatim, width);
  });
  return lines.join("\n");
}

function wrapLine(line: string, offset: number, verbatim: readonly TextRange[], width: number): string[] {
  const hang = " ".repeat(/^ *(?:- |\d{1,9}\. |\[\d+\] )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let from = 0;
  let lastBreak = -1;
  const indentOf = () => (lines.length === 0 ? "" : hang);
  for (const { index } of [...line.matchAll(/ (?=\S)/g), { index: line.length }]) {
    if (index <= hang.length - 1) continue;
    const isBreak =
      index === line.length || (isFree(offset + index, verbatim) && !readsAsMark.test(wordAt(line, index + 1)));
    if (!isBreak) continue;
    if (indentOf().length + index - from > width && lastBreak > from) {
      lines.push(indentOf() + line.slice(from, lastBreak).trimEnd());
      from = lastBreak + 1;
    }
    lastBreak = index;
  }
  lines.push(indentOf() + line.slice(from));
  return lines;
}

const isFree = (offset: number, ranges: readonly TextRange[]) =>
  !ranges.some(({ start, end }) => offset >= start && offset < end);

const wordAt = (line: string, start: number) => /^\S*/.exec(line.slice(start))?.[0] ?? "";
