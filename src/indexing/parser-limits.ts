/**
 * Keeps a source within what the markdown parser handles in linear time. micromark takes time that grows with the square
 * of container marks in a row, of emphasis marks in a paragraph, and of underlined headings; articles have a handful.
 */
import { codeRanges, isInside } from "./code-ranges.ts";

const maxContainerMarks = 20;
// Some 0.1 s: 6,000 marks in one paragraph take 3 s, 20,000 half a minute.
const maxEmphasisMarks = 1000;
const maxUnderlines = 500;

const containerMark = "[ \\t]{0,8}(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))";
const excessMarks = new RegExp(`^((?:${containerMark}){${maxContainerMarks}})(?:${containerMark})+`);

/** The source with as many lines; what is beyond the limits has lost its markup, not its words. */
export function withinParserLimits(source: string): string {
  const code = codeRanges(source);
  let offset = 0;
  let emphasis = 0;
  let underlines = 0;
  const lines = source.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    if (isInside(code, start)) return line;
    if (/^[ \t]*(?:=+|-+)[ \t]*$/.test(line) && ++underlines > maxUnderlines) return "";
    // A blank line, a table's cell and a list item each start a paragraph of their own.
    if (/^\s*$|\||^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) emphasis = 0;
    emphasis += line.match(/[*_~]+/g)?.length ?? 0;
    const cut = line.replace(excessMarks, "$1");
    return emphasis > maxEmphasisMarks ? cut.replace(/[*_~]/g, "\\$&") : cut;
  });
  return lines.join("\n");
}
