import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { createOpenAiEmbeddings } from "./openai-embeddings.ts";

const requestSchema = z.object({
  model: z.string(),
  input: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  dimensions: z.number().optional(),
  encoding_format: z.string(),
});
type Request = z.infer<typeof requestSchema> & { key: string | undefined; path: string | undefined };

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** An endpoint whose vector of a text is `[its length, 0, 1]`, unless `status` or `vector` says otherwise. */
async function startEndpoint({ status = 200, vector = (text: string) => [text.length, 0, 1] } = {}) {
  const requests: Request[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = requestSchema.parse(JSON.parse(await bodyOf(incoming)));
    requests.push({ ...request, key: incoming.headers.authorization, path: incoming.url });
    const data = request.input.map((text, index) => ({ object: "embedding", index, embedding: vector(text) }));
    const body = status === 200 ? { object: "list", data } : { error: { message: "the endpoint's own words" } };
    outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { requests, baseUrl: `http://127.0.0.1:${portOf(server.address())}/v1` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return address.port;
}

const open = (baseUrl: string, more: { model?: string; dimensions?: number; apiKey?: string | null } = {}) =>
  createOpenAiEmbeddings({ apiKey: "sk-test", baseUrl, model: "some-model", dimensions: 3, maxRetries: 0, ...more });

it("embeds a question at unit length with the key and the model it was given", async () => {
  const { requests, baseUrl } = await startEndpoint({ vector: () => [3, 0, 4] });
  expect(await open(baseUrl).embedQuestion("How do I pay?")).toEqual([0.6, 0, 0.8]);
  expect(requests).toEqual([
    {
      path: "/v1/embeddings",
      key: "Bearer sk-test",
      model: "some-model",
      input: ["How do I pay?"],
      encoding_format: "float",
    },
  ]);
});

it("embeds texts in their order, 96 a request, and tells the progress", async () => {
  const { requests, baseUrl } = await startEndpoint();
  const texts = Array.from({ length: 200 }, (_, index) => "x".repeat(index + 1));
  const progress: number[] = [];
  const vectors = await open(baseUrl).embedTexts(texts, (done) => progress.push(done));
  expect(vectors.map(([x = 0, , z = 1]) => Math.round(x / z))).toEqual(texts.map((text) => text.length));
  expect(requests.map(({ input }) => input.length)).toEqual([96, 96, 8]);
  expect(progress).toEqual([96, 192, 200]);
});

it("gives the same vectors through LangChain's interface", async () => {
  const { baseUrl } = await startEndpoint();
  const model = open(baseUrl);
  expect(await model.embeddings.embedQuery("abc")).toEqual(await model.embedQuestion("abc"));
  expect(await model.embeddings.embedDocuments(["abc", "d"])).toEqual(await model.embedTexts(["abc", "d"]));
});

it("asks only models that can shorten their vectors for a number of dimensions", async () => {
  const { requests, baseUrl } = await startEndpoint();
  await open(baseUrl, { model: "openai/text-embedding-3-small" }).embedQuestion("a");
  await open(baseUrl, { model: "nomic-embed-text" }).embedQuestion("a");
  expect(requests.map(({ dimensions }) => dimensions)).toEqual([3, undefined]);
});

it("never sends an empty text, and keeps line breaks", async () => {
  const { requests, baseUrl } = await startEndpoint();
  await open(baseUrl).embedTexts(["", " \n", "a\nb"]);
  expect(requests.map(({ input }) => input)).toEqual([[" ", " ", "a\nb"]]);
});

it("sends nothing for no texts", async () => {
  const { requests, baseUrl } = await startEndpoint();
  expect(await open(baseUrl).embedTexts([])).toEqual([]);
  expect(requests).toEqual([]);
});

it("takes no key from the environment for a server that asks for none", async () => {
  const { requests, baseUrl } = await startEndpoint();
  process.env.OPENAI_API_KEY = "sk-of-the-environment";
  closings.push(() => delete process.env.OPENAI_API_KEY);
  await open(baseUrl, { apiKey: null }).embedQuestion("a");
  expect(requests.map(({ key }) => key)).toEqual(["Bearer none"]);
});

it.each([
  [401, /refused the key .*the endpoint's own words.* — set a valid API key/],
  [404, /was not found .* — check the model's name/],
  [429, /takes no more requests now .* — try again later/],
  [500, /failed .* — try again/],
])("says what status %s means and how to mend it", async (status, message) => {
  const { baseUrl } = await startEndpoint({ status });
  const failure = expect(open(baseUrl).embedQuestion("a")).rejects;
  await failure.toMatchObject({ code: "model_unavailable", message: expect.stringMatching(message) });
  await failure.toMatchObject({ message: expect.stringContaining(`"some-model" at ${baseUrl}`) });
});

it("says so when nobody listens", async () => {
  const { baseUrl } = await startEndpoint();
  for (const close of closings.splice(0)) close();
  await expect(open(baseUrl).embedTexts(["a"])).rejects.toMatchObject({
    code: "model_unavailable",
    message: expect.stringMatching(/gave no answer .* — check the base URL/),
  });
});

it("refuses vectors of another length than configured", async () => {
  const { baseUrl } = await startEndpoint();
  await expect(open(baseUrl, { dimensions: 384 }).embedQuestion("a")).rejects.toMatchObject({
    code: "model_unavailable",
    message: expect.stringContaining("sends vectors of 3 numbers, not 384 — set its dimensions to 3"),
  });
});

it("refuses a vector of zeros", async () => {
  const { baseUrl } = await startEndpoint({ vector: () => [0, 0, 0] });
  await expect(open(baseUrl).embedQuestion("a")).rejects.toMatchObject({ code: "model_unavailable" });
});

it("answers a question while a long batch of texts is under way", async () => {
  const { requests, baseUrl } = await startEndpoint();
  const model = open(baseUrl);
  const batch = model.embedTexts(Array.from({ length: 960 }, (_, index) => `text ${index}`));
  await model.embedQuestion("the question");
  const requestsBefore = requests.length;
  await batch;
  expect(requestsBefore).toBeLessThan(10);
  expect(requests).toHaveLength(11);
});

it("names its vectors by endpoint, model and dimensions", () => {
  const id = (baseUrl: string | null, model: string, dimensions: number) =>
    createOpenAiEmbeddings({ apiKey: "k", baseUrl, model, dimensions }).id;
  expect(id(null, "m", 3)).toBe("openai:https://api.openai.com/v1#m#3");
  expect(new Set([id(null, "m", 3), id("http://a/v1", "m", 3), id(null, "n", 3), id(null, "m", 4)])).toHaveLength(4);
});
