/** What is wrong with a reply as the WhatsApp channel formats it, judged from the messages and the answer alone. */
import { readWhatsapp } from "../src/channels/whatsapp-reading.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import type { AnswerFacts } from "./reply-facts.ts";
import { saidViolations } from "./said-violations.ts";

/** One message as the API gives it. */
export interface WhatsappMessage {
  text: string;
  buttons?: readonly { id: string; title: string }[] | undefined;
}

// Code points. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
const mostCharacters = 4_096;
const mostWithButtons = 1_024;
const mostButtons = 3;
const longestTitle = 20;
const mostMessages = 3;

/** One line a violation; empty when there is none. */
export function whatsappViolations(
  messages: readonly WhatsappMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const found = messages.length < 1 || messages.length > mostMessages ? [`${messages.length} messages`] : [];
  for (const [index, message] of messages.entries())
    found.push(...messageViolations(message).map((problem) => `message ${index + 1} ${problem}`));
  const titles = messages.flatMap(({ buttons = [] }) => buttons.map(({ title }) => title));
  if (titles.length > 0 && titles.join("\n") !== content.options.map((option) => option.trim()).join("\n"))
    found.push("buttons are not the options");
  const whole = [...messages.map(({ text }) => readable(text)), ...titles].join("\n");
  return [...found, ...saidViolations(whole, content, facts, { marks: true })].map((problem) => `whatsapp: ${problem}`);
}

function messageViolations({ text, buttons = [] }: WhatsappMessage): string[] {
  const found: string[] = [];
  const most = buttons.length > 0 ? mostWithButtons : mostCharacters;
  if (readable(text).trim() === "") found.push("is blank");
  if (!text.isWellFormed()) found.push("holds half a surrogate pair");
  if ([...text].length > most) found.push(`has ${[...text].length} characters, ${most} at most`);
  if (buttons.length > mostButtons) found.push(`has ${buttons.length} buttons`);
  if (new Set(buttons.map(({ title }) => title)).size < buttons.length) found.push("has two buttons of one title");
  for (const { id, title } of buttons) {
    if (id === "" || title.trim() === "" || [...title].length > longestTitle || /[*_~`]/.test(title))
      found.push(`has a button ${JSON.stringify(title)}`);
  }
  return found;
}

/** What a customer reads: the text without the signs that style it. */
function readable(text: string): string {
  return readWhatsapp(text)
    .map(({ lead, runs }) => lead + runs.map((run) => run.text).join(""))
    .join("\n");
}
