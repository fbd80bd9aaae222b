/**
 * Proves over real questions that answers say only what their articles say, and that every reply is well formed. Judges
 * from the reply and the articles' source files, with no code of what makes them.
 *
 * `npx tsx evals/faithfulness.ts [--json] [--set <name>]… [--limit <cases a set>] [--no-urls]`
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { channels } from "../src/channels/registry.ts";
import type { ArticleFile } from "../src/domain/article.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { type AskedAnswer, type DatasetCase, type DatasetOptions, datasetFolder, openDataset } from "./open-dataset.ts";
import { type FormattedReply, personaViolations, replyViolations } from "./reply-violations.ts";
import { articleTexts, unsupportedParts } from "./unsupported-parts.ts";

export interface FaithfulnessCheck {
  set: string;
  cases: readonly DatasetCase[];
  /** Asks the product. */
  answer: (asked: DatasetCase) => Promise<AskedAnswer>;
  /** The source files of its articles. */
  files: readonly ArticleFile[];
  onProgress?: (done: number, of: number) => void;
}

export interface FaithfulnessReport {
  set: string;
  questions: number;
  /** Sentences of drafts. */
  sentences: number;
  quotes: number;
  /** Sentences and quotes that the cited article does not hold. */
  unsupported: number;
  /** Replies formatted: each draft as an answer and each decided reply, by every channel. */
  replies: number;
  violations: number;
  /** Share of sentences and quotes that are supported, 0..1; null when there are none. */
  faithfulness: number | null;
  failures: { id: string; text: string; reason: string }[];
}

export const provenSets = ["plausible-help", "duckduckgo-help", "covid-faq", "gov-help"] as const;

/** Asks every case and checks its draft, whatever was decided, and draft and decided reply on every channel. */
export async function checkFaithfulness({
  set,
  cases,
  answer,
  files,
  onProgress,
}: FaithfulnessCheck): Promise<FaithfulnessReport> {
  const report: FaithfulnessReport = {
    set,
    questions: 0,
    sentences: 0,
    quotes: 0,
    unsupported: 0,
    replies: 0,
    violations: 0,
    faithfulness: null,
    failures: [],
  };
  const textOf = articleTexts(files);
  for (const asked of cases) {
    const { draft, reply } = await answer(asked);
    report.questions++;
    if (draft !== null) {
      report.sentences += draft.answer.sentences.length;
      report.quotes += draft.answer.citations.length;
      for (const { kind, text, reason } of unsupportedParts(draft.answer, textOf)) {
        report.unsupported++;
        report.failures.push({ id: asked.id, text, reason: `the ${kind} ${reason}` });
      }
    }
    // An answered draft is what is said.
    const contents = draft === null || draft.answer === reply.answer ? [reply] : [draft, reply];
    for (const content of contents) {
      const found = formattedReplies(content).flatMap((formatted) => replyViolations(formatted, content));
      report.replies += formattedReplies(content).length;
      for (const reason of [...found, ...personaViolations(content)]) {
        report.violations++;
        report.failures.push({
          id: asked.id,
          text: content.answer.sentences.map(({ text }) => text).join(" "),
          reason,
        });
      }
    }
    onProgress?.(report.questions, cases.length);
  }
  const claims = report.sentences + report.quotes;
  report.faithfulness = claims === 0 ? null : (claims - report.unsupported) / claims;
  return report;
}

/** A reply by every channel; a new channel fails to compile here until it has a check. */
function formattedReplies(content: ReplyContent): FormattedReply[] {
  const byChannel: { [Name in keyof typeof channels]: Extract<FormattedReply, { channel: Name }> } = {
    web: { channel: "web", messages: channels.web.format(content) },
    portal: { channel: "portal", messages: channels.portal.format(content) },
    email: { channel: "email", messages: channels.email.format(content) },
    sms: { channel: "sms", messages: channels.sms.format(content) },
    whatsapp: { channel: "whatsapp", messages: channels.whatsapp.format(content) },
    slack: { channel: "slack", messages: channels.slack.format(content) },
    voice: { channel: "voice", messages: channels.voice.format(content) },
    matrix: { channel: "matrix", messages: channels.matrix.format(content) },
  };
  return Object.values(byChannel);
}

export interface ProveOptions extends Partial<DatasetOptions> {
  onProgress?: (done: number, of: number) => void;
}

/** Checks one data set; null where its folder is not there. All cases, all articles, with addresses, unless asked otherwise. */
export async function proveDataset(
  set: string,
  { onProgress, ...options }: ProveOptions = {},
): Promise<FaithfulnessReport | null> {
  const folder = datasetFolder(set);
  if (folder === null) return null;
  const dataset = await openDataset(folder, {
    articleUrl: exampleUrl,
    limit: Number.POSITIVE_INFINITY,
    goldOnly: false,
    ...options,
  });
  try {
    return await checkFaithfulness({ ...dataset, set, ...(onProgress === undefined ? {} : { onProgress }) });
  } finally {
    await dataset.close();
  }
}

const exampleUrl = "https://help.example.com/{id}#{anchor}";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      set: { type: "string", multiple: true },
      limit: { type: "string" },
      "no-urls": { type: "boolean" },
    },
  });
  if (values.limit !== undefined && !/^[1-9]\d*$/.test(values.limit)) {
    console.error(`--limit ${values.limit} is no count of cases — give a whole number from 1`);
    return 2;
  }
  const sets: FaithfulnessReport[] = [];
  for (const set of values.set ?? provenSets) {
    const report = await proveDataset(set, {
      ...(values.limit === undefined ? {} : { limit: Number(values.limit) }),
      ...(values["no-urls"] === true ? { articleUrl: null } : {}),
      onProgress: (done, of) => {
        if (done % 100 === 0 || done === of) console.error(`${set}: ${done} of ${of}`);
      },
    });
    if (report === null) {
      console.error(`${set} is not there — set ONEVOICE_DATASETS to the folder of the data sets`);
      return 2;
    }
    sets.push(report);
    for (const { id, reason, text } of report.failures)
      console.error(`${set} ${id}: ${reason}\n    ${text.slice(0, 200)}`);
  }
  if (values.json === true) console.log(JSON.stringify({ sets }, null, 2));
  else for (const report of sets) console.log(describeReport(report));
  return sets.every(({ unsupported, violations }) => unsupported === 0 && violations === 0) ? 0 : 1;
}

/** One line for a terminal. */
export function describeReport({
  set,
  questions,
  sentences,
  quotes,
  unsupported,
  replies,
  violations,
  faithfulness,
}: FaithfulnessReport): string {
  const share = faithfulness === null ? "no answer" : faithfulness.toFixed(3);
  return `${set}: ${questions} questions, ${sentences} sentences and ${quotes} quotes, ${unsupported} unsupported (faithfulness ${share}); ${replies} replies, ${violations} violations`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
