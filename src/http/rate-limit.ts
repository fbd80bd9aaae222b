/**
 * Limits by the minute: of a key, or of all anonymous callers together, and of one customer. Counted in the database, so
 * that all processes count together. A machine that asks without a key is limited by customer only.
 */
import type { Context, MiddlewareHandler } from "hono";
import type { Customer } from "../domain/question.ts";
import { AppError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { AppEnv, Caller } from "./app-env.ts";
import type { Metrics } from "./metrics.ts";
import { sha256 } from "./sha256.ts";
import type { StoreAccess } from "./store-access.ts";

export interface RateLimiter {
  /** For every request: what the caller's key may ask. @throws AppError `rate_limited`. */
  limitKey: MiddlewareHandler<AppEnv>;
  /** For a question: what its customer may ask, or its conversation; nobody named, no limit. @throws AppError `rate_limited`. */
  limitCustomer: (
    c: Context<AppEnv>,
    asked: { customer?: Pick<Customer, "identity"> | undefined; conversationId?: string | undefined },
  ) => Promise<void>;
}

/** What a limit is of; it names the limit in headers and figures. */
export type LimitName = "key" | "customer";

export function createRateLimiter(
  { config, database, now }: Pick<Services, "config" | "database" | "now">,
  { takeAllowance }: Pick<StoreAccess, "takeAllowance">,
  metrics: Pick<Metrics, "countRefusal">,
): RateLimiter {
  const take = async (c: Context<AppEnv>, name: LimitName, subject: string, perMinute: number) => {
    if (perMinute === 0) return;
    const allowance = await takeAllowance(database, { subject, perMinute, now: now() });
    const { responseHeaders } = c.var;
    // draft-ietf-httpapi-ratelimit-headers-10: quota and window in seconds; what is left, and until when it lasts.
    responseHeaders.append("ratelimit-policy", `"${name}";q=${perMinute};w=60`);
    responseHeaders.append("ratelimit", `"${name}";r=${allowance.remaining};t=${Math.ceil(allowance.resetSeconds)}`);
    if (allowance.isAllowed) return;
    metrics.countRefusal(name);
    const seconds = Math.max(1, Math.ceil(allowance.waitSeconds));
    responseHeaders.set("retry-after", String(seconds));
    throw new AppError("rate_limited", `${limited[name]} ${perMinute} requests a minute — ask again in ${seconds} s`);
  };
  return {
    limitKey: async function limitKey(c, next) {
      const { caller } = c.var;
      if (caller.kind === "key") {
        await take(c, "key", `key:${caller.key.id}`, caller.key.perMinute ?? config.RATE_LIMIT_PER_KEY);
      }
      if (caller.kind === "anonymous") await take(c, "key", "anonymous", config.RATE_LIMIT_PER_KEY);
      await next();
    },
    limitCustomer: async (c, { customer, conversationId }) => {
      const who =
        customer !== undefined
          ? ["identity", customer.identity.kind, customer.identity.value]
          : conversationId !== undefined
            ? ["conversation", conversationId]
            : null;
      if (who === null) return;
      // Hashed: who asks how often is nobody's to read. By key: what one of them says of a customer costs no other one.
      const subject = `customer:${await sha256(JSON.stringify([subjectOfCaller(c.var.caller), ...who]))}`;
      await take(c, "customer", subject, config.RATE_LIMIT_PER_CUSTOMER);
    },
  };
}

const limited: Readonly<Record<LimitName, string>> = {
  key: "the key has used its",
  customer: "this customer or conversation has used its",
};

function subjectOfCaller(caller: Caller): string {
  return caller.kind === "key" ? caller.key.id : caller.kind;
}
