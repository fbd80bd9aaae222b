/** A question from one of our own pages: whoever asks there is the public, in a conversation of no known customer. */
import type { ChannelName } from "../channels/registry.ts";
import { handleMessage } from "../conversations/handle-message.ts";
import type { AnswerRecord } from "../domain/answer-record.ts";
import type { Owner } from "../domain/owner.ts";
import { AppError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { AppEnv } from "./app-env.ts";
import { requireQuestion } from "./routes/post-answer.ts";
import { challenge } from "./scopes.ts";

/** @throws AppError as `POST /v1/answers` does. */
export async function askFromPage(
  {
    question,
    channel,
    conversationId,
    owner,
  }: { question: string; channel: ChannelName; conversationId: string | null; owner: Owner },
  services: Services,
): Promise<AnswerRecord> {
  requireQuestion(question, services.config.MAX_QUESTION_CHARACTERS);
  const message = {
    question,
    channel,
    conversationId,
    history: [],
    customer: null,
    context: {},
    audience: [],
    locale: null,
    email: null,
    request: null,
    owner,
  };
  return handleMessage(message, await services.forMessage());
}

/** The help centre answers whom it is open to, see authenticate.ts. @throws AppError `configuration_invalid`. */
export function requireOpenPages({ caller }: AppEnv["Variables"]): void {
  if (caller.kind !== "stranger") return;
  throw new AppError(
    "configuration_invalid",
    'nobody is answered on this page — set ONEVOICE_ALLOW_ANONYMOUS to "true" on a Worker to answer everybody from public articles, or make an API key',
  );
}

/** The playground shows what decided, so that strangers are not answered there. @throws AppError `unauthorized`. */
export function requireOpenPlayground({ caller, responseHeaders }: AppEnv["Variables"]): void {
  if (caller.kind !== "stranger") return;
  responseHeaders.set("www-authenticate", challenge);
  throw new AppError("unauthorized", "the playground answers nobody here — ask over the API with a key, or at /help");
}
