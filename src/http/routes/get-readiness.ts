/** GET /readyz: whether questions should be sent here now. */
import { createRoute } from "@hono/zod-openapi";
import { readinessExample } from "../api-examples.ts";
import type { App } from "../app-env.ts";
import { problemResponse, problemSchema, problemType, subjectOf, toProblem } from "../problem.ts";
import { createReadinessCheck, readinessSchema } from "../readiness.ts";
import type { RouteServices } from "../route-services.ts";

const route = createRoute({
  method: "get",
  path: "/readyz",
  operationId: "getReadiness",
  tags: ["Service"],
  summary: "Whether questions should be sent here now",
  security: [],
  responses: {
    200: {
      description: "They should.",
      content: { "application/json": { schema: readinessSchema, example: readinessExample } },
    },
    503: {
      description: "They should not; `code` and `detail` say why.",
      content: {
        [problemType]: { schema: problemSchema.extend(readinessSchema.pick({ checks: true }).partial().shape) },
      },
    },
  },
});

export function registerGetReadiness(app: App, { services, store, isDraining }: RouteServices): void {
  const check = createReadinessCheck(services, store);
  app.openAPIRegistry.registerPath(route);
  app.get(route.path, async (c) => {
    if (isDraining()) {
      const failure = { code: "draining", detail: "the service is stopping — ask another one", fields: [] } as const;
      return problemResponse(toProblem(failure, subjectOf(c)), "draining");
    }
    const { readiness, failures } = await check();
    const [first] = failures;
    if (first === undefined) return c.json(readiness, 200);
    const codes = failures.map(({ code }) => code);
    services.logger.warn({ requestId: c.get("requestId"), codes }, "not ready");
    // Whatever failed, to a load balancer it is one thing: not now.
    const body = { ...toProblem(first, subjectOf(c)), status: 503, checks: readiness.checks };
    return problemResponse(body, first.code);
  });
}
