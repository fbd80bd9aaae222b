/**
 * Removes from an article's source what is not its text: MDX imports and components, Liquid and kramdown marks,
 * Docusaurus admonition fences, HTML containers. Works on the source because a markdown parser takes a component's whole
 * content for one opaque block. Lines keep their numbers; code keeps its characters. Every pattern is linear in the
 * text, or bounded: an article is text from outside.
 */
import type { Problem } from "../domain/article.ts";
import { blankTags } from "./blank-tags.ts";
import { codeRanges, isInside } from "./code-ranges.ts";
import { linePositions } from "./line-positions.ts";
import { type Delimited, removeDelimited } from "./remove-delimited.ts";

export interface CleanSource {
  source: string;
  problems: Problem[];
}

/** Cleans one article's source (front matter already blanked). Total: any text in, text with as many lines out. */
export function cleanSource(path: string, dirty: string): CleanSource {
  const problems: Problem[] = [];
  let source = dirty;
  let code = codeRanges(source);
  let positionAt = linePositions(source);
  const become = (next: string) => {
    if (next === source) return;
    source = next;
    code = codeRanges(source);
    positionAt = linePositions(source);
  };
  const warn = (offset: number, message: string) =>
    problems.push({ path, ...positionAt(offset), severity: "warning", message });
  /** Replaces every match outside code; what stands for it keeps the match's line breaks. */
  const replace = ({ pattern, by, message }: Replacement) => {
    let result = "";
    let from = 0;
    for (const match of source.matchAll(pattern)) {
      if (isInside(code, match.index)) continue;
      const told = message?.(match) ?? null;
      if (told !== null) warn(match.index, told);
      result += source.slice(from, match.index) + (by?.(match) ?? "") + match[0].replace(/[^\n]+/g, "");
      from = match.index + match[0].length;
    }
    become(result + source.slice(from));
  };
  replace(selfClosed);
  for (const delimited of delimitedMarks) {
    const { open, close, unclosed } = delimited;
    become(
      removeDelimited(source, code, { open, close, unclosed }, (offset, mark) => warn(offset, delimited.message(mark))),
    );
  }
  for (const replacement of beforeTags) replace(replacement);
  become(blankTags(source, code));
  for (const replacement of afterTags) replace(replacement);
  return { source, problems };
}

const neverClosed = (mark: string, ending: string) =>
  `${mark} is never closed — write ${ending} where it ends; all text behind it is left out`;

/** Elements whose content is no text. The content of an open one is shown: better a stray line than a lost article. */
const opaqueElements = ["script", "style", "svg", "noscript"].map((name) => ({
  open: new RegExp(`<${name}(?=[\\s/>])[^<>]{0,2000}>?`, "gi"),
  close: new RegExp(`</${name}[ \\t]{0,20}>`, "gi"),
  unclosed: "mark" as const,
  message: () => `<${name}> is never closed and was taken away alone — close it, or write it as \`<${name}>\``,
}));

const delimitedMarks: readonly (Delimited & { message: (mark: string) => string })[] = [
  { open: /<!--/g, close: /-->/g, unclosed: "rest", message: () => neverClosed("the comment <!--", "-->") },
  ...opaqueElements,
  {
    open: /\{\/\*/g,
    close: /\*\/\}/g,
    unclosed: "mark",
    message: () => "{/* is never closed — write */} where it ends",
  },
  {
    open: /\{%-?[ \t]{0,20}comment[ \t]{0,20}-?%\}/g,
    close: /\{%-?[ \t]{0,20}endcomment[ \t]{0,20}-?%\}/g,
    unclosed: "rest",
    message: (mark) => neverClosed(mark, "{% endcomment %}"),
  },
];

interface Replacement {
  pattern: RegExp;
  /** What stands for a match; default nothing. */
  by?: (match: RegExpExecArray) => string;
  /** Null: nothing that an editor must know. */
  message?: (match: RegExpExecArray) => string | null;
}

/** JSX closes an element in its own tag: there is no content to look for an end of. */
const selfClosed: Replacement = { pattern: /<(?:script|style|svg|noscript)(?=[\s/])[^<>]{0,2000}\/>/gi };

// Whole statements only: a line of prose may begin with "import" or "export" too.
const mdxImport =
  /^import[ \t]+(?:(?:[\w$]+|\*[ \t]+as[ \t]+[\w$]+|(?:[\w$]+[ \t]*,[ \t]*)?\{[^{}]{0,2000}\})[ \t]+from[ \t]+)?(?:"[^"\n]*"|'[^'\n]*')[ \t]*;?[ \t]*$/gm;
const mdxExport =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w$[{][^=\n]{0,500}=|(?:default[ \t]+)?(?:async[ \t]+)?function\b[^(\n]{0,200}\(|(?:default[ \t]+)?class\b[^{\n]{0,200}\{|default[ \t]+(?:\(|\{|[\w$]+[ \t]*(?:;|=>|\(|$)))[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*/gm;

const beforeTags: readonly Replacement[] = [
  { pattern: mdxImport },
  { pattern: mdxExport },
  {
    pattern: /\{%-?[ \t\n]{0,20}include(?:_relative)?[ \t\n]{1,20}([^\s%]{1,300})(?=[\s%])[^%]{0,1000}%\}/g,
    message: ([, file = ""]) =>
      isFurniture(file)
        ? null
        : `the include "${file}" is not read — write its text into the article if customers need it`,
  },
  { pattern: /\{%-?[\s\S]{0,500}?%\}/g },
  { pattern: /(\]\([ \t]{0,20}|\]:[ \t]{0,20}|["'=])\{\{[^{}\n]{0,200}\}\}/g, by: (match) => match[1] ?? "" },
  {
    pattern: /\{\{[^{}\n]{0,200}\}\}/g,
    by: () => "…",
    message: (match) => `the template variable ${match[0]} has no value here and became "…" — write the value out`,
  },
  { pattern: /\{::?[^{}\n]{0,300}\}|\{:\/[^{}\n]{0,40}\}/g },
  { pattern: /^[ \t]*:{3,}([^\n]*)$/gm, by: (match) => admonitionTitle(match[1] ?? "") },
  { pattern: /^([ \t]*>[ \t]*)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gim, by: (match) => match[1] ?? "" },
  // A heading names its own anchor with {#id}: kept for `splitSections`. Anywhere else it is a mark for another tool.
  { pattern: /\{#[\w.:-]+\}[ \t]*$/gm, by: (match) => (isInHeading(match) ? match[0] : "") },
];

const afterTags: readonly Replacement[] = [
  {
    // JSX that computes something to show: nobody can read it without running it.
    pattern: /\{[^{}\n]{0,200}(?:=>|\.map\(|&&\s{0,20}\(|\?\s{0,20}\()(?:[^{}]|\{[^{}]{0,500}\}){0,2000}\}/g,
    message: () => "the expression in braces is not run — write out what it shows",
  },
  // What is left of JSX in a line of text: {" "} and {variable}; a longer brace group may be the author's own text.
  {
    pattern: /\{[ \t\n]{0,20}(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)[ \t\n]{0,20}\}/g,
    by: (match) => match[1] ?? match[2] ?? match[3] ?? "",
  },
];

/** What a site puts around its articles says nothing to customers. */
const isFurniture = (file: string) =>
  /(?:^|[/_-])(?:nav|navigation|navbar|header|footer|sidebar|breadcrumbs?|head|toc|menu|pagination|analytics|scripts?)(?=[._-]|$)/i.test(
    file,
  );

/** `:::note[Title]{.class}` and `:::note Title` say a title; a closing `:::` says nothing. */
function admonitionTitle(behindColons: string): string {
  const text = behindColons
    .trim()
    .replace(/^[A-Za-z]+/, "")
    .trimStart();
  const title = text.startsWith("[") && text.includes("]") ? text.slice(1, text.indexOf("]")) : text.split("{", 1)[0];
  const words = (title ?? "").trim();
  // Two spaces end the line: the title runs into no sentence below it.
  return words === "" ? "" : `${words}  `;
}

function isInHeading({ input, index }: RegExpExecArray): boolean {
  const lineStart = input.lastIndexOf("\n", index) + 1;
  return /^#{1,6}\s/.test(input.slice(lineStart, lineStart + 8));
}
