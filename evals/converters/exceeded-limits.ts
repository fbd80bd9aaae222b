/** What a provider refuses or cuts of a message. Plans of our own, such as three segments of SMS, are no limits. */
import type { SentMessage } from "./seen-reply.ts";

// Code points; https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
const whatsapp = { text: 4_096, withButtons: 1_024, buttons: 3, title: 20 };
// https://docs.slack.dev/reference/methods/chat.postMessage, …/block-kit/blocks, https://github.com/slackapi/bolt-js/issues/2509
const slack = { markdown: 12_000, text: 40_000, section: 3_000, blocks: 50, json: 13_000, buttons: 25, label: 75 };
// UTF-16 units of a call; https://www.twilio.com/docs/glossary/what-sms-character-limit
const sms = { text: 1_600 };

/** One line a limit. */
export function exceededLimits(message: SentMessage): string[] {
  const found: string[] = [];
  const check = (what: string, size: number, most: number) => {
    if (size > most) found.push(`${size} ${what}, ${most} at most`);
  };
  switch (message.channel) {
    case "whatsapp":
      check("characters", [...message.text].length, message.buttons.length > 0 ? whatsapp.withButtons : whatsapp.text);
      check("buttons", message.buttons.length, whatsapp.buttons);
      for (const title of message.buttons) check("characters on a button", [...title].length, whatsapp.title);
      break;
    case "sms":
      check("characters", message.text.length, sms.text);
      break;
    case "slack":
      if ("markdownText" in message) check("characters of markdown", message.markdownText.length, slack.markdown);
      else checkBlocks(message, check);
  }
  if (textOf(message).trim() === "") found.push("an empty message");
  return found;
}

type Blocks = Extract<SentMessage, { blocks: unknown }>;

function checkBlocks({ text, blocks }: Blocks, check: (what: string, size: number, most: number) => void): void {
  check("characters of text", text.length, slack.text);
  check("blocks", blocks.length, slack.blocks);
  check("characters of blocks", JSON.stringify(blocks).length, slack.json);
  for (const block of blocks) {
    if (block.type === "section") check("characters of a section", block.text.text.length, slack.section);
    if (block.type === "context")
      for (const element of block.elements) check("characters of a context", element.text.length, slack.section);
    if (block.type === "actions") {
      check("buttons", block.elements.length, slack.buttons);
      for (const button of block.elements) check("characters on a button", button.text.text.length, slack.label);
    }
  }
}

function textOf(message: SentMessage): string {
  return "markdownText" in message ? message.markdownText : message.text;
}
