/** "Did this help?" under an answer or an article. */
import { articlePath } from "./article-address.ts";

export type FeedbackSubject = { kind: "answer" | "article"; id: string };

export function FeedbackForm({ about, isThanked = false }: { about: FeedbackSubject; isThanked?: boolean }) {
  const place = `feedback-${about.kind}:${about.id}`;
  return (
    <div id={place} class="feedback" aria-live="polite">
      {isThanked ? (
        <p>Thank you.</p>
      ) : (
        <form method="post" action={about.kind === "article" ? articlePath(about.id) : "/help"} data-into={place}>
          {about.kind === "answer" ? <input type="hidden" name="answer" value={about.id} /> : null}
          <span>Did this help?</span>
          <button type="submit" class="quiet" name="helped" value="yes">
            Yes
          </button>
          <button type="submit" class="quiet" name="helped" value="no">
            No
          </button>
        </form>
      )}
    </div>
  );
}
