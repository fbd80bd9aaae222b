/** Citation marks: `[1]` as a shortcut reference in an answer, and the definition it resolves to at the answer's end. */
import type { Definition, LinkReference, Nodes } from "mdast";
import type { Citation } from "../domain/answer.ts";
import { articleUrlAt } from "../domain/article-url.ts";

/** A link reference that `isCitationMark` has accepted. */
export interface CitationMark extends LinkReference {
  referenceType: "shortcut";
  label: string;
}

/** The mark of citation `n` (a whole number from 1), to be put into a paragraph. */
export function citationMark(n: number): CitationMark {
  const label = String(n);
  return {
    type: "linkReference",
    referenceType: "shortcut",
    identifier: label,
    label,
    children: [{ type: "text", value: label }],
  };
}

/** What a citation's mark resolves to. Without an address it is the fragment `#citation-n`, which leads nowhere outside. */
export function citationDefinition(citation: Pick<Citation, "n" | "title" | "url" | "anchor">): Definition {
  const label = String(citation.n);
  return {
    type: "definition",
    identifier: label,
    label,
    url: articleUrlAt(citation.url, citation.anchor) ?? `#citation-${label}`,
    title: citation.title,
  };
}

/** Whether a node is a citation mark. A literal "[1]" of an article is text, since `stringifyMarkdown` escapes it. */
export function isCitationMark(node: Nodes): node is CitationMark {
  if (node.type !== "linkReference" || node.referenceType !== "shortcut" || !/^\d+$/.test(node.identifier))
    return false;
  const [child] = node.children;
  return node.children.length === 1 && child?.type === "text" && child.value === node.identifier;
}

/** The number of a citation mark. */
export function citationNumber(mark: CitationMark): number {
  return Number(mark.identifier);
}
