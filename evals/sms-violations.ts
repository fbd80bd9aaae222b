/** What is wrong with a reply as the SMS channel formats it, judged from the messages and the answer alone. */
import type { ReplyContent } from "../src/domain/reply.ts";
import { countSms } from "./count-sms.ts";
import type { AnswerFacts } from "./reply-facts.ts";
import { inOrder, markersIn, replyNumbers, replyWords } from "./reply-words.ts";

/** One message as the API gives it. */
export interface SmsMessage {
  text: string;
  encoding: string;
  segments: number;
}

const mostSegments = 3;
const mostMessages = 2;
// What one API call of the provider takes; https://www.twilio.com/docs/glossary/what-sms-character-limit
const mostCharacters = 1_600;

/** One line a violation; empty when there is none. */
export function smsViolations(messages: readonly SmsMessage[], content: ReplyContent, facts: AnswerFacts): string[] {
  const whole = messages.map(({ text }) => text).join("\n");
  const bare = withoutAddresses(whole, facts);
  const own = `${facts.text}\n${facts.around}`;
  return [
    ...(messages.length < 1 || messages.length > mostMessages ? [`sms: ${messages.length} messages`] : []),
    ...messages.flatMap(messageViolations),
    ...markersIn(bare, own).map((marker) => `sms: shows the mark ${marker}`),
    ...inventedWords(bare, own, content),
    ...lostContent(whole, bare, content, facts),
  ];
}

function messageViolations({ text, encoding, segments }: SmsMessage, index: number): string[] {
  const counted = countSms(text);
  const found: string[] = [];
  if (text.trim() === "") found.push("is blank");
  if (!text.isWellFormed()) found.push("holds half a surrogate pair");
  if (counted.encoding !== encoding) found.push(`says ${encoding}, is ${counted.encoding}`);
  // Keeping a grapheme whole may cost a segment more than the fewest; fewer is impossible.
  if (segments < counted.segments || segments > counted.segments + 1)
    found.push(`says ${segments} segments, has ${counted.segments}`);
  if (Math.max(segments, counted.segments) > mostSegments)
    found.push(`has ${counted.segments} segments, ${mostSegments} at most`);
  if (text.length > mostCharacters) found.push(`has ${text.length} characters`);
  return found.map((problem) => `sms: message ${index + 1} ${problem}`);
}

/** An address is looked for whole, not by its words; where its label is the same it may stand without its scheme. */
function withoutAddresses(text: string, { links, articleUrls }: AnswerFacts): string {
  const addresses = [...links, ...articleUrls].flatMap((url) => [url, url.replace(/^https?:\/\//i, "")]);
  return addresses.toSorted((a, b) => b.length - a.length).reduce((rest, url) => rest.replaceAll(url, " "), text);
}

/** Every word of the messages is the answer's, of what stands around it, or the number of a list item. */
function inventedWords(bare: string, own: string, { options }: ReplyContent): string[] {
  const known = new Set(replyWords(own));
  // An option may be shortened after a whole word.
  for (const option of options) for (const word of replyWords(option)) known.add(word);
  const invented = replyWords(bare).filter((word) => !known.has(word) && !/^\d{1,2}$/.test(word));
  return invented.length === 0 ? [] : [`sms: says ${JSON.stringify(invented[0])}, which the reply does not`];
}

/** All words in order, all numbers and links; or the last message says where the rest is and what is said is the beginning. */
function lostContent(whole: string, bare: string, content: ReplyContent, facts: AnswerFacts): string[] {
  const words = replyWords(withoutAddresses(facts.text, facts));
  const said = inOrder(replyWords(bare), words);
  if (saysWhereTheRestIs(whole, content, facts))
    return said === 0 && words.length > 0 ? ["sms: says nothing of the answer"] : [];
  const lost: string[] = [];
  if (said < words.length)
    lost.push(
      `sms: lost ${JSON.stringify(words[said])} (word ${said + 1} of ${words.length}) and does not say where the rest is`,
    );
  const numbers = replyNumbers(whole);
  const number = replyNumbers(facts.text).find((wanted) => !numbers.includes(wanted));
  if (number !== undefined) lost.push(`sms: lost the number ${number}`);
  const link = facts.links.find((url) => !whole.includes(url));
  if (link !== undefined) lost.push(`sms: lost the link ${link}`);
  return lost;
}

function saysWhereTheRestIs(whole: string, { wording }: ReplyContent, { articleUrls }: AnswerFacts): boolean {
  const line = whole.trimEnd().split("\n");
  const said = line.join(" ").normalize("NFKC");
  if (said.includes(wording.restWithoutUrl.normalize("NFKC"))) return true;
  return articleUrls.some((url) =>
    new RegExp(`${escapeRegExp(wording.rest)}\\W{0,3}\\s*${escapeRegExp(url)}`, "u").test(said),
  );
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
