/** What every request carries: its id, by which the log and what a caller saw are brought together, and headers to answer with. */
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

const acceptable = /^[\w-]{1,64}$/;

/** Takes the caller's `X-Request-Id` where it is harmless to log and send back, else makes one; the response carries it. */
export function requestContext({ newId }: { newId: () => string }): MiddlewareHandler<AppEnv> {
  return async function setRequestContext(c, next) {
    const given = c.req.header("x-request-id") ?? "";
    const id = acceptable.test(given) ? given : newId();
    c.set("requestId", id);
    c.set("caller", { kind: "stranger" });
    c.set("responseHeaders", new Headers({ "x-request-id": id }));
    await next();
    for (const [name, value] of c.get("responseHeaders")) c.res.headers.set(name, value);
  };
}
