/** Every setting, described; the only reader of the environment. `.env.example` is generated from it. */
import { z } from "zod";
import { AppError } from "./errors.ts";

const text = z.string().trim().min(1);
const integer = z.coerce.number().int();

/** Settings by their environment variable. What has a default needs no setting. */
export const configSchema = z.object({
  ONEVOICE_KB: text.default("kb").describe("Folder of help articles."),
  ONEVOICE_DATA: text.default(".onevoice").describe("Folder of the embedded database; unused with DATABASE_URL."),
  DATABASE_URL: text
    .regex(
      /^(?:postgres(?:ql)?:\/\/|socket:|\/)/,
      "must be an address such as postgres://name:password@host:5432/onevoice",
    )
    .optional()
    .describe("A Postgres with pgvector, instead of the embedded database."),
  DATABASE_POOL: integer.min(1).max(100).default(8).describe("Connections to that Postgres."),
  PORT: integer.min(0).max(65535).default(8787).describe("Port of the service."),
  HOST: text.default("127.0.0.1").describe("Address the service listens on; only loopback until there is an API key."),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://help.example.com" })
    .transform((url) => new URL(url).origin)
    .optional()
    .describe(
      "Where the public reaches the service, such as https://help.example.com: canonical addresses and the sitemap name it.",
    ),
  ARTICLE_URL: text
    .includes("{id}", { error: "must hold {id}, or every article would have the same address" })
    .optional()
    .describe("Address of articles that name none, with {id} and {anchor}: https://help.example.com/{id}#{anchor}"),
  OPENAI_API_KEY: text.optional().describe("Key of an OpenAI-compatible endpoint; used with EMBEDDING_MODEL."),
  OPENAI_BASE_URL: text
    .regex(/^https?:\/\/[^/]/, "must be an address such as https://api.openai.com/v1")
    .optional()
    .describe("Base URL of another OpenAI-compatible endpoint."),
  EMBEDDING_MODEL: text
    .default("minilm")
    .describe('"minilm" runs inside the process; any other name is asked for at the OpenAI-compatible endpoint.'),
  EMBEDDING_DIMENSIONS: integer.min(2).max(2000).optional().describe("Dimensions of that other model."),
  KEEP_SNAPSHOTS: integer.min(1).max(1000).default(10).describe("Snapshots kept for rollback."),
  MAX_QUESTION_CHARACTERS: integer
    .min(1)
    .max(100_000)
    .default(4000)
    .describe("A longer question is refused, UTF-16 units."),
  ONEVOICE_ALLOW_ANONYMOUS: z
    .stringbool({ truthy: ["true"], falsy: ["false"] })
    .default(false)
    .describe(
      'Worker only: "true" answers everybody from public articles while there is no API key; otherwise nobody is answered until there is one.',
    ),
  RATE_LIMIT_PER_KEY: integer
    .min(0)
    .max(1_000_000)
    .default(1200)
    .describe(
      "Requests a minute with one API key that names no limit of its own, in all processes together; 0: no limit.",
    ),
  RATE_LIMIT_PER_CUSTOMER: integer
    .min(0)
    .max(1_000_000)
    .default(60)
    .describe("Questions a minute of one customer, or of one conversation where no customer is named; 0: no limit."),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("What is logged; never customers' text."),
});
export type Config = z.infer<typeof configSchema>;

/**
 * Reads settings from `source` (the environment, or a Worker's bindings); other keys are ignored, blank values are unset.
 *
 * @throws AppError `configuration_invalid` that names each wrong setting and what it takes.
 */
export function readConfig(source: Readonly<Record<string, unknown>>): Config {
  const given = Object.fromEntries(
    Object.keys(configSchema.shape).flatMap((name) => (isUnset(source[name]) ? [] : [[name, source[name]]])),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return checkCombinations(parsed.data);
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n");
  throw new AppError("configuration_invalid", `these settings cannot be used — mend or unset them:\n${wrong}`);
}

const isUnset = (value: unknown) => value === undefined || (typeof value === "string" && value.trim() === "");

function checkCombinations(config: Config): Config {
  if (config.EMBEDDING_MODEL !== "minilm") {
    if (config.OPENAI_API_KEY === undefined && config.OPENAI_BASE_URL === undefined) {
      throw new AppError(
        "configuration_invalid",
        `EMBEDDING_MODEL is "${config.EMBEDDING_MODEL}" but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set — set one, or unset EMBEDDING_MODEL to embed inside the process`,
      );
    }
    if (config.EMBEDDING_DIMENSIONS === undefined) {
      throw new AppError(
        "configuration_invalid",
        "EMBEDDING_DIMENSIONS is not set — set it to the dimensions of EMBEDDING_MODEL",
      );
    }
  }
  return config;
}
