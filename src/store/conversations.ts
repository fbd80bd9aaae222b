/** Conversations and what was said in them. */
import { z } from "zod";
import { type Handoff, handoffSchema } from "../domain/answer-record.ts";
import { type Decision, decisionKindSchema } from "../domain/decision.ts";
import type { Customer, HistoryTurn } from "../domain/question.ts";
import type { Queryable } from "./database.ts";

export interface Conversation {
  id: string;
  identity: { kind: string; value: string } | null;
  proof: "verified" | "claimed" | null;
  /** The API key it was begun with, or null. */
  apiKey: string | null;
}

/** The conversation, or null. */
export async function findConversation(database: Queryable, id: string): Promise<Conversation | null> {
  const rows = await database.query<{
    identity_kind: string | null;
    identity_value: string | null;
    proof: string | null;
    api_key: string | null;
  }>("select identity_kind, identity_value, proof, api_key from conversations where id = $1", [id]);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id,
    identity:
      row.identity_kind === null || row.identity_value === null
        ? null
        : { kind: row.identity_kind, value: row.identity_value },
    proof: row.proof === "verified" || row.proof === "claimed" ? row.proof : null,
    apiKey: row.api_key,
  };
}

/** Starts a conversation; with a customer it is theirs from the start, and with an API key that key's. */
export async function insertConversation(
  database: Queryable,
  id: string,
  { customer, apiKey, now }: { customer: Customer | null; apiKey: string | null; now: Date },
): Promise<void> {
  await database.query(
    `insert into conversations (id, created_at, identity_kind, identity_value, proof, customer, api_key)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
    [
      id,
      now,
      customer?.identity.kind ?? null,
      customer?.identity.value ?? null,
      customer?.proof ?? null,
      customer === null ? null : JSON.stringify(customer),
      apiKey,
    ],
  );
}

/** Gives an anonymous conversation to a customer. */
export async function claimConversation(database: Queryable, id: string, customer: Customer): Promise<void> {
  await database.query(
    `update conversations
     set identity_kind = $2, identity_value = $3, proof = $4, customer = $5::jsonb
     where id = $1 and identity_kind is null`,
    [id, customer.identity.kind, customer.identity.value, customer.proof, JSON.stringify(customer)],
  );
}

/** The last `limit` messages of a conversation, oldest first. */
export async function loadHistory(database: Queryable, id: string, limit: number): Promise<HistoryTurn[]> {
  const rows = await database.query<{ role: HistoryTurn["role"]; text: string }>(
    `select role, text
     from (select role, text, position from messages where conversation = $1 order by position desc limit $2) latest
     order by position`,
    [id, limit],
  );
  return rows.map(({ role, text }) => ({ role, text }));
}

/** A question with what was decided about it. */
export interface StoredTurn {
  question: string;
  kind: Decision["kind"];
  reason: string;
  /** What a clarifying question offered to choose from. */
  options: string[];
  /** The handoff that was promised, as it stands now; null when no person was called. */
  handoff: { id: string; queue: string; reason: string; state: Handoff["state"] } | null;
}

const turnSchema = z.object({
  question: z.string().nullable(),
  kind: decisionKindSchema,
  reason: z.string(),
  options: z.array(z.string()),
  handoff: z
    .object({ id: z.string(), queue: z.string(), reason: z.string(), state: handoffSchema.shape.state })
    .nullable(),
});

/** The last `limit` turns of a conversation, oldest first. */
export async function loadTurns(database: Queryable, id: string, limit: number): Promise<StoredTurn[]> {
  const rows = await database.query(
    `select asked.text as question,
            answers.answer #>> '{decision,kind}' as kind,
            answers.answer #>> '{decision,reason}' as reason,
            answers.answer #> '{decision,options}' as options,
            case when handoffs.id is null then null else jsonb_build_object(
              'id', handoffs.id, 'queue', handoffs.queue, 'reason', handoffs.reason, 'state', handoffs.state
            ) end as handoff
     from answers
     join messages as said on said.id = answers.message
     left join messages as asked
       on asked.conversation = said.conversation
       and asked.position = said.position - 1
     left join handoffs on handoffs.id = answers.answer #>> '{handoff,id}'
     where answers.conversation = $1
     order by said.position desc
     limit $2`,
    [id, limit],
  );
  return z
    .array(turnSchema)
    .parse(rows)
    .map((turn) => ({ ...turn, question: turn.question ?? "" }))
    .reverse();
}
