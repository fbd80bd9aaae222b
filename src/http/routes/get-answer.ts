/** GET /v1/answers/{id}: a stored answer, with the reply for the same channel or for another. */
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../../errors.ts";
import { answerResponseSchema, toAnswerResponse } from "../answer-response.ts";
import { answerExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { knownChannel } from "../known-channel.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope, ownerOf } from "../scopes.ts";
import { isStorable } from "../storable-text.ts";

const route = createRoute({
  method: "get",
  path: "/v1/answers/{id}",
  operationId: "getAnswer",
  tags: ["Answers"],
  summary: "Read an answer again, also for another channel",
  description: "An answer that another key asked for does not exist, except with the scope `conversations`.",
  ...needsScope("answer", "conversations"),
  request: {
    params: z.object({ id: z.string().openapi({ example: answerExample.id }) }),
    query: z.strictObject({
      channel: z
        .string()
        .optional()
        .openapi({ example: "sms" })
        .describe("Renders the reply for this channel; left out, for the one it was asked on."),
    }),
  },
  responses: {
    200: {
      description: "The stored answer.",
      content: { "application/json": { schema: answerResponseSchema, example: answerExample } },
    },
    ...problemResponses(
      "unknown_channel",
      "invalid_request",
      "unauthorized",
      "scope_missing",
      "forbidden_origin",
      "not_found",
      "rate_limited",
      "database_unavailable",
    ),
  },
});

export function registerGetAnswer(app: App, { services, store }: RouteServices): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const { channel } = c.req.valid("query");
    const asked = channel === undefined ? null : knownChannel(channel);
    const record = isStorable(id) ? await store.findAnswer(services.database, id, ownerOf(c.var.caller)) : null;
    if (record === null)
      throw new AppError("not_found", "no answer has this id — take it from a response of POST /v1/answers");
    return c.json(toAnswerResponse(record, asked ?? knownChannel(record.channel)), 200);
  });
}
