/** All exams by name. Each runs on a product of its own, so that they may run side by side. */
import { examineHostileInput } from "./exam-hostile-input.ts";
import { examineKbLint } from "./exam-kb-lint.ts";
import { examineMessyArticles } from "./exam-messy-articles.ts";
import { examinePhrases, type PhraseExam } from "./exam-phrases.ts";
import type { ExamResult } from "./exam-result.ts";
import { ownKnowledgeBase, withProduct } from "./exam-services.ts";

export type ExamName = PhraseExam | "hostile-input" | "messy-articles" | "kb-lint";

export const examNames: readonly ExamName[] = [
  "human-wish",
  "human-wish-fresh",
  "small-talk",
  "languages",
  "sensitive",
  "hostile-input",
  "messy-articles",
  "kb-lint",
];

/** Runs one exam against kb/, or the messy articles: one result a graded list. */
export async function runExam(name: ExamName): Promise<ExamResult[]> {
  switch (name) {
    case "messy-articles":
      return [await examineMessyArticles()];
    case "kb-lint":
      return examineKbLint();
    case "hostile-input":
      return withProduct(ownKnowledgeBase, async (product) => [await examineHostileInput(product)]);
    default:
      return withProduct(ownKnowledgeBase, (product) => examinePhrases(name, product));
  }
}
