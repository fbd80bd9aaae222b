/** Which cases belong together, and which quarter of them nothing is tuned on. */
import { createHash } from "node:crypto";

/**
 * What a case shares with the cases it is not independent of: the conversation its id names ("talk_7", "talk_t7",
 * "talk_7-2" → "talk"), else its first gold article, else its id.
 */
export function caseGroup(id: string, articles: readonly string[]): string {
  return /^(.+)_t?\d+(?:-\d+)?$/.exec(id)?.[1] ?? articles[0] ?? id;
}

/** Whether a group is held out: sha256(suite + group) mod 4 is 0. Whole groups, so that no conversation is on both sides. */
export function isHeldOut(suite: string, group: string): boolean {
  const digest = createHash("sha256").update(`${suite}${group}`).digest();
  return (digest.at(-1) ?? 0) % 4 === 0;
}
