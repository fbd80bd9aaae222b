/** A Slack message, near enough to judge it by: https://docs.slack.dev/reference/block-kit/blocks */
import { z } from "@hono/zod-openapi";
import type { Child } from "hono/jsx";
import { safeUrl } from "../../channels/safe-url.ts";

const textShape = z.object({ type: z.enum(["mrkdwn", "plain_text"]), text: z.string() });
/** In a context a text itself; a button has one. */
const elementShape = z.union([textShape, z.object({ text: textShape }).transform(({ text }) => text)]);
const blockShape = z.object({
  type: z.string(),
  text: textShape.optional(),
  fields: z.array(textShape).optional(),
  elements: z.array(elementShape).optional(),
});
type SlackText = z.infer<typeof textShape>;

export function SlackBlocks({ text, blocks }: { text: string; blocks: readonly unknown[] }) {
  return (
    <div class="slack">
      {blocks.length === 0 ? <div>{mrkdwn(text)}</div> : blocks.map((block) => <Block block={block} />)}
    </div>
  );
}

function Block({ block }: { block: unknown }) {
  const found = blockShape.safeParse(block);
  if (!found.success || !["header", "section", "context", "actions", "divider"].includes(found.data.type)) {
    return (
      <pre tabindex={0}>
        <code>{JSON.stringify(block, null, 2)}</code>
      </pre>
    );
  }
  const { type, text, fields = [], elements = [] } = found.data;
  const texts = [text, ...fields, ...elements].filter((one) => one !== undefined);
  if (type === "divider") return <hr />;
  if (type === "actions") {
    return (
      <ul class="chat-buttons">
        {texts.map((one) => (
          <li>{written(one)}</li>
        ))}
      </ul>
    );
  }
  const className = type === "header" ? "slack-header" : type === "context" ? "soft" : undefined;
  return (
    <>
      {texts.map((one) => (
        <div class={className}>{written(one)}</div>
      ))}
    </>
  );
}

function written({ type, text }: SlackText): Child[] | string {
  return type === "mrkdwn" ? mrkdwn(text) : text;
}

// Lines of code, a link, bold, italics, struck out, code: https://docs.slack.dev/messaging/formatting-message-text
const mark = /```([\s\S]+?)```|<([^<>|\s]+)(?:\|([^<>]*))?>|\*([^*\n]+)\*|\b_([^_\n]+)_\b|~([^~\n]+)~|`([^`\n]+)`/g;

function mrkdwn(text: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, lines, address, label, bold, italic, struck, code] = found;
    parts.push(plain(text.slice(at, found.index)));
    at = found.index + whole.length;
    if (lines !== undefined) parts.push(<pre tabindex={0}>{plain(lines)}</pre>);
    else if (address !== undefined) parts.push(link(address, label ?? address));
    else if (bold !== undefined) parts.push(<strong>{mrkdwn(bold)}</strong>);
    else if (italic !== undefined) parts.push(<em>{mrkdwn(italic)}</em>);
    else if (struck !== undefined) parts.push(<del>{mrkdwn(struck)}</del>);
    else parts.push(<code>{plain(code ?? "")}</code>);
  }
  return [...parts, plain(text.slice(at))];
}

function link(address: string, label: string): Child {
  const url = safeUrl(plain(address));
  if (url === null) return plain(label);
  return (
    <a href={url} target="_blank" rel="noopener nofollow ugc">
      {plain(label)}
    </a>
  );
}

/** Slack escapes these three and no other. */
function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
