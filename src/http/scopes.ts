/** What callers may do: an API key what its scopes say, this machine everything, anonymous callers what is public. */
import type { Context, MiddlewareHandler } from "hono";
import type { ApiKeyScope } from "../domain/api-key.ts";
import type { Owner } from "../domain/owner.ts";
import type { Customer } from "../domain/question.ts";
import { AppError, type FieldError } from "../errors.ts";
import type { AppEnv, Caller } from "./app-env.ts";

/** The name of the security scheme in the OpenAPI document. */
export const keyScheme = "apiKey";

/** For `createRoute`: any one of the scopes is needed. The description and the check are made of the same words. */
export function needsScope(...anyOf: [ApiKeyScope, ...ApiKeyScope[]]): {
  security: Record<string, string[]>[];
  middleware: MiddlewareHandler<AppEnv>[];
} {
  return {
    security: anyOf.map((scope) => ({ [keyScheme]: [scope] })),
    middleware: [
      async function checkScope(c, next) {
        const { caller } = c.var;
        if (!anyOf.some((scope) => hasScope(caller, scope))) throw missingScope(c, anyOf);
        await next();
      },
    ],
  };
}

const anonymousScopes: ReadonlySet<ApiKeyScope> = new Set<ApiKeyScope>(["answer", "articles"]);

/** Whether the caller has the scope. */
function hasScope(caller: Caller, scope: ApiKeyScope): boolean {
  switch (caller.kind) {
    case "key":
      return caller.key.scopes.includes(scope);
    case "loopback":
      return true;
    case "anonymous":
      return anonymousScopes.has(scope);
    case "stranger":
      return false;
  }
}

/**
 * Believes a caller who reads as a group, or says that a customer is verified, only with the scope for it.
 *
 * @throws AppError `scope_missing`; of an anonymous caller `invalid_request`. Both name the field.
 */
export function requireBelief(
  c: Context<AppEnv>,
  {
    audience = [],
    customer,
  }: { audience?: readonly string[] | undefined; customer?: Pick<Customer, "proof"> | undefined },
): void {
  const { caller } = c.var;
  const missing: ApiKeyScope[] = [];
  const fields: FieldError[] = [];
  if (audience.some((group) => group !== "public") && !hasScope(caller, "audience")) {
    missing.push("audience");
    fields.push({ path: "audience", message: 'an audience beyond "public" needs an API key with the scope audience' });
  }
  if (customer?.proof === "verified" && !hasScope(caller, "identify")) {
    missing.push("identify");
    fields.push({ path: "customer.proof", message: '"verified" needs an API key with the scope identify' });
  }
  const [first] = missing;
  if (first === undefined) return;
  if (caller.kind === "key") throw missingScope(c, [first], fields);
  throw new AppError("invalid_request", fields.map(({ path, message }) => `${path}: ${message}`).join("; "), {
    fields,
  });
}

/** Whose what is begun is, and what may be gone on with: by a caller without a key what no key began, by this machine all. */
export function ownerOf(caller: Caller): Owner {
  if (caller.kind === "key") return { id: caller.key.id, seesAll: hasScope(caller, "conversations") };
  return { id: null, seesAll: caller.kind === "loopback" };
}

/** RFC 6750, section 3.1: `insufficient_scope` with the scopes that are needed. */
function missingScope(c: Context<AppEnv>, anyOf: readonly ApiKeyScope[], fields: readonly FieldError[] = []): AppError {
  const { caller } = c.var;
  const [scope = ""] = anyOf;
  // Where there are no keys, what only a key may do does not exist.
  if (caller.kind !== "key") return new AppError("not_found", `this needs an API key with the scope ${scope}`);
  c.var.responseHeaders.set("www-authenticate", `${challenge}, error="insufficient_scope", scope="${anyOf.join(" ")}"`);
  const mend =
    caller.key.kind === "publishable"
      ? "a publishable key asks as the public only, so do this from a server of yours"
      : `make one: onevoice keys create --scope ${scope}`;
  return new AppError("scope_missing", `the key ${caller.key.id} lacks the scope ${anyOf.join(" or ")} — ${mend}`, {
    fields,
  });
}

/** How a caller shows who it is: RFC 6750, section 3. */
export const challenge = 'Bearer realm="onevoice"';
