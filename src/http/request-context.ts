/** What every request carries: its id, by which the log and what a caller saw are brought together, and who may ask. */
import type { MiddlewareHandler } from "hono";
import type { Access, AppEnv } from "./app-env.ts";

const acceptable = /^[\w-]{1,64}$/;

/** Takes the caller's `X-Request-Id` where it is harmless to log and send back, else makes one; the response carries it. */
export function requestContext({ newId, access }: { newId: () => string; access: Access }): MiddlewareHandler<AppEnv> {
  return async function setRequestContext(c, next) {
    const given = c.req.header("x-request-id") ?? "";
    const id = acceptable.test(given) ? given : newId();
    c.set("requestId", id);
    c.set("access", access);
    await next();
    c.res.headers.set("x-request-id", id);
  };
}
