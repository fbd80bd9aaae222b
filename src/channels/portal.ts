/** Formats a reply for self-service pages: sanitised HTML that needs no script, and the same as readable plain text. */
import { z } from "zod";
import type { Channel } from "./channel.ts";
import { portalHtml } from "./portal-html.ts";
import { renderReply } from "./render-reply.ts";
import { replyText } from "./reply-text.ts";

const portalMessageSchema = z.object({
  html: z
    .string()
    .describe(
      "A sanitised fragment without ids, scripts, styles and images. Options are buttons of a form that asks for the same page with `question` in the query.",
    ),
  text: z.string().describe("The same as plain text."),
});
type PortalMessage = z.infer<typeof portalMessageSchema>;

export const portal: Channel<PortalMessage> = {
  name: "portal",
  // A page is ours: there is no limit but that a reply is one message.
  limits: { messages: 1 },
  messageSchema: portalMessageSchema,
  format: (content) => {
    const reply = renderReply(content);
    return [{ html: portalHtml(reply, content.wording), text: replyText(reply, content.wording).text }];
  },
  textOf: ({ text }) => text,
  htmlOf: ({ html }) => html,
  measure: () => ({}),
};
