/** Whether the service can answer now: database, model and index, each looked at. */
import { z } from "@hono/zod-openapi";
import type { Services } from "../services.ts";
import { type Failure, toFailure } from "./problem.ts";

const checkSchema = z.object({ state: z.enum(["ready", "failed", "unknown"]) });

export const readinessSchema = z
  .object({
    status: z.enum(["ready", "not_ready"]),
    checks: z.object({
      database: checkSchema,
      model: checkSchema,
      index: checkSchema.extend({ snapshot: z.string().nullable().describe("The snapshot that answers now.") }),
      calibration: z.object({
        state: z.enum(["default"]).describe("`default`: confidence uses the weights shipped with the product."),
        certified: z.boolean().describe("Whether a threshold with a statistical certificate is in force."),
      }),
    }),
  })
  .openapi("Readiness");
export type Readiness = z.infer<typeof readinessSchema>;

export interface ReadinessReport {
  readiness: Readiness;
  /** Why it is not ready: the database or the index first, then the model. */
  failures: Failure[];
}

// A probe comes every few seconds, and a remote model costs money each time it is asked.
const modelAnswerIsGoodForMs = 60_000;
const modelFailureIsGoodForMs = 5_000;

/** Looks at everything an answer needs. The model is asked at most once a minute while it answers, and by one caller at a time. */
export function createReadinessCheck(services: Services): () => Promise<ReadinessReport> {
  const checkModel = modelCheck(services);
  return async () => {
    const [model, index] = await Promise.all([checkModel(), failureOf(() => services.currentSnapshot())]);
    const databaseFailed = index.error !== null && toFailure(index.error).code !== "index_empty";
    const failures = [index.error, model.error].filter((error) => error !== null).map(toFailure);
    const readiness: Readiness = {
      status: failures.length === 0 ? "ready" : "not_ready",
      checks: {
        database: { state: databaseFailed ? "failed" : "ready" },
        model: { state: model.error === null ? "ready" : "failed" },
        index: {
          state: databaseFailed ? "unknown" : index.error === null ? "ready" : "failed",
          snapshot: index.value?.id ?? null,
        },
        calibration: { state: "default", certified: false },
      },
    };
    return { readiness, failures };
  };
}

type Outcome<Value> = { value: Value; error: null } | { value: null; error: Error };

async function failureOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function modelCheck({ embeddingModel, clock }: Services): () => Promise<Outcome<number[]>> {
  let last: { outcome: Outcome<number[]>; at: number } | null = null;
  let running: Promise<Outcome<number[]>> | null = null;
  const ask = async () => {
    const outcome = await failureOf(() => embeddingModel.embedQuestion("ready"));
    last = { outcome, at: clock() };
    running = null;
    return outcome;
  };
  return async () => {
    const goodFor = last?.outcome.error == null ? modelAnswerIsGoodForMs : modelFailureIsGoodForMs;
    if (last !== null && clock() - last.at < goodFor) return last.outcome;
    running ??= ask();
    return running;
  };
}
