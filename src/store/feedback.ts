/** What readers say of an answer or an article: whether it helped. */
import type { Queryable } from "./database.ts";

export interface NewFeedback {
  about: { kind: "answer" | "article"; id: string };
  helped: boolean;
  channel: string;
  /** Id of the snapshot that was read. */
  snapshot: string;
  now: Date;
}

/** Appends it. Whoever changes their mind sends another: the last one about a thing counts. */
export async function saveFeedback(
  database: Queryable,
  { about, helped, channel, snapshot, now }: NewFeedback,
): Promise<void> {
  await database.query(
    `insert into feedback (about, about_id, helped, channel, snapshot, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [about.kind, about.id, helped, channel, snapshot, now],
  );
}
