/**
 * The exam of hostile input: every case goes through the HTTP service, once for each channel there is, since what is
 * harmless on one may not be on the next.
 */
import { z } from "zod";
import { channelNames } from "../src/channels/registry.ts";
import { type HostileCase, questionOf, readHostileCases } from "./exam-files.ts";
import type { ExamFailure, ExamResult } from "./exam-result.ts";
import type { ExaminedService } from "./exam-services.ts";

const slowestMs = 10_000;

/** Of an error or reply, this much is shown. */
const shown = 300;

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
});
// What other channels call `text`.
const matrixMessage = z.looseObject({ body: z.string() }).transform((message) => ({ ...message, text: message.body }));
const answerSchema = json.pipe(
  z.object({
    answer: z.object({ markdown: z.string() }),
    reply: z.object({ messages: z.array(z.union([z.looseObject({ text: z.string() }), matrixMessage])) }),
  }),
);
const problemSchema = json.pipe(z.object({ detail: z.string() }));

/**
 * The figures of hostile-input.yaml. A case passes when it does so on every channel. One named for a channel that is not
 * built yet is asked on those that are: the service refuses the others before it looks at the question.
 */
export async function examineHostileInput({ app }: ExaminedService): Promise<ExamResult> {
  const cases = await readHostileCases();
  const failures: ExamFailure[] = [];
  for (const hostile of cases) {
    const wrong: string[] = [];
    for (const channel of channelNames) {
      wrong.push(...(await wrongs(hostile, channel, app)).map((what) => `${channel}: ${what}`));
    }
    if (wrong.length > 0) failures.push({ entry: hostile.id, expected: hostile.note, got: wrong.join("; ") });
  }
  return { exam: "hostile-input", entries: cases.length, failures };
}

/** What is wrong with the reply, each as a phrase; empty is right. */
async function wrongs(hostile: HostileCase, channel: string, app: ExaminedService["app"]): Promise<string[]> {
  const { history, status, mustNot } = hostile;
  const body = { question: questionOf(hostile), channel, ...(history === undefined ? {} : { history }) };
  const started = performance.now();
  const response = await app.request("http://localhost/v1/answers", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const raw = await response.text();
  const elapsed = performance.now() - started;
  const read = readTexts(response.status, raw);
  if (read === null) return [`status ${response.status} with an unreadable body: ${raw.slice(0, shown)}`];
  const { texts, isEmpty } = read;
  return [
    ...(status.includes(response.status) ? [] : [`status ${response.status}: ${texts.join(" ").slice(0, shown)}`]),
    ...(isEmpty ? ["an empty reply"] : []),
    ...(elapsed > slowestMs ? [`${Math.round(elapsed)} ms`] : []),
    ...mustNot.flatMap((forbidden) => {
      const found = texts.find((text) => holds(text, forbidden));
      return found === undefined
        ? []
        : [`${JSON.stringify(forbidden)} stands in ${JSON.stringify(found.slice(0, shown))}`];
    }),
  ];
}

/** Everything of a reply or problem that somebody reads; null when it is neither. Empty: no message, or a blank one. */
function readTexts(status: number, raw: string): { texts: string[]; isEmpty: boolean } | null {
  if (status !== 200) {
    const problem = problemSchema.safeParse(raw).data;
    return problem === undefined ? null : { texts: [problem.detail], isEmpty: problem.detail.trim() === "" };
  }
  const answered = answerSchema.safeParse(raw).data;
  if (answered === undefined) return null;
  const { markdown } = answered.answer;
  const { messages } = answered.reply;
  const isEmpty =
    messages.length === 0 || [markdown, ...messages.map(({ text }) => text)].some((text) => text.trim() === "");
  return { texts: [markdown, ...stringsIn(messages)], isEmpty };
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
