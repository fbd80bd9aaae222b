/** A rendered reply → sanitised HTML for a page of its own. */
import type { Properties } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { ReplyContent } from "../domain/reply.ts";
import type { RenderedReply } from "./render-reply.ts";
import { element, type HtmlForm, listElement, replyHtml, text } from "./reply-html.ts";
import { webSchema } from "./web-schema.ts";

const schema: Options = {
  ...webSchema,
  tagNames: [...(webSchema.tagNames ?? []), "form"],
  attributes: {
    ...webSchema.attributes,
    a: ["href", "title", ["rel", "nofollow", "ugc"]],
    button: [["type", "submit"], ["name", "question"], "value", "dataOption"],
    form: [["method", "get"]],
    h2: [["className", "sources-title", "suggestions-title"]],
    p: [],
  },
};
const printer = unified().use(rehypeSanitize, schema).use(rehypeStringify).freeze();

const form: HtmlForm = {
  linkProperties,
  optionsHtml: (options) => [
    element(
      "form",
      { method: "get" },
      listElement(
        "ul",
        "options",
        options.map((option) =>
          element("button", { type: "submit", name: "question", value: option, dataOption: option }, text(option)),
        ),
      ),
    ),
  ],
  titleTag: "h2",
};

/**
 * An HTML fragment that works without a script: links stay in the tab and lead to the section that is cited, and options
 * are submit buttons of a form that opens the same page with `question`.
 */
export function portalHtml(reply: RenderedReply, wording: ReplyContent["wording"]): string {
  return printer.stringify(printer.runSync({ type: "root", children: replyHtml(reply, wording, form) }));
}

function linkProperties(url: string): Properties {
  return /^https?:/i.test(url) ? { href: url, rel: ["nofollow", "ugc"] } : { href: url };
}
