/** `ask`: one question answered as POST /v1/answers answers it, but for the network. */
import { channelNames, formatReply } from "../channels/registry.ts";
import { handleMessage, replyContent } from "../conversations/handle-message.ts";
import type { HistoryTurn } from "../domain/question.ts";
import { AppError } from "../errors.ts";
import { type Services, servicesForMessage } from "../services.ts";

export interface Ask {
  question: string;
  channel: string;
  history: readonly HistoryTurn[];
  trace: boolean;
}

/**
 * The channel to answer for.
 *
 * @throws AppError `question_empty`, `question_too_long`, `unknown_channel`.
 */
export function checkAsk({ question, channel }: Pick<Ask, "question" | "channel">, config: Pick<Services["config"], "MAX_QUESTION_CHARACTERS">) {
  if (question.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "") === "") {
    throw new AppError("question_empty", 'the question is empty — write it in quotes: onevoice ask "How do I …?"');
  }
  const limit = config.MAX_QUESTION_CHARACTERS;
  if (question.length > limit) {
    throw new AppError("question_too_long", `the question has ${question.length} characters, at most ${limit} are taken — shorten it`);
  }
  const name = channelNames.find((known) => known === channel);
  if (name === undefined) {
    throw new AppError("unknown_channel", `there is no channel "${channel}" — use one of ${channelNames.join(", ")}`);
  }
  return name;
}

/** @throws AppError as `checkAsk` does. */
export async function askQuestion({ question, channel, history, trace }: Ask, services: Services) {
  const name = checkAsk({ question, channel }, services.config);
  const record = await handleMessage(
    {
      question: question.replaceAll("\0", "\uFFFD").toWellFormed(),
      channel: name,
      conversationId: null,
      history,
      customer: null,
      context: {},
      audience: [],
      locale: null,
      request: null,
    },
    await servicesForMessage(services),
  );
  const { trace: traced, wording: _, channel: __, ...answer } = record;
  return { ...answer, reply: { channel: name, messages: formatReply(name, replyContent(record)) }, ...(trace ? { trace: traced } : {}) };
}
