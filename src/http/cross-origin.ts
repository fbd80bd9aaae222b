/** Lets pages use publishable keys from their own origins, and from no other: the CORS protocol, https://fetch.spec.whatwg.org/#http-cors-protocol */
import type { Context, MiddlewareHandler } from "hono";
import type { Services } from "../services.ts";
import type { AppEnv } from "./app-env.ts";
import type { StoreAccess } from "./store-access.ts";

/** What the scope `answer` reaches. */
const openPath = /^\/v1\/answers(?:\/[^/]+)?$/;

const preflightHeaders = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "authorization, content-type, idempotency-key, x-request-id",
  "access-control-max-age": "600",
};
const readableHeaders = "ratelimit, ratelimit-policy, retry-after, www-authenticate, x-request-id";

/**
 * Answers a preflight, which names no key, when some publishable key is for its origin, and lets pages of such an origin
 * read what comes back, errors too. Whether the key sent is for that origin is checked with the key.
 */
export function crossOrigin({
  services,
  store,
}: {
  services: Pick<Services, "database" | "now">;
  store: Pick<StoreAccess, "isOriginOfKey">;
}): MiddlewareHandler<AppEnv> {
  return async function allowOrigins(c, next) {
    const origin = c.req.header("origin");
    if (origin === undefined || !openPath.test(c.req.path)) return next();
    c.var.responseHeaders.append("vary", "origin");
    if (!isOrigin(origin) || !(await store.isOriginOfKey(services.database, origin, services.now()))) return next();
    c.var.responseHeaders.set("access-control-allow-origin", origin);
    if (!isPreflight(c)) {
      c.var.responseHeaders.set("access-control-expose-headers", readableHeaders);
      return next();
    }
    return c.body(null, 204, preflightHeaders);
  };
}

function isPreflight(c: Context<AppEnv>): boolean {
  return c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined;
}

/** A scheme, a host and perhaps a port, as browsers write it; what is none is not asked after. */
function isOrigin(text: string): boolean {
  return text.length <= 300 && URL.canParse(text) && new URL(text).origin === text;
}
