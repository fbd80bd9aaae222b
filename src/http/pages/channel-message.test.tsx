import { expect, it } from "vitest";
import { ChannelMessage } from "./channel-message.tsx";

const shown = (message: unknown, channel = "any", frame: string | null = null) =>
  String(<ChannelMessage channel={channel} message={message} frame={frame} />);

it("shows HTML in a frame where nothing runs", () => {
  const html = shown({ html: "<p>Hi</p>", text: "Hi" }, "web", "/frame/0");
  expect(html).toContain('src="/frame/0"');
  expect(html).toContain('sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"');
  expect(html).not.toContain("<p>Hi</p>");
});

it("shows a text message as a bubble with what it costs", () => {
  const html = shown({ text: "Hi 👋", encoding: "UCS-2", segments: 1 });
  expect(html).toContain('<p class="bubble">Hi 👋</p>');
  expect(html).toContain("1 segment · UCS-2 · 4 characters");
});

it("shows a mail with its subject, its plain text and its headers", () => {
  const message = {
    subject: "Re: Refunds",
    text: "plain",
    html: "<html></html>",
    headers: { "Reply-To": "a@b.example" },
  };
  const html = shown(message, "email", "/frame/0");
  for (const part of ["Re: Refunds", "plain", "Reply-To", "a@b.example", "<iframe"]) expect(html).toContain(part);
});

it("offers to speak what is spoken", () => {
  const html = shown({ ssml: "<speak>Hi</speak>", twiml: "<Response/>", text: 'Say "hi"' });
  expect(html).toContain('data-speak="Say &quot;hi&quot;"');
  expect(html).toContain("&lt;speak&gt;Hi&lt;/speak&gt;");
});

it("shows WhatsApp's marks as its clients draw them, and markup of nobody's as it stands", () => {
  const text = "*Bold* _and_ `code`:\n1. One <b>\n```npm ci\nnpm start```\n> Quoted\nRefunds: https://a.example/x";
  const html = shown({ text }, "whatsapp");
  expect(html).toContain("<strong>Bold</strong> <em>and</em> <code>code</code>:");
  expect(html).toContain("1. One &lt;b&gt;");
  expect(html).toContain('<code class="block">npm ci\nnpm start</code>');
  expect(html).toContain("<blockquote>Quoted</blockquote>");
  expect(html).toContain('<a href="https://a.example/x"');
  expect(shown({ text: "*Bold*" })).toContain('<p class="bubble">*Bold*</p>');
});

it("shows Slack's marks and links, and no link that is unsafe", () => {
  const text = "*Bold* and <https://a.example/x?a=1&amp;b=2|a link> and <javascript:alert(1)|none> &lt;b&gt;";
  const html = shown({
    text: "fallback",
    blocks: [{ type: "section", text: { type: "mrkdwn", text } }, { type: "divider" }],
  });
  expect(html).toContain("<strong>Bold</strong>");
  expect(html).toContain('href="https://a.example/x?a=1&amp;b=2"');
  expect(html).not.toContain("javascript:");
  expect(html).toContain("&lt;b&gt;");
  expect(html).toContain("<hr");
});

it("shows what stands in a Slack context and on its buttons", () => {
  const context = { type: "context", elements: [{ type: "mrkdwn", text: "Sources: <https://a.example|Refunds>" }] };
  const actions = {
    type: "actions",
    elements: [{ type: "button", text: { type: "plain_text", text: "Cancel a plan" } }],
  };
  const html = shown({ text: "x", blocks: [context, actions] });
  expect(html).toContain('href="https://a.example"');
  expect(html).toContain("<li>Cancel a plan</li>");
});

it("shows lines of code in a Slack message as they are", () => {
  const html = shown({ text: "Run ```npm *ci*\nnpm start``` now", blocks: [] });
  expect(html).toContain('<pre tabindex="0">npm *ci*\nnpm start</pre> now');
});

it("shows a block it does not know as it is", () => {
  expect(shown({ text: "x", blocks: [{ type: "rich_text", elements: [] }] })).toContain("rich_text");
});

it("shows a chat message with its buttons, whatever they are called", () => {
  const html = shown({ text: "Which?", buttons: ["One", { title: "Two" }, { id: 3, label: "Three" }] });
  for (const label of ["One", "Two", "Three"]) expect(html).toContain(`<li>${label}</li>`);
});

it("shows a message of any other shape as JSON", () => {
  expect(shown({ activity: { type: "message" } })).toContain("&quot;activity&quot;");
});
