/** Front matter: keys at the head of an article, found with patience and reported with positions. */
import type { Problem } from "../domain/article.ts";
import { readFrontMatterKeys } from "./front-matter-keys.ts";
import { linePositions } from "./line-positions.ts";

export interface FrontMatter {
  values: Record<string, unknown>;
  /** Where a key stands, for messages; line 1 when it is not there. */
  positionOf: (key: string) => { line: number; column: number };
  /** The source with the front matter's lines blanked, so that positions in the rest stay true. */
  body: string;
  problems: Problem[];
}

/** Splits front matter from an article. What is broken costs its own keys, never the article, and hides no other key. */
export function readFrontMatter(path: string, source: string): FrontMatter {
  const problems: Problem[] = [];
  const positionAt = linePositions(source);
  const warn = (offset: number, message: string) =>
    problems.push({ path, ...positionAt(offset), severity: "warning", message });

  const block = findBlock(source);
  const keys = block === null ? null : readFrontMatterKeys(block.text);
  if (block === null || keys === null) {
    // A rule, then; written as one that cannot be taken for front matter again.
    const body = source.replace(/^---(?=[ \t]*(?:\n|$))/, "***");
    return { values: {}, positionOf: () => ({ line: 1, column: 1 }), body, problems };
  }
  if (block.isToml) warn(0, "TOML front matter is read by its simple lines only — write it as YAML between --- lines");
  if (!block.isClosed)
    warn(block.start - 1, `front matter is never closed — add a line ${block.mark} after its last key`);
  for (const { offset, message } of keys.mistakes) warn(block.start + offset, message);
  const positionOf = (key: string) => {
    const match = new RegExp(`^[ \\t]*${key}[ \\t]*:`, "m").exec(block.text);
    return match === null ? { line: 1, column: 1 } : positionAt(block.start + match.index + match[0].search(/\S/));
  };
  return { values: keys.values, positionOf, body: blankLines(source, block.end), problems };
}

interface Block {
  /** YAML, as long as what it stands for in the source. */
  text: string;
  mark: string;
  start: number;
  /** Past its closing line. */
  end: number;
  isClosed: boolean;
  isToml: boolean;
}

function findBlock(source: string): Block | null {
  const open = /^(?:[ \t]*\n)*(---|\+\+\+)[ \t]*\n/.exec(source);
  if (open === null) return null;
  const mark = open[1] ?? "---";
  const isToml = mark === "+++";
  const start = open[0].length;
  // From the line break on, so that a block without lines is closed too.
  const close = (isToml ? /\n\+\+\+[ \t]*(?:\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/).exec(source.slice(start - 1));
  const closed = close === null ? null : source.slice(start, start + close.index);
  const leading = leadingKeys(source.slice(start));
  if (close !== null && closed !== null && !isProse(closed, leadingKeys(closed))) {
    const text = isToml ? tomlAsYaml(closed) : closed;
    return { text, mark, start, end: start - 1 + close.index + close[0].length, isClosed: true, isToml };
  }
  // A lone --- at the top may also be a rule: only what looks like keys is taken for front matter.
  if (leading === "" || isToml) return null;
  return { text: leading, mark, start, end: start + leading.length, isClosed: false, isToml };
}

/** Lines that look like keys and what belongs to them, up to the first that does not. */
function leadingKeys(text: string): string {
  return (
    /^(?:[A-Za-z_][\w-]*[ \t]*:(?!\S)[^\n]*(?:\n|$)(?:[ \t]*- [^\n]*(?:\n|$)|[ \t]+\S[^\n]*(?:\n|$))*)+/.exec(
      text,
    )?.[0] ?? ""
  );
}

/** Keys, an empty line, and then text: the closing line was forgotten, and the next --- is a rule in the article. */
function isProse(text: string, keys: string): boolean {
  if (keys === "") return false;
  const rest = /^[ \t]*\n\s*(?:#[^\n]*\n\s*)*(\S[^\n]*)/.exec(text.slice(keys.length))?.[1];
  return rest !== undefined && !/^(?:["']?[\w-]+["']?[ \t]*:|- |[\]}"'#?%!&*|>])/.test(rest);
}

/** `key = value` lines before the first [table] as YAML of the same length, which reads their values alike. */
function tomlAsYaml(toml: string): string {
  const table = toml.search(/^\[/m);
  const keys = table === -1 ? toml : toml.slice(0, table);
  return keys.replace(/^([A-Za-z_][\w-]*[ \t]*)=[ \t]*(?=\S)/gm, (line, key: string) =>
    `${key.trimEnd()}:`.padEnd(Math.max(line.length, key.trimEnd().length + 2)),
  );
}

const blankLines = (source: string, end: number) => source.slice(0, end).replace(/[^\n]/g, "") + source.slice(end);
