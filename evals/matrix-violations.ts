/** What is wrong with a reply as the Matrix channel formats it, judged from the event's content and the answer alone. */
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../src/domain/reply.ts";
import { plainTwinViolations } from "./html-violations.ts";
import { type AnswerFacts, articleAddress } from "./reply-facts.ts";

/** One message as the API gives it. */
export interface MatrixMessage {
  msgtype: string;
  body: string;
  format: string;
  formatted_body: string;
}

// An event has 65,536 bytes at most, what its server adds included.
const mostBytes = 60_000;
// https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes
const tags = new Set(
  "del h1 h2 h3 h4 h5 h6 blockquote p a ul ol sup sub li b i u strong em s code hr br div table thead tbody tr th td caption pre span details summary".split(
    " ",
  ),
);
const attributes = new Set(["a href", "ol start", "code className"]);
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** One line a violation; empty when there is none. */
export function matrixViolations(
  messages: readonly MatrixMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const [message] = messages;
  if (message === undefined || messages.length > 1) return [`matrix: ${messages.length} messages`];
  const { links, problems } = readHtml(message.formatted_body);
  const found = [...plainTwinViolations(message.body, facts), ...problems];
  if (!["m.text", "m.notice"].includes(message.msgtype)) found.push(`msgtype ${message.msgtype}`);
  if (message.format !== "org.matrix.custom.html") found.push(`format ${message.format}`);
  const bytes = new TextEncoder().encode(JSON.stringify(message)).length;
  if (bytes > mostBytes) found.push(`the content has ${bytes} bytes, ${mostBytes} at most`);
  for (const { n, url, anchor } of content.answer.citations) {
    const address = articleAddress(url, anchor);
    if (address !== null && !links.includes(address)) found.push(`citation ${n} does not lead to ${address}`);
  }
  return found.map((problem) => `matrix: ${problem}`);
}

function readHtml(html: string): { links: string[]; problems: string[] } {
  const links: string[] = [];
  const problems: string[] = [];
  visit(parser.parse(html), "element", ({ tagName, properties }) => {
    if (!tags.has(tagName)) problems.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (!attributes.has(`${tagName} ${name}`)) problems.push(`attribute ${name} on <${tagName}>`);
      if (name !== "href") continue;
      if (/^(?:https?:\/\/|mailto:)/i.test(String(value))) links.push(String(value));
      else problems.push(`href ${String(value).slice(0, 60)}`);
    }
  });
  return { links, problems };
}
