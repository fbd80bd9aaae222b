/** Text of answers and articles → sanitised HTML for our own pages, which print the lists around it themselves. */
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { writableTree } from "../markdown/writable-tree.ts";
import type { RenderedReply } from "./render-reply.ts";
import { answerHtml, element } from "./reply-html.ts";
import { webSchema } from "./web-schema.ts";

const printer = unified().use(rehypeSanitize, webSchema).use(rehypeStringify).freeze();

/** What an article says. Its tree is as indexing stored it: raw HTML in it is left out. */
export function articleHtml(tree: Root, page: { origin: string }): string {
  return textHtml({ answer: writableTree(tree), sources: [] }, page);
}

/** What is answered, its marks leading to their sources. Links to `origin`, the page's own, stay in the tab. */
export function textHtml(reply: Pick<RenderedReply, "answer" | "sources">, { origin }: { origin: string }): string {
  const children = answerHtml(reply, { linkProperties: (url) => linkProperties(url, origin) });
  const tree: HtmlRoot = { type: "root", children };
  const safe: HtmlRoot = printer.runSync(tree);
  // Once nothing from outside is left: a wide table scrolls in its frame, which a keyboard can reach.
  visit(safe, "element", (node, index, parent) => {
    if (node.tagName !== "table" || parent === undefined || index === undefined) return undefined;
    const frame = { className: ["table"], tabIndex: 0, role: "region", ariaLabel: "Table" };
    parent.children[index] = element("div", frame, node);
    return SKIP;
  });
  return printer.stringify(safe);
}

function linkProperties(url: string, origin: string) {
  if (!/^https?:/i.test(url)) return { href: url };
  // Two slashes would lead to another host once the origin is off.
  const isOwn = url.startsWith(`${origin}/`) && !url.startsWith(`${origin}//`);
  if (isOwn) return { href: url.slice(origin.length) };
  return { href: url, rel: ["noopener", "nofollow", "ugc"], target: "_blank" };
}
