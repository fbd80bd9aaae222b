/** Recognises a repeated request, so that a customer's message is answered once. */
import { AppError } from "../errors.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

const headerKey = /^[\x21-\x7e]{1,255}$/;

/**
 * The key of a request and the hash of all it asked, whatever its conversation; null when it names none. `messageId` goes before the header: it is
 * the message's own name, whereas a gateway may give each attempt to deliver it another Idempotency-Key. Each API key has
 * its own names: nobody gets an answer of somebody else by using theirs.
 *
 * @throws AppError `invalid_request` for a header that is no key.
 */
export async function requestKey(
  header: string | undefined,
  body: { channel: string; messageId?: string | undefined; conversationId?: string | undefined },
  apiKey: string | null,
): Promise<{ key: string; hash: string } | null> {
  if (header !== undefined && !headerKey.test(header)) {
    const fields = [{ path: "Idempotency-Key", message: "1 to 255 visible ASCII characters" }];
    throw new AppError("invalid_request", "Idempotency-Key must be 1 to 255 visible ASCII characters", { fields });
  }
  const name =
    body.messageId !== undefined
      ? `message:${body.channel}:${body.messageId}`
      : header !== undefined
        ? `key:${header}`
        : null;
  if (name === null) return null;
  // A caller that learns the conversation from the first response names it in a repeat of the first message.
  const { conversationId: _, ...asked } = body;
  return { key: apiKey === null ? name : `${apiKey}/${name}`, hash: await sha256(canonicalJson(asked)) };
}
