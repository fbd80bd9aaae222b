/** What is wrong with what a customer reads of a reply, whatever the channel, judged from the answer alone. */
import type { ReplyContent } from "../src/domain/reply.ts";
import type { AnswerFacts } from "./reply-facts.ts";
import { inOrder, markersIn, replyNumbers, replyWords } from "./reply-words.ts";

/**
 * One line a violation: a mark of markdown, a word of its own, or something of the answer that is lost.
 *
 * @param text all messages, without the channel's own markup and with addresses of links spelled out
 * @param options `marks`: whether citation marks are shown
 */
export function saidViolations(
  text: string,
  content: ReplyContent,
  facts: AnswerFacts,
  { marks = false }: { marks?: boolean } = {},
): string[] {
  const bare = withoutAddresses(text, facts);
  const own = `${facts.text}\n${facts.around}`;
  return [
    ...markersIn(bare, own, { except: marks ? ["[n]"] : [] }).map((marker) => `shows the mark ${marker}`),
    ...straySigns(bare, own).map((sign) => `shows a stray ${sign}`),
    ...inventedWords(bare, own, content),
    ...lostContent(text, bare, content, facts),
  ];
}

/** Signs that style text somewhere, which formatting must neither add nor leave behind. */
function straySigns(shown: string, own: string): string[] {
  const count = (text: string, sign: string) => text.split(sign).length - 1;
  return [..."*_~`"].filter((sign) => count(shown, sign) > count(own, sign));
}

/** An address is looked for whole, not by its words; where its label is the same it may stand without its scheme. */
function withoutAddresses(text: string, { links, articleUrls, pictures }: AnswerFacts): string {
  const addresses = [...links, ...articleUrls, ...pictures].flatMap((url) => [url, url.replace(/^https?:\/\//i, "")]);
  return addresses.toSorted((a, b) => b.length - a.length).reduce((rest, url) => rest.replaceAll(url, " "), text);
}

/** Every word of the messages is the answer's, of what stands around it, or the number of a list item. */
function inventedWords(bare: string, own: string, { options }: ReplyContent): string[] {
  const known = new Set(replyWords(own));
  // An option may be shortened after a whole word.
  for (const option of options) for (const word of replyWords(option)) known.add(word);
  const invented = replyWords(bare).filter((word) => !known.has(word) && !/^\d{1,2}$/.test(word));
  return invented.length === 0 ? [] : [`says ${JSON.stringify(invented[0])}, which the reply does not`];
}

/** All words in order, all numbers and links; or the last message says where the rest is and what is said is the beginning. */
function lostContent(whole: string, bare: string, content: ReplyContent, facts: AnswerFacts): string[] {
  const words = replyWords(withoutAddresses(facts.text, facts));
  const said = inOrder(replyWords(bare), words);
  if (saysWhereTheRestIs(whole, content, facts))
    return said === 0 && words.length > 0 ? ["says nothing of the answer"] : [];
  const lost: string[] = [];
  if (said < words.length)
    lost.push(
      `lost ${JSON.stringify(words[said])} (word ${said + 1} of ${words.length}) and does not say where the rest is`,
    );
  const numbers = replyNumbers(whole);
  const number = replyNumbers(facts.text).find((wanted) => !numbers.includes(wanted));
  if (number !== undefined) lost.push(`lost the number ${number}`);
  const link = facts.links.find((url) => !whole.includes(url));
  if (link !== undefined) lost.push(`lost the link ${link}`);
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
