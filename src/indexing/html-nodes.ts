/** A block of HTML → markdown nodes with the positions of the file it stands in. */
import type { PhrasingContent, Root, RootContent } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "../markdown/parse.ts";

const htmlToMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze();

type Position = NonNullable<RootContent["position"]>;

/** The nodes of `html`. Loose text becomes paragraphs; the markdown that MDX allows between tags is read as such. */
export function htmlNodes(html: string, place: Position | undefined): RootContent[] {
  const tree = parseHtml(html);
  // Comments and processing instructions come back as HTML, which the caller would hand in again for ever.
  visit(tree, "html", (_, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  const firstLine = place?.start.line ?? 1;
  visit(tree, (node) => {
    if (node.position === undefined) return;
    // Lines of the fragment → lines of the file.
    const { start, end } = node.position;
    node.position = {
      start: { line: start.line + firstLine - 1, column: start.column },
      end: { line: end.line + firstLine - 1, column: end.column },
    };
  });
  visit(tree, "text", (node, index, parent) => {
    if (parent === undefined || index === undefined || !/\]\(|\*\*|`/.test(node.value)) return;
    const [paragraph, ...more] = parseMarkdown(node.value).children;
    if (paragraph?.type !== "paragraph" || more.length > 0) return;
    const inline = paragraph.children.map(literalTags);
    // Phrasing content takes the place of a text node, which is phrasing content.
    parent.children.splice(index, 1, ...(inline as typeof parent.children));
    return index + inline.length;
  });
  return wrapLoose(tree.children).map((node) =>
    node.position === undefined && place !== undefined ? { ...node, position: place } : node,
  );
}

/** Without positions of its own text; what looks like a tag is text that HTML had escaped, and would be read for ever. */
function literalTags(node: PhrasingContent): PhrasingContent {
  const { position: _, ...copy } = node;
  if (copy.type === "html") return { type: "text", value: copy.value };
  // Children of phrasing content are phrasing content.
  return "children" in copy ? ({ ...copy, children: copy.children.map(literalTags) } as PhrasingContent) : copy;
}

/** Tags nested deeper than the converter's stack are taken off one by one: the text stays, its structure is lost. */
function parseHtml(html: string): Root {
  try {
    // rehype-remark's result is a Root by its own documentation; unified types `runSync` as any node.
    return htmlToMarkdown.runSync(htmlToMarkdown.parse(html)) as Root;
  } catch {
    const value = html.replace(/<[^<>]{0,2000}>/g, " ");
    return { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
  }
}

const inlineTypes: ReadonlySet<string> = new Set([
  "linkReference",
  "imageReference",
  "footnoteReference",
  "text",
  "strong",
  "emphasis",
  "delete",
  "link",
  "image",
  "inlineCode",
  "break",
]);

/** A fragment may hold loose text beside blocks. */
function wrapLoose(nodes: RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = () => {
    if (run.length > 0) result.push({ type: "paragraph", children: run });
    run = [];
  };
  for (const node of nodes) {
    // The set names phrasing content only.
    if (inlineTypes.has(node.type)) run.push(node as PhrasingContent);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}
