/** What is wrong with a reply as the Slack channel formats it, judged from its blocks and the answer alone. */
import { readMrkdwn } from "../src/channels/slack-reading.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { type AnswerFacts, articleAddress } from "./reply-facts.ts";
import { replyWords } from "./reply-words.ts";
import { saidViolations } from "./said-violations.ts";

/** One message as the API gives it. */
export interface SlackMessage {
  text: string;
  blocks: readonly SlackBlock[];
}
type SlackBlock =
  | { type: "section"; text: { text: string } }
  | { type: "context"; elements: readonly { text: string }[] }
  | { type: "actions"; elements: readonly { action_id: string; text: { text: string }; value: string }[] };

// https://docs.slack.dev/reference/block-kit/blocks; the last is where https://github.com/slackapi/bolt-js/issues/2509 begins.
const most = {
  messages: 2,
  blocks: 50,
  text: 40_000,
  section: 3_000,
  buttons: 25,
  label: 75,
  value: 2_000,
  json: 13_000,
};

/** One line a violation; empty when there is none. */
export function slackViolations(
  messages: readonly SlackMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const found = messages.length < 1 || messages.length > most.messages ? [`${messages.length} messages`] : [];
  const shown: string[] = [];
  for (const [index, message] of messages.entries()) {
    try {
      shown.push(readable(message, content));
    } catch (error) {
      found.push(error instanceof Error ? error.message : String(error));
    }
    found.push(...messageViolations(message).map((problem) => `message ${index + 1} ${problem}`));
  }
  const text = messages.map((message) => unescaped(message.text)).join("\n");
  // Options are numbered in the text and buttons in the blocks.
  const wordsOf = (said: string) => replyWords(said).filter((word) => !/^\d$/.test(word));
  if (wordsOf(shown.join("\n")).join(" ") !== wordsOf(text).join(" "))
    found.push("blocks and text say different things");
  found.push(...wrongMarks(messages, content));
  found.push(...saidViolations(shown.join("\n"), content, facts, { marks: true }));
  return found.map((problem) => `slack: ${problem}`);
}

function messageViolations({ text, blocks }: SlackMessage): string[] {
  const found: string[] = [];
  if (text.trim() === "" || text.length > most.text) found.push(`has a text of ${text.length} characters`);
  if (blocks.length < 1 || blocks.length > most.blocks) found.push(`has ${blocks.length} blocks`);
  const json = JSON.stringify(blocks).length;
  if (json > most.json) found.push(`has blocks of ${json} characters`);
  for (const mrkdwn of mrkdwnOf(blocks))
    if (mrkdwn.trim() === "" || mrkdwn.length > most.section) found.push(`has a block of ${mrkdwn.length} characters`);
  for (const block of blocks) {
    if (block.type !== "actions") continue;
    if (new Set(block.elements.map((button) => button.action_id)).size < block.elements.length)
      found.push("has two buttons of one id");
    if (block.elements.length > most.buttons) found.push(`has ${block.elements.length} buttons`);
    for (const { text: label, value } of block.elements)
      if (label.text.trim() === "" || label.text.length > most.label || value.length > most.value)
        found.push(`has a button ${JSON.stringify(label.text)}`);
  }
  return found;
}

/** A mark that is a link leads to its citation's article. */
function wrongMarks(messages: readonly SlackMessage[], { answer }: ReplyContent): string[] {
  const runs = messages
    .flatMap(({ blocks }) => mrkdwnOf(blocks))
    .flatMap((text) => safely(() => readMrkdwn(text).flat()));
  return runs.flatMap(({ text, link }) => {
    const citation = answer.citations.find(({ n }) => text === `[${n}]`);
    if (link === null || citation === undefined) return [];
    const url = articleAddress(citation.url, citation.anchor);
    return link.url === url ? [] : [`mark ${text} leads to ${link.url}`];
  });
}

/** What a customer reads of the blocks, with addresses spelled out where the label is no mark. */
function readable({ blocks }: SlackMessage, { answer }: ReplyContent): string {
  const marks = new Set(answer.citations.map(({ n }) => `[${n}]`));
  const lineOf = (runs: ReturnType<typeof readMrkdwn>[number]) =>
    runs
      .map(({ text, link }, index) => {
        if (link === null || runs[index + 1]?.link === link || marks.has(text)) return text;
        const address = link.url.replace(/^(?:mailto|tel):/i, "");
        return text === address ? ` ${address} ` : ` ${text}: ${address} `;
      })
      .join("");
  return blocks
    .map((block) => {
      if (block.type === "actions") return block.elements.map(({ text }) => text.text).join("\n");
      return mrkdwnOf([block])
        .map((text) => readMrkdwn(text).map(lineOf).join("\n"))
        .join("\n");
    })
    .join("\n");
}

const mrkdwnOf = (blocks: readonly SlackBlock[]) =>
  blocks.flatMap((block) => {
    if (block.type === "section") return [block.text.text];
    return block.type === "context" ? block.elements.map(({ text }) => text) : [];
  });

const safely = <T>(read: () => T[]): T[] => {
  try {
    return read();
  } catch {
    // Said where the text is read as a whole.
    return [];
  }
};

const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
