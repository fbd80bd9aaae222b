/**
 * Removes from an article's source what is not its text: MDX imports and components, Liquid and kramdown marks,
 * Docusaurus admonition fences, HTML containers. Works on the source because a markdown parser takes a component's whole
 * content for one opaque block. Lines keep their numbers; code keeps its characters.
 */
import type { Problem } from "../domain/article.ts";
import { codeRanges, isInside, type Range } from "./code-ranges.ts";
import { blankTags } from "./blank-tags.ts";

export interface CleanSource {
  source: string;
  problems: Problem[];
}

/** Cleans one article's source (front matter already blanked). Total: any text in, text with as many lines out. */
export function cleanSource(path: string, dirty: string): CleanSource {
  const problems: Problem[] = [];
  const warn = (source: string, offset: number, message: string) => {
    const before = source.slice(0, offset);
    const line = before.split("\n").length;
    problems.push({ path, line, column: offset - before.lastIndexOf("\n"), severity: "warning", message });
  };
  let source = dirty;
  /** Replaces every match outside code; what stands for it keeps the match's line breaks. */
  const replace = (pattern: RegExp, by: (match: RegExpExecArray) => string, message?: (match: RegExpExecArray) => string) => {
    const code = codeRanges(source);
    source = replaceOutside(source, code, pattern, (match) => {
      if (message !== undefined) warn(source, match.index, message(match));
      return by(match) + lineBreaks(match[0]);
    });
  };
  const nothing = () => "";

  replace(/<!--[\s\S]*?(?:-->|$)/g, nothing);
  replace(/<(script|style|svg|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, nothing);
  replace(/^import\s(?:[^\n;]*\sfrom\s*)?["'][^\n]*$/gm, nothing);
  replace(/^import\s*\{[^}]*\}\s*from\s*["'][^\n]*$/gm, nothing);
  replace(/^export\s+(?:const|let|var|default|function|async|class)\b(?:[^\n]|\n(?!\s*\n))*/gm, nothing);
  replace(/\{\/\*[\s\S]*?\*\/\}/g, nothing);
  replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, nothing);
  replace(
    /\{%-?\s*include(?:_relative)?\s+([^\s%]+)[^%]*%\}/g,
    nothing,
    (match) => `the include "${match[1]}" is not read — write its text into the article if customers need it`,
  );
  replace(/\{%-?[\s\S]{0,500}?%\}/g, nothing);
  replace(/(\]\(\s*|\]:\s*|["'=])\{\{[^{}\n]{0,200}\}\}/g, (match) => match[1] ?? "");
  replace(
    /\{\{[^{}\n]{0,200}\}\}/g,
    () => "…",
    (match) => `the template variable ${match[0]} has no value here and became "…" — write the value out`,
  );
  replace(/\{::?[^{}\n]{0,300}\}|\{:\/[^{}\n]{0,40}\}/g, nothing);
  replace(/^[ \t]*:::+[ \t]*[A-Za-z]*[ \t]*(?:\[([^\]\n]*)\]|([^\n{]*))(?:\{[^\n]*\})?[ \t]*$/gm, (match) =>
    (match[1] ?? match[2] ?? "").trim(),
  );
  replace(/^([ \t]*>[ \t]*)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gim, (match) => match[1] ?? "");
  // A heading names its own anchor with {#id}: kept for \`splitSections\`. Anywhere else it is a mark for another tool.
  replace(/^(?!#{1,6}\s)(.*?)\s*\{#[\w.:-]+\}[ \t]*$/gm, (match) => match[1] ?? "");
  source = blankTags(source, codeRanges(source));
  // JSX that computes something to show: nobody can read it without running it.
  replace(/\{[^{}\n]{0,200}(?:=>|\.map\(|&&\s*\(|\?\s*\()(?:[^{}]|\{[^{}]*\}){0,2000}\}/g, nothing, () => "the expression in braces is not run — write out what it shows");
  // What is left of JSX in a line of text: {" "} and {variable}; a longer brace group may be the author's own text.
  replace(/\{\s*(?:"[^"\n]*"|'[^'\n]*'|`[^`\n]*`)\s*\}/g, (match) => match[0].replace(/^\{\s*.|.\s*\}$/g, ""));
  return { source, problems };
}

function replaceOutside(source: string, code: readonly Range[], pattern: RegExp, by: (match: RegExpExecArray) => string) {
  let result = "";
  let from = 0;
  for (const match of source.matchAll(pattern)) {
    if (isInside(code, match.index)) continue;
    result += source.slice(from, match.index) + by(match);
    from = match.index + match[0].length;
  }
  return result + source.slice(from);
}

const lineBreaks = (text: string) => text.replace(/[^\n]/g, "");
