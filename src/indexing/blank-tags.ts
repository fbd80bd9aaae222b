/** Takes JSX components and HTML containers away and leaves what is between them, so that it is read as markdown. */
import { isInside, type Range } from "./code-ranges.ts";

// Tags whose content is markdown or text. What is not listed (a, table, ul, strong …) is HTML with a meaning of its own
// and is converted from the tree.
const containers = new Set(
  "div p span section details summary center font small figure figcaption article aside header footer main nav button label ins u mark big iframe video audio source picture object embed canvas form input select option textarea template slot".split(
    " ",
  ),
);

// Containers that never have a closing tag.
const voids = new Set(["img", "source", "embed", "input"]);

/** Blanks tags outside `code`. An image becomes a markdown image. Lines keep their numbers. */
export function blankTags(source: string, code: readonly Range[]): string {
  let result = "";
  let from = 0;
  let line = 0;
  const opened = new Map<number, number>();
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at + 1)) {
    if (at < from || isInside(code, at)) continue;
    const name = /^<\/?([A-Za-z][A-Za-z0-9.-]*(?::[A-Za-z][A-Za-z0-9.-]*)?)(?=[\s/>])|^<\/?(?=>)/.exec(
      source.slice(at, at + 80),
    );
    if (name === null) continue;
    const tag = name[1] ?? "";
    const isComponent = /^[A-Z]/.test(tag) || tag === "" || /[.:]/.test(tag);
    const isImage = tag.toLowerCase() === "img";
    if (!isComponent && !isImage && !containers.has(tag.toLowerCase())) continue;
    const end = tagEnd(source, at);
    if (end === -1) continue;
    const text = source.slice(at, end);
    result += source.slice(from, at);
    line += lineBreaks(source, from, at);
    if (isBlock(tag) && !voids.has(tag) && !text.endsWith("/>")) {
      opened.set(line, (opened.get(line) ?? 0) + (text.startsWith("</") ? -1 : 1));
    }
    result += (isImage ? markdownImage(text) : isBlock(tag) ? " " : "") + text.replace(/[^\n]/g, "");
    line += lineBreaks(source, at, end);
    from = end;
  }
  return dedent(result + source.slice(from), source, opened);
}

function lineBreaks(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 10) count++;
  return count;
}

// A tag with a whole example in a property is still shorter; the limit keeps thousands of open tags from costing minutes.
const maxTagLength = 5000;

const isBlock = (tag: string) =>
  /^(?:[A-Z]|div|p$|section|details|summary|button|label|option|figure|figcaption)/.test(tag);

/** End of a tag that starts at `at`, past its `>`; quotes and braces of attributes are skipped. -1: never closed. */
function tagEnd(source: string, at: number): number {
  let braces = 0;
  let quote = "";
  const limit = Math.min(source.length, at + maxTagLength);
  for (let index = at + 1; index < limit; index++) {
    const character = source[index] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || (character === "`" && braces > 0)) quote = character;
    else if (character === "{") braces++;
    else if (character === "}") braces--;
    else if (character === ">" && braces <= 0) return index + 1;
    else if (character === "<" && braces <= 0) return -1;
  }
  return -1;
}

function markdownImage(tag: string): string {
  const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const src = /\bsrc\s*=\s*(?:"([^"\s]*)"|'([^'\s]*)')/i.exec(tag);
  const label = (alt?.[1] ?? alt?.[2] ?? "").replace(/[[\]\\\n]/g, " ").trim();
  return label === "" ? "" : `![${label}](<${(src?.[1] ?? src?.[2] ?? "").replace(/[<>]/g, "")}>)`;
}

/**
 * What stands between tags is indented for the eye; left so, it would be read as code. Each container's content loses the
 * indentation of its first line, no more: lists inside it keep their levels.
 */
function dedent(blanked: string, original: string, opened: ReadonlyMap<number, number>): string {
  const before = original.split("\n");
  const indents: (number | null)[] = [];
  return blanked
    .split("\n")
    .map((line, index) => {
      const change = opened.get(index) ?? 0;
      const held = line !== before[index];
      const own = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      const isBlank = own === line.length;
      if (!isBlank && !held && indents.length > 0 && indents.at(-1) === null) indents[indents.length - 1] = own;
      const strip = held ? own : Math.min(own, indents.at(-1) ?? 0);
      for (let more = change; more > 0; more--) indents.push(null);
      for (let fewer = change; fewer < 0; fewer++) indents.pop();
      if (isBlank) return held ? "" : line;
      return line.slice(strip);
    })
    .join("\n");
}
