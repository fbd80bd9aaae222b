/** A rendered reply → HTML nodes, as far as its HTML is the same for every channel. Each one sanitises by its own schema. */
import type { Element, ElementContent, Properties, RootContent } from "hast";
import type { Heading, Image, Link, LinkReference, Nodes } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { ReplyContent } from "../domain/reply.ts";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import type { ArticleLink, RenderedReply, Source } from "./render-reply.ts";
import { safeUrl } from "./safe-url.ts";

/** In what channels differ. */
export interface HtmlForm {
  /** The attributes of a link, its address among them. */
  linkProperties: (url: string) => Properties;
  /** What offers the options of a question; called only when there are some. */
  optionsHtml: (options: readonly string[]) => RootContent[];
  /** The element that announces suggestions and sources. */
  titleTag: "p" | "h2";
}

/**
 * The answer, then options, suggestions and sources, side by side. Images become their alternative text, linked to the
 * image; a citation mark leads to its source and names it.
 */
export function replyHtml(reply: RenderedReply, wording: ReplyContent["wording"], form: HtmlForm): RootContent[] {
  const children: RootContent[] = [...answerHtml(reply, form)];
  if (reply.options.length > 0) children.push(...form.optionsHtml(reply.options));
  const articleHtml = ({ label, url }: ArticleLink) =>
    url === null ? text(label) : element("a", form.linkProperties(url), text(label));
  if (reply.suggestions.length > 0) {
    children.push(element(form.titleTag, { className: ["suggestions-title"] }, text(wording.suggestions)));
    children.push(listElement("ul", "suggestions", reply.suggestions.map(articleHtml)));
  }
  if (reply.sources.length > 0) {
    children.push(element(form.titleTag, { className: ["sources-title"] }, text(wording.sources)));
    const items = reply.sources.map((source) => element("li", { value: source.n }, articleHtml(source)));
    children.push(element("ol", { className: ["sources"] }, ...items));
  }
  return children;
}

/** The answer alone. */
export function answerHtml(
  { answer, sources }: Pick<RenderedReply, "answer" | "sources">,
  { linkProperties }: Pick<HtmlForm, "linkProperties">,
): RootContent[] {
  const link = (url: string, label: ElementContent[]) => linkHtml(url, label, linkProperties);
  const toHtml = unified().use(remarkRehype, {
    handlers: {
      heading: (state: HandlerState, node: Heading) => element(`h${Math.max(2, node.depth)}`, {}, ...state.all(node)),
      link: (state: HandlerState, node: Link) => link(node.url, state.all(node)),
      image: (_state: HandlerState, node: Image) => link(node.url, node.alt ? [text(node.alt)] : []),
      linkReference: (_state: HandlerState, node: LinkReference) => markHtml(node, sources, linkProperties),
    },
  });
  return toHtml.runSync(answer).children;
}

interface HandlerState {
  all: (node: Nodes) => ElementContent[];
}

function linkHtml(url: string, label: ElementContent[], linkProperties: HtmlForm["linkProperties"]): ElementContent[] {
  const address = safeUrl(url);
  if (address === null || label.length === 0) return label;
  return [element("a", linkProperties(address), ...label)];
}

/** A mark leads straight to its source: without ids in the page there is nothing in it to lead to. */
function markHtml(
  node: LinkReference,
  sources: readonly Source[],
  linkProperties: HtmlForm["linkProperties"],
): ElementContent[] {
  const source = isCitationMark(node) ? sources.find(({ n }) => n === citationNumber(node)) : undefined;
  if (source === undefined) return [];
  const label = text(`[${source.n}]`);
  const properties = source.url === null ? {} : { ...linkProperties(source.url), title: source.label };
  return [element("sup", { className: ["citation"] }, source.url === null ? label : element("a", properties, label))];
}

/** A list of that class. */
export function listElement(tagName: "ul" | "ol", className: string, items: readonly ElementContent[]): Element {
  return element(tagName, { className: [className] }, ...items.map((item) => element("li", {}, item)));
}

export function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: "text", value };
}
