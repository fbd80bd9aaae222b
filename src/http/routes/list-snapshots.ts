/** GET /v1/snapshots: what was published, and what answers now. */
import { createRoute, z } from "@hono/zod-openapi";
import { snapshotListExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope } from "../scopes.ts";
import { snapshotSummarySchema } from "../store-access.ts";

const route = createRoute({
  method: "get",
  path: "/v1/snapshots",
  operationId: "listSnapshots",
  tags: ["Snapshots"],
  summary: "List the snapshots that are kept, newest first",
  ...needsScope("articles"),
  responses: {
    200: {
      description: "The snapshots; none before the first `onevoice index`.",
      content: {
        "application/json": {
          schema: z.object({ snapshots: z.array(snapshotSummarySchema) }),
          example: snapshotListExample,
        },
      },
    },
    ...problemResponses("unauthorized", "scope_missing", "rate_limited", "database_unavailable"),
  },
});

export function registerListSnapshots(app: App, { services, store }: RouteServices): void {
  app.openapi(route, async (c) => c.json({ snapshots: await store.listSnapshots(services.database) }, 200));
}
