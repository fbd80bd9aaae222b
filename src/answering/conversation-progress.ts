/** How a conversation has gone until now: clarifying questions in a row, turns that did not help, what was promised. */
import type { HistoryTurn } from "../domain/question.ts";
import type { StoredTurn } from "../store/conversations.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { collapse } from "../text/normalize-space.ts";
import { questionKey, saysItDidNotHelp } from "./did-not-help.ts";
import { ownWords } from "./own-words.ts";

export interface ConversationProgress {
  /** Clarifying questions in a row, up to now. */
  clarifications: number;
  /** What those offered to choose from. */
  offered: string[];
  /** What the last turn offered, when it was such a question: a number or a place means one of these. */
  choices: string[];
  /** Turns in a row that did not help, up to now. Small talk does not count, a person who took over ends the row. */
  failedTurns: number;
  /** Queues in which a handoff of this conversation is open: what was promised is not promised again. */
  openQueues: string[];
}

export const newConversation: ConversationProgress = {
  clarifications: 0,
  offered: [],
  choices: [],
  failedTurns: 0,
  openQueues: [],
};

/** The progress of a stored conversation, whose decisions are known. `message` is what the customer says now. */
export function progressOfTurns(stored: readonly StoredTurn[], message: string): ConversationProgress {
  const turns = stored.map(({ question, kind, reason, options, handoff }): Turn => {
    const outcome =
      kind === "clarify" ? "clarified" : kind === "handoff" ? (handoff === null ? "declined" : "handed_over") : kind;
    return { question, options, outcome: reason === "small_talk" ? "small_talk" : outcome };
  });
  const open = stored.flatMap(({ handoff }) => (handoff === null || handoff.state === "resolved" ? [] : [handoff]));
  return { ...measure(turns, message), openQueues: [...new Set(open.map(({ queue }) => queue))] };
}

/** The progress that a caller's own history shows, as far as its texts tell: our sentences in it are known by their words. */
export function progressOfHistory(
  history: readonly HistoryTurn[],
  message: string,
  snapshot: Pick<Snapshot, "persona" | "handoffRules">,
): ConversationProgress {
  const words = ownWords(snapshot);
  const turns: Turn[] = [];
  let question = "";
  for (const { role, text } of history) {
    if (role === "customer") question = text;
    else {
      const said = role === "agent" ? { outcome: "handed_over" as const, options: [] } : recognise(text, words);
      turns.push({ question, ...said });
      question = "";
    }
  }
  // A handoff of another request cannot be added to: nothing is known of it but words.
  return { ...measure(turns, message), openQueues: [] };
}

/** No rule counts further. */
const longestRow = 20;

interface Turn {
  question: string;
  outcome: "answer" | "small_talk" | "clarified" | "declined" | "handed_over";
  options: string[];
}

function measure(turns: readonly Turn[], message: string): Omit<ConversationProgress, "openQueues"> {
  const asked = turns.filter(({ outcome }) => outcome !== "small_talk").slice(-longestRow);
  const clarified = asked.slice(1 + asked.findLastIndex(({ outcome }) => outcome !== "clarified"));
  const said = [...asked.map(({ question }) => question), message];
  const keys = said.map(questionKey);
  const askedBefore = (at: number) => keys[at] !== "" && keys.slice(0, at).includes(keys[at] ?? "");
  const worked = asked.findLastIndex(({ outcome }, at) => {
    if (outcome === "answer") return !saysItDidNotHelp(said[at + 1] ?? "") && !askedBefore(at + 1);
    return outcome === "handed_over";
  });
  return {
    clarifications: clarified.length,
    offered: clarified.flatMap(({ options }) => options),
    choices: clarified.at(-1)?.options ?? [],
    failedTurns: asked.length - 1 - worked,
  };
}

/** What an assistant's turn was. Callers keep it with or without the options or sources below it. */
function recognise(text: string, words: ReturnType<typeof ownWords>): Pick<Turn, "outcome" | "options"> {
  const said = collapse(text);
  const own = [...words].find(([sentence]) => said === sentence) ?? [...words].find(beginsWith(said));
  switch (own?.[1]) {
    case "clarify":
      return { outcome: "clarified", options: listed(text) };
    case "declined":
      return { outcome: "declined", options: [] };
    case "handoff":
      return { outcome: "handed_over", options: [] };
    case "small_talk":
      return { outcome: "small_talk", options: [] };
    case "around":
    case undefined: {
      // A caller's own wording: a question with a list of two or more below it.
      const options = /\?\s*\n/u.test(text) ? listed(text) : [];
      return options.length > 1 ? { outcome: "clarified", options } : { outcome: "answer", options: [] };
    }
  }
}

/** Small talk is short enough to begin an answer of an article's too, so it is known when it is all that was said. */
function beginsWith(said: string): (entry: [string, string]) => boolean {
  return ([sentence, kind]) => kind !== "small_talk" && kind !== "around" && said.startsWith(`${sentence} `);
}

/** The options below a clarifying question: "1. Refunds", "- Refunds". */
function listed(text: string): string[] {
  return text.split("\n").flatMap((line) => /^\s*(?:\d+[.):]|[-*•])\s+(.+?)\s*$/u.exec(line)?.[1] ?? []);
}
