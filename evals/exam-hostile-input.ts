/** The exam of hostile input: every case goes through the HTTP service, once for each channel there is. */
import { z } from "zod";
import { examinedChannels, type HostileCase, questionOf, readHostileCases } from "./exam-files.ts";
import type { ExamFailure, ExamResult } from "./exam-result.ts";
import type { ExaminedProduct } from "./exam-services.ts";

const slowestMs = 10_000;

const answerSchema = z.object({
  answer: z.object({ markdown: z.string() }),
  reply: z.object({ messages: z.array(z.looseObject({ text: z.string() })) }),
});
const problemSchema = z.object({ detail: z.string(), code: z.string() });

/**
 * The figures of hostile-input.yaml. A case passes when it does so on every channel. One named for a channel that is not
 * built yet is asked on those that are: the service refuses the others before it looks at the question.
 */
export async function examineHostileInput({ app }: ExaminedProduct): Promise<ExamResult> {
  const cases = await readHostileCases();
  const failures: ExamFailure[] = [];
  for (const hostile of cases) {
    const wrong: string[] = [];
    for (const channel of examinedChannels) {
      wrong.push(...(await wrongs(hostile, channel, app)).map((what) => `${channel}: ${what}`));
    }
    if (wrong.length > 0) failures.push({ entry: hostile.id, expected: hostile.note, got: wrong.join("; ") });
  }
  return { exam: "hostile-input", entries: cases.length, failures };
}

async function wrongs(hostile: HostileCase, channel: string, app: ExaminedProduct["app"]): Promise<string[]> {
  const body = { question: questionOf(hostile), channel, ...(hostile.history === undefined ? {} : { history: hostile.history }) };
  const started = performance.now();
  const response = await app.request("http://localhost/v1/answers", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const reply: unknown = await response.json();
  const elapsed = performance.now() - started;
  const { texts, isEmpty } = readTexts(response.status, reply);
  return [
    ...(response.status >= 500 ? [`status ${response.status}`] : []),
    ...(response.status < 500 && !hostile.status.includes(response.status) ? [`status ${response.status}: ${texts.join(" ").slice(0, 200)}`] : []),
    ...(isEmpty ? ["an empty reply"] : []),
    ...(elapsed > slowestMs ? [`${Math.round(elapsed)} ms`] : []),
    ...hostile.mustNot.flatMap((forbidden) => {
      const found = texts.find((text) => holds(text, forbidden));
      return found === undefined ? [] : [`${JSON.stringify(forbidden)} stands in ${JSON.stringify(found.slice(0, 300))}`];
    }),
  ];
}

/** Everything that reaches a customer or caller as text. Empty: no message, or one a person would see nothing of. */
function readTexts(status: number, reply: unknown): { texts: string[]; isEmpty: boolean } {
  if (status !== 200) {
    const { detail } = problemSchema.parse(reply);
    return { texts: [detail], isEmpty: detail.trim() === "" };
  }
  const { answer, reply: { messages } } = answerSchema.parse(reply);
  const isEmpty = messages.length === 0 || [answer.markdown, ...messages.map(({ text }) => text)].some((text) => text.trim() === "");
  return { texts: [answer.markdown, ...stringsIn(messages)], isEmpty };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Whether the text holds what is forbidden, in any case; "regex:" is followed by a pattern. */
function holds(text: string, forbidden: string): boolean {
  if (forbidden.startsWith("regex:")) return new RegExp(forbidden.slice("regex:".length), "iu").test(text);
  return text.toLowerCase().includes(forbidden.toLowerCase());
}
