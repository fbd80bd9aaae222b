/** The use case behind every channel: a customer's message comes in, a stored and decided answer goes out. */
import { type AnsweredQuestion, type AnsweringServices, answerQuestion } from "../answering/answer-question.ts";
import { progressOfTurns } from "../answering/conversation-progress.ts";
import { handOffFailure } from "../answering/hand-off-failure.ts";
import { queueOf } from "../answering/wording-moment.ts";
import type { AnswerRecord, Handoff } from "../domain/answer-record.ts";
import { type Owner, thisMachine } from "../domain/owner.ts";
import type { Customer, HistoryTurn } from "../domain/question.ts";
import { type InboundEmail, type ReplyContent, wordingAround } from "../domain/reply.ts";
import { AppError } from "../errors.ts";
import { findAnswer, findRequest, saveAnswer } from "../store/answers.ts";
import {
  type Conversation,
  claimConversation,
  findConversation,
  insertConversation,
  loadHistory,
  loadTurns,
  type StoredTurn,
} from "../store/conversations.ts";
import type { Database } from "../store/database.ts";

export interface InboundMessage {
  question: string;
  channel: string;
  conversationId: string | null;
  /** For stateless callers; never together with `conversationId`. */
  history: readonly HistoryTurn[];
  customer: Customer | null;
  /** Facts about the moment that rules may use. */
  context: Readonly<Record<string, string>>;
  audience: readonly string[];
  locale: string | null;
  /** The mail it came by, which a reply by email is threaded by. */
  email: InboundEmail | null;
  /** Recognises a repeat; `hash` covers all that was asked. */
  request: { key: string; hash: string } | null;
  owner: Owner;
}

export interface ConversationServices extends Omit<AnsweringServices, "database"> {
  database: Database;
  newId: () => string;
}

// More than the retrieval searches: a name may have been said at the beginning. Few enough to load at once.
const historyLength = 40;
// A handoff that is older than this many turns and still open is made anew.
const progressLength = 30;

/**
 * Handles a message: finds its conversation, answers, stores, returns the record. A repeated request gets its first
 * record back.
 *
 * @throws AppError `not_found` for an unknown conversation and for somebody else's, which must not be told apart;
 * `idempotency_conflict` when a key comes back with another body.
 */
export async function handleMessage(message: InboundMessage, services: ConversationServices): Promise<AnswerRecord> {
  const { database, now, newId, snapshot } = services;
  const repeated = await findRepeated(message, database);
  if (repeated !== null) return repeated;

  const conversation = await ownConversation(message, database);
  const history = conversation === null ? message.history : await loadHistory(database, conversation.id, historyLength);
  const turns = conversation === null ? [] : await loadTurns(database, conversation.id, progressLength);
  const question = {
    question: message.question,
    history,
    channel: message.channel,
    customer: message.customer?.attributes ?? {},
    context: message.context,
    reader: { audience: message.audience, locale: message.locale },
    progress: conversation === null ? null : progressOfTurns(turns, message.question),
  };
  const answered = await answerQuestion(question, services).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "model_unavailable") return handOffFailure(question, services);
    throw error;
  });
  const conversationId = conversation?.id ?? newId();
  const record = toRecord(answered, {
    id: newId(),
    conversationId,
    openHandoffs: turns.flatMap(({ handoff }) => (handoff === null || handoff.state === "resolved" ? [] : [handoff])),
    handoffId: newId(),
    message,
    snapshot,
  });
  if (conversation === null) {
    await insertConversation(database, conversationId, {
      customer: message.customer,
      apiKey: message.owner.id,
      now,
    });
  } else if (conversation.identity === null && message.customer !== null) {
    await claimConversation(database, conversationId, message.customer);
  }
  const saved = await saveAnswer(database, {
    record,
    question: { messageId: newId(), text: message.question },
    answerMessageId: newId(),
    answerText: record.answer.sentences.map((sentence) => sentence.text).join(" "),
    articleRanking: answered.ranking,
    request: message.request,
    now,
  });
  // The same request came twice at once, and the other one was quicker.
  return saved ? record : ((await findRepeated(message, database)) ?? record);
}

async function findRepeated({ request }: InboundMessage, database: Database): Promise<AnswerRecord | null> {
  const before = request === null ? null : await findRequest(database, request.key);
  if (request === null || before === null) return null;
  if (before.hash !== request.hash) {
    throw new AppError(
      "idempotency_conflict",
      "this messageId or Idempotency-Key was used before for another request — use a new one for each message",
    );
  }
  // A key's repeats are found among its own alone.
  return findAnswer(database, before.answerId, thisMachine);
}

async function ownConversation(
  { conversationId, customer, owner }: InboundMessage,
  database: Database,
): Promise<Conversation | null> {
  if (conversationId === null) return null;
  const conversation = await findConversation(database, conversationId);
  const isTheirs = owner.seesAll || conversation?.apiKey === owner.id;
  if (conversation === null || !isTheirs || !belongsTo(conversation, customer)) {
    throw new AppError("not_found", `no conversation "${conversationId}" — leave conversationId out to start one`);
  }
  return conversation;
}

/** An anonymous conversation is whoever's who knows its id; a verified customer's is continued by a verified one only. */
function belongsTo({ identity, proof }: Conversation, customer: Customer | null): boolean {
  if (identity === null) return true;
  if (customer === null || customer.identity.kind !== identity.kind || customer.identity.value !== identity.value)
    return false;
  return proof !== "verified" || customer.proof === "verified";
}

function toRecord(
  answered: AnsweredQuestion,
  {
    id,
    conversationId,
    openHandoffs,
    handoffId,
    message,
    snapshot,
  }: {
    id: string;
    conversationId: string;
    openHandoffs: readonly NonNullable<StoredTurn["handoff"]>[];
    handoffId: string;
    message: InboundMessage;
    snapshot: ConversationServices["snapshot"];
  },
): AnswerRecord {
  const { decision, answer, confidence, suggestions, rule, offTopic, timings } = answered;
  const queue = queueOf(rule);
  // One open handoff a conversation and queue: people are not called twice for one customer.
  const open = openHandoffs.findLast((handoff) => handoff.queue === queue);
  const customerTold = answer.sentences.map((sentence) => sentence.text).join(" ");
  const handoff: Handoff | null =
    decision.kind !== "handoff" || offTopic
      ? null
      : { ...(open ?? { id: handoffId, state: "waiting", queue, reason: decision.reason }), customerTold };
  return {
    id,
    conversationId,
    snapshot: snapshot.id,
    confidence,
    decision,
    answer,
    suggestions,
    handoff,
    timings: { ...timings, totalMs: timings.totalMs ?? 0 },
    trace: {
      intents: answered.intents,
      language: answered.language,
      chosenOption: answered.chosenOption,
      ranking: answered.ranking,
      signals: answered.signalValues,
      draft: answered.draft?.answer ?? null,
    },
    channel: message.channel,
    question: answered.chosenOption ?? message.question,
    email: message.email,
    wording: wordingAround(snapshot.persona),
  };
}

/** What a channel formats of a stored answer. What was declined ends no conversation: nobody takes it over. */
export function replyContent(record: AnswerRecord): ReplyContent {
  const { email, decision, answer, suggestions, handoff, wording } = record;
  const isDeclined = decision.kind === "handoff" && handoff === null;
  return {
    email,
    kind: isDeclined ? "answer" : decision.kind,
    answer,
    options: decision.options,
    suggestions,
    wording,
  };
}
