/** What a database answers, in a form that two databases can be compared by. */
import { handleMessage } from "./conversations/handle-message.ts";
import type { AnswerRecord } from "./domain/answer-record.ts";
import { thisMachine } from "./domain/owner.ts";
import { codesIn, type MarkedArticle } from "./marked-knowledge-base.samples.ts";
import type { Services } from "./services.ts";

/** Asks each article's question and returns the records without what differs from run to run: ids and times. */
export async function answersTo(
  articles: readonly MarkedArticle[],
  services: Services,
): Promise<Map<string, ComparableAnswer>> {
  const answers = new Map<string, ComparableAnswer>();
  for (const { question } of articles) {
    const record = await handleMessage(
      {
        question,
        channel: "web",
        conversationId: null,
        history: [],
        customer: null,
        context: {},
        audience: [],
        locale: null,
        email: null,
        request: null,
        owner: thisMachine,
      },
      await services.forMessage(),
    );
    answers.set(question, comparable(record));
  }
  return answers;
}

function comparable({ snapshot, confidence, decision, answer, suggestions, trace }: AnswerRecord) {
  return { snapshot, confidence, decision, answer, suggestions, trace };
}
export type ComparableAnswer = ReturnType<typeof comparable>;

/**
 * Says which answers do not come from `articles` alone, or are not the ones in `expected`, which the same snapshot gave
 * undisturbed. Nothing when all is well.
 */
export function findWrongAnswers(
  answers: ReadonlyMap<string, ComparableAnswer>,
  expected: ReadonlyMap<string, ComparableAnswer>,
  articles: readonly MarkedArticle[],
): string[] {
  const codes = new Set(articles.map(({ code }) => code));
  const ids = new Set(articles.map(({ id }) => id));
  return [...answers].flatMap(([question, answer]) => {
    const foreign = [
      ...codesIn(answer).filter((code) => !codes.has(code)),
      ...articleIdsIn(answer).filter((id) => !ids.has(id)),
    ];
    if (foreign.length > 0)
      return [`"${question}" is answered from ${foreign.join(", ")}, which ${answer.snapshot} does not hold`];
    const isSame = JSON.stringify(answer) === JSON.stringify(expected.get(question));
    return isSame ? [] : [`"${question}" is answered otherwise by ${answer.snapshot} than before the kill`];
  });
}

function articleIdsIn(answer: ComparableAnswer): string[] {
  return [...JSON.stringify(answer).matchAll(/"articleId":"([^"]*)"/g)].map(([, id]) => id ?? "");
}
