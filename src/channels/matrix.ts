/** Formats a reply for Matrix: the content of one `m.room.message` event, in the HTML that clients permit and as plain text. */
import type { Root } from "mdast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { cutReply, type EndedReply, withEnd } from "./cut-reply.ts";
import { readableLink } from "./readable-link.ts";
import { type RenderedReply, renderReply } from "./render-reply.ts";
import { answerHtml } from "./reply-html.ts";
import { replyText, replyTree } from "./reply-text.ts";

const matrixMessageSchema = z.object({
  msgtype: z.literal("m.notice").describe("Says that a machine wrote it: other bots do not answer a notice."),
  body: z.string().describe("The reply as plain text, for notifications and clients that show no HTML."),
  format: z.literal("org.matrix.custom.html"),
  formatted_body: z.string().describe("The same as HTML of the tags and attributes that Matrix permits."),
  "m.mentions": z.object({}).describe("Empty: a text such as `@room` notifies nobody."),
});
type MatrixMessage = z.infer<typeof matrixMessageSchema>;

// An event has at most 65,536 bytes of JSON (https://spec.matrix.org/v1.16/client-server-api/#size-limits), the server's
// signatures and references among them. Encrypted it is a third longer, since base64 writes 3 bytes as 4.
const limits = { messages: 1, contentBytes: 45_000 };

export const matrix: Channel<MatrixMessage> = matrixWithin(limits);

/** The channel with other limits, which tests hold answers against that are not long. */
export function matrixWithin(allowed: typeof limits): Channel<MatrixMessage> {
  return {
    name: "matrix",
    limits: allowed,
    messageSchema: matrixMessageSchema,
    format: (content) => [formatMatrix(content, allowed)],
    textOf: ({ body }) => body,
    htmlOf: ({ formatted_body }) => formatted_body,
    measure: (message) => ({ contentBytes: contentBytes(message) }),
  };
}

// https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes
const schema: Options = {
  tagNames: [
    ...["p", "br", "strong", "em", "del", "code", "pre", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote"],
    ...["hr", "a", "sup", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], ol: ["start"], code: [["className", /^language-[\w+#-]{1,30}$/]] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
  strip: ["script", "style"],
};
const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const printer = unified().use(rehypeStringify).freeze();

const encoder = new TextEncoder();
const contentBytes = (message: MatrixMessage) => encoder.encode(JSON.stringify(message)).length;

function formatMatrix(content: ReplyContent, { contentBytes: most }: typeof limits): MatrixMessage {
  const message = ({ reply, end }: EndedReply) =>
    messageOf({ ...reply, answer: withEnd(reply.answer, end) }, content.wording);
  const fits = (ended: EndedReply) => contentBytes(message(ended)) <= most;
  return message(cutReply(renderReply(content), content.wording, fits));
}

function messageOf(reply: RenderedReply, wording: ReplyContent["wording"]): MatrixMessage {
  return {
    msgtype: "m.notice",
    body: replyText(reply, wording).text,
    format: "org.matrix.custom.html",
    formatted_body: matrixHtml(reply, wording),
    "m.mentions": {},
  };
}

function matrixHtml(reply: RenderedReply, wording: ReplyContent["wording"]): string {
  const answer = withoutPhoneLinks(replyTree(reply, wording));
  const children = answerHtml({ answer, sources: reply.sources }, { linkProperties: (url) => ({ href: url }) });
  const [first] = children;
  // "Clients should not generate HTML that is not needed, such as extra paragraph tags."
  const isOneParagraph = children.length === 1 && first?.type === "element" && first.tagName === "p";
  const tree = sanitiser.runSync({ type: "root", children: isOneParagraph ? first.children : children });
  return printer.stringify(tree);
}

/** A copy where phone numbers are written out that a label does not say, since Matrix permits no `tel:`. */
function withoutPhoneLinks(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    if ((node.type !== "link" && node.type !== "image") || parent === undefined || index === undefined)
      return undefined;
    if (!/^tel:/i.test(node.url.trim())) return undefined;
    const children = node.type === "link" ? node.children : [{ type: "text" as const, value: node.alt ?? "" }];
    const link = readableLink(node.url, children);
    const label = link?.label === "" ? [] : children;
    const number = link === null ? "" : `${label.length > 0 ? ": " : ""}${link.address}`;
    const next = parent.children[index + 1];
    const isGlued = next?.type === "text" && /^[\p{L}\p{N}]/u.test(next.value);
    parent.children.splice(index, 1, ...label, { type: "text", value: isGlued ? `${number} ` : number });
    return [SKIP, index + label.length + 1];
  });
  return copy;
}
