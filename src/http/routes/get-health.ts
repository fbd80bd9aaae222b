/** GET /healthz: whether the process runs. It asks nothing else, so that no failing database has it restarted. */
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../app-env.ts";

const route = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "getHealth",
  tags: ["Service"],
  summary: "Whether the process runs",
  security: [],
  responses: {
    200: {
      description: "It does.",
      content: { "application/json": { schema: z.object({ status: z.literal("ok") }), example: { status: "ok" } } },
    },
  },
});

export function registerGetHealth(app: App): void {
  app.openapi(route, (c) => c.json({ status: "ok" as const }, 200));
}
