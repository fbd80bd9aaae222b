/** A rendered reply → sanitised HTML. */
import type { Element, ElementContent, Root as HtmlRoot, Properties, RootContent } from "hast";
import type { Heading, Image, Link, LinkReference, Nodes } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { ReplyContent } from "../domain/reply.ts";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import type { ArticleLink, RenderedReply, Source } from "./render-reply.ts";
import { safeUrl } from "./safe-url.ts";
import { webSchema } from "./web-schema.ts";

const printer = unified().use(rehypeSanitize, webSchema).use(rehypeStringify).freeze();

/**
 * An HTML fragment. Links open in a new tab and pass nothing on; images become their alternative text, linked to the
 * image; a citation mark leads to its source and names it; options are buttons with the option in `data-option`.
 */
export function webHtml(reply: RenderedReply, wording: ReplyContent["wording"]): string {
  const children: RootContent[] = [...answerHtml(reply)];
  if (reply.options.length > 0) {
    const buttons = reply.options.map((option) =>
      element("button", { type: "button", dataOption: option }, text(option)),
    );
    children.push(list("ul", "options", buttons));
  }
  if (reply.suggestions.length > 0) {
    children.push(element("p", { className: ["suggestions-title"] }, text(wording.suggestions)));
    children.push(list("ul", "suggestions", reply.suggestions.map(articleHtml)));
  }
  if (reply.sources.length > 0) {
    children.push(element("p", { className: ["sources-title"] }, text(wording.sources)));
    const items = reply.sources.map((source) => element("li", { value: source.n }, articleHtml(source)));
    children.push(element("ol", { className: ["sources"] }, ...items));
  }
  const tree: HtmlRoot = { type: "root", children };
  return printer.stringify(printer.runSync(tree));
}

function answerHtml({ answer, sources }: RenderedReply): RootContent[] {
  const toHtml = unified().use(remarkRehype, {
    handlers: {
      heading: (state: HandlerState, node: Heading) => element(`h${Math.max(2, node.depth)}`, {}, ...state.all(node)),
      link: (state: HandlerState, node: Link) => linkHtml(node.url, state.all(node)),
      image: (_state: HandlerState, node: Image) => linkHtml(node.url, node.alt ? [text(node.alt)] : []),
      linkReference: (_state: HandlerState, node: LinkReference) => markHtml(node, sources),
    },
  });
  return toHtml.runSync(answer).children;
}

interface HandlerState {
  all: (node: Nodes) => ElementContent[];
}

function linkHtml(url: string, label: ElementContent[]): ElementContent[] {
  const address = safeUrl(url);
  if (address === null || label.length === 0) return label;
  return [element("a", linkProperties(address), ...label)];
}

/** A mark leads straight to its source: without ids in the page there is nothing in it to lead to. */
function markHtml(node: LinkReference, sources: readonly Source[]): ElementContent[] {
  const source = isCitationMark(node) ? sources.find(({ n }) => n === citationNumber(node)) : undefined;
  if (source === undefined) return [];
  const label = text(`[${source.n}]`);
  const properties = source.url === null ? {} : { ...linkProperties(source.url), title: source.label };
  return [element("sup", { className: ["citation"] }, source.url === null ? label : element("a", properties, label))];
}

function articleHtml({ label, url }: ArticleLink): ElementContent {
  return url === null ? text(label) : element("a", linkProperties(url), text(label));
}

function linkProperties(url: string): Properties {
  if (!/^https?:/i.test(url)) return { href: url };
  return { href: url, rel: ["noopener", "nofollow", "ugc"], target: "_blank" };
}

function list(tagName: string, className: string, items: readonly ElementContent[]): Element {
  return element(tagName, { className: [className] }, ...items.map((item) => element("li", {}, item)));
}

function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
