/** GET /metrics: figures for Prometheus. */
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../app-env.ts";
import { indexMetrics } from "../index-metrics.ts";
import { problemResponses } from "../problem-responses.ts";
import { prometheusContentType, toPrometheusText } from "../prometheus-text.ts";
import type { RouteServices } from "../route-services.ts";
import { needsScope } from "../scopes.ts";

const example = `# HELP onevoice_answers_total Questions decided, by decision, reason and channel.
# TYPE onevoice_answers_total counter
onevoice_answers_total{decision="answer",reason="grounded",channel="web"} 42
`;

const route = createRoute({
  method: "get",
  path: "/metrics",
  operationId: "getMetrics",
  tags: ["Service"],
  summary: "Figures for Prometheus",
  description:
    "Requests, answers and refusals are those of the process that is asked, counted since it started. The index, its age and its calibration are the same in every process.",
  ...needsScope("admin"),
  responses: {
    200: {
      description: "Prometheus text format 0.0.4.",
      content: { "text/plain": { schema: z.string().openapi({ example }) } },
    },
    ...problemResponses("unauthorized", "scope_missing", "not_found", "rate_limited", "database_unavailable"),
  },
});

export function registerGetMetrics(app: App, { services, store, metrics }: RouteServices): void {
  app.openapi(route, async (c) => {
    const text = toPrometheusText([...metrics.families, ...(await indexMetrics(services, store))]);
    return c.text(text, 200, { "content-type": prometheusContentType });
  });
}
