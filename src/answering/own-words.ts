/** The sentences of ours that a history may hold, and what each of them was said for. */

import type { Snapshot } from "../store/snapshots.ts";
import { collapse } from "../text/normalize-space.ts";

export type OwnWordsKind = "clarify" | "declined" | "handoff" | "small_talk" | "around";

/** Every sentence the persona and the rules say, white space collapsed, with what it is said for. */
export function ownWords({
  persona: { wording },
  handoffRules: { rules },
}: Pick<Snapshot, "persona" | "handoffRules">): Map<string, OwnWordsKind> {
  const { greeting, thanks, goodbye, acknowledgement, praise, botQuestion } = wording;
  const { sources, suggestions, rest, restWithoutUrl, chooseByNumber } = wording;
  const handoffs = [
    ...[wording.handoff, wording.handoffOutOfHours, wording.handoffAgain],
    ...[...Object.values(wording.handoffByReason), ...Object.values(wording.handoffByReasonOutOfHours)],
    ...rules.flatMap((rule) => [rule.wording, rule.wordingOutOfHours]),
  ];
  const byKind: Record<OwnWordsKind, (string | undefined)[]> = {
    around: [sources, suggestions, rest, restWithoutUrl, chooseByNumber],
    small_talk: [greeting, thanks, goodbye, acknowledgement, praise, botQuestion],
    handoff: handoffs,
    declined: [wording.offTopic],
    clarify: [wording.clarify, wording.tooShort, wording.tooShortAgain],
  };
  const kinds: readonly OwnWordsKind[] = ["around", "small_talk", "handoff", "declined", "clarify"];
  return new Map(
    kinds.flatMap((kind) =>
      byKind[kind].flatMap((text): [string, OwnWordsKind][] => (text === undefined ? [] : [[collapse(text), kind]])),
    ),
  );
}
