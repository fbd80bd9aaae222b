/** One line a request, and the same figures for metrics. Never what was asked or by whom: no bodies, no raw paths, no addresses. */
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "../logger.ts";
import type { AppEnv } from "./app-env.ts";
import type { Metrics } from "./metrics.ts";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Logs id, method, route pattern, status, milliseconds and the id of the key when the response is ready. `clock` is in
 * milliseconds.
 */
export function requestLog(
  { logger, clock }: { logger: Logger; clock: () => number },
  metrics: Pick<Metrics, "observeRequest">,
): MiddlewareHandler<AppEnv> {
  return async function logRequest(c, next) {
    const started = clock();
    await next();
    const pattern = routePath(c, -1);
    const { caller } = c.var;
    const figures = {
      method: methods.has(c.req.method) ? c.req.method : "other",
      route: pattern.endsWith("*") ? "unmatched" : pattern,
      status: c.res.status,
      ms: Math.round((clock() - started) * 10) / 10,
    };
    metrics.observeRequest(figures);
    const key = caller.kind === "key" ? { key: caller.key.id } : {};
    logger.info({ requestId: c.get("requestId"), ...figures, ...key }, "request");
  };
}
