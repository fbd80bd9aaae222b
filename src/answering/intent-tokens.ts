/** A message as the patterns of intents and topics see it: lower-case words in a row, with the breaks between them. */
import { withinDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";

export interface Token {
  /** Folded, without apostrophes, drawn-out letters shortened, key nouns mended: "Humannn" → human. "." and "," are breaks. */
  text: string;
  /** Folded and without apostrophes, but not mended: for other languages, whose words look like slips of English ones. */
  typed: string;
  /** Offsets of the word in the message; of a break, those of what stands between the words. */
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a message; "." for the end of a sentence, a line or an emoji between them, "," for a lighter break. */
export function tokenize(message: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of message.matchAll(word)) {
    addBreak(message, end, match.index, tokens);
    end = match.index + match[0].length;
    const typed = /^[a-z]+$/.test(match[0]) ? match[0] : fold(match[0]).replace(/'/gu, "");
    tokens.push({ text: normalForm(typed), typed, start: match.index, end });
  }
  addBreak(message, end, message.length, tokens);
  return tokens;
}

/** The tokens in one string, for patterns: single spaces between, breaks as ". " and ", ". */
export function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}

/** Whether a token stands for punctuation. */
export function isBreak(token: Token): boolean {
  return token.text === "." || token.text === ",";
}

function addBreak(message: string, start: number, end: number, tokens: Token[]): void {
  // A run of punctuation is looked at only where it begins: what follows adds nothing.
  const between = message.slice(start, Math.min(end, start + 200));
  if (/[.!?;…\n\r。！？؟¿¡।\p{Extended_Pictographic}]/u.test(between))
    tokens.push({ text: ".", typed: ".", start, end });
  else if (/[^\s]/u.test(between) && tokens.length > 0) tokens.push({ text: ",", typed: ",", start, end });
}

function normalForm(folded: string): string {
  const short = /(.)\1\1/u.test(folded) ? shorten(folded) : folded;
  return short.length >= 3 && short.length <= 18 && /^[a-z]+$/.test(short) ? mend(short) : short;
}

const drawnOut: ReadonlySet<string> = new Set(
  "hi hey hello yo bye thx thanks please pls ok so no yes human agent person now help sorry stupid".split(" "),
);

/** "hiiii" → hi, "cooool" → cool. */
function shorten(text: string): string {
  const single = text.replace(/(.)\1{2,}/gu, "$1");
  return drawnOut.has(single) ? single : text.replace(/(.)\1{2,}/gu, "$1$1");
}

/** Words by which people ask for a person, thank and greet: a slip of one letter (two in long words) must not lose them. */
const keyWords = [
  "human",
  "person",
  "agent",
  "representative",
  "operator",
  "someone",
  "somebody",
  "advisor",
  "manager",
  "supervisor",
  "speak",
  "talk",
  "want",
  "colleague",
  "transfer",
  "connect",
  "customer",
  "service",
  "thanks",
  "thank",
  "hello",
];
/** English words one slip away from those. */
const otherWords: ReadonlySet<string> = new Set(
  `humans humane persons persona personal agents argent urgent aged gent regent operators operate representatives someones advisors adviser managers manage managed manages manger
  supervisors speaks spark sneak steak peak sleek speck bespeak walk walks tall tale talc tank task talks talked taken take talon stalk tack teal talky balk wait wants wanted wand wane went wont want wart warn wantage waste wanting what war vant cant rant pant waned wanna wander watt watts waht wat await colleagues college colleges transfers connects connected correct collect convect customers costumer custom services served serviced server servile thanked thankful tanks hanks shanks think thinks thing things than tank thane hell hells hallo hullo hells held help hellos jello cello helps helio helm halo halos hollow chello`.split(
    /\s+/u,
  ),
);

function mend(text: string): string {
  const known = shortSlips.get(text);
  if (known !== undefined) return known;
  if (text.length < 4) return text;
  if (keyWordSet.has(text) || otherWords.has(text)) return text;
  for (const keyWord of keyWords) {
    // A slip seldom hits the first letter, but neighbours swap ("uhman").
    if (text[0] !== keyWord[0] && text[1] !== keyWord[0]) continue;
    if (withinDistance(text, keyWord, keyWord.length > 10 ? 2 : 1)) return keyWord;
  }
  return text;
}

/** Slips too short to be told by their distance. */
const shortSlips: ReadonlyMap<string, string> = new Map([
  ["tlk", "talk"],
  ["tal", "talk"],
  ["wnt", "want"],
  ["wan", "want"],
  ["wana", "wanna"],
  ["spk", "speak"],
  ["prson", "person"],
  ["presentative", "representative"],
  ["hooman", "human"],
  ["thnks", "thanks"],
  ["thsnk", "thank"],
  ["hlo", "hello"],
  ["hllo", "hello"],
]);

const keyWordSet: ReadonlySet<string> = new Set(keyWords);
