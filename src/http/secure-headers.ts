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
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Sets them on every response; what a route has set itself stays. */
export function secureHeaders(): MiddlewareHandler<AppEnv> {
  return async function setSecureHeaders(c, next) {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}

/** The policy of a page that carries one style element with this nonce, and nothing else. */
export function pagePolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** The policy of a page with the service's own style sheet and script: nothing inline, nothing from elsewhere. */
export const sitePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The policy of a message shown as its channel sends it, in a frame of ours: no script, form or request leaves it. Mail is
 * styled by attributes, and `allow-same-origin` lets the page around it measure its height.
 */
export const framePolicy =
  "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
