/** Where code stands in a markdown source, by lines and backticks: known before the source is clean enough to parse. */

export type Range = readonly [start: number, end: number];

/** Fenced blocks (an unclosed one runs to the end, as in CommonMark 4.5) and inline code spans, in order. */
export function codeRanges(source: string): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  let fence: { mark: string; start: number } | null = null;
  for (const line of source.split("\n")) {
    const mark = /^\s{0,12}(?:[-*+] |\d+[.)] |> ?)*\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined && opensFence(line, mark)) {
      fence = { mark, start: offset };
    } else if (fence !== null && mark !== undefined && closesFence(line, mark, fence.mark)) {
      ranges.push([fence.start, offset + line.length]);
      fence = null;
    } else if (fence === null) {
      for (const span of line.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)) {
        ranges.push([offset + span.index, offset + span.index + span[0].length]);
      }
    }
    offset += line.length + 1;
  }
  if (fence !== null) ranges.push([fence.start, source.length]);
  return ranges;
}

function closesFence(line: string, mark: string, opened: string): boolean {
  return mark[0] === opened[0] && mark.length >= opened.length && line.trim() === mark;
}

/** A line of backticks with another backtick behind them is inline code, not a fence. */
function opensFence(line: string, mark: string): boolean {
  return mark[0] === "~" || !line.slice(line.indexOf(mark) + mark.length).includes("`");
}

/** Whether an offset lies in one of the ranges (sorted, not overlapping). */
export function isInside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [start, end] = ranges[middle] ?? [0, 0];
    if (offset < start) high = middle;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}
