/** What a message says in its conversation: a choice, a yes to an offer, a correction, a return to an earlier topic. */
import type { HistoryTurn } from "../domain/question.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { contentTerms } from "../text/terms.ts";
import { acceptedOffer, accepts } from "./accepted-offer.ts";
import { sectionLabel } from "./ambiguity.ts";
import { chooseOption, rejectOptions } from "./choose-option.ts";
import { correctQuestion, readCorrection } from "./correction.ts";
import { turnsGoneBackTo, withoutReturn } from "./earlier-topic.ts";

export interface UnderstoodTurn {
  /** What the customer says: the message, or what stands for it: the option chosen, the offer accepted. */
  message: string;
  /** What is to be searched in its place; null: the message without its small talk. */
  question: string | null;
  /** What was said before that still counts, oldest first. */
  history: HistoryTurn[];
  /** The message says itself which of those turns it goes on from. */
  goesOn: boolean;
  /** The option of the clarifying question before, when the message chooses one. */
  chosenOption: string | null;
}

export interface TurnToUnderstand {
  message: string;
  /** What was said before and has a subject, oldest first. */
  history: readonly HistoryTurn[];
  /** The turn before the message, whatever it says; null: the message is the first one. */
  last: HistoryTurn | null;
  /** What the last turn offered to choose from. */
  choices: readonly string[];
}

export interface UnderstandingServices {
  /** What a text finds by itself; null when it finds nothing. */
  find: (text: string) => Promise<FoundSection | null>;
}

export interface FoundSection {
  section: Pick<StoredChunk, "title" | "headingPath">;
  /** How far its article's score stands before the next one's, as a share of it. 0..1 */
  lead: number;
}

/** Understands a message. Most say what they mean and come back as they are. */
export async function understandTurn(
  { message, history, last, choices }: TurnToUnderstand,
  services: UnderstandingServices,
): Promise<UnderstoodTurn> {
  const plain: UnderstoodTurn = { message, question: null, history: [...history], goesOn: false, chosenOption: null };
  const earlier = history.findLastIndex(({ role }) => role === "customer");
  const asked = history[earlier]?.text ?? "";
  if (choices.length > 0) {
    const chosen = chooseOption(message, choices) ?? (await paraphrased(message, asked, choices, services));
    if (chosen !== null) return { ...plain, message: chosen, history: [], chosenOption: chosen };
    return withoutChoice(plain);
  }
  const offer = last === null ? null : acceptedOffer(message, [last]);
  if (offer !== null) return { ...plain, message: offer };

  const correction = earlier === -1 ? null : readCorrection(message, textOf(history.slice(earlier)));
  if (correction !== null) {
    const subject = (await services.find(asked))?.section.title ?? "";
    const { question, left } = correctQuestion(asked, correction, subject);
    // What was answered to the question as it was misunderstood speaks for the wrong article.
    const before = history.slice(0, earlier);
    return { ...plain, question, history: left === "" ? before : [...before, { role: "customer", text: left }] };
  }
  const goneBackTo = turnsGoneBackTo(message, history);
  return goneBackTo === null ? plain : { ...plain, message: withoutReturn(message), history: goneBackTo, goesOn: true };
}

function textOf(turns: readonly HistoryTurn[]): string {
  return turns.map(({ text }) => text).join("\n");
}

/** A longer reply says something new. */
const longestReply = 60;
/** A wrong choice is answered with certainty, so a likely one is not enough. */
const leastLead = 0.1;
const question = /\?|^(?:how|what|when|where|which|who|why|can|could|do|does|is|are|will|would|should)\b/iu;

/** "My subscription" after "cancel": what both say together finds one of the options before anything else. */
async function paraphrased(
  reply: string,
  asked: string,
  options: readonly string[],
  { find }: UnderstandingServices,
): Promise<string | null> {
  const saysWhich = contentTerms(reply, "en").length > 0 && reply.length <= longestReply && !question.test(reply);
  if (!saysWhich || rejectOptions(reply) !== null) return null;
  const found = await find(`${asked} ${reply}`);
  if (found === null || found.lead < leastLead) return null;
  const label = sectionLabel(found.section);
  return options.find((option) => option === label) ?? null;
}

/** None of the options, or something else: what the customer names instead, or else the question that was open before. */
function withoutChoice(plain: UnderstoodTurn): UnderstoodTurn {
  const instead = rejectOptions(plain.message);
  if (instead !== null && contentTerms(instead, "en").length > 0) return { ...plain, question: instead };
  const open = plain.history.findLastIndex(({ role }) => role === "customer");
  const saysNothing = instead !== null || accepts(plain.message);
  if (!saysNothing || open === -1) return plain;
  const asked = plain.history[open]?.text ?? "";
  return { ...plain, message: asked, history: plain.history.slice(0, open) };
}
