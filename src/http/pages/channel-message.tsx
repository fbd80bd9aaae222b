/** A message of any channel, shown as its receiver would see it. The shape decides, so that a new channel needs no line here unless it has a markup of its own. */
import { z } from "@hono/zod-openapi";
import type { PropsWithChildren } from "hono/jsx";
import { SlackBlocks } from "./slack-blocks.tsx";
import { WhatsappText } from "./whatsapp-text.tsx";

const emailShape = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.unknown()),
});
const voiceShape = z.object({ ssml: z.string(), twiml: z.string(), text: z.string() });
const smsShape = z.object({ text: z.string(), encoding: z.string(), segments: z.number() });
const slackShape = z.object({ text: z.string(), blocks: z.array(z.unknown()) });
const chatShape = z.strictObject({ text: z.string(), buttons: z.array(z.unknown()).optional() });

/** `frame` is where the message's HTML is served; null where it has none. */
export function ChannelMessage({
  channel,
  message,
  frame,
}: {
  channel: string;
  message: unknown;
  frame: string | null;
}) {
  const email = emailShape.safeParse(message);
  if (email.success && frame !== null) return <Email email={email.data} frame={frame} />;
  const voice = voiceShape.safeParse(message);
  if (voice.success) return <Spoken {...voice.data} />;
  const sms = smsShape.safeParse(message);
  if (sms.success) return <Sms {...sms.data} />;
  const slack = slackShape.safeParse(message);
  if (slack.success) return <SlackBlocks {...slack.data} />;
  if (frame !== null) return <Frame address={frame} title="The reply as this channel shows it" />;
  const chat = chatShape.safeParse(message);
  if (chat.success)
    return (
      <Chat buttons={chat.data.buttons ?? []}>
        {channel === "whatsapp" ? <WhatsappText text={chat.data.text} /> : <p class="bubble">{chat.data.text}</p>}
      </Chat>
    );
  return (
    <pre class="json" tabindex={0}>
      <code>{JSON.stringify(message, null, 2)}</code>
    </pre>
  );
}

/** No script runs in it; `allow-same-origin` is for the page around it, which fits its height. */
function Frame({ address, title }: { address: string; title: string }) {
  return (
    <iframe
      class="frame"
      src={address}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    />
  );
}

function Email({ email, frame }: { email: z.infer<typeof emailShape>; frame: string }) {
  return (
    <div class="email">
      <p class="subject">
        <span class="soft">Subject</span> <strong>{email.subject}</strong>
      </p>
      <Frame address={frame} title={`Mail: ${email.subject}`} />
      <details>
        <summary>Plain text and headers</summary>
        <pre tabindex={0}>{email.text}</pre>
        <dl class="pairs">
          {Object.entries(email.headers).map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function Sms({ text, encoding, segments }: z.infer<typeof smsShape>) {
  return (
    <div class="phone">
      <p class="bubble">{text}</p>
      <p class="soft">
        {segments} {segments === 1 ? "segment" : "segments"} · {encoding} · {[...text].length} characters
      </p>
    </div>
  );
}

function Spoken({ text, ssml, twiml }: z.infer<typeof voiceShape>) {
  return (
    <div class="spoken">
      <p class="bubble">{text}</p>
      {/* Shown by the script where the browser has a voice. */}
      <button type="button" class="quiet" data-speak={text} hidden>
        Listen
      </button>
      <details>
        <summary>SSML and TwiML</summary>
        <pre tabindex={0}>{ssml}</pre>
        <pre tabindex={0}>{twiml}</pre>
      </details>
    </div>
  );
}

function Chat({ buttons, children }: PropsWithChildren<{ buttons: readonly unknown[] }>) {
  return (
    <div class="phone">
      {children}
      {buttons.length === 0 ? null : (
        <ul class="chat-buttons">
          {buttons.map((button) => (
            <li>{labelOf(button)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const labelShape = z.union([
  z.string(),
  z.object({ title: z.string() }).transform(({ title }) => title),
  z.object({ label: z.string() }).transform(({ label }) => label),
  z.object({ text: z.string() }).transform(({ text }) => text),
]);

function labelOf(button: unknown): string {
  const label = labelShape.safeParse(button);
  return label.success ? label.data : JSON.stringify(button);
}
