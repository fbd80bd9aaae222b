/**
 * Keeps a source within what the markdown parser handles in linear time. micromark takes time that grows with the square
 * of container marks in a row, of levels of a list, of emphasis marks and brackets in a paragraph, and of underlined
 * headings; articles have a handful.
 */
import { codeRanges, isInside } from "./code-ranges.ts";

const maxContainerMarks = 20;
// Some 0.1 s: 6,000 marks in one paragraph take 3 s, 20,000 half a minute.
const maxInlineMarks = 1000;
const maxIndentation = 100;
const maxUnderlines = 500;

const containerMark = "[ \\t]{0,8}(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))";
const excessMarks = new RegExp(`^((?:${containerMark}){${maxContainerMarks}})(?:${containerMark})+`);

const excessIndentation = new RegExp(`^([ \\t]{${maxIndentation}})[ \\t]+`);

/** The source with as many lines; what is beyond the limits has lost its markup, not its words. */
export function withinParserLimits(source: string): string {
  const code = codeRanges(source);
  let offset = 0;
  let inlineMarks = 0;
  let underlines = 0;
  const lines = source.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    if (isInside(code, start)) return line;
    if (/^[ \t]*(?:=+|-+)[ \t]*$/.test(line) && ++underlines > maxUnderlines) return "";
    // A blank line, a table's cell and a list item each start a paragraph of their own.
    if (/^\s*$|\||^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) inlineMarks = 0;
    inlineMarks += line.match(/[*_~]+|[[\]]/g)?.length ?? 0;
    const cut = line.replace(excessIndentation, "$1").replace(excessMarks, "$1");
    return inlineMarks > maxInlineMarks ? cut.replace(/[*_~[\]]/g, "\\$&") : cut;
  });
  return lines.join("\n");
}
