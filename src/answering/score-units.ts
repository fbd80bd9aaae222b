/** How well each unit of a section fits the question: shared words, place in the section, the kind of question. */
import type { QuestionTerm } from "../retrieval/retrieve.ts";
import { terms } from "../text/terms.ts";
import type { Leaf, Unit } from "./answer-units.ts";
import type { QuestionType } from "./question-type.ts";
import { saysYesOrNo } from "./sentence-signs.ts";

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
  { questionTerms, heading, locale }: SelectionRequest,
  type: QuestionType,
): ScoredUnit[] {
  const headingTerms = new Set(terms(heading, locale));
  const mean = questionTerms.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, questionTerms.length) || 1;
  const total = mean * Math.max(1, questionTerms.length);
  // Where the heading says what the question asks, its first sentence is most likely the answer.
  const headingCover =
    questionTerms.reduce((sum, { term, idf }) => sum + (headingTerms.has(term) ? idf : 0), 0) / total;
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
      // "Yes." under a heading that asks is the whole decision.
      const decides = type === "yes_no" && saysYesOrNo(unit.text) ? 1 + 1.5 * headingCover : 0;
      return { unit, score: overlap + mean * (position + decides + typeBonus(unit.text, type) - penalty(unit)) };
    }),
  );
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
  const pointsElsewhere = /^(?:see|read|refer|learn more|for more)\b/i.test(unit.text) ? 0.8 : 0;
  return (
    isQuestion +
    hasGap +
    pointsElsewhere +
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
