/** An answer in the help centre: the text, the articles it rests on, and whether it helped. */
import { raw } from "hono/html";
import { textHtml } from "../../channels/page-html.ts";
import { renderReply } from "../../channels/render-reply.ts";
import { replyContent } from "../../conversations/handle-message.ts";
import type { AnswerRecord } from "../../domain/answer-record.ts";
import { articlePath } from "./article-address.ts";
import { FeedbackForm } from "./feedback-form.tsx";

/** `origin` is this service's own: citations lead to its pages, wherever else the articles are published. */
export function HelpAnswer({ record, origin }: { record: AnswerRecord; origin: string }) {
  const { question, wording, decision, answer, suggestions } = record;
  const citations = answer.citations.map((citation) => ({
    ...citation,
    url: `${origin}${articlePath(citation.articleId)}`,
  }));
  const rendered = renderReply({ ...replyContent(record), answer: { ...answer, citations } });
  return (
    <article class="help-answer" data-conversation={record.conversationId}>
      <p class="asked">{question}</p>
      <div class="text">{raw(textHtml(rendered, { origin }))}</div>
      {decision.options.length === 0 ? null : (
        <form method="post" action="/help" class="options" data-into="log">
          <input type="hidden" name="conversationId" value={record.conversationId} />
          {decision.options.map((option) => (
            <button type="submit" class="quiet" name="question" value={option}>
              {option}
            </button>
          ))}
        </form>
      )}
      <Articles title={wording.sources} articles={citations} />
      <Articles title={wording.suggestions} articles={suggestions.map((one) => ({ ...one, n: null, quote: null }))} />
      {decision.kind === "answer" && citations.length > 0 ? (
        <FeedbackForm about={{ kind: "answer", id: record.id }} />
      ) : null}
    </article>
  );
}

interface Listed {
  n: number | null;
  articleId: string;
  title: string;
  heading: string;
  anchor: string;
  quote: string | null;
}

function Articles({ title, articles }: { title: string; articles: readonly Listed[] }) {
  if (articles.length === 0) return null;
  return (
    <section class="sources" aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {articles.map(({ n, articleId, title: articleTitle, heading, anchor, quote }) => (
          <li {...(n === null ? {} : { value: n })}>
            <a href={articlePath(articleId, anchor)}>
              {heading === "" || heading === articleTitle ? articleTitle : `${articleTitle} › ${heading}`}
            </a>
            {quote === null ? null : (
              <details>
                <summary>What it says</summary>
                <blockquote>{quote}</blockquote>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
