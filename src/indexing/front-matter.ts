/** Front matter: YAML at the head of an article, read with patience and reported with positions. */
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../domain/article.ts";

export interface FrontMatter {
  values: Record<string, unknown>;
  /** Where a key stands, for messages; line 1 when it is not there. */
  positionOf: (key: string) => { line: number; column: number };
  /** The source with the front matter's lines blanked, so that positions in the rest stay true. */
  body: string;
  problems: Problem[];
}

/** Splits front matter from an article. Broken YAML costs its own keys, never the article. */
export function readFrontMatter(path: string, source: string): FrontMatter {
  const problems: Problem[] = [];
  const at = (line: number, column: number, message: string) =>
    problems.push({ path, line, column, severity: "warning", message });
  const none = (body: string): FrontMatter => ({
    values: {},
    positionOf: () => ({ line: 1, column: 1 }),
    body,
    problems,
  });

  if (/^\+\+\+[ \t]*\n/.test(source)) {
    at(1, 1, "TOML front matter is not read — write it as YAML between --- lines");
    const end = /\n\+\+\+[ \t]*(?:\n|$)/.exec(source);
    return none(end === null ? source : blankLines(source, end.index + end[0].length));
  }
  const open = /^---[ \t]*\n/.exec(source);
  if (open === null) return none(source);
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(open[0].length - 1));
  if (close === null) {
    // A lone --- at the top may also be a rule: only what looks like keys is taken for front matter.
    const keys = /^(?:[A-Za-z_][\w-]*:[^\n]*\n|[ \t]*- [^\n]*\n|[ \t]+\S[^\n]*\n)+/.exec(source.slice(open[0].length));
    if (keys === null) return none(source);
    at(1, 1, "front matter is never closed — add a line --- after its last key");
    return { ...parseYaml(path, keys[0], problems), body: blankLines(source, open[0].length + keys[0].length), problems };
  }
  const yaml = source.slice(open[0].length, open[0].length - 1 + close.index + 1);
  const end = open[0].length - 1 + close.index + close[0].length;
  return { ...parseYaml(path, yaml, problems), body: blankLines(source, end), problems };
}

function parseYaml(path: string, yaml: string, problems: Problem[]) {
  const lineCounter = new LineCounter();
  // `uniqueKeys` off: the last of two wins, and the editor is told below.
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  for (const error of document.errors) {
    const message = `front matter is not valid YAML (${error.message.split("\n")[0]}) — put values with a colon, # or quotes in "…"`;
    problems.push({ path, ...place(error.pos[0]), severity: "warning", message });
  }
  let values: Record<string, unknown> = {};
  try {
    // 100 aliases at most: a "billion laughs" document is refused instead of expanded.
    const parsed: unknown = document.toJS({ maxAliasCount: 100 });
    if (isRecord(parsed)) values = parsed;
    else if (parsed !== null && parsed !== undefined) {
      problems.push({ path, line: 2, column: 1, severity: "warning", message: "front matter has no keys — write `title: …`" });
    }
  } catch (cause) {
    const message = `front matter cannot be read (${cause instanceof Error ? cause.message : "unknown"}) — write it without aliases`;
    problems.push({ path, line: 2, column: 1, severity: "warning", message });
  }
  const seen = new Set<string>();
  for (const match of yaml.matchAll(/^([A-Za-z_][\w-]*):/gm)) {
    const key = match[1] ?? "";
    if (seen.has(key)) {
      problems.push({ path, ...place(match.index), severity: "warning", message: `"${key}" is there twice and the last one counts — keep one` });
    }
    seen.add(key);
  }
  const positionOf = (key: string) => {
    const match = new RegExp(`^${key}[ \\t]*:`, "m").exec(yaml);
    return match === null ? { line: 1, column: 1 } : place(match.index);
  };
  return { values, positionOf };
}

const blankLines = (source: string, end: number) => source.slice(0, end).replace(/[^\n]/g, "") + source.slice(end);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
