/** Text with the places where it is styled: what channels with markup write from, and what can be cut anywhere. */
import type { TextRange } from "../markdown/split-text.ts";

/** `pre` is a block of code, which may hold line ends. */
export type TextStyle = "strong" | "emphasis" | "delete" | "code" | "pre";

/** Ranges are UTF-16 units of `text`. */
export interface StyledText {
  /** What is read, with bullets, numbers and quote signs. */
  text: string;
  styles: readonly (TextRange & { style: TextStyle })[];
  /** The text of a range leads to `url`. */
  links: readonly (TextRange & { url: string })[];
  /** Bullets, numbers and quote signs at the beginning of a line. */
  prefixes: readonly TextRange[];
  /** Not to be cut: addresses, and short labels with theirs. */
  unbroken: readonly TextRange[];
  /** Where the citation marks stand, in order. */
  marks: readonly { n: number; offset: number }[];
}

/** Text without any style. */
export function unstyled(text: string): StyledText {
  return { text, styles: [], links: [], prefixes: [], unbroken: [], marks: [] };
}

const empty = unstyled("");

/** Whether there is nothing to be seen: invisible spaces are no content either. */
export const isBlank = ({ text }: StyledText): boolean => !/[^\s\u200b]/.test(text);

/** All of it in a style. */
export function inStyle(styled: StyledText, style: TextStyle): StyledText {
  if (styled.text === "") return styled;
  return { ...styled, styles: [{ start: 0, end: styled.text.length, style }, ...styled.styles] };
}

/** One after the other, without blank ones; between them stands the gap. */
export function joinStyled(parts: readonly StyledText[], gap: string): StyledText {
  return parts
    .filter((part) => !isBlank(part))
    .reduce(
      (before, part) => appendStyled(before.text === "" ? before : appendStyled(before, unstyled(gap)), part),
      empty,
    );
}

/** One right after the other. */
export function appendStyled(before: StyledText, next: StyledText): StyledText {
  const by = before.text.length;
  const moved = <Range extends TextRange>(range: Range): Range => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  return {
    text: before.text + next.text,
    styles: [...before.styles, ...next.styles.map(moved)],
    links: [...before.links, ...next.links.map(moved)],
    prefixes: [...before.prefixes, ...next.prefixes.map(moved)],
    unbroken: [...before.unbroken, ...next.unbroken.map(moved)],
    marks: [...before.marks, ...next.marks.map(({ n, offset }) => ({ n, offset: offset + by }))],
  };
}

/** A stretch of it, with what of its ranges lies inside: a style that was cut goes on in the next stretch. */
export function sliceStyled(styled: StyledText, { start, end }: TextRange): StyledText {
  const inside = <Range extends TextRange>(ranges: readonly Range[]): Range[] =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }));
  return {
    text: styled.text.slice(start, end),
    styles: inside(styled.styles),
    links: inside(styled.links),
    prefixes: inside(styled.prefixes),
    unbroken: inside(styled.unbroken),
    marks: styled.marks
      .filter(({ offset }) => offset >= start && offset < end)
      .map(({ n, offset }) => ({ n, offset: offset - start })),
  };
}

/** The same with `first` before its first line and `rest` before every other; lines of a code block stay as they are. */
export function prefixLines(styled: StyledText, first: string, rest: string): StyledText {
  const isInCode = (at: number) =>
    styled.styles.some(({ style, start, end }) => style === "pre" && at >= start && at < end);
  const inserts = [{ at: 0, text: first }];
  for (const { index } of styled.text.matchAll(/\n(?=[^\n])/g))
    if (!isInCode(index + 1)) inserts.push({ at: index + 1, text: rest });
  return inserted(styled, inserts);
}

/** The same with text put in; what begins at such a place begins after it. Inserts stand in order. */
export function inserted(styled: StyledText, inserts: readonly { at: number; text: string }[]): StyledText {
  const moved = (offset: number, isBefore: (at: number) => boolean) =>
    inserts.reduce((sum, { at, text }) => (isBefore(at) ? sum + text.length : sum), offset);
  const startOf = (offset: number) => moved(offset, (at) => at <= offset);
  const all = <Range extends TextRange>(ranges: readonly Range[]): Range[] =>
    ranges.map((range) => ({ ...range, start: startOf(range.start), end: moved(range.end, (at) => at < range.end) }));
  let text = "";
  let from = 0;
  const prefixes: TextRange[] = [];
  for (const insert of inserts) {
    text += styled.text.slice(from, insert.at);
    if (insert.text.trim() !== "") prefixes.push({ start: text.length, end: text.length + insert.text.length });
    text += insert.text;
    from = insert.at;
  }
  return {
    text: text + styled.text.slice(from),
    styles: all(styled.styles),
    links: all(styled.links),
    prefixes: [...prefixes, ...all(styled.prefixes)].toSorted((a, b) => a.start - b.start),
    unbroken: all(styled.unbroken),
    marks: styled.marks.map(({ n, offset }) => ({ n, offset: startOf(offset) })),
  };
}
