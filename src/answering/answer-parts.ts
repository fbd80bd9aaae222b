/** A message that asks several things → one draft from the sections that answer each; what nothing answers is named. */
import type { StoredChunk } from "../store/chunks.ts";
import { terms } from "../text/terms.ts";
import { composeParts, coverageOf } from "./compose.ts";
import {
  type DraftedAnswer,
  type DraftingRequest,
  type DraftingServices,
  draftAnswer,
  grounded,
} from "./draft-answer.ts";
import { missingWording, moreWording } from "./persona-replies.ts";
import { type QuestionPart, questionParts } from "./question-parts.ts";
import { answersKind, questionType } from "./question-type.ts";

/** What parts are answered from and what is said of the others. */
export interface DraftedParts extends DraftedAnswer {
  /** In words, for the decision. */
  explanation: string;
}

interface DraftedPart {
  part: QuestionPart;
  drafted: DraftedAnswer;
}

// Where no rule asks for a confidence, a part less than half as sure as the surest is not taken for answered.
const shareOfSurest = 0.5;
// A section that says so much of a part's words answers it too, whatever else was found for it.
const coveredFrom = 0.6;

/**
 * Drafts the parts of a message; null when it asks one thing, or when no part is answered surely enough: then the message is
 * answered as a whole, and no more surely than its surest part. `askedFor` tells the confidence that the rules ask of a
 * draft. The confidence is that of the least sure of the parts that are answered.
 */
export async function answerParts(
  request: DraftingRequest,
  whole: DraftedAnswer,
  { askedFor, ...services }: DraftingServices & { askedFor: (drafted: DraftedAnswer) => number | null },
): Promise<DraftedParts | null> {
  const parts = questionParts(request.question);
  if (parts.length < 2) return null;
  const drafted: DraftedPart[] = [];
  for (const part of parts)
    drafted.push({ part, drafted: await draftAnswer({ ...request, question: part.search }, services) });

  const surest = Math.max(...drafted.map((one) => one.drafted.confidence));
  const answered = drafted.filter(
    ({ part, drafted: one }) =>
      !one.nothingFound &&
      one.confidence >= (askedFor(one) ?? shareOfSurest * surest) &&
      answersKind(saidBy(one.section), questionType(part.words)),
  );
  if (answered.length === 0) return unsure(whole, drafted);
  const from = drafted.map((one) => (answered.includes(one) ? one.drafted.section : coveringSection(one, answered)));
  const missing = drafted.filter((_, index) => from[index] === null);

  const bySection = new Map<string, { questions: DraftedPart[]; section: StoredChunk[] }>();
  drafted.forEach((one, index) => {
    const section = from[index];
    if (section === null || section === undefined) return;
    const key = JSON.stringify([section[0]?.article, section[0]?.ordinal]);
    const known = bySection.get(key) ?? { questions: [], section };
    bySection.set(key, { ...known, questions: [...known.questions, one] });
  });
  const composed = composeParts(
    [...bySection.values()].map(({ questions, section }) => ({
      section,
      questions: questions.map((one) => ({
        question: one.part.search,
        questionTerms: one.drafted.retrieval.questionTerms,
      })),
    })),
    {
      missing: missingWording(
        missing.map(({ part }) => part.words),
        services.snapshot.persona,
      ),
      more: moreWording(services.snapshot.persona),
    },
  );
  const sources = [...bySection.values()].flatMap(({ section }) => section);
  const draft = grounded(composed, sources);
  if (draft === null) return null;
  const weakest = answered.reduce((least, one) => (one.drafted.confidence < least.drafted.confidence ? one : least));
  const { confidence, signals, signalValues } = weakest.drafted;
  return {
    ...whole,
    ...{ section: sources, draft, confidence, signals, signalValues, nothingFound: false },
    timings: sumOfTimings([whole, ...drafted.map((one) => one.drafted)]),
    explanation: explain(parts.length, answered.length, missing.length),
  };
}

/** A whole that seems surer than any of its parts took words of one for those of another: it is as sure as the surest part. */
function unsure(whole: DraftedAnswer, parts: readonly DraftedPart[]): DraftedParts | null {
  const [first, ...others] = parts.map(({ drafted }) => drafted);
  if (first === undefined) return null;
  const surest = others.reduce((best, one) => (one.confidence > best.confidence ? one : best), first);
  if (surest.confidence >= whole.confidence) return null;
  const { confidence, signals, signalValues } = surest;
  const explanation = `The message asks ${parts.length} things, and none of them is sure enough by itself.`;
  return { ...whole, confidence, signals, signalValues, explanation };
}

/** The section of an answered part that says what another part asks; null when none does. */
function coveringSection({ part, drafted }: DraftedPart, answered: readonly DraftedPart[]): StoredChunk[] | null {
  const { questionTerms } = drafted.retrieval;
  const covering = answered.find(({ drafted: { section } }) => {
    const said = saidBy(section);
    return (
      coverageOf(questionTerms, terms(said, section[0]?.locale ?? "en")) >= coveredFrom &&
      answersKind(said, questionType(part.words))
    );
  });
  return covering?.drafted.section ?? null;
}

function saidBy(section: readonly StoredChunk[]): string {
  const [first] = section;
  return first === undefined ? "" : [first.title, ...first.headingPath, ...section.map(({ body }) => body)].join("\n");
}

function explain(parts: number, answered: number, missing: number): string {
  const asks = `The message asks ${parts} things`;
  if (missing > 0)
    return `${asks}; ${missing === 1 ? "one" : missing} of them was not found and is named in the answer.`;
  return answered > 1
    ? `${asks}; the confidence is that of the least sure answer.`
    : `${asks}; one section answers them.`;
}

function sumOfTimings(all: readonly DraftedAnswer[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { timings } of all)
    for (const [stage, ms] of Object.entries(timings)) sums[stage] = (sums[stage] ?? 0) + ms;
  return sums;
}
