/**
 * An article's plain text straight from its source file, by other means than the product's own: no markdown parser and no
 * tree, only replacements from the outside in. What it takes away is markup; it never takes away or adds a word of text.
 */
import { decodeEntities } from "./decode-entities.ts";
import { htmlTablesToLines, pipeTablesToLines } from "./raw-tables.ts";

/**
 * The text of a source with front matter, MDX imports and components, Liquid and kramdown marks, admonition fences, HTML
 * and markdown taken off. Links are their labels, images their alternative text, a table row its `header: cell` pairs
 * joined by "; ", a template variable "…". White space is left as it falls: compare with `holdsQuote`.
 */
export function rawArticleText(source: string): string {
  const kept: string[] = [];
  /** Puts text out of the reach of later replacements. */
  const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
  let text = withoutFrontMatter(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  text = keepCode(text, keep);
  text = withoutDirectives(text);
  text = text.replace(/<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi, (_, address: string) =>
    keep(address),
  );
  // In a bare address nothing is an escape or a mark.
  text = text.replace(/(?<![("'=])https?:\/\/[^\s<>()[\]{}"'*|\uE000]*[^\s<>()[\]{}"'*|.,;:!?\uE000]/gi, keep);
  text = text.replace(/\\(?!<\/)([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign)).replace(/\\$/gm, "");
  text = withoutTags(htmlTablesToLines(text));
  text = withoutLineMarks(text);
  text = withoutInlineMarks(text, keep);
  text = decodeEntities(text);
  for (let rounds = 0; /\uE000\d+\uE001/.test(text) && rounds < 5; rounds++) {
    text = text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? "");
  }
  return text;
}

function withoutFrontMatter(source: string): string {
  return source.replace(/^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/, "");
}

/** Fenced blocks become lines of their own, code spans stay where they are. */
function keepCode(source: string, keep: (text: string) => string): string {
  const fenced =
    /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(`{3,}|~{3,})[^`\n]*\n([\s\S]*?)(?:^[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))/gm;
  return source
    .replace(fenced, (_, before: string, _fence: string, code: string) => `${before}\n\n${keep(`\n${code}`)}\n\n`)
    .replace(
      /(?<![`\\])(`+)(?!`)((?:[^`\n]|\n(?![ \t]*\n)|(?!\1(?!`))`+)*?)\1(?!`)/g,
      (_, _ticks: string, code: string, offset: number, whole: string) =>
        // In a row of a table "\|" is a bar, in code, too.
        keep(isTableRow(whole, offset) ? code.replaceAll("\\|", "|") : code),
    );
}

function isTableRow(text: string, offset: number): boolean {
  return /^[ \t>]*\|/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset));
}

/** MDX, Liquid, kramdown and Docusaurus: what the site generator reads and no reader sees. */
function withoutDirectives(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/^import\s[^\n]*?["'][^"'\n]+["'];?[ \t]*$/gm, "")
    .replace(/^export\s+(?:const|let|var|default|function)\b[\s\S]*?(?:\n[ \t]*\n|(?![\s\S]))/gm, "\n\n")
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replace(/\{%-?\s*comment[\s\S]*?endcomment\s*-?%\}/g, "")
    .replace(/\{%[\s\S]*?%\}/g, "")
    .replace(/(\]\(\s*<?|\]:\s*|["'=])\{\{[^{}\n]*\}\}/g, "$1")
    .replace(/\{\{[^{}\n]*\}\}/g, "…")
    .replace(/\{::?[^{}\n]*\}|\{:\/[^{}\n]*\}/g, "")
    .replace(/^([ \t]*):::+[ \t]*[a-z]*[ \t]*(?:\[([^\]\n]*)\])?(.*)$/gim, "$1$2$3");
}

const blockTag =
  /^<\/?(?:[A-Z]|(?:p|div|section|details|summary|button|label|option|figure|figcaption|ul|ol|li|dl|dt|dd|h[1-6]|hr|br|blockquote|pre|table|tr|td|th)\b)/;

/** A tag that makes a block leaves a line break; inside a row of a table, which is one line, a space. */
function withoutTags(text: string): string {
  // Quotes and one level of nested braces of an attribute may hold ">".
  const tag = /<\/?[A-Za-z](?:[^<>"'{}]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*>|<\/?>/g;
  return text.replace(tag, (found, offset: number) => {
    if (/^<img\b/i.test(found)) return /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(found)?.slice(1).join("") ?? "";
    if (!blockTag.test(found)) return "";
    return isTableRow(text, offset) ? " " : "\n";
  });
}

/** What opens a line: quote marks, headings, list items, rules, table bars, definitions. */
function withoutLineMarks(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^(?:[ \t]*>)+[ \t]?/, ""));
  return pipeTablesToLines(lines)
    .filter((line) => !/^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/.test(line))
    .filter((line) => !/^[ \t]*\[[^\]^\n][^\]\n]*\]:[ \t]*(?:<[^>]*>|\S+)?(?:[ \t]+["'(].*)?[ \t]*$/.test(line))
    .map((line) =>
      line
        .replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))*/, "")
        .replace(/^\[[ xX]\][ \t]+|^\[\^[^\]\n]+\]:/, "")
        .replace(/^(#{1,6}[ \t].*?)[ \t]*\{#[^{}\s]+\}[ \t]*$/, "$1")
        .replace(/^#{1,6}(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/, "$1"),
    )
    .join("\n");
}

const target = String.raw`\(\s*(?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)`;
const label = String.raw`((?:[^[\]]|\[[^[\]]*\])*)`;

function withoutInlineMarks(text: string, keep: (text: string) => string): string {
  let plain = text
    .replace(new RegExp(`!\\[${label}\\]${target}`, "g"), "$1")
    .replace(new RegExp(`\\[${label}\\]${target}`, "g"), "$1")
    .replace(/\[\^[^\]\s]+\]/g, "")
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, "$1")
    // JSX of a text: {" "} and {'…'}.
    .replace(/\{\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*\}/g, "$1$2")
    // Underscores inside a name are no emphasis.
    .replace(/[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)+/gu, keep);
  for (const mark of [
    /(\*{1,3})(?=[^\s*])([^*]*?[^\s*])\1/g,
    /(?<![\p{L}\p{N}])(_{1,3})(?=[^\s_])([^_]*?[^\s_])\1(?![\p{L}\p{N}])/gu,
    /(~~)(?=\S)([^~]*?\S)\1/g,
  ]) {
    for (let before = ""; before !== plain; ) {
      before = plain;
      plain = plain.replace(mark, (whole, _mark: string, inner: string) => (/\n[ \t]*\n/.test(inner) ? whole : inner));
    }
  }
  return plain;
}
