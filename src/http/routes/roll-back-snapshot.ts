/** POST /v1/snapshots/{id}/rollback: makes an earlier snapshot answer again. */
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../../errors.ts";
import { rollbackExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope } from "../scopes.ts";
import { isStorable } from "../storable-text.ts";

const route = createRoute({
  method: "post",
  path: "/v1/snapshots/{id}/rollback",
  operationId: "rollBackSnapshot",
  tags: ["Snapshots"],
  summary: "Make an earlier snapshot answer again",
  description: "Articles, persona and rules go back together. Naming the one that answers already changes nothing.",
  ...needsScope("admin"),
  request: { params: z.object({ id: z.string().openapi({ example: rollbackExample.to }) }) },
  responses: {
    200: {
      description: "Which snapshot answered before, and which does now.",
      content: {
        "application/json": { schema: z.object({ from: z.string(), to: z.string() }), example: rollbackExample },
      },
    },
    ...problemResponses("unauthorized", "scope_missing", "not_found", "rate_limited", "database_unavailable"),
  },
});

export function registerRollBackSnapshot(app: App, { services, store }: RouteServices): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    if (!isStorable(id))
      throw new AppError("not_found", "no snapshot has this id — GET /v1/snapshots lists those that are kept");
    return c.json(await store.rollBack(services.database, id, { now: services.now() }), 200);
  });
}
