/** The headers of a reply by email that follow from the reply alone. */
import type { InboundEmail } from "../domain/reply.ts";

/** A message id in printable ASCII, and nothing that could begin another header (RFC 5322, 3.6.4). */
const messageId = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,400}@[\x21-\x3b\x3d\x3f-\x7e]{1,400}>$/;
// The first id names the thread, the last ones what is replied to. Folded at every id, no line is too long.
const mostReferences = 20;

/**
 * That a machine answers, which keeps other machines from answering it (RFC 3834, 5; Exchange reads the second one), and
 * where the reply belongs. What only the sender knows (From, To, Reply-To, Date, Message-ID) the adapter adds, and the
 * threading headers too where the mail is not known here.
 */
export function emailHeaders(email: InboundEmail | null): Record<string, string> {
  return {
    "Auto-Submitted": "auto-replied",
    "X-Auto-Response-Suppress": "All",
    ...threading(email),
  };
}

function threading(email: InboundEmail | null): Record<string, string> {
  const parent = email?.messageId.trim() ?? "";
  if (email === null || !messageId.test(parent)) return {};
  const earlier = email.references
    .map((id) => id.trim())
    .filter((id, index, all) => messageId.test(id) && id !== parent && all.indexOf(id) === index);
  const references = [...earlier, parent];
  const kept =
    references.length <= mostReferences
      ? references
      : [...references.slice(0, 1), ...references.slice(1 - mostReferences)];
  return { "In-Reply-To": parent, References: kept.join(" ") };
}
