/** `ask`: one question answered as POST /v1/answers answers it, but for the network. */
import { formatReply } from "../channels/registry.ts";
import { handleMessage, replyContent } from "../conversations/handle-message.ts";
import { thisMachine } from "../domain/owner.ts";
import type { HistoryTurn } from "../domain/question.ts";
import { type Services, servicesForMessage } from "../services.ts";
import { checkAsk } from "./check-ask.ts";

export interface Ask {
  question: string;
  channel: string;
  history: readonly HistoryTurn[];
  trace: boolean;
}

/** @throws AppError as `checkAsk` does. */
export async function askQuestion({ question, channel, history, trace }: Ask, services: Services) {
  const name = checkAsk({ question, channel }, services.config.MAX_QUESTION_CHARACTERS);
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
      email: null,
      request: null,
      owner: thisMachine,
    },
    await servicesForMessage(services),
  );
  const { trace: traced, wording: _, channel: __, question: ___, email: ____, ...answer } = record;
  return {
    ...answer,
    reply: { channel: name, messages: formatReply(name, replyContent(record)) },
    ...(trace ? { trace: traced } : {}),
  };
}
