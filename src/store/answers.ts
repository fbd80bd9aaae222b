/** Answers with their traces, and the requests they answered: stored in one transaction with all that follows from them. */
import { type AnswerRecord, answerRecordSchema } from "../domain/answer-record.ts";
import type { Owner } from "../domain/owner.ts";
import type { Database, Queryable } from "./database.ts";

export interface NewAnswer {
  record: AnswerRecord;
  question: { messageId: string; text: string };
  answerMessageId: string;
  answerText: string;
  articleRanking: unknown;
  /** The request's key and what it asked, for repeats; null: no repeat is recognised. */
  request: { key: string; hash: string } | null;
  now: Date;
}

/**
 * Stores an answer: both messages, the answer, its handoff and its outcome. Returns false, and stores nothing, when the
 * request's key was answered by somebody else in the meantime.
 */
export async function saveAnswer(database: Database, answer: NewAnswer): Promise<boolean> {
  const { record, question, now } = answer;
  return database.transaction(async (tx) => {
    if (answer.request !== null) {
      // One writer a key until the end of the transaction: of two requests at once the second one sees the first.
      await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [answer.request.key]);
      const taken = await tx.query("select key from requests where key = $1", [answer.request.key]);
      if (taken.length > 0) return false;
    }
    // One writer a conversation: two messages at once get two positions.
    await tx.query("select id from conversations where id = $1 for update", [record.conversationId]);
    await insertMessage(tx, record, "customer", question.messageId, question.text, now);
    await insertMessage(tx, record, "assistant", answer.answerMessageId, answer.answerText, now);
    await tx.query(
      `insert into answers (id, conversation, message, snapshot, answer, article_ranking, trace, created_at)
       values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb, $8)`,
      [
        record.id,
        record.conversationId,
        answer.answerMessageId,
        record.snapshot,
        JSON.stringify({ ...record, trace: {} }),
        JSON.stringify(answer.articleRanking),
        JSON.stringify(record.trace),
        now,
      ],
    );
    if (record.handoff !== null) {
      await tx.query(
        // A message for a handoff that is open already belongs to that one.
        `insert into handoffs (id, conversation, answer, state, queue, reason, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do nothing`,
        [
          record.handoff.id,
          record.conversationId,
          record.id,
          record.handoff.state,
          record.handoff.queue,
          record.handoff.reason,
          now,
        ],
      );
    }
    await tx.query(
      `insert into outcomes
         (answer, conversation, channel, snapshot, decision, reason, rule, confidence, article_ids, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        record.id,
        record.conversationId,
        record.channel,
        record.snapshot,
        record.decision.kind,
        record.decision.reason,
        record.decision.rule,
        record.confidence,
        record.answer.citations.map((citation) => citation.articleId),
        now,
      ],
    );
    if (answer.request !== null) {
      await tx.query("insert into requests (key, request_hash, answer, created_at) values ($1, $2, $3, $4)", [
        answer.request.key,
        answer.request.hash,
        record.id,
        now,
      ]);
    }
    return true;
  });
}

async function insertMessage(
  tx: Queryable,
  record: AnswerRecord,
  role: string,
  id: string,
  text: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into messages (id, conversation, position, role, channel, text, created_at)
     select $1, $2, 1 + coalesce(max(position), 0), $3, $4, $5, $6
     from messages
     where conversation = $2`,
    [id, record.conversationId, role, record.channel, text, now],
  );
}

/** A stored answer with its trace, or null; with `onlyOf` null also where another API key began its conversation. */
export async function findAnswer(database: Queryable, id: string, owner: Owner): Promise<AnswerRecord | null> {
  const rows = await database.query<{ answer: Record<string, unknown>; trace: unknown }>(
    `select answer, trace
     from answers
     join conversations on conversations.id = answers.conversation
     where answers.id = $1 and ($2::boolean or conversations.api_key is not distinct from $3::text)`,
    [id, owner.seesAll, owner.id],
  );
  const row = rows[0];
  return row === undefined ? null : answerRecordSchema.parse({ ...row.answer, trace: row.trace });
}

/** The answer a request key was given before, with the hash of what was asked; null when the key is new. */
export async function findRequest(
  database: Queryable,
  key: string,
): Promise<{ answerId: string; hash: string } | null> {
  const rows = await database.query<{ answer: string; request_hash: string }>(
    "select answer, request_hash from requests where key = $1",
    [key],
  );
  const row = rows[0];
  return row === undefined ? null : { answerId: row.answer, hash: row.request_hash };
}

/** Confidences of the newest answers since a time, small talk left out; at most 500. */
export async function recentConfidences(database: Queryable, since: string): Promise<number[]> {
  const rows = await database.query<{ confidence: number }>(
    `select confidence
     from outcomes
     where created_at >= $1::timestamptz and reason <> 'small_talk'
     order by created_at desc, id desc
     limit 500`,
    [since],
  );
  return rows.map(({ confidence }) => confidence);
}
