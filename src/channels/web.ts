/** Formats a reply for web pages, such as the widget: sanitised HTML, and the same as readable plain text. */
import type { Root, RootContent } from "mdast";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { plainText } from "./plain-text.ts";
import { linesOf, linkTo, listOf, paragraphOf, type RenderedReply, renderReply } from "./render-reply.ts";
import { webHtml } from "./web-html.ts";

const webMessageSchema = z.object({
  html: z
    .string()
    .describe("A sanitised fragment without ids, scripts, styles and images; safe to be set as innerHTML."),
  text: z.string().describe("The same as plain text."),
});
type WebMessage = z.infer<typeof webMessageSchema>;

export const web: Channel<WebMessage> = {
  name: "web",
  // A page is ours: there is no limit but that a reply is one message.
  limits: { messages: 1 },
  messageSchema: webMessageSchema,
  format: (content) => {
    const reply = renderReply(content);
    return [{ html: webHtml(reply, content.wording), text: webText(reply, content.wording) }];
  },
  textOf: ({ text }) => text,
  measure: () => ({}),
};

function webText(reply: RenderedReply, wording: ReplyContent["wording"]): string {
  const children: RootContent[] = [...reply.answer.children];
  if (reply.options.length > 0)
    children.push(listOf(reply.options, { ordered: true }), paragraphOf(wording.chooseByNumber));
  if (reply.suggestions.length > 0)
    children.push(
      linesOf(
        wording.suggestions,
        reply.suggestions.map((link) => ["- ", linkTo(link)]),
      ),
    );
  // Numbered by hand: the numbers are those of the marks.
  if (reply.sources.length > 0)
    children.push(
      linesOf(
        wording.sources,
        reply.sources.map((source) => [`[${source.n}] `, linkTo(source)]),
      ),
    );
  const tree: Root = { type: "root", children };
  return plainText(tree, { gap: "\n\n", marks: "shown" }).text;
}
