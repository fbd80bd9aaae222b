/** The product as it answers in production, asked by the harness. */
import { z } from "zod";
import { type AnsweredQuestion, answerQuestion } from "../src/answering/answer-question.ts";
import { type ConversationServices, handleMessage } from "../src/conversations/handle-message.ts";
import { answerSchema } from "../src/domain/answer.ts";
import type { AnswerRecord } from "../src/domain/answer-record.ts";
import type { Decision } from "../src/domain/decision.ts";
import { thisMachine } from "../src/domain/owner.ts";
import { AppError } from "../src/errors.ts";
import { indexSettings } from "../src/indexing/index-settings.ts";
import type { Outcome, Pipeline, PipelineQuestion } from "./pipeline.ts";
import { applySettings, type SettingChange } from "./setting-change.ts";
import type { Workspace } from "./workspace.ts";

const traceSchema = z.object({
  ranking: z.array(
    z.object({
      articleId: z.string(),
      anchor: z.string(),
      heading: z.string(),
      score: z.number(),
      dense: z.number(),
      lexical: z.number(),
    }),
  ),
  signals: z.record(z.string(), z.number()).nullable(),
  draft: answerSchema.nullable(),
});

const reader = { audience: [], locale: null };

/** Opens the product on a workspace, with some of its settings changed. */
export async function openProductPipeline(
  { services }: Workspace,
  changes: readonly SettingChange[] = [],
): Promise<Pipeline> {
  const forMessage = await services.forMessage();
  const settings = applySettings({ retrieval: services.retrieval, answering: forMessage.answering }, changes);
  const message: ConversationServices = {
    ...forMessage,
    settings: settings.retrieval,
    answering: settings.answering,
  };
  return {
    config: { pipeline: "product", ...settings, indexing: indexSettings, model: services.embeddingModel.id },
    snapshot: message.snapshot.id,
    ask: (question) => ask(question, message),
    converse: replayer(message),
    close: async () => {},
  };
}

async function ask(
  { question, history, channel, withoutArticles }: PipelineQuestion,
  services: ConversationServices,
): Promise<Outcome> {
  const answered = await answerQuestion(
    { question, history, channel, customer: {}, context: {}, reader, progress: null, withoutArticles },
    services,
  );
  return toOutcome(answered);
}

function toOutcome({ decision, confidence, draft, answer, ranking, signalValues, timings }: AnsweredQuestion): Outcome {
  return {
    decision,
    confidence,
    draft: draft?.answer ?? null,
    said: answer,
    ranked: ranking,
    signals: signalValues ?? {},
    considered: draft?.considered ?? [],
    contributions: contributionsOf(decision),
    timings,
  };
}

interface Talk {
  conversationId: string;
  outcome: Outcome;
  /** Whether something was said after it: then it cannot be gone on with in another way. */
  wentOn: boolean;
}

/**
 * Replays conversations through the use case behind every channel, which stores them. Cases that begin alike share what
 * was said: a conversation is gone on with once, and begun anew for another way of going on.
 */
function replayer(services: ConversationServices): Pipeline["converse"] {
  const talks = new Map<string, Promise<Talk>>();
  const say = async (question: string, channel: string, conversationId: string | null): Promise<Talk> => {
    const message = { question, channel, conversationId, history: [], customer: null, context: {} };
    const record = await handleMessage(
      { ...message, audience: [], locale: null, email: null, request: null, owner: thisMachine },
      services,
    );
    return { conversationId: record.conversationId, outcome: fromRecord(record), wentOn: false };
  };
  const talkTo = (messages: readonly string[], channel: string): Promise<Talk> => {
    const key = JSON.stringify([channel, ...messages]);
    const known = talks.get(key);
    if (known !== undefined) return known;
    const talk = goOn(messages, channel);
    talks.set(key, talk);
    return talk;
  };
  const goOn = async (messages: readonly string[], channel: string): Promise<Talk> => {
    const last = messages.at(-1) ?? "";
    const before = messages.slice(0, -1);
    if (before.length === 0) return say(last, channel, null);
    const talk = await talkTo(before, channel);
    if (!talk.wentOn) {
      talk.wentOn = true;
      return say(last, channel, talk.conversationId);
    }
    let conversationId: string | null = null;
    for (const earlier of before) ({ conversationId } = await say(earlier, channel, conversationId));
    return say(last, channel, conversationId);
  };
  return async (messages, channel) => (await talkTo(messages, channel)).outcome;
}

function fromRecord({ decision, confidence, answer, trace, timings }: AnswerRecord): Outcome {
  const traced = traceSchema.safeParse(trace);
  if (!traced.success) {
    throw new AppError("internal", `the trace of an answer is not what evals read:\n${z.prettifyError(traced.error)}`);
  }
  const { ranking, signals, draft } = traced.data;
  const contributions = contributionsOf(decision);
  const ranked = ranking;
  return {
    decision,
    confidence,
    draft,
    said: answer,
    ranked,
    signals: signals ?? {},
    considered: [],
    contributions,
    timings,
  };
}

function contributionsOf({ signals }: Decision): Record<string, number> {
  return Object.fromEntries(signals.map(({ name, contribution }) => [name, contribution]));
}
