/** A rendered reply → sanitised HTML. */
import type { Properties } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { ReplyContent } from "../domain/reply.ts";
import type { RenderedReply } from "./render-reply.ts";
import { element, type HtmlForm, listElement, replyHtml, text } from "./reply-html.ts";
import { webSchema } from "./web-schema.ts";

const printer = unified().use(rehypeSanitize, webSchema).use(rehypeStringify).freeze();

const form: HtmlForm = {
  linkProperties,
  optionsHtml: (options) => [
    listElement(
      "ul",
      "options",
      options.map((option) => element("button", { type: "button", dataOption: option }, text(option))),
    ),
  ],
  titleTag: "p",
};

/** An HTML fragment. Links open in a new tab and pass nothing on; options are buttons with the option in `data-option`. */
export function webHtml(reply: RenderedReply, wording: ReplyContent["wording"]): string {
  return printer.stringify(printer.runSync({ type: "root", children: replyHtml(reply, wording, form) }));
}

function linkProperties(url: string): Properties {
  if (!/^https?:/i.test(url)) return { href: url };
  return { href: url, rel: ["noopener", "nofollow", "ugc"], target: "_blank" };
}
