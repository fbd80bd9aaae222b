/** What is wrong with a reply as the voice channel formats it, judged from what is said and the answer alone. */
import { signNames } from "../src/channels/sign-names.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import type { AnswerFacts } from "./reply-facts.ts";
import { inOrder, replyNumbers, replyWords } from "./reply-words.ts";

/** One message as the API gives it. */
export interface VoiceMessage {
  ssml: string;
  twiml: string;
  text: string;
}

// About 40 seconds of speech.
const mostCharacters = 600;
const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);
const signWords = new Set(Object.values(signNames).flatMap((name) => name.split(" ")));
const spelledOut = /(?<![\p{L}\p{M}\p{N}])(?:https?:|www\.)|[*_`~#|\\^<>[\]{}"“”«»›‹•→…]|\p{Extended_Pictographic}/u;
const address = /(?<![\p{L}\p{M}\p{N}])(?:https?:\/\/|www\.)\S+/giu;

/** One line a violation; empty when there is none. */
export function voiceViolations(
  messages: readonly VoiceMessage[],
  content: ReplyContent,
  facts: AnswerFacts,
): string[] {
  const [message] = messages;
  if (message === undefined || messages.length > 1) return [`voice: ${messages.length} messages`];
  const { text } = message;
  const found = [...wrongMarkup(message, content), ...invented(text, facts), ...lost(text, content, facts)];
  if (text.trim() === "") found.push("says nothing");
  if (text.length > mostCharacters) found.push(`says ${text.length} characters, ${mostCharacters} at most`);
  const sign = spelledOut.exec(text)?.[0];
  if (sign !== undefined) found.push(`spells out ${JSON.stringify(sign)}`);
  return found.map((problem) => `voice: ${problem}`);
}

/** Both documents are well formed and say the text; options are asked for in a gather that takes keys. */
function wrongMarkup({ ssml, twiml, text }: VoiceMessage, { kind }: ReplyContent): string[] {
  const found: string[] = [];
  for (const [name, source, rootName] of [
    ["ssml", ssml, "speak"],
    ["twiml", twiml, "Response"],
  ] as const) {
    const root = readXml(source);
    if (typeof root === "string") found.push(`${name} is not well formed: ${root}`);
    else if (root.name !== rootName) found.push(`${name} is no <${rootName}>`);
    else if (words(paragraphs(root).join("\n")) !== words(text))
      found.push(`${name} says something else than the text`);
  }
  if (kind === "clarify" && !twiml.includes('<Gather input="dtmf')) found.push("twiml takes no keys");
  return found;
}

const words = (text: string) => replyWords(text).join(" ");

function paragraphs(element: XmlElement): string[] {
  if (element.name === "p") return [textIn(element)];
  return element.children.flatMap((child) => (typeof child === "string" ? [] : paragraphs(child)));
}

const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");

/** Every word is the answer's, of what stands around it, a small number or the name of a sign. */
function invented(text: string, facts: AnswerFacts): string[] {
  const known = new Set(replyWords(heard(`${facts.text}\n${facts.around}\n${hosts(facts)}`)));
  const word = replyWords(text).find((said) => !known.has(said) && !numberWords.has(said) && !signWords.has(said));
  return word === undefined ? [] : [`says ${JSON.stringify(word)}, which the reply does not`];
}

/** All words in order and all numbers, or that there is more. */
function lost(text: string, content: ReplyContent, facts: AnswerFacts): string[] {
  const own = heard(facts.text.replace(address, " "));
  const wanted = replyWords(withoutEmptyCells(own));
  const said = inOrder(replyWords(text), wanted);
  if (words(text).includes(words(heard(content.wording.restWithoutUrl)))) return [];
  if (said < wanted.length)
    return [
      `lost ${JSON.stringify(wanted[said])} (word ${said + 1} of ${wanted.length}) and does not say that there is more`,
    ];
  const numbers = replyNumbers(text);
  const number = replyNumbers(own).find((one) => !numbers.includes(one));
  return number === undefined ? [] : [`lost the number ${number}`];
}

/** Signs have no sound: "Windows™" is said as "Windows". */
const heard = (text: string) => text.replace(/(?![℃℉№°])\p{So}/gu, " ");

const hosts = ({ text, links }: AnswerFacts) =>
  [...(text.match(address) ?? []), ...links].map((url) => url.replace(/^https?:\/\//i, "")).join(" ");

/** "Plan: Free; Fee: –" says nothing of a fee. */
const withoutEmptyCells = (text: string) => text.replace(/(?<=^|; )[^;:\n]+: [^\p{L}\p{N};\n]+(?=;|$)/gmu, "");
