/** Links and images that lead to no file, and links to anchors that no heading has. */
import type { Definition, Image, Link } from "mdast";
import { visit } from "unist-util-visit";
import { isInside } from "../code-ranges.ts";
import { withoutExtension } from "../name-apart.ts";
import { deadLinkMessage, decoded, findArticle, linkTarget } from "../resolve-links.ts";
import { startOf } from "../storable-text.ts";
import { anchorsOf } from "./anchors.ts";
import {
  type Finding,
  type LineEdit,
  type LintArticle,
  type LintedKnowledgeBase,
  type LintRule,
  startOfNode,
  warning,
} from "./lint-rule.ts";

export const deadLink: LintRule = {
  id: "dead-link",
  why: "customers are led nowhere, or get the label alone",
  check: (kb) => kb.articles.flatMap((article) => [...ofLinks(article, kb), ...ofReferences(article)]),
};

interface Place {
  line: number;
  column: number;
}

function ofLinks(article: LintArticle, kb: LintedKnowledgeBase): Finding[] {
  const found = new Map<string, Finding>();
  const check = (node: Link | Image | Definition) => {
    const place = startOfNode(node);
    const problem = node.type === "image" ? deadFile(node.url, article, kb) : deadTarget(node.url, article, kb);
    // A definition that several links use is one fault.
    const key = `${place.line}:${place.column}:${node.url}`;
    if (problem === null || found.has(key)) return;
    found.set(key, warning(article.meta.path, place, problem.message, fixOf(problem.with, node.url, place)));
  };
  visit(article.tree, (node) => {
    if (node.type === "link" || node.type === "image") check(node);
  });
  // Definitions that no link uses are in no tree any more, and wait for the next one to use them.
  for (const node of article.definitions) if (!/\{[{%]/.test(node.url)) check(node);
  return [...found.values()];
}

interface Dead {
  message: string;
  /** The address that was meant, where there can be but one. */
  with: string | null;
}

function deadTarget(url: string, article: LintArticle, kb: LintedKnowledgeBase): Dead | null {
  const target = linkTarget(url, article.meta, kb.published);
  if (target.kind === "dead") return { message: deadLinkMessage(url), with: nearestPath(url, article, kb) };
  if (isAddress(url)) return null;
  const [path = "", anchor] = url.split("#", 2);
  const linked = path === "" ? article : findArticle(path.replace(/\?.*$/, ""), article.meta.path, kb.byPath);
  if (linked === undefined) return path === "" ? null : deadFile(path, article, kb);
  return anchor === undefined ? null : deadAnchor(url, decoded(anchor), linked);
}

function deadAnchor(url: string, anchor: string, linked: LintArticle): Dead | null {
  const { anchors, isWhole } = anchorsOf(linked);
  // Every page has a top (HTML, "scroll to the fragment"), and ":~:" names text instead of an element.
  if (!isWhole || anchor === "" || anchor === "top" || anchor.startsWith(":~:") || anchors.has(anchor)) return null;
  const alike = [...anchors].filter((known) => known.toLowerCase() === anchor.toLowerCase());
  const message = `the link to "${startOf(url, 80)}" leads to no heading of ${linked.meta.path} — mend its anchor, or link to the whole article`;
  return { message, with: alike.length === 1 ? `${url.slice(0, url.indexOf("#"))}#${alike[0]}` : null };
}

/** A relative path without a file. What a site serves from its root, or what stands above the folder, nobody can tell. */
function deadFile(url: string, { meta }: LintArticle, { files, byPath }: LintedKnowledgeBase): Dead | null {
  const path = decoded(url.replace(/[?#].*$/s, ""));
  if (path === "" || isAddress(url) || path.startsWith("/") || /[{}<>]/.test(path)) return null;
  const parts = meta.path.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return null;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  // Folders and files that start with _ or . are not read.
  if (parts.some((part) => /^[_.]/.test(part))) return null;
  const wanted = parts.join("/");
  if (wanted === "" || files.has(wanted) || findArticle(path, meta.path, byPath) !== undefined) return null;
  if ([...files].some((file) => file.startsWith(`${wanted}/`))) return null;
  const alike = [...files].filter((file) => file.toLowerCase() === wanted.toLowerCase());
  const message = `"${startOf(url, 80)}" leads to no file — mend or remove it`;
  return { message, with: alike.length === 1 && !/[%?#]/.test(url) ? inCaseOf(url, alike[0] ?? "") : null };
}

/** The path of the only article that differs in upper and lower case alone. */
function nearestPath(url: string, { meta }: LintArticle, { published }: LintedKnowledgeBase): string | null {
  const [path = "", anchor] = url.split("#", 2);
  const lower = new Map([...published].map(([known, article]) => [known.toLowerCase(), article]));
  if (lower.size < published.size || /[%?]/.test(url)) return null;
  const found = findArticle(path.toLowerCase(), meta.path.toLowerCase(), lower);
  if (found === undefined) return null;
  const mended = inCaseOf(withoutExtension(path), withoutExtension(found.path));
  if (mended === null) return null;
  return `${mended}${path.slice(mended.length)}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** The end of `wanted` that `url` spells in other letters; what leads up to it stays. */
function inCaseOf(url: string, wanted: string): string | null {
  const tail = url.replace(/^(?:\.{0,2}\/)+/, "");
  if (tail === "" || !wanted.toLowerCase().endsWith(tail.toLowerCase())) return null;
  return url.slice(0, url.length - tail.length) + wanted.slice(wanted.length - tail.length);
}

function fixOf(mended: string | null, url: string, { line }: Place): LineEdit | null {
  return mended === null || mended === url ? null : { line, find: url, with: mended };
}

const isAddress = (url: string) => /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//");

/** `[text][name]` without a `[name]: address`: markdown shows the brackets. */
function ofReferences({ meta, body, code, positionAt, definitions }: LintArticle): Finding[] {
  const defined = new Set(definitions.map(({ identifier }) => identifier.toLowerCase()));
  return [...body.matchAll(/(?<![\\\]!])!?\[([^[\]\n]{1,200})\]\[((?!\^)[^[\]\n]{0,200})\](?![[(:])/g)].flatMap(
    (match) => {
      const name = (match[2] === "" ? match[1] : match[2]) ?? "";
      const identifier = name.trim().replace(/\s+/g, " ").toLowerCase();
      if (isInside(code, match.index) || defined.has(identifier) || /^[\s\d]*$/.test(name)) return [];
      const message = `the link ${startOf(match[0], 80)} is defined nowhere — add a line [${startOf(name, 80)}]: with its address, or remove the brackets`;
      return [warning(meta.path, positionAt(match.index), message)];
    },
  );
}
