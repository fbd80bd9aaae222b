/** What of a reply a customer is not told: words, figures, numbers of steps, headers of tables, options. */
import type { ReplyContent } from "../../src/domain/reply.ts";
import type { OwnReply } from "./own-reply.ts";
import type { Seen } from "./seen.ts";
import { foldText, keptWords, placedWords } from "./told-words.ts";

export interface LostFacts {
  /** Each as a short text; what is not told and not announced either. */
  silently: string[];
  /** What stands after the place where the message says that there is more, and where. */
  announced: string[];
  /** Of the answer, what is not left out. */
  due: string;
}

/** Words by order, so that a fact at the wrong place is a lost one; the other facts by presence. */
export function lostFacts({ text }: Seen, own: OwnReply, { wording }: ReplyContent): LostFacts {
  const { said, isCut } = answerPart(foldText(text), own, wording);
  const told = withoutOwnAddresses(said, own);
  const body = withoutOwnAddresses(foldText(own.body), own);
  const words = placedWords(body);
  const saidWords = wordsOf(told);
  const kept = keptWords(
    words.map(({ word }) => word),
    saidWords,
  );
  // What follows the last word that is told has been left out, and said so.
  const dueWords = isCut ? kept.lastIndexOf(true) + 1 : words.length;
  const due = isCut ? body.slice(0, words[dueWords - 1]?.end ?? 0) : body;
  const lost = words.filter((_, at) => kept[at] !== true && at < dueWords);
  const headers = isCut ? [] : wordsOf(foldText(own.headers)).filter((word) => !saidWords.includes(word));
  return {
    due,
    announced: words.slice(dueWords).map(({ word }) => `the word ${word}`),
    silently: [
      ...[...lost.map(({ word }) => word), ...headers].map((word) => `the word ${word}`),
      ...missing(figuresIn(due), figuresIn(told)).map((figure) => `the figure ${figure}`),
      ...(isCut ? [] : lostSteps(own.steps, said)),
      ...own.options.filter((option) => !contains(wordsOf(foldText(text)), wordsOf(foldText(option)))),
    ],
  };
}

const wordsOf = (folded: string) => placedWords(folded).map(({ word }) => word);

/** The text before what stands around the answer, and whether it ends with where the rest is. */
function answerPart(text: string, own: OwnReply, wording: ReplyContent["wording"]): { said: string; isCut: boolean } {
  const begins = (line: string, words: string) => line.replace(/^[\s*_#]+/, "").startsWith(foldText(words));
  // A heading and nothing but a colon, marks or an address: not a sentence that begins with that word.
  const isHeading = (line: string, words: string) =>
    begins(line, words) &&
    /^[\s:.*_]*(?:https?:\S*)?$/.test(line.slice(line.indexOf(foldText(words)) + foldText(words).length));
  // An answer may itself say that there is more; that is told like any other sentence.
  const pointers = [wording.rest, wording.restWithoutUrl].filter((words) => !own.body.includes(words));
  const isPointer = (line: string) => pointers.some((words) => begins(line, words));
  const around = [wording.sources, wording.suggestions, wording.chooseByNumber];
  const lines = text.split("\n");
  const end = lines.findIndex((line) => isPointer(line) || around.some((words) => isHeading(line, words)));
  return { said: (end === -1 ? lines : lines.slice(0, end)).join("\n"), isCut: lines.some(isPointer) };
}

/** Addresses are looked for whole elsewhere, not by their words. */
function withoutOwnAddresses(folded: string, { links, others, articles }: OwnReply): string {
  const addresses = [...links.map(({ url }) => url), ...others, ...articles].flatMap((url) => [
    url,
    url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, ""),
  ]);
  return addresses.toSorted((a, b) => b.length - a.length).reduce((rest, url) => rest.replaceAll(url, " "), folded);
}

/** Amounts, dates and times as they are written: "$1,200.50", "10:30", "2026-03-04", "5%". */
function figuresIn(folded: string): string[] {
  return folded.match(/[$€£]?\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?: ?[%€])?/gu) ?? [];
}

/** Of several alike, each has to be there. */
function missing(wanted: readonly string[], said: readonly string[]): string[] {
  const left = [...said];
  return wanted.filter((figure) => {
    const found = left.indexOf(figure);
    if (found !== -1) left.splice(found, 1);
    return found === -1;
  });
}

/** A step is a line that begins with its number and its words. */
function lostSteps(steps: OwnReply["steps"], said: string): string[] {
  const lines = said.split("\n").map(wordsOf);
  return steps.flatMap(({ number, text }) => {
    const words = wordsOf(foldText(text)).slice(0, 3);
    const isThere = lines.some((line) => line[0] === String(number) && contains(line.slice(1, 8), words));
    return isThere ? [] : [`step ${number}`];
  });
}

function contains(words: readonly string[], wanted: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${wanted.join(" ")} `);
}
