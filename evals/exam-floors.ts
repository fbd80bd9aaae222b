/** What each exam must at least reach. A floor is raised when the product has got better, and never lowered. */
import { describeFailures, type ExamResult, passedShare } from "./exam-result.ts";

/** Whole percent of the entries, by the name of a result. */
export const examFloors: Readonly<Record<string, number>> = {
  "human-wish wishes": 97,
  "human-wish nearMisses": 100,
  "human-wish-fresh wishes": 97,
  "human-wish-fresh nearMisses": 95,
  "small-talk smallTalk": 100,
  "small-talk nearMisses": 100,
  "languages unsupported": 100,
  "languages english": 100,
  "sensitive sensitive": 97,
  "sensitive nearMisses": 100,
  "sensitive abuse": 96,
  "sensitive abuseNearMisses": 100,
  "hostile-input": 100,
  "messy-articles": 100,
  "kb-lint faults": 88,
  "kb-lint nearMisses": 100,
  "kb-lint clean": 100,
};

/** One text for each result below its floor or without one, with all its failures; empty is right. */
export function brokenFloors(
  results: readonly ExamResult[],
  floors: Readonly<Record<string, number>> = examFloors,
): string[] {
  return results.flatMap((result) => {
    const floor = floors[result.exam];
    if (floor === undefined) return [`${result.exam} has no floor — add one to exam-floors.ts`];
    const percent = passedShare(result) * 100;
    if (percent >= floor) return [];
    return [
      `${result.exam}: ${percent.toFixed(1)} % passed, at least ${floor} % are asked for\n${describeFailures(result)}`,
    ];
  });
}
