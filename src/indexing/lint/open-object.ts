/** A pronoun behind a sentence's first verb, such as "To undo it, …" or "You can change this …", that nothing explains. */
import { stopWords } from "../../text/stop-words.ts";
import { hasPlural, hasSingular, namesAnything } from "./named-things.ts";

/** Words without a meaning of their own, then a verb, then the pronoun: nothing stands before it that it could mean. */
const ofThings =
  /^(?:(?:but|and|also|so|then|however|please|yes|no|if|when|once|before|after|by|because|in order|you|we|they|to|can|may|could|will|must|should|have|already|want|need|would|like|not|do|always|only|just|now|simply|first|never),?\s+){0,6}(\p{L}+)(?:\s(?:up|off|on|out|in|down|back|with|for|to|from|about|at)){0,2}\s(it|them)\b(?!')/iu;

/** In the first clause "this" is what was told before, whatever stands before it: "Our team does this for you". */
const ofDeeds = /^(?:(?!\b(?:and|but|or|so|which|who|that|like)\b)[^,;:()]){1,60}?\s(?:this|that)\b(?!')/i;

const ofDoingSo =
  /^(?:(?:by|after|before|when|if|to|in order to|you|we|can|may|have|please),?\s){0,4}(?:do|doing|done) so\b/i;

/** What follows a pronoun that no noun belongs to: "change this at any time", but not "change this setting". */
const alone =
  /^(?:$|[,.;!?]|\s(?:up|off|on|out|in|down|back|at|within|for|by|with|from|first|again|once|too|when|if|before|after|later|because|until|during|only|under|using)\b)/i;
const ends = /^(?:$|[,.;!?])/;
/** "We lock the account when this happens". */
const happens = /^\s(?:\p{Ll}{3,}(?<!this|[sui])s|happened|did not|didn't|does not|doesn't)\b/u;
const subordinate = /\b(?:when|whenever|if|once|after|until|unless|every time|in case)\s(?:this|that)$/i;

/** What somebody does can be undone or prevented; a thing cannot. */
const deed = /^(?:undo|redo|reverse|revert|repeat|prevent|avoid|do)$/i;

/** The words up to a pronoun that neither the heading nor the title explains; null where there is none. */
export function openObject(sentence: string, headings: readonly string[]): string | null {
  const [opening = "", verb = "", pronoun = ""] = ofThings.exec(sentence) ?? [];
  const isVerb = deed.test(verb) || !stopWords("en").has(verb.toLowerCase());
  const rest = sentence.slice(opening.length);
  if (opening !== "" && isVerb && (alone.test(rest) || /^\s(?:and|or)\b/i.test(rest))) {
    if (/^them$/i.test(pronoun)) return hasPlural(headings) ? null : opening;
    if (deed.test(verb)) return namesDeed(headings) ? null : opening;
    return hasSingular(headings.findLast(namesAnything) ?? "") ? null : opening;
  }
  const doingSo = ofDoingSo.exec(sentence)?.[0];
  if (doingSo !== undefined) return namesDeed(headings) ? null : doingSo;
  const told = ofDeeds.exec(sentence)?.[0] ?? "";
  const behind = sentence.slice(told.length);
  const isBare = (/that$/i.test(told) ? ends : alone).test(behind) || /\bdoing\s\w+$/i.test(told);
  const isOpen = told !== "" && (isBare || (subordinate.test(told) && happens.test(behind)));
  return isOpen && !namesDeed(headings) ? told : null;
}

/** A question that names no deed and no event: of "How long does it take?" nothing can be undone. */
const asksForFact =
  /^(?:when|where|which|who|whose|how (?:long|much|many|often|far|fast|soon|large|big|old|high)|what (?!if\b|happens\b|to do\b|(?:should|can|must|do) (?:i|we) do\b))/i;

/** False for questions after facts and for nouns alone, such as "Keyboard shortcuts"; verbs have small words or an ending. */
function namesDeed(headings: readonly string[]): boolean {
  const heading = headings.at(-1) ?? "";
  if (asksForFact.test(heading)) return false;
  const words = heading.split(/\s+/).filter((word) => word !== "");
  return words.length > 3 || words.some((word) => stopWords("en").has(word.toLowerCase()) || /(?:ing|ed)$/i.test(word));
}
