/** A service to test the API on: the whole pipeline on a database in memory, with a toy model in place of the real one. */
import { z } from "@hono/zod-openapi";
import { readConfig } from "../config.ts";
import { indexKnowledgeBase } from "../indexing/index-knowledge-base.ts";
import { indexSettings } from "../indexing/index-settings.ts";
import type { Logger } from "../logger.ts";
import type { EmbeddingModel } from "../models/embedding-model.ts";
import { apiStore } from "../services.api.ts";
import { composeServices, type Services } from "../services.ts";
import { openTestDatabase } from "../store/pglite-test-image.ts";
import { type AnswerResponse, answerResponseSchema } from "./answer-response.ts";
import { type AppOptions, createApp } from "./app.ts";
import { problemSchema } from "./problem.ts";

const articles = [
  {
    path: "account/reset-password.md",
    source:
      "# Reset your password\n\nOpen the sign-in page and choose Forgot password. We send a link that works for 30 minutes.\n",
  },
  {
    path: "billing/refunds.md",
    source:
      "# Refunds\n\nA refund is paid back to the card within 5 days.\n\n## Partial refunds\n\nA partial refund needs the order number.\n",
  },
  {
    path: "partners/rebates.md",
    source:
      "---\naudience: [partners]\n---\n\n# Rebates for partners\n\nPartners get a rebate of 12 percent each quarter.\n",
  },
];

/** Lines that were logged, as the objects they hold. */
export interface LoggedLine {
  level: string;
  message: string;
  fields: Record<string, unknown>;
}

export interface SampleService {
  services: Services;
  logged: LoggedLine[];
  /** The app with these options; the sample's database is shared by all apps made from it. */
  app: (options?: Partial<AppOptions>) => ReturnType<typeof createApp>;
  /** Publishes the sample articles, plus those given. */
  publish: (more?: typeof articles) => Promise<string>;
}

/** Opens a service without any published article. Close `services`. */
export async function openSampleService(embeddingModel: EmbeddingModel = hashEmbeddings()): Promise<SampleService> {
  const database = await openTestDatabase();
  const logged: LoggedLine[] = [];
  let ids = 0;
  let milliseconds = 0;
  const services = composeServices({
    config: readConfig({ MAX_QUESTION_CHARACTERS: "500" }),
    database,
    embeddingModel,
    logger: recordingLogger(logged),
    now: () => new Date("2026-11-22T10:00:00Z"),
    newId: () => `id-${++ids}`,
    clock: () => ++milliseconds,
  });
  const settings = { ...indexSettings, articleUrl: null, keepSnapshots: 5 };
  return {
    services,
    logged,
    app: (options) => createApp(services, { store: apiStore, ...options }),
    publish: async (more = []) => {
      const files = {
        articles: [...articles, ...more],
        persona: null,
        handoff: null,
        handoffTests: null,
        calibration: null,
        synonyms: null,
        problems: [],
      };
      const report = await indexKnowledgeBase(files, {
        database,
        embeddingModel,
        settings,
        now: services.now,
        clock: services.clock,
      });
      return report.snapshot;
    },
  };
}

function recordingLogger(logged: LoggedLine[]): Logger {
  const at = (level: string) => (fields: object, message: string) => {
    logged.push({ level, message, fields: { ...fields } });
  };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

const dimensions = 64;

/** A model whose vectors count letter triples: texts that share words are near each other. */
export function hashEmbeddings(): EmbeddingModel {
  const embedQuestion = async (text: string) => toVector(text);
  const embedTexts = async (texts: readonly string[]) => texts.map(toVector);
  return {
    id: "letter-triples",
    dimensions,
    maxTokens: 10_000,
    countTokens: (text) => Math.ceil(text.length / 4),
    embedQuestion,
    embedTexts,
    embeddings: { embedQuery: embedQuestion, embedDocuments: embedTexts },
    close: async () => {},
  };
}

function toVector(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const letters = ` ${text.toLowerCase()} `;
  for (let at = 0; at + 3 <= letters.length; at++) {
    let hash = 0;
    for (const unit of letters.slice(at, at + 3)) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 65_521;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** A request with a JSON body. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** A request as the form of a page sends it. */
export function postForm(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", headers, body: new URLSearchParams(fields) };
}

/** The body of a response as `schema` says it is. */
export async function bodyOf<Body>(response: Response, schema: z.ZodType<Body>): Promise<Body> {
  return schema.parse(await response.json());
}

/** The answer in a response, with whatever else the body holds. */
export async function answerOf(response: Response): Promise<AnswerResponse> {
  const body: unknown = await response.json();
  answerResponseSchema.parse(body);
  // The line before has thrown if it were none.
  return body as AnswerResponse;
}

const problemBodySchema = z.looseObject({ ...problemSchema.shape });

/** The problem in a response, after checking that it is one. */
export async function problemOf(response: Response): Promise<z.infer<typeof problemBodySchema>> {
  if (response.headers.get("content-type") !== "application/problem+json") {
    throw new Error(`status ${response.status} is not a problem: ${await response.text()}`);
  }
  const problem = await bodyOf(response, problemBodySchema);
  if (problem.status !== response.status)
    throw new Error(`status ${response.status} with a problem of ${problem.status}`);
  return problem;
}
