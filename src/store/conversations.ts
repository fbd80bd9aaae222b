/** Conversations and what was said in them. */
import type { Customer, HistoryTurn } from "../domain/question.ts";
import type { Queryable } from "./database.ts";

export interface Conversation {
  id: string;
  identity: { kind: string; value: string } | null;
  proof: "verified" | "claimed" | null;
}

/** The conversation, or null. */
export async function findConversation(database: Queryable, id: string): Promise<Conversation | null> {
  const rows = await database.query<{
    identity_kind: string | null;
    identity_value: string | null;
    proof: string | null;
  }>("select identity_kind, identity_value, proof from conversations where id = $1", [id]);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id,
    identity:
      row.identity_kind === null || row.identity_value === null
        ? null
        : { kind: row.identity_kind, value: row.identity_value },
    proof: row.proof === "verified" || row.proof === "claimed" ? row.proof : null,
  };
}

/** Starts a conversation; with a customer it is theirs from the start. */
export async function insertConversation(
  database: Queryable,
  id: string,
  customer: Customer | null,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into conversations (id, created_at, identity_kind, identity_value, proof, customer)
     values ($1, $2, $3, $4, $5, $6::jsonb)`,
    [
      id,
      now,
      customer?.identity.kind ?? null,
      customer?.identity.value ?? null,
      customer?.proof ?? null,
      customer === null ? null : JSON.stringify(customer),
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

/** What the last answer of a conversation offered to choose from; null when it was no clarifying question. */
export async function pendingClarification(database: Queryable, id: string): Promise<{ options: string[] } | null> {
  const rows = await database.query<{ kind: string; options: unknown }>(
    `select answers.answer #>> '{decision,kind}' as kind, answers.answer #> '{decision,options}' as options
     from answers
     join messages on messages.id = answers.message
     where answers.conversation = $1
     order by messages.position desc
     limit 1`,
    [id],
  );
  const row = rows[0];
  if (row === undefined || row.kind !== "clarify") return null;
  return { options: Array.isArray(row.options) ? row.options.filter((option) => typeof option === "string") : [] };
}
