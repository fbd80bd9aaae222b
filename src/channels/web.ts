/** Formats a reply for web pages, such as the widget: sanitised HTML, and the same as readable plain text. */
import { z } from "zod";
import type { Channel } from "./channel.ts";
import { renderReply } from "./render-reply.ts";
import { replyText } from "./reply-text.ts";
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
    return [{ html: webHtml(reply, content.wording), text: replyText(reply, content.wording).text }];
  },
  textOf: ({ text }) => text,
  htmlOf: ({ html }) => html,
  measure: () => ({}),
};
