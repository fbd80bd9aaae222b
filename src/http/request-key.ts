/** Recognises a repeated request, so that a customer's message is answered once. */
import { AppError } from "../errors.ts";
import { canonicalJson } from "./canonical-json.ts";

const headerKey = /^[\x21-\x7e]{1,255}$/;

/**
 * The key of a request and the hash of all it asked; null when it names none. `messageId` goes before the header: it is
 * the message's own name, whereas a gateway may give each attempt to deliver it another Idempotency-Key.
 *
 * @throws AppError `invalid_request` for a header that is no key.
 */
export async function requestKey(
  header: string | undefined,
  body: { channel: string; messageId?: string | undefined },
): Promise<{ key: string; hash: string } | null> {
  if (header !== undefined && !headerKey.test(header)) {
    const fields = [{ path: "Idempotency-Key", message: "1 to 255 visible ASCII characters" }];
    throw new AppError("invalid_request", "Idempotency-Key must be 1 to 255 visible ASCII characters", { fields });
  }
  const key =
    body.messageId !== undefined
      ? `message:${body.channel}:${body.messageId}`
      : header !== undefined
        ? `key:${header}`
        : null;
  return key === null ? null : { key, hash: await sha256(canonicalJson(body)) };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
