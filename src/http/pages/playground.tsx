/** The playground: a question, its answer on any channel, and why it was answered so. */
import type { PropsWithChildren } from "hono/jsx";
import { type ChannelName, channelNames } from "../../channels/registry.ts";
import { curlExample } from "./curl-example.ts";

export const playgroundFrame = {
  brand: { label: "Onevoice", href: "/" },
  links: [
    { label: "Help centre", href: "/help" },
    { label: "API", href: "/docs" },
  ],
};

/** `children` are the turns so far. */
export function Playground({
  channel,
  conversationId,
  examples,
  origin,
  children,
}: PropsWithChildren<{
  channel: ChannelName;
  conversationId: string | null;
  /** What one could ask, offered before the first question. */
  examples: readonly string[];
  origin: string;
}>) {
  return (
    <div class="playground">
      <h1>Playground</h1>
      <p class="lead">
        Ask what a customer would ask. You see the reply as each channel sends it, and why it was given.
      </p>
      <section id="log" data-how="append" aria-label="Conversation" aria-live="polite">
        {children}
        {examples.length === 0 ? null : (
          <form method="post" action="/" class="options empty" data-into="log">
            <input type="hidden" name="channel" value={channel} />
            <p>For example:</p>
            {examples.map((example) => (
              <button type="submit" class="quiet" name="question" value={example}>
                {example}
              </button>
            ))}
          </form>
        )}
      </section>
      <form method="post" action="/" class="composer" data-into="log" data-talk>
        <input type="hidden" name="conversationId" value={conversationId ?? ""} />
        <label>
          <span>Your question</span>
          <textarea name="question" rows={2} required placeholder="How do I …?"></textarea>
        </label>
        <div class="row">
          <label class="choice">
            <span>Channel</span>
            <select name="channel">
              {channelNames.map((name) => (
                <option value={name} selected={name === channel}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <a href="/">Start over</a>
          <button type="submit">Ask</button>
        </div>
      </form>
      <details>
        <summary>Ask from a program</summary>
        <pre tabindex={0}>
          <code>
            {curlExample({
              method: "POST",
              path: "/v1/answers",
              body: { example: { question: "How do I roll back an edit?", channel } },
              schemas: {},
              origin,
            })}
          </code>
        </pre>
        <p>
          <a href="/docs">The API to read</a> · <a href="/openapi.json">openapi.json</a> ·{" "}
          <a href="/v1/articles">The articles it answers from</a> · <a href="/readyz">Whether it is ready</a>
        </p>
      </details>
    </div>
  );
}
