/** GET /v1/articles: what the service answers from. */
import { createRoute, z } from "@hono/zod-openapi";
import { articleListExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { articleQuerySchema, visibleArticles } from "../article-reader.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope } from "../scopes.ts";
import { articleSummarySchema } from "../store-access.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  tags: ["Articles"],
  summary: "List the published articles, by id",
  ...needsScope("articles"),
  request: { query: articleQuerySchema },
  responses: {
    200: {
      description: "The articles of the snapshot that answers now, without their text.",
      content: {
        "application/json": {
          schema: z.object({ snapshot: z.string(), articles: z.array(articleSummarySchema) }),
          example: articleListExample,
        },
      },
    },
    ...problemResponses(
      "invalid_request",
      "unauthorized",
      "scope_missing",
      "rate_limited",
      "index_empty",
      "database_unavailable",
    ),
  },
});

export function registerListArticles(app: App, { services, store }: RouteServices): void {
  app.openapi(route, async (c) => {
    const { snapshot, classes } = await visibleArticles(c, c.req.valid("query"), services);
    const articles = await store.listArticles(services.database, { snapshot: snapshot.key, classes });
    return c.json({ snapshot: snapshot.id, articles }, 200);
  });
}
