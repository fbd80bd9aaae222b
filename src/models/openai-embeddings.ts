/** Embeddings from any OpenAI-compatible endpoint: `POST {baseUrl}/embeddings`. */
import type { OpenAIEmbeddings } from "@langchain/openai";
import { AppError } from "../errors.ts";
import type { EmbeddingModel } from "./embedding-model.ts";
import { estimateTokens } from "./estimate-tokens.ts";

export interface OpenAiEmbeddingsOptions {
  /** Null for a server that asks for none. */
  readonly apiKey: string | null;
  /** With the version, without the path: "http://localhost:11434/v1". Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Numbers in a vector; an endpoint that sends another number is an error. */
  readonly dimensions: number;
  /** Longest text the model takes, in its tokens; 8191 is the limit of OpenAI's own models. */
  readonly maxTokens?: number;
  /** How often a request that failed for a passing reason (network, 429, 5xx) is sent again. */
  readonly maxRetries?: number;
}

const openAiUrl = "https://api.openai.com/v1";
const textsPerRequest = 96; // well below the 2048 that OpenAI takes, so that progress is seen and a retry is cheap
const timeout = 30_000; // ms a request

/**
 * A model at an endpoint. Opening it sends nothing. Questions have a queue of their own and do not wait for texts.
 * Runs wherever `fetch` does.
 */
export function createOpenAiEmbeddings(options: OpenAiEmbeddingsOptions): EmbeddingModel {
  const { model, dimensions, maxTokens = 8191 } = options;
  const baseUrl = options.baseUrl ?? openAiUrl;
  let clients: Promise<Clients> | null = null;

  const ask = async (count: number, send: (opened: Clients) => Promise<number[][]>) => {
    clients ??= openClients(options, baseUrl);
    try {
      return atUnitLength(await send(await clients), count, dimensions);
    } catch (cause) {
      throw new AppError("model_unavailable", `the embedding model "${model}" at ${baseUrl} ${complaint(cause)}`, {
        cause,
      });
    }
  };
  const embedQuestion = async (text: string) => {
    const [vector = []] = await ask(1, async ({ questions }) => [await questions.embedQuery(sendable(text))]);
    return vector;
  };
  const embedTexts = async (texts: readonly string[], onProgress?: (done: number) => void) => {
    const vectors: number[][] = [];
    while (vectors.length < texts.length) {
      const batch = texts.slice(vectors.length, vectors.length + textsPerRequest).map(sendable);
      vectors.push(...(await ask(batch.length, (opened) => opened.texts.embedDocuments(batch))));
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

interface Clients {
  readonly questions: OpenAIEmbeddings;
  readonly texts: OpenAIEmbeddings;
}

/** Imported only when the first text is embedded: the package costs half a second. */
async function openClients(options: OpenAiEmbeddingsOptions, baseURL: string): Promise<Clients> {
  const { apiKey, model, dimensions, maxRetries = 2 } = options;
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const open = () =>
    new OpenAIEmbeddings({
      model,
      // Only OpenAI's third generation can shorten its vectors; other models refuse the parameter.
      ...(model.includes("text-embedding-3") ? { dimensions } : {}),
      apiKey: apiKey ?? "none",
      configuration: { baseURL, organization: null, project: null }, // null, or they are read from the environment
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

/** An answer that came and cannot be used; its message says what and how to mend it. */
class UnusableAnswer extends Error {}

/** Unit length is not promised by compatible endpoints. */
function atUnitLength(vectors: readonly number[][], count: number, dimensions: number): number[][] {
  if (vectors.length !== count)
    throw new UnusableAnswer(`sent ${vectors.length} vectors for ${count} texts — use another`);
  return vectors.map((vector) => {
    if (vector.length !== dimensions) {
      throw new UnusableAnswer(
        `sends vectors of ${vector.length} numbers, not ${dimensions} — set its dimensions to ${vector.length}, or use another`,
      );
    }
    const length = Math.hypot(...vector);
    if (!Number.isFinite(length) || length === 0)
      throw new UnusableAnswer("sent a vector without direction — use another");
    return vector.map((value) => value / length);
  });
}

function complaint(cause: unknown): string {
  if (cause instanceof UnusableAnswer) return cause.message;
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
      return `gave no answer (${said}) — check the base URL and the network`;
    default:
      return `failed (${said}) — try again; if it stays, look into the endpoint's log`;
  }
}

function statusOf(cause: unknown): number | null {
  return cause instanceof Error && "status" in cause && typeof cause.status === "number" ? cause.status : null;
}
