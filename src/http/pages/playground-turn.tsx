/** One question of the playground with its answer, and everything there is to know about that answer. */
import { type ChannelName, channelNames, htmlOfMessage } from "../../channels/registry.ts";
import type { AnswerRecord } from "../../domain/answer-record.ts";
import { toAnswerResponse } from "../answer-response.ts";
import { articlePath } from "./article-address.ts";
import { ChannelMessage } from "./channel-message.tsx";
import { DecisionPanel } from "./decision-panel.tsx";

export function PlaygroundTurn({ record, channel }: { record: AnswerRecord; channel: ChannelName }) {
  const { citations } = record.answer;
  return (
    <article class="turn" data-conversation={record.conversationId}>
      {record.question === "" ? null : <p class="asked">{record.question}</p>}
      <div class="columns">
        <div>
          <ReplyPreview record={record} channel={channel} />
          {record.decision.options.length === 0 ? null : (
            <form method="post" action="/" class="options" data-into="log">
              <input type="hidden" name="channel" value={channel} />
              <input type="hidden" name="conversationId" value={record.conversationId} />
              {record.decision.options.map((option) => (
                <button type="submit" class="quiet" name="question" value={option}>
                  {option}
                </button>
              ))}
            </form>
          )}
          {citations.length === 0 ? null : (
            <section aria-label="Citations">
              <h3>Rests on</h3>
              <ol class="citations">
                {citations.map(({ n, articleId, title, heading, anchor, quote }) => (
                  <li value={n}>
                    <a href={articlePath(articleId, anchor)}>
                      {heading === "" || heading === title ? title : `${title} › ${heading}`}
                    </a>
                    <blockquote>{quote}</blockquote>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <DecisionPanel record={record} />
      </div>
      <details>
        <summary>Trace</summary>
        <pre class="json" tabindex={0}>
          <code>{JSON.stringify(record.trace, null, 2)}</code>
        </pre>
      </details>
      <p class="soft">
        <a href={`/v1/answers/${encodeURIComponent(record.id)}?channel=${channel}`}>This answer as JSON</a> · snapshot{" "}
        <code>{record.snapshot}</code>
      </p>
    </article>
  );
}

/** The reply as one channel sends it, and the way to the others. */
export function ReplyPreview({ record, channel }: { record: AnswerRecord; channel: ChannelName }) {
  const id = `reply-${record.id}`;
  const answer = encodeURIComponent(record.id);
  return (
    <section id={id} class="reply" aria-label={`Reply on ${channel}`}>
      <nav class="tabs" aria-label="Show the reply as on">
        {channelNames.map((name) => (
          <a
            href={`/?answer=${answer}&channel=${name}`}
            data-into={id}
            {...(name === channel ? { "aria-current": "true" } : {})}
          >
            {name}
          </a>
        ))}
      </nav>
      {toAnswerResponse(record, channel).reply.messages.map((message, index) => (
        <ChannelMessage
          channel={channel}
          message={message}
          frame={htmlOfMessage(channel, message) === null ? null : `/playground/answers/${answer}/${channel}/${index}`}
        />
      ))}
    </section>
  );
}
