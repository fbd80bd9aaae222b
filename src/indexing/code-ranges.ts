/** Where code stands in a markdown source, by lines and backticks: known before the source is clean enough to parse. */

export type Range = readonly [start: number, end: number];

/** Fenced blocks (an unclosed one runs to the end, as in CommonMark 4.5) and inline code spans, in order. */
export function codeRanges(source: string): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  let fence: { mark: string; start: number } | null = null;
  for (const line of source.split("\n")) {
    const mark = fenceMark(line);
    if (fence === null && mark !== null && opensFence(line, mark)) {
      fence = { mark, start: offset };
    } else if (fence !== null && mark !== null && closesFence(line, mark, fence.mark)) {
      ranges.push([fence.start, offset + line.length]);
      fence = null;
    } else if (fence === null) {
      for (const [start, end] of codeSpans(line)) ranges.push([offset + start, offset + end]);
    }
    offset += line.length + 1;
  }
  if (fence !== null) ranges.push([fence.start, source.length]);
  return ranges;
}

function fenceMark(line: string): string | null {
  if (!line.includes("```") && !line.includes("~~~")) return null;
  return /^\s{0,12}(?:[-*+] |\d+[.)] |> ?)*\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
}

function closesFence(line: string, mark: string, opened: string): boolean {
  return mark[0] === opened[0] && mark.length >= opened.length && line.trim() === mark;
}

/** A line of backticks with another backtick behind them is inline code, not a fence. */
function opensFence(line: string, mark: string): boolean {
  return mark[0] === "~" || !line.slice(line.indexOf(mark) + mark.length).includes("`");
}

/** Code spans of a line (CommonMark 6.1): from a run of backticks to the next run of the same length. */
function codeSpans(line: string): Range[] {
  if (!line.includes("`")) return [];
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  // Looked up from behind once: searching on from every run is quadratic in a line of backticks.
  const closers: (number | undefined)[] = [];
  const nextOfLength = new Map<number, number>();
  for (const [back, { length }] of [...runs].reverse().entries()) {
    const index = runs.length - 1 - back;
    closers[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  const spans: Range[] = [];
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const closer = closers[index];
    const close = closer === undefined ? undefined : runs[closer];
    if (open === undefined || closer === undefined || close === undefined || isEscaped(line, open)) continue;
    spans.push([open.start, close.start + close.length]);
    index = closer;
  }
  return spans;
}

/** "\`" is a backtick that opens nothing. */
function isEscaped(line: string, { start, length }: { start: number; length: number }): boolean {
  let backslashes = 0;
  while (line[start - 1 - backslashes] === "\\") backslashes++;
  return length === 1 && backslashes % 2 === 1;
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
