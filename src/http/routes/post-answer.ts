/** POST /v1/answers: one question, one decided answer, in the form its channel sends. */
import { createRoute, z } from "@hono/zod-openapi";
import { handleMessage } from "../../conversations/handle-message.ts";
import { AppError } from "../../errors.ts";
import { answerEvents } from "../answer-events.ts";
import { answerRequestSchema } from "../answer-request.ts";
import { answerResponseSchema, toAnswerResponse } from "../answer-response.ts";
import { answerExample, eventsExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { eventStream, eventStreamType, wantsEvents } from "../event-stream.ts";
import { knownChannel } from "../known-channel.ts";
import { problemResponses } from "../problem-responses.ts";
import { requestKey } from "../request-key.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope, ownerOf, requireBelief } from "../scopes.ts";
import { isBlank } from "../storable-text.ts";

const route = createRoute({
  method: "post",
  path: "/v1/answers",
  operationId: "postAnswer",
  tags: ["Answers"],
  summary: "Answer a question",
  description: `Answers from the published articles, asks back, or hands over to a person: see \`decision\`.
Send \`messageId\` (or the header \`Idempotency-Key\`), and a repeat of the request gets the first answer back. Where both are given, \`messageId\` counts.
With \`accept: text/event-stream\` the answer comes as events: \`delta\` for each sentence, then \`answer\` with the whole object, or \`error\` with a problem. What is wrong with the request itself is refused with a status as usual, before the first event.
An \`audience\` beyond \`public\` needs the scope \`audience\` too, \`proof: verified\` the scope \`identify\`, and a \`conversationId\` that another key began the scope \`conversations\`.
A NUL or half a surrogate pair in what a person wrote is read as U+FFFD; in ids and names it is refused.`,
  ...needsScope("answer"),
  request: {
    headers: z.object({
      "idempotency-key": z
        .string()
        .optional()
        .openapi({ example: "7d1f0c0e-message-1" })
        .describe("1 to 255 visible ASCII characters that name this message."),
    }),
    body: { required: true, content: { "application/json": { schema: answerRequestSchema } } },
  },
  responses: {
    200: {
      description: "The decided answer.",
      content: {
        "application/json": { schema: answerResponseSchema, example: answerExample },
        [eventStreamType]: { schema: z.string(), example: eventsExample },
      },
    },
    ...problemResponses(
      "question_empty",
      "unknown_channel",
      "invalid_request",
      "unauthorized",
      "scope_missing",
      "forbidden_origin",
      "not_found",
      "idempotency_conflict",
      "question_too_long",
      "payload_too_large",
      "unsupported_media_type",
      "rate_limited",
      "index_empty",
      "database_unavailable",
    ),
  },
});

export function registerPostAnswer(app: App, { services, metrics, limiter, onBackground }: RouteServices): void {
  app.openapi(route, async (c) => {
    const body = c.req.valid("json");
    requireQuestion(body.question, services.config.MAX_QUESTION_CHARACTERS);
    const channel = knownChannel(body.channel);
    requireBelief(c, body);
    await limiter.limitCustomer(c, body);
    const owner = ownerOf(c.var.caller);
    const message = {
      question: body.question,
      channel,
      conversationId: body.conversationId ?? null,
      history: body.history ?? [],
      customer: body.customer ?? null,
      context: body.context ?? {},
      audience: body.audience ?? [],
      locale: body.locale ?? null,
      email: body.email ?? null,
      request: await requestKey(c.req.header("idempotency-key"), body, owner.id),
      owner,
    };
    const messageServices = await services.forMessage();
    const answer = async () => {
      const made = new Set<string>();
      const newId = () => {
        const id = messageServices.newId();
        made.add(id);
        return id;
      };
      const record = await handleMessage(message, { ...messageServices, newId });
      // Another id: the request is a repeat, and its first answer was counted.
      if (made.has(record.id)) metrics.observeAnswer(record);
      await services.giveWay();
      return toAnswerResponse(record, channel, { trace: body.trace ?? false });
    };
    if (!wantsEvents(c)) return c.json(await answer(), 200);
    const { response, done } = eventStream(answerEvents(answer, c, services.logger));
    onBackground(done);
    return response;
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
