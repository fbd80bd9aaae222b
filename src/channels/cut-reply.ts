/** The beginning of a reply that is too long for a message of HTML, and where to read on. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../domain/reply.ts";
import { citationNumber, isCitationMark } from "../markdown/citation-mark.ts";
import { leadIn, linkTo, paragraphOf, type RenderedReply } from "./render-reply.ts";
import { takeStart } from "./take-start.ts";
import { urlOfRest } from "./url-of-rest.ts";

/** Where to read on. */
export interface ReplyEnd {
  wording: string;
  url: string | null;
}

/** A reply, and where to read on if it had to be cut. */
export interface EndedReply {
  reply: RenderedReply;
  end: ReplyEnd | null;
}

type Fits = (ended: EndedReply) => boolean;

/** The whole reply, else the beginning of its answer; suggestions give way first where even that finds no room beside them. */
export function cutReply(reply: RenderedReply, wording: ReplyContent["wording"], fits: Fits): EndedReply {
  const whole = { reply, end: null };
  if (fits(whole)) return whole;
  const cut = cutAnswer(reply, wording, fits);
  return fits(cut) ? cut : cutAnswer({ ...reply, suggestions: [] }, wording, fits);
}

/** An answer with the end under it. */
export function withEnd(answer: Root, end: ReplyEnd | null): Root {
  if (end === null) return answer;
  const { wording, url } = end;
  const paragraph =
    url === null ? paragraphOf(wording) : paragraphOf(`${leadIn(wording)} `, linkTo({ label: url, url }));
  return { type: "root", children: [...answer.children, paragraph] };
}

function cutAnswer(reply: RenderedReply, wording: ReplyContent["wording"], fits: Fits): EndedReply {
  const startWith = (end: ReplyEnd): EndedReply => {
    const { tree } = takeStart(reply.answer, (answer) => fits({ reply: { ...reply, answer }, end }));
    return { reply: { ...reply, answer: tree }, end };
  };
  const beginning = startWith({ wording: wording.restWithoutUrl, url: null });
  const url = urlAfter(beginning.reply.answer, reply);
  if (url === null) return beginning;
  const end = { wording: wording.rest, url };
  const linked = fits({ ...beginning, end }) ? { ...beginning, end } : startWith(end);
  // Another end cuts at another place, where more may be left out than this address holds.
  return urlAfter(linked.reply.answer, reply) === url ? linked : beginning;
}

function urlAfter(beginning: Root, { answer, sources }: RenderedReply): string | null {
  const marks = marksOf(answer).map((n, offset) => ({ n, offset }));
  return urlOfRest(sources, marks, marksOf(beginning).length);
}

function marksOf(tree: Root): number[] {
  const numbers: number[] = [];
  visit(tree, "linkReference", (node) => {
    if (isCitationMark(node)) numbers.push(citationNumber(node));
  });
  return numbers;
}
