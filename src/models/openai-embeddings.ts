/** Embeddings from any OpenAI-compatible endpoint: `POST {baseUrl}/embeddings`. */
import type { OpenAIEmbeddings } from "@langchain/openai";
import { AppError } from "../errors.ts";
import type { EmbeddingModel } from "./embedding-model.ts";
import { estimateTokens } from "./estimate-tokens.ts";

export interface OpenAiEmbeddingsOptions {
  /** Null for a server that asks for none. */
  readonly apiKey: string | null;
  /** With the version, without the path: "https://api.openai.com/v1". */
  readonly baseUrl: string;
  readonly model: string;
  /** Numbers in a vector; an endpoint that sends another number is an error. */
  readonly dimensions: number;
  /** Longest text the model takes, in its tokens; 8191 is the limit of OpenAI's own models. */
  readonly maxTokens?: number;
  /** How often a request that failed for a passing reason (network, 429, 5xx) is sent again. */
  readonly maxRetries?: number;
}

const textsPerRequest = 96; // well below the 2048 that OpenAI takes, so that progress is seen and a retry is cheap
const timeout = 30_000; // ms a request

/**
 * A model at an endpoint. Opening it sends nothing. Questions have a queue of their own and do not wait for texts.
 * Runs wherever `fetch` does.
 */
export function createOpenAiEmbeddings(options: OpenAiEmbeddingsOptions): EmbeddingModel {
  const { baseUrl, model, dimensions, maxTokens = 8191 } = options;
  let clients: Promise<{ questions: OpenAIEmbeddings; texts: OpenAIEmbeddings }> | null = null;

  const ask = async (send: (opened: Awaited<NonNullable<typeof clients>>) => Promise<number[][]>, count: number) => {
    clients ??= openClients(options);
    const vectors = await send(await clients).catch((cause: unknown) => {
      throw new AppError("model_unavailable", `the embedding model "${model}" at ${baseUrl} ${complaint(cause)}`, { cause });
    });
    return checked(vectors, count, options);
  };
  const embedQuestion = async (text: string) => {
    const [vector = []] = await ask(async ({ questions }) => [await questions.embedQuery(sendable(text))], 1);
    return vector;
  };
  const embedTexts = async (texts: readonly string[], onProgress?: (done: number) => void) => {
    const vectors: number[][] = [];
    while (vectors.length < texts.length) {
      const batch = texts.slice(vectors.length, vectors.length + textsPerRequest).map(sendable);
      vectors.push(...(await ask(({ texts: client }) => client.embedDocuments(batch), batch.length)));
      onProgress?.(vectors.length);
    }
    return vectors;
  };

  return {
    id: `openai:${baseUrl}#${model}#${dimensions}`,
    dimensions,
    maxTokens,
    countTokens: estimateTokens,
    embedQuestion,
    embedTexts,
    embeddings: { embedQuery: embedQuestion, embedDocuments: (texts) => embedTexts(texts) },
    close: async () => {},
  };
}

/** Imported only when the first text is embedded: the package costs half a second. */
async function openClients({ apiKey, baseUrl, model, dimensions, maxRetries = 2 }: OpenAiEmbeddingsOptions) {
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const open = () =>
    new OpenAIEmbeddings({
      model,
      // Only OpenAI's third generation can shorten its vectors; other models refuse the parameter.
      ...(model.includes("text-embedding-3") ? { dimensions } : {}),
      apiKey: apiKey ?? "none",
      configuration: { baseURL: baseUrl, organization: null, project: null }, // or they would be read from the environment
      encodingFormat: "float", // not every compatible endpoint knows base64
      stripNewLines: false,
      batchSize: textsPerRequest,
      maxRetries,
      timeout,
    });
  return { questions: open(), texts: open() };
}

/** Endpoints refuse an empty text, and one among many would fail them all. */
function sendable(text: string): string {
  return text.trim() === "" ? " " : text;
}

/** The vectors at unit length, which compatible endpoints do not promise. */
function checked(vectors: number[][], count: number, { baseUrl, model, dimensions }: OpenAiEmbeddingsOptions): number[][] {
  const wrong = (what: string) =>
    new AppError("model_unavailable", `the embedding model "${model}" at ${baseUrl} ${what}`);
  if (vectors.length !== count) throw wrong(`sent ${vectors.length} vectors for ${count} texts — use another endpoint`);
  return vectors.map((vector) => {
    if (vector.length !== dimensions) {
      throw wrong(
        `sends vectors of ${vector.length} numbers, ${dimensions} are configured — set the dimensions to ${vector.length}, or choose another model`,
      );
    }
    const length = Math.hypot(...vector);
    if (!(length > 0 && Number.isFinite(length))) throw wrong("sent a vector without direction — use another model");
    return vector.map((value) => value / length);
  });
}

function complaint(cause: unknown): string {
  const said = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
  switch (statusOf(cause)) {
    case 401:
    case 403:
      return `refused the key (${said}) — set a valid API key for this endpoint`;
    case 404:
      return `was not found (${said}) — check the model's name, and that the base URL ends where "/embeddings" begins`;
    case 429:
      return `takes no more requests now (${said}) — try again later, or raise the account's limit`;
    case null:
      return `cannot be reached (${said}) — check the base URL and the network`;
    default:
      return `failed (${said}) — try again; if it stays, look into the endpoint's log`;
  }
}

function statusOf(cause: unknown): number | null {
  return cause instanceof Error && "status" in cause && typeof cause.status === "number" ? cause.status : null;
}
