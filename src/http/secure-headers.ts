/** Headers that keep a browser from doing more with a response than reading it. */
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

const headers = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Answers and articles are for the one who asked: no cache keeps them.
  "cache-control": "no-store",
};
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Sets them on every response; a route's own content security policy stays. */
export function secureHeaders(): MiddlewareHandler<AppEnv> {
  return async function setSecureHeaders(c, next) {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    if (!c.res.headers.has("content-security-policy")) c.res.headers.set("content-security-policy", dataPolicy);
  };
}

/** The policy of a page that carries one style element with this nonce, and nothing else. */
export function pagePolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
