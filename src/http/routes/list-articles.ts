/** GET /v1/articles: what the service answers from. */
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../app-env.ts";
import { articleQuerySchema, visibleArticles } from "../article-reader.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { articleSummarySchema } from "../store-access.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  tags: ["Articles"],
  summary: "List the published articles, by id",
  request: { query: articleQuerySchema },
  responses: {
    200: {
      description: "The articles of the snapshot that answers now, without their text.",
      content: {
        "application/json": { schema: z.object({ snapshot: z.string(), articles: z.array(articleSummarySchema) }) },
      },
    },
    ...problemResponses("invalid_request", "index_empty", "database_unavailable"),
  },
});

export function registerListArticles(app: App, { services, store, access }: RouteServices): void {
  app.openapi(route, async (c) => {
    const { snapshot, classes } = await visibleArticles(c.req.valid("query"), { services, access });
    const articles = await store.listArticles(services.database, { snapshot: snapshot.key, classes });
    return c.json({ snapshot: snapshot.id, articles }, 200);
  });
}
