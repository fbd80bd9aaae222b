/** POST /v1/answers: one question, one decided answer, in the form its channel sends. */
import { createRoute } from "@hono/zod-openapi";
import { handleMessage } from "../../conversations/handle-message.ts";
import { AppError } from "../../errors.ts";
import { answerRequestSchema } from "../answer-request.ts";
import { answerResponseSchema, toAnswerResponse } from "../answer-response.ts";
import type { App } from "../app-env.ts";
import { requirePublicReader } from "../granted-scopes.ts";
import { knownChannel } from "../known-channel.ts";
import { problemResponses } from "../problem-responses.ts";
import { requestKey } from "../request-key.ts";
import type { RouteServices } from "../route-services.ts";
import { isBlank } from "../storable-text.ts";

const route = createRoute({
  method: "post",
  path: "/v1/answers",
  operationId: "postAnswer",
  tags: ["Answers"],
  summary: "Answer a question",
  description: `Answers from the published articles, asks back, or hands over to a person: see \`decision\`.
Send \`messageId\` (or the header \`Idempotency-Key\`), and a repeat of the request gets the first answer back. Where both are given, \`messageId\` counts.
A NUL or half a surrogate pair in what a person wrote is read as U+FFFD; in ids and names it is refused.`,
  request: {
    body: { required: true, content: { "application/json": { schema: answerRequestSchema } } },
  },
  responses: {
    200: { description: "The decided answer.", content: { "application/json": { schema: answerResponseSchema } } },
    ...problemResponses(
      "question_empty",
      "unknown_channel",
      "invalid_request",
      "not_found",
      "idempotency_conflict",
      "question_too_long",
      "payload_too_large",
      "unsupported_media_type",
      "index_empty",
      "database_unavailable",
    ),
  },
});

export function registerPostAnswer(app: App, { services, access }: RouteServices): void {
  app.openapi(route, async (c) => {
    const body = c.req.valid("json");
    requireQuestion(body.question, services.config.MAX_QUESTION_CHARACTERS);
    const channel = knownChannel(body.channel);
    requirePublicReader(access, body);
    const record = await handleMessage(
      {
        question: body.question,
        channel,
        conversationId: body.conversationId ?? null,
        history: body.history ?? [],
        customer: body.customer ?? null,
        context: body.context ?? {},
        audience: body.audience ?? [],
        locale: body.locale ?? null,
        email: body.email ?? null,
        request: await requestKey(c.req.header("idempotency-key"), body),
      },
      await services.forMessage(),
    );
    return c.json(toAnswerResponse(record, channel, { trace: body.trace ?? false }), 200);
  });
}

/** @throws AppError `question_empty`, `question_too_long`; `limit` in UTF-16 units. */
export function requireQuestion(question: string, limit: number): void {
  if (question.length > limit) {
    throw new AppError(
      "question_too_long",
      `the question has ${question.length} characters, at most ${limit} are taken — shorten it`,
    );
  }
  if (isBlank(question)) throw new AppError("question_empty", "the question is empty — send what the customer wrote");
}
