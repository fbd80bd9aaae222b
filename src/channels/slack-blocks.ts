/** The blocks of Slack that replies are made of. https://docs.slack.dev/reference/block-kit/blocks */
import { z } from "zod";

const mrkdwnSchema = z.object({ type: z.literal("mrkdwn"), text: z.string(), verbatim: z.literal(true) });

const buttonSchema = z.object({
  type: z.literal("button"),
  action_id: z.string(),
  text: z.object({ type: z.literal("plain_text"), text: z.string(), emoji: z.literal(false) }),
  value: z.string().describe("The option: what is asked next when the button is pressed."),
});

const blockSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("section"), text: mrkdwnSchema }),
  z.object({ type: z.literal("actions"), elements: z.array(buttonSchema) }),
  z.object({ type: z.literal("context"), elements: z.array(mrkdwnSchema) }),
]);
export type SlackBlock = z.infer<typeof blockSchema>;

export const slackMessageSchema = z.object({
  text: z
    .string()
    .describe("All of the message as text: for notifications, screen readers and where blocks are not shown."),
  blocks: z.array(blockSchema).describe("What is shown, in Slack's own block format."),
});
export type SlackMessage = z.infer<typeof slackMessageSchema>;
