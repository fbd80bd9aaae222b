/** GET /v1/articles/{id}: one published article with the text that quotes are taken from. */
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../../errors.ts";
import { articleExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { articleQuerySchema, visibleArticles } from "../article-reader.ts";
import { problemResponses } from "../problem-responses.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope } from "../scopes.ts";
import { isStorable } from "../storable-text.ts";
import { articleSchema } from "../store-access.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}",
  operationId: "getArticle",
  tags: ["Articles"],
  summary: "Read a published article",
  description:
    "Slashes of the id may stand as they are or as %2F. An article that is not for this reader does not exist.",
  ...needsScope("articles"),
  request: { params: z.object({ id: z.string().openapi({ example: articleExample.id }) }), query: articleQuerySchema },
  responses: {
    200: {
      description: "The article.",
      content: { "application/json": { schema: articleSchema, example: articleExample } },
    },
    ...problemResponses(
      "invalid_request",
      "unauthorized",
      "scope_missing",
      "not_found",
      "rate_limited",
      "index_empty",
      "database_unavailable",
    ),
  },
});

/** The same route as it is matched: an id holds slashes, which OpenAPI's templates cannot say. */
const articlePath = "/v1/articles/:id{.+}";

export function registerGetArticle(app: App, { services, store }: RouteServices): void {
  app.openAPIRegistry.registerPath(route);
  app.openapi({ ...route, path: articlePath, hide: true }, async (c) => {
    const { id } = c.req.valid("param");
    const { snapshot, classes } = await visibleArticles(c, c.req.valid("query"), services);
    const article = isStorable(id)
      ? await store.findArticle(services.database, { snapshot: snapshot.key, classes, articleId: id })
      : null;
    if (article === null)
      throw new AppError("not_found", "no published article has this id — GET /v1/articles lists them");
    return c.json(article, 200);
  });
}
