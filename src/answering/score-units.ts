/** How well each unit of a section fits the question: shared words, place in the section, the kind of question. */
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import { terms } from "../text/terms.ts";
import type { Leaf, Unit } from "./answer-units.ts";
import type { QuestionType } from "./question-type.ts";
import { pointsElsewhere, saysYesOrNo } from "./sentence-signs.ts";

/** A unit with how well it fits the question: higher is better, comparable within one question only. */
export interface ScoredUnit {
  unit: Unit;
  score: number;
}

export interface SelectionRequest {
  question: string;
  questionTerms: readonly QuestionTerm[];
  /** `title › heading path` of the section. */
  heading: string;
  locale: string;
}

/** Every unit of the section with its score, in reading order. */
export function scoreUnits(
  leaves: readonly Leaf[],
  { question, questionTerms, heading, locale }: SelectionRequest,
  type: QuestionType,
): ScoredUnit[] {
  const headingTerms = new Set(terms(heading, locale));
  const mean = questionTerms.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, questionTerms.length) || 1;
  const total = mean * Math.max(1, questionTerms.length);
  // Where the heading says what the question asks, its first sentence is most likely the answer.
  const headingCover =
    questionTerms.reduce((sum, { term, idf }) => sum + (headingTerms.has(term) ? idf : 0), 0) / total;
  const verb = type === "yes_no" ? verbAsked(question, locale) : null;
  let place = 0;
  return leaves.flatMap((leaf) =>
    leaf.units.map((unit) => {
      // A term of the heading tells the section's units apart less than one that only some of them have.
      const overlap = questionTerms.reduce(
        (sum, { term, idf }) => sum + (unit.terms.has(term) ? (headingTerms.has(term) ? 0.5 : 1) * idf : 0),
        0,
      );
      const position = place === 0 ? 0.35 + 0.65 * headingCover : place === 1 ? 0.15 : 0;
      place++;
      // "Yes." under a heading that asks is the whole decision; without it the sentence that allows or denies what is asked.
      const decides =
        type !== "yes_no"
          ? 0
          : saysYesOrNo(unit.text)
            ? 1 + 1.5 * headingCover
            : verb !== null && allowsOrDenies(unit.text, verb, locale)
              ? 0.5 + 0.7 * headingCover
              : 0;
      return { unit, score: overlap + mean * (position + decides + typeBonus(unit.text, type) - penalty(unit)) };
    }),
  );
}

/** The term of what a yes or no question asks whether one can or must do: "delet" of "Can I still delete my account?" */
function verbAsked(question: string, locale: string): string | null {
  const asked =
    /\b(?:can|could|may|might|must|should|will|would|do|does) (?:i|we|you|they|he|she|it|one|customers|users) (?:(?:also|still|already|ever|really|just|now|have to|need to|be able to) )*([\p{L}-]{2,})/iu.exec(
      question,
    )?.[1];
  const verb = asked === undefined || saysLittle.test(asked) ? undefined : terms(asked, locale)[0];
  return verb ?? null;
}

const saysLittle = /^(?:be|have|get|do|need|want|go|make|take|use|see|know|pay)$/i;

/** Whether the text says that one can or cannot, must or need not do it: "you can safely delete". */
function allowsOrDenies(text: string, verb: string, locale: string): boolean {
  const said = text.matchAll(
    /\b(?:can|cannot|can['’]t|may|must|should|will|won['’]t|do not|does not|don['’]t|doesn['’]t|(?:have|has|need|needs|able|allowed|possible) to)\b((?:\s+[\p{L}'’-]+){1,4})/giu,
  );
  return [...said].some(([, after = ""]) => terms(after, locale).includes(verb));
}

function typeBonus(text: string, type: QuestionType): number {
  switch (type) {
    case "amount":
      return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|no limit|unlimited|free)\b/i.test(text)
        ? 0.6
        : 0;
    case "time":
      return /\d|\b(?:day|week|month|year|hour|minute|immediately|until|before|after|within)s?\b/i.test(text) ? 0.5 : 0;
    case "yes_no":
      return /\b(?:can|cannot|can't|must|may|not|only|always|never|required?)\b/i.test(text) ? 0.2 : 0;
    case "definition":
      return /\b(?:is|are|means|refers to)\b/i.test(text) ? 0.3 : 0;
    case "how_to":
      return /^(?:to|click|open|go|select|choose|enter|log|sign|run|add|set|use|visit|call|press|tap)\b/i.test(text)
        ? 0.4
        : 0;
    case "other":
      return 0;
    default:
      return type satisfies never;
  }
}

function penalty(unit: Unit): number {
  const words = wordCount(unit.text);
  const isQuestion = /\?\s*$/.test(unit.text) ? 1.2 : 0;
  // "…" stands for a template variable without a value: such a sentence says less than it seems to.
  const hasGap = unit.text.includes("…") ? 0.6 : 0;
  const leadsAway = pointsElsewhere(unit.text) ? 0.8 : 0;
  return (
    isQuestion +
    hasGap +
    leadsAway +
    (words < 4 && !saysYesOrNo(unit.text) ? 0.6 : 0) +
    (words > 60 ? 0.3 : 0) +
    (unit.kind === "code" ? 0.6 : 0)
  );
}

/** The best one, the first of equals; null when there is none. */
export function bestOf(scored: readonly ScoredUnit[]): ScoredUnit | null {
  return scored.reduce<ScoredUnit | null>(
    (best, next) => (best === null || next.score > best.score + 1e-9 ? next : best),
    null,
  );
}

/** Words between white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
