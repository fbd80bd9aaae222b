/** What a caller without an API key may do: everything on this machine, only what is public from elsewhere. */
import type { Customer } from "../domain/question.ts";
import { AppError, type FieldError } from "../errors.ts";
import type { Access } from "./app-env.ts";

/**
 * Refuses to believe an anonymous caller who says what only a key with a scope may say.
 *
 * @throws AppError `invalid_request` that names the field and the scope.
 */
export function requirePublicReader(
  access: Access,
  {
    audience = [],
    customer,
  }: { audience?: readonly string[] | undefined; customer?: Pick<Customer, "proof"> | undefined },
): void {
  if (access === "loopback") return;
  const fields: FieldError[] = [];
  if (audience.some((group) => group !== "public")) {
    fields.push({ path: "audience", message: 'an audience beyond "public" needs an API key with the scope audience' });
  }
  if (customer?.proof === "verified") {
    fields.push({ path: "customer.proof", message: '"verified" needs an API key with the scope identify' });
  }
  if (fields.length > 0) {
    throw new AppError("invalid_request", fields.map(({ path, message }) => `${path}: ${message}`).join("; "), {
      fields,
    });
  }
}

/** @throws AppError `not_found` where there is no key that could have the scope admin: the route then does not exist. */
export function requireAdmin(access: Access): void {
  if (access !== "loopback") throw new AppError("not_found", "this needs an API key with the scope admin");
}
