/** Finds out who asks. Keys are read from the database at every request, so that a revocation holds at the next one. */
import type { Context, MiddlewareHandler } from "hono";
import type { ApiKey } from "../domain/api-key.ts";
import { AppError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { Access, AppEnv, Caller } from "./app-env.ts";
import { challenge } from "./scopes.ts";
import type { StoreAccess } from "./store-access.ts";

export interface Authentication {
  services: Pick<Services, "database" | "now">;
  store: Pick<StoreAccess, "findApiKey" | "hasApiKeys">;
  /** Who is answered while there is no key. */
  access: Access;
}

/**
 * Sets `caller`. Without any key in the database the callers of `access` are answered; from the first key on every request
 * for data needs one. Pages that hold no data, and readiness, need none.
 *
 * @throws AppError `unauthorized`, `forbidden_origin`, `configuration_invalid`.
 */
export function authenticate({ services, store, access }: Authentication): MiddlewareHandler<AppEnv> {
  // Keys are never deleted, so once there is one the question is settled.
  let hasKeys = false;
  const areThereKeys = async () => {
    hasKeys ||= await store.hasApiKeys(services.database);
    return hasKeys;
  };

  async function callerFor(c: Context<AppEnv>): Promise<Caller> {
    if (isCommand(c.req.path)) return stranger;
    const page = pageOf(c.req.path);
    if (page !== null) {
      // A help centre is for the public, also beside an API that is not; the playground shows more than that.
      if (await areThereKeys().catch(() => true)) return { kind: page === "help" ? "anonymous" : "stranger" };
      return access === "closed" ? stranger : { kind: access };
    }
    if (!holdsData(c.req.path)) {
      // Only to tell whether this machine may read details; a page is shown whatever the database says.
      const isOpen = access === "loopback" && !(await areThereKeys().catch(() => true));
      return isOpen ? { kind: "loopback" } : stranger;
    }
    const text = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const found = text === undefined ? null : await store.findApiKey(services.database, text, services.now());
    if (found !== null && found.ended === null) {
      requireOrigin(found.key, c.req.header("origin"));
      return { kind: "key", key: found.key };
    }
    if (found !== null || (await areThereKeys())) throw unauthorized(c, text, found);
    if (access !== "closed") return { kind: access };
    throw new AppError(
      "configuration_invalid",
      'there is no API key, so nobody is answered — make one: onevoice keys create, or on a Worker set ONEVOICE_ALLOW_ANONYMOUS to "true" to answer everybody from public articles',
    );
  }

  return async function setCaller(c, next) {
    c.set("caller", await callerFor(c));
    await next();
  };
}

const stranger: Caller = { kind: "stranger" };

/** Our own pages that answer, and the forms on them. */
function pageOf(path: string): "help" | "playground" | null {
  if (path === "/help" || path.startsWith("/help/")) return "help";
  return path === "/" || path.startsWith("/playground/") ? "playground" : null;
}

function holdsData(path: string): boolean {
  return path.startsWith("/v1/") || path === "/metrics";
}

/** Other processes on this machine bring a token of their own, see routes/run-command.ts. */
function isCommand(path: string): boolean {
  return path.startsWith("/v1/commands/");
}

function unauthorized(
  c: Context<AppEnv>,
  text: string | undefined,
  found: Awaited<ReturnType<StoreAccess["findApiKey"]>>,
): AppError {
  const error = text === undefined ? "" : ', error="invalid_token"';
  c.var.responseHeaders.set("www-authenticate", `${challenge}${error}`);
  return new AppError("unauthorized", whyUnauthorized(text, found));
}

/** Whoever holds the text of a key that has ended may know why: it is theirs, or it was stolen and is of no use. */
function whyUnauthorized(text: string | undefined, found: Awaited<ReturnType<StoreAccess["findApiKey"]>>): string {
  if (text === undefined) return "this needs an API key — send it as authorization: Bearer <key>";
  if (found === null)
    return "there is no such API key — check that it was copied whole, or make one: onevoice keys create";
  const { key, ended } = found;
  switch (ended) {
    case "revoked":
      return `the key ${key.id} was revoked — make another: onevoice keys create`;
    case "expired":
      return `the key ${key.id} expired at ${key.expiresAt?.toISOString()} — make another: onevoice keys create`;
    case "replaced":
    case null:
      return `the key ${key.id} was rotated, and its old text is no longer taken — use the new one`;
  }
}

/** A publishable key stands in a page for everybody to read; a browser at least tells which page that is. */
function requireOrigin({ id, kind, origins }: ApiKey, origin: string | undefined): void {
  if (kind !== "publishable" || (origin !== undefined && origins.includes(origin))) return;
  throw new AppError(
    "forbidden_origin",
    `the publishable key ${id} is for pages of ${origins.join(", ")} only — use it there, or a secret key from a server`,
  );
}
