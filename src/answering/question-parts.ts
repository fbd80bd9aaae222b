/** A message → the questions it asks. "How do I cancel, and what does it cost?" asks two, "change my name and address" one. */
import { collapse } from "../text/normalize-space.ts";
import { sentences } from "../text/sentences.ts";
import { contentTerms } from "../text/terms.ts";

/** One question of a message that asks several. */
export interface QuestionPart {
  /** The customer's own words for it. */
  words: string;
  /** What is searched for it: its words with what they leave unsaid, or what was told right before it. */
  search: string;
}

// Whoever asks more than this in one message writes a list; an answer of that many parts would be none.
const maxParts = 3;
// A letter tells a story; its questions are not to be torn out of it.
const longestLooked = 600;

const verbs =
  "is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|must|has|have|isn't|aren't|don't|doesn't|can't|won't";
const asking = `how|what|when|where|who|whom|whose|which|why|${verbs}`;
const subject =
  "i|you|we|they|he|she|it|there|this|that|these|those|the|a|an|my|our|your|their|his|her|its|any|anyone|anybody|someone|everyone|all|both|such|people|customers|users";
/** The beginning of a question that could stand by itself, even where no question mark ends it. */
const questionStart = new RegExp(
  `^(?:how (?:much|many|long|often|soon|far|fast|big|large|old)\\b|how (?:to|do|does|did|can|could|should|would|will|is|are)\\b|(?:what|who) (?:happens?|is|are|was|does|do|did|will|would|can|should|if|about|else|kind|sort|time|type)\\b|what(?:'s|s) |which \\w+ |(?:what|whose|how many|how much) (?:[\\w-]+ ){1,4}(?:do|does|did|is|are|can|could|should|will|would|has|have|must)\\b|(?:when|where|why|who|whom) (?:is|are|was|do|does|did|can|could|will|would|should|must|has|have)\\b|(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|must|isn't|aren't|don't|doesn't|can't|won't) (?:${subject})\\b|(?:has|have) (?:i|you|we|they|he|she|it|there|my|our)\\b)`,
  "i",
);
const startsWithVerb = new RegExp(`^(?:${verbs})\\b`, "i");
const leadIn =
  /^(?:(?:and|also|plus|then|so|but|ok|okay|well|please|hi|hello|hey|oh|secondly|second|firstly|first|finally|lastly|another question|one more thing)\b[\s,:.-]*)+/i;
const politeAsking =
  /^(?:(?:can|could|would|will) you (?:please )?(?:tell|show|explain to|help) me(?: please)?|please tell me|tell me|do you know|i(?:'d| would) (?:also )?like to know|i (?:also )?(?:want|need) to know|i(?: am|'m) (?:also )?wondering|i wonder|any idea)\b[\s,:]*/i;
/** What joins two questions in one sentence, with the beginning of the second. */
const joint = new RegExp(
  `(?:\\s*[,;]\\s*|\\s+)(?:and|also|plus|&|as well as)(?:\\s+(?:also|then|if so|please|secondly))?,?\\s+(?=\\S)|\\s*[,;]\\s*(?=(?:how|what|when|where|who|which|why)\\b)|[.!;]\\s+(?=(?:${asking})\\b)`,
  "gi",
);
/** Two question words in one question: "the difference between how … and how …", "how and when". */
const oneQuestion = /\b(?:between|difference|differ|compare[ds]?|versus|whether)\b/i;
/** After these "and who …" may go on telling which people are meant. */
const speaksOfPeople =
  /\b(?:who|people|persons?|anyone|anybody|someone|somebody|everyone|those|customers?|users?|members?)\b/i;
/** A question that only names what the next one asks: "What about my children? What would they get?" */
const openEnded = /^(?:what|how) (?:about|if)\b/i;
/** A question without a verb, after another one: "And for students?", "Any limits?" */
const fragment = /^(?:any|for|in|on|with|without|from|same|outside)\b/i;
const maxFragmentWords = 7;
/** Asks nothing by itself. */
const emptyWords = new Set(
  contentTerms(
    "help going go happening happen reason look elaborate confirm mean give possible right correct true okay ok way idea ideas know sense question questions thing wrong please thanks sorry ask something anyone anybody someone somebody there say tell explain work problem sure fine advice suggestion suggestions thought thoughts",
    "en",
  ),
);
const pointsBack = /\b(?:it|its|they|them|their|this|that|these|those|one|ones|so|both|each)\b/i;

/** The questions of a message in order; one, the message itself, unless it surely asks more. At most three. */
export function questionParts(question: string): QuestionPart[] {
  const whole = [{ words: collapse(question), search: question }];
  const parts: QuestionPart[] = [];
  let told: string[] = [];
  const pieces = sentences(question.slice(0, longestLooked + 1)).map(({ text }) => splitJoined(collapse(text)));
  for (const [piece, isJoined] of pieces.flatMap((all) => all.map((one) => [one, all.length > 1] as const))) {
    const words = withoutLeadIn(piece);
    const before = parts.at(-1);
    if (!(isJoined || isQuestion(piece)) || !asksSomething(words)) {
      told.push(piece);
    } else if (before !== undefined && belongsTo(before.words, piece, words)) {
      parts[parts.length - 1] = { ...before, search: `${before.search} ${piece}` };
    } else {
      parts.push({ words, search: [...told, completed(words, parts[0])].join(" ") });
      told = [];
    }
  }
  return parts.length < 2 || parts.length > maxParts || question.length > longestLooked ? whole : parts;
}

function splitJoined(sentence: string): string[] {
  for (const match of sentence.matchAll(joint)) {
    const left = sentence.slice(0, match.index).trim();
    const right = sentence.slice(match.index + match[0].length).trim();
    const opens = withoutLeadIn(left);
    const opensAsking = questionStart.test(opens) || startsWithVerb.test(opens) || politeAsking.test(left);
    const leftAsks = opensAsking && asksSomething(opens);
    const rightAsks = questionStart.test(right) || (/^who \w+/i.test(right) && !speaksOfPeople.test(left));
    if (leftAsks && rightAsks && !oneQuestion.test(left)) return [left, ...splitJoined(right)];
  }
  return [sentence];
}

function isQuestion(piece: string): boolean {
  const words = withoutLeadIn(piece);
  if (politeAsking.test(piece) || questionStart.test(words)) return true;
  const endsAsking = /\?["'”’)]*$/.test(piece);
  if (endsAsking && new RegExp(`^(?:${asking})\\b`, "i").test(words)) return true;
  const isShort = words.split(" ").length <= maxFragmentWords && (words !== piece || fragment.test(words));
  return isShort && endsAsking;
}

/** An alternative, the same in other words, or what a question that only names something goes on to ask. */
function belongsTo(before: string, piece: string, words: string): boolean {
  return /^or\b/i.test(piece) || openEnded.test(before) || asksTheSame(before, words);
}

function withoutLeadIn(piece: string): string {
  const rest = piece.replace(leadIn, "");
  return /\p{L}/u.test(rest) ? rest : piece;
}

/** "Is that possible?" belongs to what was asked before; "how much?" asks for something of its own. */
function asksSomething(words: string): boolean {
  if (/^(?:how (?:much|many|long|often|soon|far)|when|where|who)\b/i.test(words)) return true;
  return contentTerms(words.replace(politeAsking, ""), "en").some((term) => !emptyWords.has(term));
}

/** Whether the second says nothing that the first did not: it asks again, in other words. */
function asksTheSame(first: string, second: string): boolean {
  const said = new Set(contentTerms(first, "en"));
  const own = contentTerms(second, "en");
  return own.length > 0 && own.every((term) => said.has(term) || emptyWords.has(term)) && !startsAlike(first, second);
}

/** "When …? And who …?" about the same thing are two questions. */
function startsAlike(first: string, second: string): boolean {
  const start = (text: string) =>
    /^(?:how (?:much|many|long|often)|when|where|who|why)\b/i.exec(text)?.[0].toLowerCase();
  return start(second) !== undefined && start(first) !== start(second);
}

/** "How much is it?" after "How do I upgrade to Pro?" asks how much is upgrade to Pro. */
function completed(words: string, first: QuestionPart | undefined): string {
  if (first === undefined) return words;
  const own = contentTerms(words, "en").filter((term) => !emptyWords.has(term));
  const isShort = own.length < 2 || (own.length < 4 && pointsBack.test(words));
  if (!isShort) return words;
  const topic = first.words
    .replace(/[?!.]+$/, "")
    .replace(leadIn, "")
    .replace(politeAsking, "")
    .replace(
      new RegExp(
        `^(?:(?:${asking})\\b\\s*)+(?:(?:long|much|many|often)\\b\\s*)?(?:(?:${asking})\\b\\s*)*(?:(?:${subject}|to)\\b\\s*)?`,
        "i",
      ),
      "",
    );
  return `${words.replace(/[?!.]+$/, "")} ${topic}?`;
}
