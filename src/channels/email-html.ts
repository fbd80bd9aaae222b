/** A rendered reply → the HTML part of a mail: one document with inline styles and nothing that has to be loaded. */
import type { Element, Root as HtmlRoot, RootContent } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../domain/reply.ts";
import type { ReplyEnd } from "./cut-reply.ts";
import { leadIn, type RenderedReply } from "./render-reply.ts";
import { element, type HtmlForm, listElement, replyHtml, text } from "./reply-html.ts";
import { webSchema } from "./web-schema.ts";

// What mail programs know alike: no shorthand but for margins and borders, no classes, no variables.
// https://www.caniemail.com/
const styles: Readonly<Record<string, string>> = {
  p: "margin:0 0 16px",
  h2: "margin:24px 0 8px;font-size:20px;line-height:1.3",
  h3: "margin:24px 0 8px;font-size:18px;line-height:1.3",
  h4: "margin:16px 0 8px;font-size:16px;line-height:1.3",
  h5: "margin:16px 0 8px;font-size:16px;line-height:1.3",
  h6: "margin:16px 0 8px;font-size:16px;line-height:1.3",
  ul: "margin:0 0 16px;padding-left:24px",
  ol: "margin:0 0 16px;padding-left:24px",
  li: "margin:0 0 4px",
  blockquote: "margin:0 0 16px;padding-left:12px;border-left:3px solid #d0d4da",
  pre: "margin:0 0 16px;padding:12px;background-color:#f3f4f6;white-space:pre-wrap;font-family:Menlo,Consolas,monospace;font-size:14px",
  code: "font-family:Menlo,Consolas,monospace;font-size:14px",
  table: "margin:0 0 16px;border-collapse:collapse",
  th: "padding:6px 10px;border:1px solid #d0d4da;background-color:#f3f4f6",
  td: "padding:6px 10px;border:1px solid #d0d4da",
  sup: "font-size:12px;line-height:1",
  a: "color:#0b57d0",
};
const titleStyle = "margin:24px 0 8px;font-weight:bold";
const bodyStyle = "margin:0;padding:0";
const textStyle =
  "max-width:640px;padding:16px;font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2328";

const schema: Options = {
  ...webSchema,
  tagNames: (webSchema.tagNames ?? []).filter((tagName) => tagName !== "button"),
  attributes: {
    ...webSchema.attributes,
    a: ["href", "title"],
    ol: ["start", ["className", "sources", "options"]],
    ul: [["className", "suggestions"]],
  },
};
const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const printer = unified().use(rehypeStringify).freeze();

const form: HtmlForm = {
  linkProperties: (url) => ({ href: url }),
  optionsHtml: (options) => [listElement("ol", "options", options.map(text))],
  titleTag: "p",
};

/** An HTML document. `end` is what stands after the answer where that had to be cut, else null. */
export function emailHtml(
  reply: RenderedReply,
  { wording, title, end }: { wording: ReplyContent["wording"]; title: string; end: ReplyEnd | null },
): string {
  const rows = replyHtml(reply, wording, form);
  const around = rows.findIndex(isAround);
  const parts =
    around === -1 ? { answer: rows, around: [] } : { answer: rows.slice(0, around), around: rows.slice(around) };
  const children = [...parts.answer, ...endHtml(end), ...withChoice(parts.around, reply, wording)];
  const clean = sanitiser.runSync({ type: "root", children });
  visit(clean, "element", (node) => {
    // Only after sanitising, which lets no style pass: every style is one of ours.
    const style = isTitle(node) ? titleStyle : styles[node.tagName];
    if (style !== undefined) node.properties.style = style;
  });
  return printer.stringify(documentOf(clean, title));
}

function endHtml(end: ReplyEnd | null): RootContent[] {
  if (end === null) return [];
  if (end.url === null) return [element("p", {}, text(end.wording))];
  return [element("p", {}, text(`${leadIn(end.wording)} `), element("a", { href: end.url }, text(end.url)))];
}

/** How to choose stands right under the options. */
function withChoice(
  around: RootContent[],
  { options }: RenderedReply,
  wording: ReplyContent["wording"],
): RootContent[] {
  if (options.length === 0) return around;
  const [list, ...others] = around;
  return list === undefined ? others : [list, element("p", {}, text(wording.chooseByNumber)), ...others];
}

const isAround = (node: RootContent) => isTitle(node) || classOf(node) === "options";

const isTitle = (node: RootContent) => ["suggestions-title", "sources-title"].includes(classOf(node));

function classOf(node: RootContent): string {
  const names = node.type === "element" ? node.properties.className : undefined;
  return Array.isArray(names) ? names.join(" ") : "";
}

function documentOf({ children }: HtmlRoot, title: string): HtmlRoot {
  const content = children.filter((node) => node.type !== "doctype");
  const head = element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, text(title)),
  );
  const body: Element = element("body", { style: bodyStyle }, element("div", { style: textStyle }, ...content));
  return { type: "root", children: [{ type: "doctype" }, element("html", {}, head, body)] };
}
