/** API keys as people read them. */
import type { CreatedKey, ListedKeys, RotatedKey } from "./key-commands.ts";

/** What `keys create` says: the key, and that it is not shown again. */
export function describeCreatedKey({ key, id, kind, scopes, origins, expiresAt }: CreatedKey): string {
  const use =
    kind === "publishable"
      ? `for pages of ${origins.join(", ")}, where everybody may read it`
      : "keep it where passwords are kept: it is not shown again";
  return [
    key,
    "",
    `${use}`,
    `id ${id}, scopes ${scopes.join(", ")}, expires ${expiresAt ?? "never"}`,
    "from the first key on, the service answers nobody without one",
  ].join("\n");
}

/** What `keys rotate` says. */
export function describeRotatedKey({ key, id, oldKeyUntil }: RotatedKey): string {
  return [key, "", `the new text of ${id}: it is not shown again; the old one is taken until ${oldKeyUntil}`].join(
    "\n",
  );
}

/** What `keys list` says. */
export function describeKeys({ keys }: ListedKeys): string {
  if (keys.length === 0) return "no key yet: the service answers this machine only — onevoice keys create makes one";
  return keys
    .map(({ id, name, kind, state, scopes, origins, expiresAt, revokedAt, oldKeyUntil }) => {
      const when =
        state === "revoked"
          ? `revoked ${revokedAt}`
          : `${state === "expired" ? "expired" : "expires"} ${expiresAt ?? "never"}`;
      const old = oldKeyUntil === null ? "" : `, old secret taken until ${oldKeyUntil}`;
      const where = origins.length === 0 ? "" : ` on ${origins.join(", ")}`;
      return `${id}  ${state.padEnd(7)}  ${kind}  ${name}: ${scopes.join(", ")}${where}; ${when}${old}`;
    })
    .join("\n");
}
