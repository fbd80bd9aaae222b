/**
 * Guards a service without API keys. It listens on loopback, but a browser on this machine reaches that too: a page may
 * post to it, or point its own host name at 127.0.0.1 (DNS rebinding) and then even read the answers.
 */
import type { MiddlewareHandler } from "hono";
import { AppError } from "../errors.ts";
import type { AppEnv } from "./app-env.ts";

const loopbackHost = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Refuses a request whose Host names another machine while it is asked without a key. @throws AppError `forbidden_host`. */
export function loopbackOnly(): MiddlewareHandler<AppEnv> {
  return async function requireLoopbackHost(c, next) {
    if (c.var.caller.kind === "loopback" && !loopbackHost.test(hostOf(c.req.raw))) {
      throw new AppError(
        "forbidden_host",
        "there is no API key, so only this machine may ask — use http://127.0.0.1 or http://localhost with the service's port, or make a key: onevoice keys create",
      );
    }
    await next();
  };
}

/**
 * Refuses what a page of another origin posts; programs send no Origin, and a publishable key was checked for its origins.
 *
 * @throws AppError `forbidden_host`.
 */
export function sameOriginOnly(): MiddlewareHandler<AppEnv> {
  return async function requireSameOrigin(c, next) {
    const { caller } = c.var;
    const origin = c.req.header("origin");
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    const isChecked = caller.kind === "key" && caller.key.kind === "publishable";
    if (origin !== undefined && !isRead && !isChecked && hostOfOrigin(origin) !== hostOf(c.req.raw).toLowerCase()) {
      throw new AppError(
        "forbidden_host",
        "pages of other origins may not post here — call the service from a server of yours, or with a publishable key",
      );
    }
    await next();
  };
}

/** The host and port as they were asked for. A request made in the process carries them in its URL only. */
function hostOf(request: Request): string {
  return request.headers.get("host") ?? new URL(request.url).host;
}

/** Null for "null", the origin of sandboxed pages and files. */
function hostOfOrigin(origin: string): string | null {
  return /^https?:\/\//i.test(origin) && URL.canParse(origin) ? new URL(origin).host : null;
}
