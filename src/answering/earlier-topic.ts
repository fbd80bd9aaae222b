/** "Back to the router: …" → the turns in which the router was talked about. */
import type { HistoryTurn } from "../domain/question.ts";
import { contentTerms } from "../text/terms.ts";

const opening =
  "^(?:(?:ok|okay|great|good|thanks|thank you|and|so|now|anyway|alright|well|hm+|hey|right|but|then|also)[,.! ]+)*";
const returning = new RegExp(
  `${opening}(?:(?:let's|lets|let me|can we|could we|i'd like to|i want to|i would like to|to) )?(?:(?:go|going|come|coming|get|getting|circle|circling|switch|switching|turn|turning|jump|jumping) back|back|return|returning)(?: again)? to\\b`,
  "iu",
);
const again =
  /\b(?:about|regarding|concerning|as for|on) (?:the|that|those|these|this|my|our|your)\b[^.?!]{2,60}?\b(?:again|once more|from before|from earlier|earlier|before(?=[.,:?!]|$)|(?:we|i|you) (?:talked|spoke|asked|mentioned|discussed|said))(?![\p{L}\p{N}])|\babout [^.?!]{2,60}? (?:again|once more)\b|^(?:again|once more)[, ]+about\b|\b(?:you|i|we) (?:said|mentioned|asked|told me|talked)(?: about)?[^.?!]{0,60}\b(?:earlier|before|at the (?:start|beginning))\b|\bearlier,? (?:you|i|we) (?:said|mentioned|asked|told|talked)\b|\bmy (?:first|earlier|previous|original) (?:question|problem|issue|topic)\b/iu;
const cue =
  /\b(?:let's|lets|go|going|come|coming|get|getting|circle|switch|switching|jump|back|return|returning|again|once|more|earlier|before|talked|spoke|asked|mentioned|discussed|said|first|previous|original|question|topic|about|regarding|thing|issue)\b/giu;

/** Whether a message takes up again what was talked about before something else. */
export function goesBack(message: string): boolean {
  return returning.test(message) || again.test(message);
}

/**
 * The exchanges that share most words with a message that goes back to one of them, oldest first; null when none shares
 * any, or when the message goes back to nothing.
 */
export function turnsGoneBackTo(message: string, history: readonly HistoryTurn[]): HistoryTurn[] | null {
  if (!goesBack(message)) return null;
  const exchanges: HistoryTurn[][] = [];
  for (const turn of history) {
    const current = exchanges.at(-1);
    const begins = turn.role === "customer" && current?.at(-1)?.role !== "customer";
    if (begins || current === undefined) exchanges.push([turn]);
    else current.push(turn);
  }
  if (/\bmy (?:first|original) question\b/iu.test(message)) return exchanges[0] ?? null;
  const topic = new Set(contentTerms(message.replace(cue, " "), "en"));
  const shared = exchanges.map((turns) => {
    const said = new Set(turns.flatMap(({ text }) => contentTerms(text, "en")));
    return [...topic].filter((term) => said.has(term)).length;
  });
  const most = Math.max(0, ...shared);
  return most === 0 ? null : exchanges.filter((_, at) => shared[at] === most).flat();
}

/** The message without "back to": what remains is asked. */
export function withoutReturn(message: string): string {
  const rest = message.replace(returning, "").trim();
  return contentTerms(rest, "en").length > 0 ? rest : message;
}
