/** What the words of a handoff depend on besides the decision: who is at work, and what was said before. */
import type { HandoffRule } from "../domain/handoff-rules.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { isOpen } from "./business-hours.ts";
import type { ConversationProgress } from "./conversation-progress.ts";
import type { WordingMoment } from "./persona-replies.ts";

/** Which people a handoff is for. */
export function queueOf(rule: HandoffRule | null): string {
  return rule?.queue ?? "support";
}

/** The moment of a decision by `rule`, null when none decided. */
export function wordingMoment(
  { rule }: { rule: HandoffRule | null },
  { clarifications, openQueues }: ConversationProgress,
  { snapshot, now }: { snapshot: Pick<Snapshot, "handoffRules">; now: Date },
): WordingMoment {
  const queue = queueOf(rule);
  return {
    open: isOpen(snapshot.handoffRules.hours, queue, now),
    promisedBefore: openQueues.includes(queue),
    clarifiedBefore: clarifications > 0,
  };
}
