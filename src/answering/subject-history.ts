/** What a conversation has been about: its turns without small talk and without the persona's own sentences. */
import type { HistoryTurn } from "../domain/question.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { collapse } from "../text/normalize-space.ts";
import { contentTerms } from "../text/terms.ts";
import { detectIntent } from "./intent.ts";
import { ownWords } from "./own-words.ts";

// "Let me talk to a real human agent" has four words of its own; a longer message says what it is about.
const wordsOfWish = 4;

/**
 * The turns that a follow-up can be about, oldest first. "Hello! What can I help you with?" would be searched for like any
 * sentence: after a greeting one question in thirty then gets another article, and all of them a lower confidence.
 */
export function turnsWithSubject(
  history: readonly HistoryTurn[],
  snapshot: Pick<Snapshot, "persona" | "handoffRules">,
): HistoryTurn[] {
  const own = ownWords(snapshot);
  return history.flatMap((turn) => {
    if (turn.role === "assistant") return isOwn(collapse(turn.text), own) ? [] : [turn];
    if (turn.role === "agent") return [turn];
    const { kinds, rest } = detectIntent(turn.text);
    const onlyWishes = kinds.includes("wish_for_human") && contentTerms(rest, "en").length <= wordsOfWish;
    return rest.trim() === "" || onlyWishes ? [] : [{ ...turn, text: rest }];
  });
}

/** Callers keep a clarifying question with the options below it, a handoff with what may help: no subject was answered. */
function isOwn(said: string, own: ReturnType<typeof ownWords>): boolean {
  if (own.has(said)) return true;
  return [...own].some(
    ([sentence, kind]) => kind !== "small_talk" && kind !== "around" && said.startsWith(`${sentence} `),
  );
}

/** Whether a turn holds a word that an article could be found by. */
export function hasSubject(turn: HistoryTurn): boolean {
  return contentTerms(turn.text, "en").length > 0;
}
